import Taro from '@tarojs/taro'
import type { Souvenir } from '@/domain/quiz/souvenir'
import theme from '@/theme.json'
import { downloadFile } from './file'
import { isWeapp } from './target'

const width = 750
const height = 500

/** The id of the canvas that WeChat draws on; it must be on the page. The browser makes its own. */
export const pictureCanvas = 'picture-canvas'

/**
 * Draws a souvenir on the device and hands it over as a picture: H5 downloads it, WeChat shows it full screen, where a long
 * press keeps it or passes it on without any permission. Answers whether that worked.
 */
export async function handOverSouvenir(souvenir: Souvenir): Promise<boolean> {
  try {
    return isWeapp ? await showInWeChat(souvenir) : await downloadInBrowser(souvenir)
  } catch {
    return false
  }
}

async function downloadInBrowser(souvenir: Souvenir): Promise<boolean> {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const context = canvas.getContext('2d')
  if (!context) return false
  draw(context, souvenir)
  const picture = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  if (picture) downloadFile('pufa-quiz.png', picture, 'image/png')
  return picture !== null
}

async function showInWeChat(souvenir: Souvenir): Promise<boolean> {
  const canvas = await new Promise<HTMLCanvasElement | undefined>((resolve) => {
    Taro.createSelectorQuery()
      .select(`#${pictureCanvas}`)
      .fields({ node: true }, (found) => resolve((found as { node?: HTMLCanvasElement } | null)?.node))
      .exec()
  })
  const context = canvas?.getContext('2d')
  if (!canvas || !context) return false
  canvas.width = width
  canvas.height = height
  draw(context, souvenir)
  const { tempFilePath } = await Taro.canvasToTempFilePath({
    canvas: canvas as unknown as Taro.Canvas,
    fileType: 'png',
  })
  await Taro.previewImage({ urls: [tempFilePath] })
  return true
}

/** A card in the app's light colours, whatever the reader's own: pictures are looked at elsewhere. */
function draw(context: CanvasRenderingContext2D, { heading, lines, foot }: Souvenir): void {
  const { background, surface, tabSelected: strong, tabColor: soft } = theme.light
  context.fillStyle = background
  context.fillRect(0, 0, width, height)
  context.fillStyle = surface
  context.fillRect(24, 24, width - 48, height - 48)
  context.strokeStyle = strong
  context.lineWidth = 6
  context.strokeRect(36, 36, width - 72, height - 72)
  context.textAlign = 'center'
  const write = (text: string, y: number, size: number, colour: string) => {
    context.fillStyle = colour
    context.font = `${size}px sans-serif`
    context.fillText(text, width / 2, y, width - 100)
  }
  write(heading, 130, 56, strong)
  lines.forEach((line, index) => {
    write(line, 215 + index * 62, 38, soft)
  })
  write(foot, height - 66, 26, soft)
}
