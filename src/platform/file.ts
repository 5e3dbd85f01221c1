import Taro from '@tarojs/taro'
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

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/**
 * Gives the reader a Word document: H5 downloads it; WeChat writes it to the app's own folder and opens it, with the menu
 * to pass it on or print it. Answers whether that worked.
 */
export async function handOverDocument(name: string, bytes: Uint8Array): Promise<boolean> {
  if (!isWeapp) {
    downloadFile(name, bytes as Uint8Array<ArrayBuffer>, docx)
    return true
  }
  const data = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer
  try {
    const filePath = `${Taro.env.USER_DATA_PATH}/${name}`
    await new Promise<void>((resolve, reject) => {
      Taro.getFileSystemManager().writeFile({ filePath, data, success: () => resolve(), fail: reject })
    })
    await Taro.openDocument({ filePath, fileType: 'docx', showMenu: true })
    return true
  } catch {
    return false
  }
}
