import Taro from '@tarojs/taro'
import { downloadFile } from './file'
import { isWeapp } from './target'

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** A paper that another must not find out is called this, whatever it is. It goes when the app is opened the next time. */
export const discreetDocument = '材料.docx'

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
    const filePath = pathOf(name)
    await new Promise<void>((resolve, reject) => {
      Taro.getFileSystemManager().writeFile({ filePath, data, success: () => resolve(), fail: reject })
    })
    await Taro.openDocument({ filePath, fileType: 'docx', showMenu: true })
    return true
  } catch {
    return false
  }
}

/** WeChat: the documents that lie in the app's folder, by name. In H5 they are the browser's, which tells nobody. */
export function keptDocuments(): string[] {
  if (!isWeapp) return []
  try {
    return Taro.getFileSystemManager()
      .readdirSync(Taro.env.USER_DATA_PATH ?? '')
      .filter((name) => name.endsWith('.docx'))
  } catch {
    return []
  }
}

/** WeChat: deletes a document, where there is one. */
export function deleteDocument(name: string): void {
  if (!isWeapp) return
  try {
    Taro.getFileSystemManager().unlinkSync(pathOf(name))
  } catch {
    // It was not there.
  }
}

const pathOf = (name: string) => `${Taro.env.USER_DATA_PATH}/${name}`
