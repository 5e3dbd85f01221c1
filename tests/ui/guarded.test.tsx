import fs from 'node:fs'
import { act, fireEvent, render, screen } from '@testing-library/react'
import { guarded } from '@/ui/page/guarded'
import { newReader, visitedUrls } from '../reader'

beforeEach(newReader)

let broken = true
const Fragile = guarded(function Fragile({ name }: { name: string }) {
  if (broken) throw new Error('planted')
  return <div>{`你好，${name}`}</div>
})

/** React says on the console what was thrown; that is as it should be. */
function show(): void {
  render(<Fragile name="王五" />)
  const said = jest.spyOn(console, 'error')
  expect(said.mock.calls.map(String).join()).toContain('planted')
  said.mockClear()
}

test('a page that throws says so kindly, and leads home', async () => {
  broken = true
  show()
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('这一页没能打开')
  await act(async () => void fireEvent.click(screen.getByRole('button', { name: '回首页' })))
  expect(visitedUrls()).toEqual(['/pages/home/index'])
})

test('a second try shows the page where the fault has passed', async () => {
  broken = true
  show()
  broken = false
  await act(async () => void fireEvent.click(screen.getByRole('button', { name: '再试一次' })))
  expect(screen.getByText('你好，王五')).toBeTruthy()
})

const pages = fs.readdirSync('src/pages', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.tsx'))

test('what makes the pages of an area guards them', () => {
  expect(fs.readFileSync('src/features/disputes/triage-page.tsx', 'utf8')).toMatch(/^ {2}return guarded\(/m)
})

test.each(pages)('%s is guarded', (name) => {
  expect(fs.readFileSync(`src/pages/${name}`, 'utf8')).toMatch(/^export default (guarded|triagePage)\(/m)
})
