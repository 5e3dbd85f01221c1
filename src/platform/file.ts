import { isWeapp } from './target'

/** Whether a file can be handed to the reader. WeChat can only show or send what is on screen, so there text is shown instead. */
export const canDownload = !isWeapp

export function downloadText(name: string, text: string): void {
  const url = window.URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  window.URL.revokeObjectURL(url)
}
