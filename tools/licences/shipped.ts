import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Notices } from '../../src/features/licences/notices'

/** A package that ends in a build, as config/shipped-packages.ts lists it. */
export interface ShippedPackage {
  name: string
  version: string
  /** What its package.json says: an SPDX expression. */
  license: string
  licenseText: string | null
  noticeText?: string
}

/**
 * The packages in what was built last for the target.
 * @param dist The folder that holds `weapp`, `h5` and `licences`.
 * @throws Error, in plain words, when that has not been built.
 */
export function shippedIn(dist: string, target: 'weapp' | 'h5'): readonly ShippedPackage[] {
  const file = path.join(dist, 'licences', `${target}.json`)
  if (!existsSync(file)) throw new Error(`没有 ${file}，先运行 npm run build:${target}`)
  return JSON.parse(readFileSync(file, 'utf8')) as ShippedPackage[]
}

const forCode = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0']
/** Drawings, letters and data may be under these as well, but no code. */
const forArt = [...forCode, 'CC0-1.0', 'CC-BY-4.0', 'OFL-1.1']

/** Whether something may ship under the licence; without a version it is no package. */
export const mayShip = ({ licence, version }: { licence: string; version?: string }): boolean =>
  (version === undefined ? forArt : forCode).includes(licence)

/** What is not as it has to be before these packages may be given out, a line each. */
export function noticeFaults(shipped: readonly ShippedPackage[], { works }: Notices): string[] {
  return shipped.flatMap(({ name, version, license }) => {
    if (!mayShip({ licence: license, version }))
      return [
        `${name} ${version} 的许可证是 ${license}，不在能用的里面：换一个包，或者问过懂许可证的人再加进 tools/licences/shipped.ts`,
      ]
    const isNoted = works.some((work) => work.name === name && work.version === version && work.licence === license)
    return isNoted
      ? []
      : [`${name} ${version}（${license}）不在“用到的开源软件”里：运行 npm run licences，把改了的文件一起提交`]
  })
}
