import fs from 'node:fs'
import path from 'node:path'
import { runChecks } from 'es-check'

/** es-check passes these over: it takes `.at(` for an array's only where it is sure, and does not look into patterns. */
const passedOver: Readonly<Record<string, RegExp>> = {
  'Array.prototype.at': /\.at\(/,
  'Array.prototype.findLast': /\.findLast(Index)?\(/,
  'Array.prototype.toSorted and the like': /\.to(Sorted|Reversed|Spliced)\(/,
  'String.prototype.matchAll': /\.matchAll\(/,
  structuredClone: /\bstructuredClone\(/,
  'looking behind in a pattern': /\(\?<[=!]/,
}

/**
 * What the built scripts in a folder use that a browser of package.json's browserslist does not know: syntax beyond the
 * year that the list means, and built-ins that are not among those `provided` with the build. By file; empty when all is well.
 */
export function unknownToOldPhones(folder: string, provided: Readonly<Record<string, string[]>> = {}) {
  const check = {
    ecmaVersion: 'checkBrowser',
    browserslistEnv: 'production',
    files: [`${folder}/**/*.js`],
    cache: false,
  }
  const found: Record<string, string[]> = {}
  const add = (file: string, what: string[]) => {
    const name = path.relative(folder, file)
    const unknown = what.filter((each) => !provided[each]?.some((place) => name.includes(place)))
    if (unknown.length > 0) found[name] = [...(found[name] ?? []), ...unknown]
  }
  for (const { file, err } of runChecks([check], {}).errors) add(file, [err.message])
  for (const { file, err } of runChecks([{ ...check, checkFeatures: true }], {}).errors)
    add(file, err.browserDetails ? Object.keys(err.browserDetails) : [err.message])
  for (const name of fs.readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.js')) continue
    const file = path.join(folder, name)
    const script = fs.readFileSync(file, 'utf8')
    add(
      file,
      Object.keys(passedOver).filter((each) => passedOver[each]?.test(script)),
    )
  }
  return found
}
