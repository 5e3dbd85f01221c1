import { createElement, useEffect, useState } from 'react'
import { canDrawQr, qrOfPage } from '@/platform/qr'
import './qr-code.scss'

/** H5: a code that opens a page of this app; nothing where none can be made. */
export function QrCode({ path, label }: { path: string; label: string }) {
  const [picture, setPicture] = useState<string>()
  useEffect(() => {
    if (!canDrawQr) return
    let gone = false
    qrOfPage(path).then((made) => {
      if (!gone) setPicture(made)
    })
    return () => {
      gone = true
    }
  }, [path])
  return picture === undefined ? null : createElement('img', { className: 'qr-code', src: picture, alt: label })
}
