import { useState } from 'react'
import type { TreePack } from '@/domain/disputes/dispute-pack'
import { discreetAt, readAnswers, replay, type TriageTree } from '@/domain/disputes/triage'
import { usePageParams } from '@/platform/page-params'
import { readParam, routes } from '@/platform/routes'
import { discreetCard, type ShareCard, useShareCard } from '@/platform/share'
import { guarded } from '@/ui/page/guarded'
import type { FoundPictures } from '@/ui/picture/picture-set'
import { treeDirectory } from './tree-directory'
import { TriageScreen } from './triage-screen'

/** The page that asks the questions of an area. */
export function triagePage(pack: TreePack, pictures: FoundPictures) {
  const directory = treeDirectory(pack, pictures)
  return guarded(function TriagePage() {
    const params = usePageParams()
    const tree = readParam(params, 'tree')
    const answers = readParam(params, 'answers')
    const [withAnswers, setWithAnswers] = useState(false)
    const card = cardOf(tree === undefined ? undefined : directory.treeById(tree), answers, withAnswers)
    useShareCard(card)
    return (
      <TriageScreen
        directory={directory}
        tree={tree}
        answers={readAnswers(answers)}
        share={{ card, withAnswers, onWithAnswers: setWithAnswers }}
      />
    )
  })
}

/** The kind of dispute alone says enough: what the reader answered goes along only where they say so. */
function cardOf(tree: TriageTree | undefined, answers: string | undefined, withAnswers: boolean): ShareCard {
  if (!tree) return { title: '有了矛盾，找谁', path: routes.disputes() }
  if (discreetAt(tree, replay(tree, readAnswers(answers)))) return discreetCard()
  return {
    title: `${tree.title}，找谁`,
    path: routes.triage(tree.id, withAnswers ? answers : undefined),
    personal: true,
  }
}
