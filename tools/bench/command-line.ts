import { type Command, command } from '../commands/command'
import { benchDoors, developmentSet } from './doors'
import { benchEmptyRows } from './empty-rows'
import { benchPlaces } from './places'
import { benchSearch } from './search'

/** The first and the last run in Node without its compiler, which is how a mini-program runs on an iPhone. */
export const benchCommands: Readonly<Record<string, Command<number | Promise<number>>>> = {
  search: command(
    { call: 'npm run bench:search', does: '搜索快慢，和两个常用的库比；超了预算就失败', may: { json: true } },
    (_, { json = false }) => benchSearch({ json }),
  ),
  doors: command(
    {
      call: 'npm run bench:doors',
      does: '大家平时的话找不找得到门；达不到就失败，没有题就不量',
      may: { from: '题目文件', misses: true },
    },
    (_, { from = developmentSet, misses = false }) => benchDoors(from, misses),
  ),
  'empty-rows': command(
    { call: 'npm run bench:empty-rows', does: '一百万行只有格式的表读多久；超了预算就失败' },
    benchEmptyRows,
  ),
  places: command({ call: 'npm run bench:places', does: '十万处地方由近到远排；超了预算就失败' }, benchPlaces),
}
