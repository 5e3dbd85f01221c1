import { z } from 'zod'
import { ContentError, type Problem } from '../pack/problem'
import { readYaml } from '../pack/yaml-file'

const colour = z.string().regex(/^#[0-9a-f]{6}$/)
const recolouredSchema = z.record(z.string(), z.record(colour, colour))

/** What pictures are put together from; the same for every county. */
export interface Art {
  /** Small pictures that change some of their colours, and to which. */
  recoloured: z.infer<typeof recolouredSchema>
}

const folder = 'tools/pictures/art'

/** @throws ContentError for what is not as it should be. */
export function readArt(root: string): Art {
  const problems: Problem[] = []
  const recoloured = readYaml(root, `${folder}/emoji.yaml`, recolouredSchema, problems)
  if (!recoloured) throw new ContentError(problems)
  return { recoloured: recoloured.data }
}
