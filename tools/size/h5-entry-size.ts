import fs from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'

const loadingTag =
  /<(?:script\b[^>]*\bsrc|link\b(?=[^>]*\brel=["']?(?:stylesheet|modulepreload|preload)\b)[^>]*\bhref)=["']?([^"'\s>]+)/g

/** Sums the gzipped scripts and styles that index.html loads at start. Throws for one that comes from another server. */
export function measureH5Entry(dist: string): number {
  return filesLoadedAtStart(fs.readFileSync(path.join(dist, 'index.html'), 'utf8'))
    .map((file) => gzipSync(fs.readFileSync(path.join(dist, file))).length)
    .reduce((sum, bytes) => sum + bytes, 0)
}

function filesLoadedAtStart(html: string): string[] {
  const addresses = [...html.matchAll(loadingTag)].map((match) => match[1] ?? '')
  const foreign = addresses.find((address) => /^(?:https?:)?\/\//.test(address))
  if (foreign) throw new Error(`index.html 从别的服务器加载 ${foreign}`)
  const files = addresses.map((address) => path.posix.normalize(address.replace(/[?#].*$/, '').replace(/^\//, '')))
  return [...new Set(files)].filter((file) => /\.(?:js|css)$/.test(file))
}
