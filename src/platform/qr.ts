/**
 * H5 only: WeChat's own codes are made by its server, and there a card is passed on instead. Decided where the build puts
 * a constant in, so that the library stays out of the mini-program.
 */
export const canDrawQr = process.env.TARO_ENV === 'h5'

/** The address of a page of this app as a QR code: an SVG picture for an <img>. */
export async function qrOfPage(path: string): Promise<string | undefined> {
  // Not by an early return: what follows one, the build still bundles.
  if (process.env.TARO_ENV === 'h5') {
    const { renderSVG } = await import('uqr')
    const url = `${window.location.href.split('#')[0]}#${path}`
    return `data:image/svg+xml;utf8,${encodeURIComponent(renderSVG(url, { ecc: 'M', border: 2 }))}`
  }
  return undefined
}
