/**
 * The areas of life that kinds of dispute stand under, in the order a reader sees them. Each is a package of its own, so that
 * only what is asked for is loaded; which kind belongs where is the county's to say.
 */
export const disputeAreas = ['home', 'work', 'land', 'money', 'harm', 'office'] as const

export type DisputeArea = (typeof disputeAreas)[number]

/** The area of each tree, by tree id. */
export type TreeAreas = Readonly<Record<string, DisputeArea>>
