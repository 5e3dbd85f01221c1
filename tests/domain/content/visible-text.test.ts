import { visible } from '@/domain/content/visible-text'
import { checkField } from '@/domain/forms/field-check'
import type { Field } from '@/domain/forms/form'

test.each([
  ['劳\u200b动\ufeff合同', '劳动合同'],
  ['\u202e起诉\u2066状\u2069', '起诉状'],
  ['张\u3164三\u00ad', '张三'],
  ['一\u0000二\u0085三', '一二三'],
  ['半个\ud83d', '半个'],
  ['\u{e0001}\u{e0041}', ''],
])('%j reads %j', (pasted, read) => {
  expect(visible(pasted)).toBe(read)
})

test.each(['第一行\n第二行\t完', '𠮷野家 😀', 'ni\u2006hao', '王　五', 'é', ''])('%j stays as it is', (text) => {
  expect(visible(text)).toBe(text)
})

test.each<[Field['kind'], string, string]>([
  ['text', '张\u202e三\u200b', '张三'],
  ['longText', '他说\u2067\n不还', '他说\n不还'],
  ['amount', '\u202d35000\u202c', '35000'],
  ['phone', '\u2068138\u200b00138000\u2069', '13800138000'],
])('a %s field keeps nothing unseen', (kind, pasted, value) => {
  expect(checkField({ id: 'a', label: '甲', kind }, pasted, '2026-12-01')).toEqual({ value, problem: null })
})
