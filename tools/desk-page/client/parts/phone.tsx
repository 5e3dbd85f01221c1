import { useState } from 'react'
import type { PlanInWords } from '../../api'
import { ask } from '../ask'
import { useWork } from '../use-desk'
import { Said, Working } from './said'

interface PhoneProps {
  /** Where to ask for the look. */
  path: string
  samples: PlanInWords['samples']
  canPreview: boolean
}

/** The app with exactly this list, in the frame of a phone. */
export function Phone({ path, samples, canPreview }: PhoneProps) {
  const [shown, setShown] = useState<{ address: string; route: string }>()
  const { words, error, run, isBusy } = useWork()
  const [first] = samples
  const look = (route: string) =>
    run(async (say) => {
      const { address } = shown ?? (await ask<{ address: string }>(path, {}, say))
      setShown({ address, route })
    }, '正在把名单放进小程序……')

  if (!canPreview)
    return <p className="note">这里没有带着小程序的样子，看不了。要看，请管小程序的人先构建一次网页版。</p>
  return (
    <div className="look">
      <div className="look-list">
        <p>用这份名单，手机上是这个样子。点一条看一条：</p>
        <ul>
          {samples.map(({ name, route }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: names may be the same
            <li key={index}>
              <button
                type="button"
                className="row"
                disabled={isBusy}
                aria-pressed={shown?.route === route}
                onClick={() => look(route)}
              >
                {name}
              </button>
            </li>
          ))}
        </ul>
      </div>
      <div className="phone">
        {shown ? (
          <iframe
            // A new address alone would only move the app; a new frame opens it as a reader does.
            key={shown.address}
            title="手机上的样子"
            src={`${shown.address}#${shown.route}`}
          />
        ) : (
          <div className="phone-off">
            <Working words={words} />
            {!isBusy && (
              <button type="button" onClick={() => look(first?.route ?? '/pages/home/index')}>
                看手机上的样子
              </button>
            )}
          </div>
        )}
      </div>
      <Said error={error} />
    </div>
  )
}
