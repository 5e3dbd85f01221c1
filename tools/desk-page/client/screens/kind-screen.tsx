import { useState } from 'react'
import type { KindCard, Overview, PlanInWords } from '../../api'
import { ask } from '../ask'
import { DropZone } from '../parts/drop-zone'
import { Figures } from '../parts/figures'
import { ListStateLine } from '../parts/list-state'
import { PlanView } from '../parts/plan-view'
import { Said, Working } from '../parts/said'
import { useWork } from '../use-desk'

interface KindScreenProps {
  card: KindCard
  overview: Overview
  refresh: () => void
}

/** One kind of list: its empty table, a place for the filled one, and what is published. */
export function KindScreen({ card, overview, refresh }: KindScreenProps) {
  const { kind, name, list, figures } = card
  const [plan, setPlan] = useState<PlanInWords>()
  const { words, error, run, isBusy } = useWork()
  const [published, setPublished] = useState(false)

  const hand = (file: File) =>
    run(async (say) => {
      setPublished(false)
      setPlan(undefined)
      if (file.size > overview.largestFile)
        throw new Error(
          `文件有 ${Math.ceil(file.size / 1e6)} MB，太大了，最多 ${overview.largestFile / 1e6} MB。删去图片和用不着的工作表再试。`,
        )
      setPlan(await ask<PlanInWords>(`/api/kinds/${kind}/tables`, { file }, say))
    }, '正在打开表格……')

  return (
    <>
      <h1>{name}</h1>
      {list ? <ListStateLine list={list} /> : <p className="state">还没有公布</p>}
      <Figures figures={figures} />
      <p className="links">
        {list && (
          <a className={list.approval ? 'button quiet' : 'button'} href={`#/${kind}/sign`}>
            {list.approval ? '看全部名单' : '看全部名单，签发'}
          </a>
        )}
        <a className="button quiet" href={`#/${kind}/history`}>
          以前公布过的
        </a>
        <a className="button quiet" href={`/api/kinds/${kind}/template`} download>
          领一张空表
        </a>
      </p>
      {published && (
        <Said done={`已经导入。现在请另一个人看过、签名：点上面的“看全部名单，签发”。没有签发的名单不会发布出去。`} />
      )}
      <section aria-labelledby="hand-in">
        <h2 id="hand-in">{plan ? '换一张表' : '把填好的表放进来'}</h2>
        <DropZone onFile={hand} isBusy={isBusy} />
        <Working words={words} />
        <Said error={error} />
      </section>
      {plan && (
        <PlanView
          key={plan.handle}
          card={card}
          plan={plan}
          canPreview={overview.canPreview}
          onPlan={setPlan}
          onPublished={() => {
            setPlan(undefined)
            setPublished(true)
            refresh()
          }}
        />
      )}
    </>
  )
}
