/**
 * Renders the open Lucide icons for both targets: a style sheet of masks (so that an icon takes the colour of the
 * text around it), the tab bar's PNGs, which WeChat wants as files, and H5's icons for the home screen.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import sharp from 'sharp'
import { type IconName, iconNames } from '../../src/ui/icon/icon-names'
import { command } from '../commands/command'

const root = path.resolve(__dirname, '../..')
const lucide = path.dirname(createRequire(__filename).resolve('lucide-static/package.json'))

const sourceOf = (name: IconName) => path.join(lucide, 'icons', `${name}.svg`)

function svg(name: IconName): string {
  const source = readFileSync(sourceOf(name), 'utf8')
  return source
    .replace(/<!--.*?-->/s, '')
    .replace(/\s*class="[^"]*"/, '')
    .replace(/\s+/g, ' ')
    .replace(/> </g, '><')
    .trim()
}

const encode = (text: string) => text.replace(/"/g, "'").replace(/[<>#%]/g, (c) => encodeURIComponent(c))

function styleSheet(): string {
  const rules = iconNames.map((name) => {
    return `.icon--${name}{--icon:url("data:image/svg+xml,${encode(svg(name))}")}`
  })
  return `/* Made by tools/icons; not edited by hand. */\n${rules.join('\n')}\n`
}

/** Two greys-and-greens that stay readable on the light and on the dark bar, so one set of files serves both. */
const tabColours = { '': '#7f8a83', '-selected': '#2b8f5f' }

async function tabIcons(names: readonly IconName[]): Promise<void> {
  const folder = path.join(root, 'src/assets/tabs')
  mkdirSync(folder, { recursive: true })
  for (const name of names) {
    for (const [suffix, colour] of Object.entries(tabColours)) {
      const image = svg(name).replace('currentColor', colour)
      const png = await sharp(Buffer.from(image), { density: 288 }).resize(81, 81).png({ palette: true }).toBuffer()
      writeFileSync(path.join(folder, `${name}${suffix}.png`), png)
    }
  }
}

/** The pin on WeChat's map, which is light in every theme. */
async function mapPin(): Promise<void> {
  const folder = path.join(root, 'src/assets/map')
  mkdirSync(folder, { recursive: true })
  const image = svg('map-pin').replace('fill="none"', 'fill="#ffffff"').replace('currentColor', '#17613f')
  const png = await sharp(Buffer.from(image), { density: 384 }).resize(96, 96).png({ palette: true }).toBuffer()
  writeFileSync(path.join(folder, 'pin.png'), png)
}

/** What a phone shows on its home screen: the drawing fills the middle half, whatever shape the system cuts out. */
async function appIcons(): Promise<void> {
  const folder = path.join(root, 'src/assets/h5')
  mkdirSync(folder, { recursive: true })
  const image = Buffer.from(svg('scale').replace('currentColor', '#ffffff'))
  for (const size of [192, 512]) {
    const drawing = await sharp(image, { density: 72 * (size / 48) })
      .resize(size / 2, size / 2)
      .png()
      .toBuffer()
    const png = await sharp({ create: { width: size, height: size, channels: 3, background: '#1c6b4a' } })
      .composite([{ input: drawing }])
      .png({ palette: true })
      .toBuffer()
    writeFileSync(path.join(folder, `icon-${size}.png`), png)
  }
}

export const iconsCommand = () =>
  command({ call: 'tsx tools/icons/main.ts', does: '画两个版本用的图标；npm run prepare:assets 里有它' }, async () => {
    const unknown = iconNames.filter((name) => !existsSync(sourceOf(name)))
    if (unknown.length > 0)
      throw new Error(
        `src/ui/icon/icon-names.ts：Lucide 没有 ${unknown.join('、')} 这个图标。到 https://lucide.dev/icons 找到它，照抄英文名字`,
      )
    writeFileSync(path.join(root, 'src/ui/icon/icons.generated.css'), styleSheet())
    await Promise.all([tabIcons(['house', 'user-round']), mapPin(), appIcons()])
    return 0
  })
