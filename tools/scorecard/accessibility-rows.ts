import type { Browser } from 'playwright-core'
import { serveFolder } from '../browser/static-server'
import { builds } from './builds'
import { type LookFaults, measureAccessibility } from './measure-accessibility'
import { none, type ScoreSection } from './row'

const modeNames = { standard: '标准版', elder: '长辈版' } as const
const contrastNames = { standard: '4.5:1', elder: '4.5:1 和 7:1' } as const

/** axe and contrast over every page, mode and theme. */
export async function accessibilitySection(browser: Browser): Promise<ScoreSection> {
  const server = await serveFolder(builds.app.h5)
  const looks = await measureAccessibility(browser, server.origin).finally(server.stop)
  const faults = looks.flatMap((look) =>
    [...look.contrast, ...look.undecided, ...look.other].map((fault) => [nameOf(look), fault]),
  )
  return {
    title: '无障碍',
    how: '构建好的 H5 在 Chromium 里，用浏览器测试的那张页面表和那些 axe 规则。',
    rows: looks.flatMap((look) => [
      none(
        `${nameOf(look)}，${look.pages} 个样子，对比度不到 ${contrastNames[look.mode]} 的地方`,
        look.contrast.length,
      ),
      none(`${nameOf(look)}，axe 算不出对比度的地方`, look.undecided.length),
      none(`${nameOf(look)}，axe 的其他问题`, look.other.length),
    ]),
    ...(faults.length > 0 && { detail: { head: ['样子', '问题'], lines: faults } }),
  }
}

const nameOf = ({ mode, dark }: LookFaults) => `${modeNames[mode]}${dark ? '深色' : '浅色'}`
