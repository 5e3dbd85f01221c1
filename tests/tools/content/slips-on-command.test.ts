import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runCommand } from '../../../tools/content/command-line'
import { slipKinds } from '../pack/slip-kinds'
import { goodPack, projectWith } from './small-pack'

function compile(changes: Record<string, string | Uint8Array>) {
  const root = projectWith(changes)
  let said = ''
  const code = runCommand(['compile'], {
    root,
    pack: 'guanxian',
    today: '2026-11-30',
    print: () => undefined,
    complain: (text) => {
      said += text
    },
  })
  return { code, said, root }
}

function compiled(root: string): Record<string, string> {
  const folder = join(root, 'src/content/compiled')
  return Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
}

const good = compiled(compile({}).root)

test.each(Object.entries(slipKinds))('compile says one thing of the file with the slip: %s', (_, slip) => {
  const slipped = Object.entries(goodPack).flatMap(([name, text]) => {
    const found = slip(text, 3)
    return found ? [{ name, ...found }] : []
  })
  const [first] = slipped
  if (!first) return
  const { code, said, root } = compile({ [first.name]: first.text })
  if (code === 0) expect(compiled(root)).toEqual(good)
  else expect(said).toMatch(new RegExp(`^content/guanxian/${first.name}(?: 第\\d+行)?：[^\\n]+\\n共 1 处问题\\n$`))
})
