import { isWeapp } from './target'

/**
 * Whether text can be copied by a button. In WeChat it can not: `setClipboardData` needs a privacy declaration, which
 * this app does without; there the text is shown selectable instead.
 */
export const canCopy = !isWeapp && typeof navigator !== 'undefined' && Boolean(navigator.clipboard)

/** Copies text; answers whether that worked. */
export async function copyText(text: string): Promise<boolean> {
  if (!canCopy) return false
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
