import { useEffect, useState } from 'react'
import { canSpeak, speak, stopSpeaking } from '@/platform/speech'
import { Icon } from '../icon/icon'
import { Tap } from '../tap/tap'
import './tool.scss'

/** Reads the thing on screen aloud, where there is a voice; another text falls silent first. */
export function ReadAloud({ text }: { text: string }) {
  return canSpeak ? <Voice key={text} text={text} /> : null
}

function Voice({ text }: { text: string }) {
  const [speaking, setSpeaking] = useState(false)
  useEffect(() => stopSpeaking, [])
  const toggle = () => {
    if (speaking) return stopSpeaking()
    setSpeaking(true)
    speak(text, () => setSpeaking(false))
  }
  return (
    <Tap className={`tool ${speaking ? 'tool--on' : ''}`} onTap={toggle}>
      <Icon name={speaking ? 'square' : 'volume-2'} />
      {speaking ? '停下' : '读给我听'}
    </Tap>
  )
}
