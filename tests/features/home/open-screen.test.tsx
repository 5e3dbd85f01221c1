import { act, fireEvent, render, screen } from '@testing-library/react'
import { codeOf } from '@/domain/places/board-code'
import type { CodePack } from '@/domain/places/board-target'
import { readCode } from '@/domain/places/scanned-code'
import { OpenScreen } from '@/features/home/open-screen'
import { routes } from '@/platform/routes'
import { button, link, newReader, tap, visitedUrls } from '../../reader'
import { phone } from '../../stubs/taro'

beforeEach(newReader)

const codes: CodePack = {
  [codeOf(1)]: 'place:square-1',
  [codeOf(2)]: 'stamp:SL-001',
  [codeOf(3)]: 'lesson:leniency-list',
  [codeOf(4)]: 'triage:wages',
  [codeOf(5)]: 'channel:court',
  [codeOf(6)]: 'deadline:appeal',
  [codeOf(7)]: 'form:complaint',
  [codeOf(8)]: 'item:market-1',
  [codeOf(9)]: null,
}

const open = (code?: string) => render(<OpenScreen code={code} read={(typed) => readCode(codes, typed)} />)
const title = () => screen.getByRole('heading', { level: 1 }).textContent
const type = (text: string) => fireEvent.input(screen.getByLabelText('编码'), { target: { value: text } })

test.each([
  [1, routes.place('square-1')],
  [2, routes.stamp('SL-001')],
  [3, routes.lesson('leniency-list')],
  [4, routes.triage('wages')],
  [5, routes.channel('court')],
  [6, routes.deadline('appeal')],
  [7, routes.form('complaint')],
  [8, routes.leniencyItem('market-1')],
])('code %d forwards to %s in place of this page', (number, url) => {
  open(codeOf(number))
  expect(phone.visited).toEqual([{ how: 'redirectTo', url }])
})

test('where forwarding fails, a button does it', async () => {
  phone.refusing = true
  open(codeOf(1))
  await act(async () => {}) // until the refusal is known
  phone.refusing = false
  await tap(button('没有自动打开？点这里'))
  expect(visitedUrls()).toEqual([routes.place('square-1')])
})

test.each([
  ['12345', '码好像输错了一位'],
  [codeOf(10), '没有这个码'],
  [codeOf(9), '这个码已经不用了'],
])('%s: %s, and there are ways on', async (code, said) => {
  open(code)
  expect(title()).toBe(said)
  expect(visitedUrls()).toEqual([])
  for (const way of [/^首页/, /^找广场/, /^学法/, /^解纷/]) await tap(link(way))
  expect(visitedUrls()).toEqual([routes.home(), routes.places(), routes.lessons(), routes.disputes()])
  expect(link(/^12348/)).toBeTruthy()
})

test('a mistyped code stands there to be corrected, and then opens', async () => {
  open('12345')
  expect(screen.getByLabelText('编码')).toHaveProperty('value', '12345')
  type(codeOf(3).toLowerCase())
  await tap(button('打开'))
  expect(visitedUrls()).toEqual([routes.lesson('leniency-list')])
})

test('without a code one is typed; a wrong one is told, an empty one waits', async () => {
  open()
  expect(title()).toBe('写编码')
  await tap(button('打开'))
  expect(title()).toBe('写编码')
  type('abc')
  await tap(button('打开'))
  expect(title()).toBe('码好像输错了一位')
  expect(visitedUrls()).toEqual([])
})
