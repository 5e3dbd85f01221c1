import type { Notices, Work } from '../../src/features/licences/notices'
import { readLicence } from './licence-text'
import { mayShip, type ShippedPackage } from './shipped'

/** What ships and is no package: other-works.yaml. */
export interface OtherWorks {
  works: readonly Pick<Required<Work>, 'name' | 'use' | 'licence' | 'copyright'>[]
  /** Of packages without a text of their own: the name of one from the same repository. */
  textFrom: Readonly<Record<string, string>>
}

/**
 * The notices of all that ships, every text once.
 * @param standard The text of a licence by its SPDX identifier, for what is no package.
 * @throws Error, in plain words, naming every work that may not ship or whose licence or holder is not known.
 */
export function makeNotices(
  shipped: readonly ShippedPackage[],
  { works: others, textFrom }: OtherWorks,
  standard: (licence: string) => string,
): Notices {
  const texts: string[] = []
  const place = (words: string) => (texts.includes(words) ? texts.indexOf(words) : texts.push(words) - 1)
  const faults: string[] = []

  const ofPackage = ({ name, version, license: licence, licenseText, noticeText }: ShippedPackage): Work[] => {
    const text = licenseText ?? shipped.find((other) => other.name === textFrom[name])?.licenseText
    if (!text) {
      faults.push(
        `${name} ${version} 没有带许可证原文：在 tools/licences/other-works.yaml 的 textFrom 里写它和哪个包同一个仓库`,
      )
      return []
    }
    const { copyright, words } = readLicence(text)
    if (copyright === '') faults.push(`${name} ${version} 的许可证里找不到版权那一行`)
    if (words === '') faults.push(`${name} ${version} 的许可证里只有版权，没有原文`)
    return [{ name, version, licence, copyright, text: place(noticeText ? `${words}\n\n${noticeText.trim()}` : words) }]
  }

  const works = [
    ...others.map((work): Work => ({ ...work, text: place(readLicence(standard(work.licence)).words) })),
    ...shipped.flatMap(ofPackage),
  ].sort((a, b) => order(a.name, b.name) || order(a.version ?? '', b.version ?? ''))
  for (const work of works)
    if (!mayShip(work))
      faults.push(`${work.name} 的许可证是 ${work.licence}，不在能用的里面，见 tools/licences/shipped.ts`)
  if (faults.length > 0) throw new Error(faults.join('\n'))
  return { works, texts }
}

/** The same on every machine, whatever its language. */
const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
