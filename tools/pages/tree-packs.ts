import { harmTrees } from '../../src/content/trees-harm-pack'
import { homeTrees } from '../../src/content/trees-home-pack'
import { landTrees } from '../../src/content/trees-land-pack'
import { moneyTrees } from '../../src/content/trees-money-pack'
import { officeTrees } from '../../src/content/trees-office-pack'
import { workTrees } from '../../src/content/trees-work-pack'
import { type DisputeArea, disputeAreas } from '../../src/domain/disputes/dispute-area'
import type { TreePack } from '../../src/domain/disputes/dispute-pack'

/** The pack of each area; in the app no page has more than one. */
export const treePacks: Readonly<Record<DisputeArea, TreePack>> = {
  home: homeTrees,
  work: workTrees,
  land: landTrees,
  money: moneyTrees,
  harm: harmTrees,
  office: officeTrees,
}

export const allTrees = disputeAreas.flatMap((area) => treePacks[area].trees)
