import type { Learning } from '../../src/domain/lessons/learning'

/** One screen to picture. */
export interface Screen {
  name: string
  route: string
  /** First use: the app has nothing kept. */
  newcomer?: boolean
  learning?: Partial<Learning>
}

const halfway: Partial<Learning> = {
  reached: { 'open-a-shop': 5, 'three-level-mediation': 2 },
  finished: { 'open-a-shop': '2026-11-20' },
  favourites: ['leniency-list', 'three-level-mediation'],
  last: { lesson: 'three-level-mediation', card: 2 },
}

/** Every screen of the app, in the order a reader meets them. */
export const screens: readonly Screen[] = [
  { name: 'welcome', route: '/pages/home/index', newcomer: true },
  { name: 'home', route: '/pages/home/index', learning: halfway },
  { name: 'search', route: '/pages/search/index' },
  { name: 'search-found', route: '/pages/search/index?q=%E8%80%81%E6%9D%BF%E4%B8%8D%E7%BB%99%E9%92%B1' },
  { name: 'word', route: '/pages/glossary/word?id=labour-arbitration' },
  { name: 'words', route: '/pages/glossary/index' },
  { name: 'lessons', route: '/pages/lessons/index', learning: halfway },
  { name: 'topic', route: '/pages/lessons/topic?id=business', learning: halfway },
  { name: 'lesson', route: '/pages/lessons/lesson?id=leniency-how-to-use&card=4' },
  { name: 'lesson-figure', route: '/pages/lessons/lesson?id=leniency-list&card=2' },
  { name: 'lesson-end', route: '/pages/lessons/lesson?id=leniency-list&card=6' },
  { name: 'disputes', route: '/pages/disputes/index' },
  { name: 'triage', route: '/pages/triage/work/index?tree=wages' },
  { name: 'triage-outcome', route: '/pages/triage/work/index?tree=wages&answers=who:site,site:wages' },
  { name: 'channel', route: '/pages/disputes/channel?id=village-mediation' },
  { name: 'deadline', route: '/pages/disputes/deadline?id=reconsideration-60d' },
  { name: 'form', route: '/pages/forms/form?id=mediation-application&page=2' },
  { name: 'leniency', route: '/pages/leniency/index' },
  { name: 'leniency-items', route: '/pages/leniency/items?q=%E8%AE%B0%E8%B4%A6' },
  { name: 'leniency-item', route: '/pages/leniency/item?id=tax-02' },
  {
    name: 'leniency-check',
    route: '/pages/leniency/check?answers=who:none,when:recent,fault:none,harm:slight,fixed-slight:fixed,first:first',
  },
  { name: 'quiz', route: '/pages/quiz/index' },
  { name: 'quiz-paper', route: '/pages/quiz/paper?key=daily%3A2026-03-02' },
  { name: 'credit', route: '/pages/credit/index' },
  { name: 'credit-levels', route: '/pages/credit/guide?id=levels' },
  { name: 'credit-objection', route: '/pages/credit/path?id=objection' },
  { name: 'places', route: '/pages/places/index' },
  { name: 'favourites', route: '/pages/me/favourites', learning: halfway },
  { name: 'me', route: '/pages/me/index', learning: halfway },
  { name: 'data', route: '/pages/me/data', learning: halfway },
  { name: 'about', route: '/pages/me/about' },
  { name: 'licences', route: '/pages/licences/index' },
  { name: 'licence', route: '/pages/licences/licence?name=react' },
  { name: 'sources', route: '/pages/sources/index' },
  { name: 'source', route: '/pages/sources/source?id=report-2023&place=%E4%B8%80(%E5%9B%9B)3' },
]
