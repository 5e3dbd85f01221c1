import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { schema as openPeeps } from '@dicebear/open-peeps'
import { z } from 'zod'
import { type GroundsEntry, groundsSchema } from '../content/schema/picture-schema'
import { didYouMean } from '../pack/nearest'
import { ContentError, type Problem } from '../pack/problem'
import { readYaml, type YamlFile } from '../pack/yaml-file'

const colour = z.string().regex(/^#[0-9a-f]{6}$/)

const recolouredSchema = z.record(z.string(), z.record(colour, colour))

type Drawn = 'head' | 'face' | 'facialHair' | 'accessories'

const peeps = (kind: Drawn): readonly string[] =>
  (openPeeps.properties as Record<string, { items?: { enum?: string[] } }>)[kind]?.items?.enum ?? []

const heads = peeps('head')

/** DiceBear draws nothing for a name that it does not know: a slip would be a person without a face. */
function peep(kind: Drawn) {
  const known = peeps(kind)
  return z.string().refine((name) => known.includes(name), {
    error: ({ input }) => `：Open Peeps 里没有 ${String(input)}${didYouMean(String(input), known)}`,
  })
}

const castSchema = z.strictObject({
  skin: colour,
  /** What the app calls a face, and what Open Peeps does. */
  faces: z.record(z.string(), peep('face')),
  people: z.record(
    z.string(),
    z.strictObject({
      hair: peep('head'),
      hairColour: colour,
      cloth: colour,
      wears: z.array(z.string()),
      hat: z.string().exactOptional(),
      beard: peep('facialHair').exactOptional(),
      glasses: peep('accessories').exactOptional(),
      /** Of a child, as a share of a grown-up. */
      tall: z.number().min(0.7).max(1).exactOptional(),
    }),
  ),
})

/** What pictures are put together from; the same for every county. */
export interface Art {
  /** Small pictures that change some of their colours, and to which. */
  recoloured: z.infer<typeof recolouredSchema>
  cast: z.infer<typeof castSchema>
  /** What is behind the people of a panel, by place. */
  grounds: YamlFile<GroundsEntry>
  /** What the colours of the land are by night. */
  night: Readonly<Record<string, string>>
  /** Every head that Open Peeps has. */
  heads: readonly string[]
  /** Definitions for an SVG: backgrounds, clothes, things. */
  parts: string
  /** The ids in `parts`. */
  partIds: ReadonlySet<string>
  /** Outlines of the characters on signs, 100 high, upside down. */
  glyphs: Readonly<Record<string, string>>
}

const folder = 'tools/pictures/art'

export const glyphFile = `${folder}/glyphs.json`

/** @throws ContentError for what is not as it should be. */
export function readArt(root: string): Art {
  const problems: Problem[] = []
  const recoloured = readYaml(root, `${folder}/emoji.yaml`, recolouredSchema, problems)
  const cast = readYaml(root, `${folder}/cast.yaml`, castSchema, problems)
  const night = readYaml(root, `${folder}/night.yaml`, z.record(colour, colour), problems)
  const grounds = readYaml<GroundsEntry>(root, `${folder}/grounds.yaml`, groundsSchema, problems)
  if (!recoloured || !cast || !night || !grounds) throw new ContentError(problems)
  const svg = readFileSync(join(root, folder, 'parts.svg'), 'utf8')
  const parts = svg.replace(/^<svg[^>]*>|<\/svg>\s*$/g, '').replace(/<!--.*?-->/g, '')
  return {
    recoloured: recoloured.data,
    cast: cast.data,
    night: night.data,
    grounds,
    heads,
    parts,
    partIds: new Set([...parts.matchAll(/ id="([\w-]+)"/g)].map(([, id = '']) => id)),
    glyphs: JSON.parse(readFileSync(join(root, glyphFile), 'utf8')),
  }
}
