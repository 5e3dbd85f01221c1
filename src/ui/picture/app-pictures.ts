import type { PicturePackage } from './picture-packages'

/**
 * The small pictures that the app itself shows, by the package whose pages show them: names in Fluent Emoji Flat
 * (https://fluentemoji.com). Those of main serve every page. What content names is added to its package by the build.
 */
export const appPictures = {
  main: [
    'books', // 学法
    'card-index-dividers', // 办事
    'classical-building', // 找部门
    'compass', // 没有找到
    'convenience-store', // 开店被查了
    'deciduous-tree', // 广场
    'handshake', // 解纷
    'input-numbers', // 写编码
    'light-bulb', // 答题
    'memo', // 写材料
    'open-book', // 查词语
    'pear', // 每日五题
    'scroll', // 看出处
    'seedling', // 还没有内容
    'speech-balloon', // 说事
    'spiral-calendar', // 算期限
    'sports-medal', // 信用
  ],
  lessons: [],
  stories: [],
  disputes: [],
  'triage-home': [],
  'triage-work': [],
  'triage-land': [],
  'triage-money': [],
  'triage-harm': [],
  'triage-office': [],
  quiz: [
    'blossom', // 梨开花
    'herb', // 梨长叶
  ],
  places: [],
} as const satisfies Record<PicturePackage, readonly string[]>

export type AppPicture<P extends PicturePackage> = (typeof appPictures)[P][number]
