import fc from 'fast-check'
import { type CountyFile, countyFiles, countyText } from './county-files'
import { readSlipped } from './read-slipped'
import { harmless, slipKinds } from './slip-kinds'

const files = Object.keys(countyFiles) as CountyFile[]

const cure = /换成|补上|删掉|去掉|写成|写在|加引号|应当空|另存为|是不是想写|只能是|引号用“”|要用|应当是|只能写在/

describe('a slip at any place does no harm or is named where it was made, with its cure', () => {
  test.each(Object.keys(slipKinds))('%s', (kind) => {
    const slip = slipKinds[kind]
    fc.assert(
      fc.property(fc.constantFrom(...files), fc.nat(10_000), (file, place) => {
        const text = countyText(file)
        const slipped = slip?.(text, place)
        fc.pre(slipped !== undefined)
        const { data, problems } = readSlipped(file, slipped.text)
        if (data !== undefined) {
          expect(data).toEqual(readSlipped(file, text).data)
          return
        }
        expect(problems).toEqual([
          { file, message: expect.stringMatching(cure), line: slipped.line && expect.any(Number) },
        ])
        if (slipped.line !== undefined) expect(Math.abs((problems[0]?.line ?? 0) - slipped.line)).toBeLessThanOrEqual(1)
      }),
      { seed: 15, numRuns: 6, maxSkipsPerRun: 1000 },
    )
  })
})

test.each(Object.entries(harmless))('%s do no harm', (_, change) => {
  for (const file of files) {
    const text = countyText(file)
    expect(readSlipped(file, change(text))).toEqual(readSlipped(file, text))
  }
})
