import { isWeapp } from './target'

/**
 * The address of a page of this app as a QR code, an SVG picture for an <img>. H5 only: WeChat's own codes are made by its
 * server, and there the card is passed on instead.
 */
export async function qrOfPage(path: string): Promise<string | undefined> {
  if (isWeapp || process.env.TARO_ENV !== 'h5') return undefined // keeps the library out of the mini-program
  const { renderSVG } = await import('uqr')
  const url = `${window.location.href.split('#')[0]}#${path}`
  return `data:image/svg+xml;utf8,${encodeURIComponent(renderSVG(url, { ecc: 'M', border: 2 }))}`
}
