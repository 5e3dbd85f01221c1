import { type FormEvent, useMemo, useState } from 'react'
import type { KindCard, ListState, WholeList } from '../../api'
import { ask } from '../ask'
import { Field } from '../parts/field'
import { ListStateLine } from '../parts/list-state'
import { Said, Working } from '../parts/said'
import { useDesk, useWork } from '../use-desk'

const onePage = 50

interface SignScreenProps {
  card: KindCard
  canPreview: boolean
  refresh: () => void
}

/** The whole list, item by item, for the second person; and their name under it. */
export function SignScreen({ card: { kind, name }, refresh }: SignScreenProps) {
  const { value: list, error, again } = useDesk<WholeList>(`/api/kinds/${kind}/list`)
  return (
    <>
      <p className="back">
        <a href={`#/${kind}`}>← {name}</a>
      </p>
      <h1>{list?.approval ? '全部名单' : '看过再签发'}</h1>
      <Said error={error} />
      {!list && !error && <Working words="正在打开名单……" />}
      {list && (
        <>
          <ListStateLine list={list} />
          <Records list={list} />
          <Signature
            kind={kind}
            list={list}
            onSigned={() => {
              again()
              refresh()
            }}
          />
        </>
      )}
    </>
  )
}

function Records({ list: { records } }: { list: WholeList }) {
  const [wanted, setWanted] = useState('')
  const [page, setPage] = useState(0)
  const found = useMemo(() => {
    const word = wanted.trim()
    const numbered = records.map((record, index) => ({ ...record, number: index + 1 }))
    return word === ''
      ? numbered
      : numbered.filter(({ name, fields }) => name.includes(word) || fields.some(({ text }) => text.includes(word)))
  }, [records, wanted])
  const pages = Math.max(1, Math.ceil(found.length / onePage))
  const shown = found.slice(page * onePage, (page + 1) * onePage)
  const turn = (to: number) => {
    setPage(to)
    document.getElementById('records')?.scrollIntoView()
  }
  const turner = pages > 1 && (
    <p className="turner">
      <button type="button" className="quiet" disabled={page === 0} onClick={() => turn(page - 1)}>
        上一页
      </button>
      <span>
        第 {page + 1} 页，共 {pages} 页
      </span>
      <button type="button" className="quiet" disabled={page + 1 >= pages} onClick={() => turn(page + 1)}>
        下一页
      </button>
    </p>
  )
  return (
    <section aria-labelledby="records">
      <h2 id="records">名单</h2>
      <Field
        label="找一条"
        value={wanted}
        onChange={(value) => {
          setWanted(value)
          setPage(0)
        }}
      />
      <p role="status">
        {wanted.trim() === '' ? `共 ${records.length} 条` : `${records.length} 条里找到 ${found.length} 条`}
      </p>
      {turner}
      <ol className="records">
        {shown.map(({ number, name, fields }) => (
          <li key={number}>
            <h3>
              {number}. {name}
            </h3>
            <dl>
              {fields
                .filter(({ text }) => text !== name)
                .map(({ heading, text }) => (
                  <div key={heading}>
                    <dt>{heading}</dt>
                    <dd>{text}</dd>
                  </div>
                ))}
            </dl>
          </li>
        ))}
      </ol>
      {turner}
    </section>
  )
}

interface SignatureProps {
  kind: string
  list: WholeList
  onSigned: () => void
}

function Signature({ kind, list, onSigned }: SignatureProps) {
  const [by, setBy] = useState('')
  const { words, error, run, isBusy } = useWork()
  if (list.approval) return <Said done={`${list.approval.on} 已经由 ${list.approval.by} 签发。`} />
  const sign = (event: FormEvent) => {
    event.preventDefault()
    void run(async () => {
      await ask<ListState>(`/api/kinds/${kind}/sign`, { form: { code: list.code, by } })
      onSigned()
    })
  }
  return (
    <section aria-labelledby="signature">
      <h2 id="signature">签发</h2>
      <p>
        校验码 <b className="code">{list.code}</b>
        。名单哪怕改一个字，校验码就变，要重新签。名字是自己写的，程序只管两个名字不一样： 防的是疏忽，防不了有意冒名。
      </p>
      <form onSubmit={sign}>
        <Field
          label="谁签发（姓名）"
          note={`这份名单是 ${list.importedBy} 导入的，要由另一个人看过以后签。`}
          value={by}
          onChange={setBy}
        />
        <button type="submit" disabled={isBusy}>
          看过了，签发这 {list.count} 条
        </button>
        <Working words={words} />
        <Said error={error} />
      </form>
    </section>
  )
}
