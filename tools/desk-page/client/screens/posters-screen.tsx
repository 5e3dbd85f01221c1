import { type FormEvent, useState } from 'react'
import type { CodesState, ReadyFile } from '../../api'
import { ask } from '../ask'
import { Field } from '../parts/field'
import { Said, Working } from '../parts/said'
import { useDesk, useWork } from '../use-desk'

/** Codes for places and boards, and the posters that carry them. */
export function PostersScreen() {
  const { value: codes, error, again } = useDesk<CodesState>('/api/codes')
  const giving = useWork()
  const drawing = useWork()
  const [done, setDone] = useState<string>()
  const [base, setBase] = useState('https://')
  const [size, setSize] = useState('A4')
  const [files, setFiles] = useState<ReadyFile[]>([])
  const waiting = codes ? codes.waiting.places + codes.waiting.billboards : 0

  const give = () =>
    giving.run(async () => {
      const { given } = await ask<CodesState>('/api/codes')
      setDone(`发好了。一共发过 ${given} 个码。`)
      again()
    })
  const draw = (event: FormEvent) => {
    event.preventDefault()
    void drawing.run(async (say) => {
      setFiles([])
      setFiles(await ask<ReadyFile[]>('/api/posters', { form: { base, size } }, say))
    }, '正在画海报，多的话要几分钟……')
  }
  return (
    <>
      <h1>海报和码</h1>
      <Said error={error} />
      {codes && (
        <section aria-labelledby="codes">
          <h2 id="codes">第一步：发码</h2>
          <p>
            一共发过 {codes.given} 个码。还没有码的：法治阵地 {codes.waiting.places} 处，普法宣传栏{' '}
            {codes.waiting.billboards} 块。码印在墙上，发了就不改，也不收回。
          </p>
          <button type="button" disabled={giving.isBusy || waiting === 0} onClick={give}>
            {waiting === 0 ? '没有要发的' : `给这 ${waiting} 处发码`}
          </button>
          <Working words={giving.words} />
          <Said error={giving.error} done={done} />
        </section>
      )}
      <section aria-labelledby="posters">
        <h2 id="posters">第二步：做海报</h2>
        <form onSubmit={draw}>
          <Field
            label="网页版放在哪个网址"
            note="写成 https://域名/文件夹/，问管小程序的人要。"
            value={base}
            onChange={setBase}
          />
          <fieldset>
            <legend>纸的大小</legend>
            {['A4', 'A3'].map((name) => (
              <label className="tick" key={name}>
                <input type="radio" name="size" checked={size === name} onChange={() => setSize(name)} />
                {name}
              </label>
            ))}
          </fieldset>
          <button type="submit" disabled={drawing.isBusy}>
            做海报
          </button>
          <Working words={drawing.words} />
          <Said error={drawing.error} done={files.length > 0 ? '做好了，一处一页，可以打印。' : undefined} />
        </form>
        <ul className="ready">
          {files.map(({ handle, name }) => (
            <li key={handle}>
              <a className="button" href={`/api/files/${handle}`} download>
                下载 {name}
              </a>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}
