import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { formPack } from '@/content/form-pack'
import { emptyAnswers, pagesOf } from '@/domain/form'
import { useDisputes } from '@/features/disputes/disputes-store'
import { FormScreen } from '@/features/disputes/form-screen'
import { PaperScreen } from '@/features/disputes/paper-screen'
import { routes } from '@/platform/routes'
import { button, newReader, restartApp, tap, visitedUrls } from '../../reader'

beforeEach(newReader)

const form = formPack.forms.find(({ id }) => id === 'mediation-application')
if (!form) throw new Error('there is no mediation application')
const open = (page?: number) => render(<FormScreen id={form.id} page={page} today="2026-11-24" />)
const boxes = () => screen.queryAllByRole('textbox')

test('the form begins with what it is for', async () => {
  open()
  expect(document.body.textContent).toContain(form.intro[0]?.text)
  await tap(button('开始写'))
  expect(visitedUrls()).toEqual([routes.form(form.id, 0)])
})

test('what is typed is kept at once, and still there after a restart', async () => {
  open(0)
  fireEvent.change(boxes()[0] as Element, { target: { value: '张某' } })
  await restartApp()
  open(0)
  expect((boxes()[0] as HTMLInputElement).value).toBe('张某')
})

test('a wrong ID number is said kindly and stops nobody', async () => {
  const asking = formPack.forms.flatMap((each) =>
    pagesOf(each, emptyAnswers).flatMap(({ fields }, page) => {
      const field = fields.find(({ kind }) => kind === 'idNumber')
      return field ? [{ id: each.id, page, label: field.label }] : []
    }),
  )
  const [{ id, page, label }] = asking as [(typeof asking)[number]]
  render(<FormScreen id={id} page={page} today="2026-11-24" />)
  fireEvent.change(screen.getByRole('textbox', { name: label }), { target: { value: '123' } })
  expect(screen.getByRole('alert').textContent).toContain('18位')
  await tap(button(/下一步|看写成的样子/))
  expect(visitedUrls()).toHaveLength(1)
})

test('every page of every form can be opened', () => {
  for (const each of formPack.forms) {
    pagesOf(each, emptyAnswers).forEach((page, index) => {
      const { unmount } = render(<FormScreen id={each.id} page={index} today="2026-11-24" />)
      expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(page.title)
      unmount()
    })
  }
})

test('the paper shows what was written, and can be deleted', async () => {
  open(0)
  fireEvent.change(boxes()[0] as Element, { target: { value: '张某某' } })
  cleanup()
  render(<PaperScreen id={form.id} />)
  expect(document.body.textContent).toContain('张某某')
  await tap(button('删掉写过的'))
  expect(useDisputes.getState().drafts).toEqual({})
})

test('without a draft the paper sends the reader to write one', async () => {
  render(<PaperScreen id={form.id} />)
  await tap(button('去写材料'))
  expect(visitedUrls()).toEqual([routes.form(form.id)])
})
