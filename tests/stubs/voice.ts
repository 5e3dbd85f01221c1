class Utterance {
  lang = ''
  rate = 1
  onend: (() => void) | null = null
  onerror: (() => void) | null = null
  constructor(readonly text: string) {}
}

/** Gives the browser a voice, as Chromium's behaves: one text at a time, and stopping it is an error event. */
export function installVoice() {
  const voice = {
    speaking: null as Utterance | null,
    /** The text was said to its end. */
    finish: () => {
      const said = voice.speaking
      voice.speaking = null
      said?.onend?.()
    },
  }
  const speechSynthesis = {
    speak: (utterance: Utterance) => {
      voice.speaking = utterance
    },
    cancel: () => {
      const cut = voice.speaking
      voice.speaking = null
      cut?.onerror?.()
    },
  }
  Object.assign(window, { speechSynthesis, SpeechSynthesisUtterance: Utterance })
  return voice
}

export function removeVoice(): void {
  Reflect.deleteProperty(window, 'speechSynthesis')
  Reflect.deleteProperty(window, 'SpeechSynthesisUtterance')
}
