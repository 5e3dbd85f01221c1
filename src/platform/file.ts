import { isWeapp } from './target'

/** Whether a text file can be handed to the reader. WeChat opens only documents, so there text is shown instead. */
export const canDownload = !isWeapp

/** Milliseconds: a phone may ask first where to put the file, and reads it only then. */
const readBy = 60_000

/** H5: hands a file to the browser. */
export function downloadFile(name: string, content: BlobPart, type: string): void {
  const url = window.URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => window.URL.revokeObjectURL(url), readBy)
}
