import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { formPack } from '@/content/form-pack'
import { emptyAnswers, pagesOf } from '@/domain/forms/form'
import { useDisputes } from '@/features/disputes/disputes-store'
import { FormScreen } from '@/features/disputes/form-screen'
import { PaperScreen } from '@/features/disputes/paper-screen'
import { ownStorage } from '@/platform/own-storage'
import { routes } from '@/platform/routes'
import { clearKept } from '@/platform/storage'
import { button, newReader, restartApp, tap, visitedUrls } from '../../reader'
import { phone } from '../../stubs/taro'

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

test('a letter typed after another tab has cleared everything brings nothing back, and the boxes are empty', () => {
  open(0)
  const type = (value: string) => fireEvent.change(boxes()[0] as Element, { target: { value } })
  type('张某')
  for (const key of ownStorage.keys()) ownStorage.remove(key)
  type('张某某')
  expect(ownStorage.keys()).toEqual([])
  expect((boxes()[0] as HTMLInputElement).value).toBe('')
  type('李')
  expect(useDisputes.getState().drafts[form.id]?.fields).toEqual({
    [pagesOf(form, emptyAnswers)[0]?.fields[0]?.id ?? '']: '李',
  })
})

describe('a paper of which nothing is to be found', () => {
  const secret = formPack.forms.find(({ discreet }) => discreet)
  if (!secret) throw new Error('every paper is kept')
  const write = (value: string) => {
    render(<FormScreen id={secret.id} page={0} today="2026-11-24" />)
    fireEvent.change(boxes()[0] as Element, { target: { value } })
  }

  test('is gone on with while the app runs, and leaves nothing on the phone', () => {
    write('某某法院')
    cleanup()
    render(<FormScreen id={secret.id} page={0} today="2026-11-24" />)
    expect((boxes()[0] as HTMLInputElement).value).toBe('某某法院')
    expect(document.body.textContent).toContain('一关掉就没了')
    expect(JSON.stringify([...phone.storage.values()])).not.toContain('某某法院')
  })

  test('is cleared with all the rest', () => {
    write('某某法院')
    cleanup()
    act(clearKept)
    render(<FormScreen id={secret.id} page={0} today="2026-11-24" />)
    expect((boxes()[0] as HTMLInputElement).value).toBe('')
  })

  test('that an earlier app kept is kept no longer', () => {
    useDisputes.getState().saveDraft(secret.id, emptyAnswers)
    render(<FormScreen id={secret.id} page={undefined} today="2026-11-24" />)
    expect(button('接着写')).toBeTruthy()
    expect(useDisputes.getState().drafts).toEqual({})
  })
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
  render(<PaperScreen id={form.id} today="2026-11-24" />)
  expect(document.body.textContent).toContain('张某某')
  await tap(button('删掉写过的'))
  expect(useDisputes.getState().drafts).toEqual({})
})

test('without a draft the paper sends the reader to write one', async () => {
  render(<PaperScreen id={form.id} today="2026-11-24" />)
  await tap(button('去写材料'))
  expect(visitedUrls()).toEqual([routes.form(form.id)])
})

/** The page of a form on which a field is asked, given the answers that lead there. */
function openField(form: string, field: string, fields: Record<string, string> = {}) {
  const found = formPack.forms.find(({ id }) => id === form)
  if (!found) throw new Error(`no form ${form}`)
  const given = { fields, groups: {} }
  useDisputes.getState().saveDraft(form, given)
  const page = pagesOf(found, given).findIndex((each) => each.fields.some(({ id }) => id === field))
  if (page < 0) throw new Error(`${field} is not asked`)
  return render(<FormScreen id={form} page={page} today="2026-11-24" />)
}

const typeDay = (label: string, parts: [string, string, string]) => {
  const group = within(screen.getByRole('group', { name: label }))
  for (const [index, name] of ['年', '月', '日'].entries())
    fireEvent.change(group.getByRole('textbox', { name }), { target: { value: parts[index] } })
  return group
}

const draftOf = (form: string) => useDisputes.getState().drafts[form]?.fields

test('a day that does not exist is told, kept and still there on coming back', () => {
  openField('complaint-loan', 'lentOn')
  const group = typeDay('哪天借的', ['2026', '6', '31'])
  expect(group.getByRole('alert').textContent).toContain('没有6月31日')
  expect(draftOf('complaint-loan')?.lentOn).toBe('2026-6-31')
  cleanup()
  openField('complaint-loan', 'lentOn', { lentOn: '2026-6-31' })
  expect((screen.getAllByRole('textbox', { name: '日' })[0] as HTMLInputElement).value).toBe('31')
})

test('a month alone is taken where the form says so, and printed', () => {
  openField('complaint-loan', 'lentOn')
  expect(screen.getByRole('group', { name: '哪天借的' }).textContent).toContain('记不清哪天的，写到月就行')
  const group = typeDay('哪天借的', ['2024', '3', ''])
  expect(group.queryByRole('alert')).toBeNull()
  expect(draftOf('complaint-loan')?.lentOn).toBe('2024-03')
  cleanup()
  render(<PaperScreen id="complaint-loan" today="2026-11-24" />)
  expect(document.body.textContent).toContain('2024年3月')
})

