import { plainSigns } from '../../published/plain-text'

const ticks = new Set(['√', '✓', '✔', '☑', '■', '●', '是', '1', 'v', 'y', 'yes', '有', '对', '勾', '\u{1f5f8}', 'true'])
const crosses = new Set(['×', '✗', '✘', '☐', '□', '否', '0', 'n', 'no', 'x', 'false', '无', '/', '\\', '-', '—'])

/** Whether a text is a tick and nothing else. */
export const isTick = (text: string): boolean => ticks.has(plainSigns(text).toLowerCase())

/** Whether it is a tick or says that there is none. */
export const isMark = (text: string): boolean => isTick(text) || crosses.has(plainSigns(text).toLowerCase())
