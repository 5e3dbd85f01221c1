import { isWeapp } from './target'

/**
 * Reading aloud. H5 uses the browser's own voice; the WeChat build would need a plugin that the operator has to apply
 * for, so there it is off, and screens show no button where `canSpeak` is false.
 */
export const canSpeak = !isWeapp && typeof window !== 'undefined' && 'speechSynthesis' in window

/** Speaks the text in Chinese, in place of anything still being said; `onEnd` is called once, also when it is stopped. */
export function speak(text: string, onEnd: () => void): void {
  if (!canSpeak) {
    onEnd()
    return
  }
  window.speechSynthesis.cancel()
  const utterance = new SpeechSynthesisUtterance(text)
  utterance.lang = 'zh-CN'
  utterance.rate = 0.9
  utterance.onend = onEnd
  utterance.onerror = onEnd
  window.speechSynthesis.speak(utterance)
}

export function stopSpeaking(): void {
  if (canSpeak) window.speechSynthesis.cancel()
}
