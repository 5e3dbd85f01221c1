const kB = 1000

/** What the built output may weigh and how big a page may be; `npm run size` and the weapp tests read the same figures. */
export const budgets = {
  weapp: {
    mainPackageBytes: 620 * kB,
    subPackageBytes: 1000 * kB,
    /** That of 答题, with the words of some thousand articles in a release. WeChat takes 2 MB. */
    quizPackageBytes: 1100 * kB,
    /** Those of 解纷: more trees are to come, and a list that the county publishes goes elsewhere. */
    disputePackageBytes: 900 * kB,
    /** Opened in a hurry, on whatever signal there is: 350 kB, and room for the 762 items and the places to come. */
    searchPackageBytes: 650 * kB,
    /**
     * That of 不罚轻罚 once the county has published 762 items, if each were as long as they come and no word stood in two of
     * them; it also holds what laws themselves let off. WeChat takes 2 MB.
     */
    leniencyWithListBytes: 1320 * kB,
    /** All of it together, with the words of the law that a release carries: they are a quarter of it. WeChat takes 20 MB. */
    totalBytes: 9500 * kB,
    /** What the pages of one package may ask for beforehand, together; WeChat refuses more than 2 MB. */
    preloadBytes: 2000 * kB,
  },
  /** What the pictures of a package may weigh, out of that. */
  pictures: { main: 60 * kB, lessons: 650 * kB, disputes: 80 * kB, stories: 600 * kB, other: 60 * kB },
  h5: {
    /** All scripts and styles that index.html loads at start, each one gzipped. */
    entryGzipBytes: 220 * kB,
  },
  /** A page at rest, counted as WeChat's audit counts it. */
  page: {
    nodes: 400,
    depth: 20,
    children: 40,
    firstSetDataBytes: 20 * kB,
    /** Of a page that the tab bar opens. */
    tabSetDataBytes: 12 * kB,
    /** What one tap may send to the view. */
    tapSetDataBytes: 5 * kB,
  },
  requestsAtColdStart: 0,
} as const

/** What the sub-package at a root may weigh. */
export function subPackageBudget(root: string): number {
  if (root === 'pages/search') return budgets.weapp.searchPackageBytes
  if (root === 'pages/quiz') return budgets.weapp.quizPackageBytes
  if (/^pages\/(disputes|triage|forms)(\/|$)/.test(root)) return budgets.weapp.disputePackageBytes
  return budgets.weapp.subPackageBytes
}
