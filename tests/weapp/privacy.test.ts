import { MiniProgram } from '../../tools/weapp-host/mini-program'
import { builtWeapp } from './built-weapp'
import { findPrivacyFields, findPrivacyUse, findPrivacyUseInTemplate } from './privacy/find-privacy-use'

const program = new MiniProgram(builtWeapp())

// A name goes in here only together with the issue that asks for it and a line in the privacy agreement.
const allowed: readonly string[] = []

test('no script uses a privacy-gated function', () => {
  const uses = program.filesEndingIn('.js').flatMap((file) => findPrivacyUse(program.read(file), file))
  expect(uses.filter(({ name }) => !allowed.includes(name))).toEqual([])
})

test('no template uses a privacy-gated component', () => {
  const uses = program.filesEndingIn('.wxml').flatMap((file) => findPrivacyUseInTemplate(program.read(file), file))
  expect(uses).toEqual([])
})

test('app.json asks for nothing private', () => {
  expect(findPrivacyFields(program.appConfig)).toEqual([])
})