test('where the day matters, a month alone is not enough', () => {
  openField('judicial-confirmation-application', 'effectiveOn')
  expect(typeDay('协议哪天生效', ['2026', '3', '']).getByRole('alert').textContent).toContain('还要写上几日')
})

test.each(['9999', '0001'])('the year %s is told to be out of reach', (year) => {
  openField('complaint-loan', 'lentOn')
  expect(typeDay('哪天借的', [year, '1', '1']).getByRole('alert').textContent).toContain('1900年到2100年之间')
})

test('every hint of every field is shown', () => {
  for (const each of formPack.forms) {
    pagesOf(each, emptyAnswers).forEach((page, index) => {
      const { container, unmount } = render(<FormScreen id={each.id} page={index} today="2026-11-24" />)
      for (const { hint } of page.fields) if (hint) expect(container.textContent).toContain(hint)
      unmount()
    })
  }
})

test('a step under another stands still while that is written, and catches up when it is back on top', () => {
  const women = () => screen.getByRole('radio', { name: '女' }).getAttribute('aria-checked')
  openField('mediation-application', 'sex')
  const asked = (called: Set<() => void>) => act(() => [...called].forEach((each) => void each()))
  asked(phone.onHide)
  act(() => useDisputes.getState().saveDraft('mediation-application', { fields: { sex: 'female' }, groups: {} }))
  expect(women()).toBe('false')
  asked(phone.onShow)
  expect(women()).toBe('true')
})

test('what was mended on another page stands in the boxes of the page beneath', () => {
  openField('complaint-loan', 'lentOn')
  typeDay('哪天借的', ['2026', '6', '31'])
  const asked = (called: Set<() => void>) => act(() => [...called].forEach((each) => void each()))
  asked(phone.onHide)
  act(() => useDisputes.getState().saveDraft('complaint-loan', { fields: { lentOn: '2026-06-30' }, groups: {} }))
  asked(phone.onShow)
  const group = within(screen.getByRole('group', { name: '哪天借的' }))
  expect((group.getByRole('textbox', { name: '日' }) as HTMLInputElement).value).toBe('30')
  expect(group.queryByRole('alert')).toBeNull()
})

test('the step before lies below: going there is going back', async () => {
  Object.assign(phone, {
    pages: 3,
    below: { route: 'pages/forms/form', $taroParams: { id: form.id, page: '1', $taroTimestamp: '1' } },
  })
  open(1)
  await tap(button('上一步'))
  expect(phone.visited).toEqual([{ how: 'navigateBack', url: '' }])
})

test('a wrong age is told on its step and on the paper, where a tap leads to it, and is not printed', async () => {
  const { container } = openField('mediation-application', 'age')
  const page = pagesOf(form, emptyAnswers).findIndex(({ fields }) => fields.some(({ id }) => id === 'age'))
  fireEvent.change(screen.getByRole('textbox', { name: '年龄' }), { target: { value: '李四欠我钱' } })
  expect(screen.getByRole('alert').textContent).toBe('这里只写数字。')
  expect(container.textContent).toContain('没写对的不会印上去')
  cleanup()
  render(<PaperScreen id={form.id} today="2026-11-24" />)
  expect(document.body.textContent).not.toContain('李四欠我钱')
  await tap(screen.getByRole('link', { name: /^年龄.*这里只写数字/ }))
  expect(visitedUrls()).toEqual([routes.form(form.id, page)])
})

test('of what can be added as often as needed, no more is offered than the paper takes', async () => {
  const kept = formPack.forms.filter(({ discreet }) => !discreet)
  const repeated = kept.flatMap((each) =>
    each.steps.flatMap(({ id, repeat }) => (repeat ? [{ each, id, repeat }] : [])),
  )
  expect(repeated.length).toBeGreaterThan(5)
  for (const { each, id, repeat } of repeated) {
    const given = { fields: {}, groups: { [id]: Array.from({ length: repeat.max - 1 }, () => ({})) } }
    const add = () => screen.queryByRole('button', { name: `再加一个${repeat.name}` })
    act(() => useDisputes.getState().saveDraft(each.id, given))
    const page = pagesOf(each, given).findIndex(({ step }) => step.id === id)
    if (page < 0) continue // asked only after another answer
    render(<FormScreen id={each.id} page={page} today="2026-11-24" />)
    await tap(add() as Element)
    expect(useDisputes.getState().drafts[each.id]?.groups[id]).toHaveLength(repeat.max)
    expect(add()).toBeNull()
    cleanup()
  }
})

test('a telephone number is typed where the keyboard has the line its hint speaks of', () => {
  openField('mediation-application', 'phone')
  expect(screen.getByRole('textbox', { name: '电话' }).getAttribute('inputmode')).toBe('text')
})
