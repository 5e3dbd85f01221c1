import { View } from '@tarojs/components'
import { useMemo, useState } from 'react'
import { leniencyPack } from '@/content/leniency-pack'
import {
  countBy,
  type Facet,
  facetText,
  filterItems,
  type LeniencyFilter,
  type LeniencyItem,
} from '@/domain/leniency/leniency'
import { type Findings, searchWithFolkWords } from '@/domain/search/folk-words'
import { goTo } from '@/platform/navigation'
import { dial } from '@/platform/phone'
import { routes } from '@/platform/routes'
import { a11y } from '@/ui/a11y'
import { NothingYet } from '@/ui/empty/empty-page'
import { FacetChoice } from '@/ui/facet/facet-choice'
import { TextField } from '@/ui/field/text-field'
import { FolkNotice } from '@/ui/folk/folk-notice'
import { LongList } from '@/ui/list/long-list'
import { DemoNotice } from '@/ui/notice/demo-notice'
import { Page } from '@/ui/page/page'
import { BigButton } from '@/ui/tap/big-button'
import { Tap } from '@/ui/tap/tap'
import { ActRows } from './act-rows'
import { groundOf, isDemo, itemIndex, items, StatementList } from './catalogue'
import { canNarrow, facetNames, ItemFilters } from './item-filters'
import { ItemRow } from './item-row'
import './items-screen.scss'

/** What is looked for: the words typed and the filters chosen. */
export interface Wanted extends LeniencyFilter {
  q: string
}

interface Props {
  wanted: Wanted
  onWanted: (wanted: Wanted) => void
}

/** The list: searched as one types, narrowed by filters, a few rows at a time. */
export function ItemsScreen({ wanted, onWanted }: Props) {
  const { q, ...filter } = wanted
  const [picking, setPicking] = useState<Facet>()
  const [narrowing, setNarrowing] = useState(Object.values(filter).some(Boolean))
  const { findings, found } = useMemo(() => findItems(q), [q])
  const shown = filterItems(found, filter)
  if (items.length === 0) return <NothingYet title="不罚轻罚事项" />
  return (
    <Page title="不罚轻罚事项">
      {isDemo && <DemoNotice />}
      <TextField
        label="找一件事"
        hint="写几个字就行，也可以写拼音，或者拼音的头一个字母"
        value={q}
        onChange={(typed) => onWanted({ ...wanted, q: typed })}
      />
      {q !== '' && (
        <Tap className="items-screen__clear" onTap={() => onWanted({ ...wanted, q: '' })}>
          清掉写的字
        </Tap>
      )}
      <ActRows query={q} />
      <FolkNotice heard={findings?.heard ?? []} groundOf={groundOf} />
      {picking ? (
        <FacetChoice
          label={facetNames[picking]}
          options={countBy(found, filter, picking).map(({ value, count }) => ({
            value,
            text: facetText(picking, value),
            count,
          }))}
          all={filterItems(found, { ...filter, [picking]: undefined }).length}
          chosen={filter[picking]}
          onChoose={(value) => {
            onWanted({ ...wanted, [picking]: value })
            setPicking(undefined)
          }}
        />
      ) : (
        <>
          <View className="items-screen__head">
            <View className="items-screen__count" {...a11y('status', { live: true })}>
              {shown.length === 0 ? '没有找到' : `一共 ${shown.length} 项`}
            </View>
            {canNarrow(found, filter) && (
              <Tap className="items-screen__narrow" expanded={narrowing} onTap={() => setNarrowing(!narrowing)}>
                {narrowing ? '收起' : '按人、按领域挑'}
              </Tap>
            )}
          </View>
          {narrowing && <ItemFilters found={found} filter={filter} onPick={setPicking} />}
          {shown.length === 0 ? (
            <NothingFound />
          ) : (
            <LongList
              of={JSON.stringify(wanted)}
              items={shown}
              render={(item) => <ItemRow key={item.id} item={item} words={findings?.words ?? []} />}
            />
          )}
          {leniencyPack.county.rows.length === 0 && leniencyPack.unpublished && (
            <StatementList statements={[leniencyPack.unpublished]} />
          )}
        </>
      )}
    </Page>
  )
}

function findItems(q: string): { findings: Findings | undefined; found: readonly LeniencyItem[] } {
  if (q.trim() === '') return { findings: undefined, found: items }
  const findings = searchWithFolkWords(itemIndex(), q, leniencyPack.folk)
  return { findings, found: findings.found.flatMap((place) => items[place] ?? []) }
}

function NothingFound() {
  return (
    <View className="panel">
      <View>换个说法再试试。这里没有找到，不等于会罚，也不等于不罚：自己对一对，或者打 12345 问管这件事的部门。</View>
      <BigButton icon="list-checks" text="自己对一对" onTap={() => goTo(routes.leniencyCheck())} />
      <BigButton quiet icon="phone" text="拨打 12345" onTap={() => dial('12345')} />
    </View>
  )
}
