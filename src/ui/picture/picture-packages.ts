import { disputeAreas } from '@/domain/disputes/dispute-area'

/** Every package whose pages show pictures of their own, and its root: WeChat shows a page no file of another sub-package. */
export const picturePackages = {
  main: '',
  lessons: 'pages/lessons',
  stories: 'pages/stories',
  disputes: 'pages/disputes',
  ...(Object.fromEntries(disputeAreas.map((area) => [`triage-${area}`, `pages/triage/${area}`])) as Record<
    TriagePackage,
    string
  >),
  quiz: 'pages/quiz',
  places: 'pages/places',
} as const

type TriagePackage = `triage-${(typeof disputeAreas)[number]}`

export type PicturePackage = keyof typeof picturePackages

/** Where the files of a package lie below the built app. */
export const pictureFolder = (of: PicturePackage): string => [picturePackages[of], 'pictures'].filter(Boolean).join('/')
