import type { Plan } from './plan'

const camel = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

/** The modules that tell the app which pictures a package has, by file name. */
export function pictureSets(plan: Plan): Map<string, string> {
  return new Map(
    [...plan].map(([of, pictures]) => [
      `${of}-pictures.ts`,
      `/* Made by tools/pictures; not edited by hand. */
import { pictureSet } from '../picture-set'

export const ${camel(of)}Pictures = pictureSet('${of}', '${[...pictures.keys()].join(' ')}'.split(' '))
`,
    ]),
  )
}
