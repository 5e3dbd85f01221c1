/** Which paper a reader asks for. */
export type PaperRequest =
  | { mode: 'daily'; day: string }
  | { mode: 'practice'; topic: string }
  /** Those that a lesson or a story names, by id. */
  | { mode: 'picked'; questions: readonly string[] }
  | { mode: 'challenge'; challenge: string }
  | { mode: 'exam' | 'mistakes' | 'favourites' | 'review' }

/** The name a paper is kept and addressed by; `readPaperKey` reads it back. */
export function paperKey(request: PaperRequest): string {
  if (request.mode === 'daily') return `daily:${request.day}`
  if (request.mode === 'practice') return `practice:${request.topic}`
  if (request.mode === 'picked') return `picked:${request.questions.join(',')}`
  if (request.mode === 'challenge') return `challenge:${request.challenge}`
  return request.mode
}

export function readPaperKey(key: string | undefined): PaperRequest | undefined {
  const [mode, ...rest] = (key ?? '').split(':')
  const detail = rest.join(':')
  if (mode === 'daily' && /^\d{4}-\d\d-\d\d$/.test(detail)) return { mode, day: detail }
  if (mode === 'practice' && detail !== '') return { mode, topic: detail }
  if (mode === 'picked' && detail !== '') return { mode, questions: detail.split(',') }
  if (mode === 'challenge' && detail !== '') return { mode, challenge: detail }
  if ((mode === 'exam' || mode === 'mistakes' || mode === 'favourites' || mode === 'review') && detail === '')
    return { mode }
  return undefined
}
