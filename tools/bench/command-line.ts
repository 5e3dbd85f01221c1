import { type Command, command } from '../commands/command'
import { benchPlaces } from './places'
import { benchSearch } from './search'

/** Both run in Node without its compiler, which is how a mini-program runs on an iPhone. */
export const benchCommands: Readonly<Record<string, Command<number>>> = {
  search: command(
    { call: 'npm run bench:search', does: '搜索快慢，和两个常用的库比；超了预算就失败', may: { json: true } },
    (_, { json = false }) => benchSearch({ json }),
  ),
  places: command({ call: 'npm run bench:places', does: '十万处地方由近到远排；超了预算就失败' }, benchPlaces),
}
