import { type DisputeArea, disputeAreas } from './domain/disputes/dispute-area'
import theme from './theme.json'

/** WeChat reads colours by name from theme.json in light and dark; H5 knows no such names and restyles its bars with the tokens. */
const colour = <K extends keyof typeof theme.light>(name: K): (typeof theme.light)[K] =>
  process.env.TARO_ENV === 'weapp' ? (`@${name}` as (typeof theme.light)[K]) : theme.light[name]

const askedMost = ['work', 'home', 'money', 'office'] as const satisfies readonly DisputeArea[]

export default defineAppConfig({
  pages: [
    'pages/home/index',
    'pages/home/open',
    'pages/me/index',
    'pages/me/favourites',
    'pages/me/data',
    'pages/me/about',
  ],
  subPackages: [
    { root: 'pages/lessons', pages: ['index', 'topic', 'lesson'] },
    { root: 'pages/stories', pages: ['index', 'story'] },
    { root: 'pages/disputes', pages: ['index', 'channels', 'channel', 'deadlines', 'deadline'] },
    ...disputeAreas.map((area) => ({ root: `pages/triage/${area}`, pages: ['index'] })),
    { root: 'pages/forms', pages: ['index', 'form', 'paper'] },
    { root: 'pages/leniency', pages: ['index', 'guide', 'check', 'inspected', 'items', 'item'] },
    { root: 'pages/quiz', pages: ['index', 'paper', 'result', 'challenge', 'make'] },
    { root: 'pages/credit', pages: ['index', 'guide', 'path', 'rules', 'rule', 'sum'] },
    { root: 'pages/places', pages: ['index', 'place', 'map', 'stamps', 'stamp'] },
    { root: 'pages/search', pages: ['index'] },
    { root: 'pages/glossary', pages: ['index', 'word'] },
    { root: 'pages/sources', pages: ['index', 'source'] },
    { root: 'pages/licences', pages: ['index', 'licence'] },
  ],
  preloadRule: {
    'pages/home/index': { network: 'all', packages: ['pages/lessons', 'pages/disputes'] },
    // Much to load for the one that is asked about: only where loading costs nothing, and of the areas those asked about
    // most, for with the words of the law all of them are more than the 2 MB that WeChat loads beforehand.
    'pages/disputes/index': { network: 'wifi', packages: askedMost.map((area) => `pages/triage/${area}`) },
    // A paper to write stands at the end of the questions.
    ...Object.fromEntries(
      disputeAreas.map((area) => [`pages/triage/${area}/index`, { network: 'wifi', packages: ['pages/forms'] }]),
    ),
    'pages/lessons/lesson': { network: 'all', packages: ['pages/sources', 'pages/glossary'] },
  },
  tabBar: {
    color: colour('tabColor'),
    selectedColor: colour('tabSelected'),
    backgroundColor: colour('surface'),
    borderStyle: colour('tabBorder') as 'black' | 'white',
    list: [
      {
        pagePath: 'pages/home/index',
        text: '首页',
        iconPath: 'assets/tabs/house.png',
        selectedIconPath: 'assets/tabs/house-selected.png',
      },
      {
        pagePath: 'pages/me/index',
        text: '我的',
        iconPath: 'assets/tabs/user-round.png',
        selectedIconPath: 'assets/tabs/user-round-selected.png',
      },
    ],
  },
  window: {
    navigationBarTitleText: APP_TITLE,
    navigationBarBackgroundColor: colour('surface'),
    navigationBarTextStyle: colour('navText') as 'black' | 'white',
    backgroundColor: colour('background'),
    backgroundTextStyle: colour('backgroundText') as 'dark' | 'light',
  },
  // Only a build that asks for it (config/index.ts) may ask where the phone is.
  ...(process.env.WEAPP_LOCATION === '1' && {
    requiredPrivateInfos: ['getLocation'] as ['getLocation'],
    permission: { 'scope.userLocation': { desc: '只用来把离你近的地方排在前面，不存、不传' } },
  }),
  darkmode: true,
  themeLocation: 'theme.json',
  lazyCodeLoading: 'requiredComponents',
})
