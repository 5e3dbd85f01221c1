import { type FormEvent, useState } from 'react'
import type { Editions } from '../../api'
import { ask } from '../ask'
import { Field } from '../parts/field'
import { Said, Working } from '../parts/said'
import { useDesk, useWork } from '../use-desk'

/** Writes the signed content to a folder, to be carried to the server. */
export function EditionsScreen() {
  const { value: editions, error, again } = useDesk<Editions>('/api/editions')
  const [name, setName] = useState('')
  const [outcome, setOutcome] = useState<{ done: boolean; words: string[] }>()
  const [key, setKey] = useState<string>()
  const publishing = useWork()
  const keyMaking = useWork()
  const makeKey = () =>
    keyMaking.run(async () => {
      setKey((await ask<{ words: string }>('/api/key')).words)
      again()
    })
  const publish = (event: FormEvent) => {
    event.preventDefault()
    void publishing.run(async (say) => {
      setOutcome(undefined)
      setOutcome(await ask('/api/editions', { form: { name } }, say))
      again()
    }, '正在把每一关过一遍……')
  }
  return (
    <>
      <h1>发布出去</h1>
      <Said error={error} />
      {editions && (
        <>
          <p>把现在的内容签好名，写到一个文件夹里，交给管服务器的人放上去，手机自己来取。没有签发的名单发布不了。</p>
          {!editions.key.exists && (
            <section aria-labelledby="key">
              <h2 id="key">先做一把密钥</h2>
              <p>
                密钥就像公章：手机只认用它签过的内容。放在 {editions.key.place}，别发给人；另存一份，丢了就再也签不了。
              </p>
              <button type="button" disabled={keyMaking.isBusy} onClick={makeKey}>
                做一把密钥
              </button>
              <Said error={keyMaking.error} />
            </section>
          )}
          {key && (
            <div className="said said-done" role="status">
              <p>做好了。下面的话发给管小程序的人：</p>
              <pre>{key}</pre>
            </div>
          )}
          <section aria-labelledby="write">
            <h2 id="write">写一版</h2>
            <form onSubmit={publish}>
              <Field
                label="文件夹叫什么"
                note={`写在 ${editions.place} 里面。写以前用过的名字，就接着那一版往后写。`}
                value={name}
                onChange={setName}
              />
              <button type="submit" disabled={publishing.isBusy || !editions.key.exists}>
                检查，写这一版
              </button>
              <Working words={publishing.words} />
              <Said error={publishing.error} />
            </form>
            {outcome && (
              <div className={outcome.done ? 'said said-done' : 'said said-wrong'} role="status">
                {outcome.words.map((words, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
                  <p key={index}>{words}</p>
                ))}
              </div>
            )}
          </section>
          <section aria-labelledby="written">
            <h2 id="written">写过的</h2>
            {editions.folders.length === 0 && <p>还没有。</p>}
            <ul>
              {editions.folders.map((folder) => (
                <li key={folder.name}>
                  第 {folder.version} 版，{folder.publishedOn}，在“{folder.name}”里
                </li>
              ))}
            </ul>
          </section>
        </>
      )}
    </>
  )
}
