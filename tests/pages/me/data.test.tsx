import { act, render, screen } from '@testing-library/react'
import { useLearning } from '@/features/lessons/learning-store'
import { useRecentSearches } from '@/features/search/recent-store'
import DataPage from '@/pages/me/data'
import { ownStorage } from '@/platform/own-storage'
import { usePreferences } from '@/platform/preferences'
import { button, newReader, restartApp, tap } from '../../reader'
import { phone } from '../../stubs/taro'

beforeEach(() => {
  newReader()
  useLearning.getState().open('a', 0, 1)
  useLearning.getState().open('b', 1, 4)
  useLearning.getState().toggleFavourite('b')
  usePreferences.getState().chooseMode('elder')
})

/** The JSON on screen. */
const shown = (): unknown => JSON.parse(screen.getByText(/^\{/).textContent ?? '')

test('says what the phone remembers', () => {
  render(<DataPage />)
  expect(screen.getByText(/开始读 2 课，读完 1 课/)).toBeTruthy()
  expect(screen.getByText(/收藏：1 课/)).toBeTruthy()
})

test('shows all of it as it is kept, and puts it away again', async () => {
  render(<DataPage />)
  expect(screen.queryByText(/^\{/)).toBeNull()
  expect(button('看原样数据').getAttribute('aria-expanded')).toBe('false')
  await tap(button('看原样数据'))
  expect(button('收起原样数据').getAttribute('aria-expanded')).toBe('true')
  expect(shown()).toMatchObject({
    learning: { state: { reached: { a: 0, b: 1 }, favourites: ['b'], last: { lesson: 'b', card: 1 } } },
    preferences: { state: { mode: 'elder', welcomed: true } },
  })
  await tap(button('收起原样数据'))
  expect(screen.queryByText(/^\{/)).toBeNull()
})

test('hands over the same data as a file', async () => {
  const files: Blob[] = []
  Object.assign(window.URL, {
    createObjectURL: (file: Blob) => `#${files.push(file)}`,
    revokeObjectURL: () => {},
  })
  render(<DataPage />)
  await tap(button('看原样数据'))
  await tap(button('存成文件带走'))
  const text = await new Promise((resolve) => {
    const reader = new FileReader()
    reader.onload = () => resolve(reader.result)
    reader.readAsText(files[0] as Blob)
  })
  expect(JSON.parse(String(text))).toEqual(shown())
})

describe('clearing', () => {
  test('asks first, and leaves everything where the answer is no', async () => {
    render(<DataPage />)
    await tap(button('清空'))
    expect(screen.getByRole('alert').textContent).toContain('真的清空吗')
    await tap(button('不清空'))
    expect(screen.queryByRole('alert')).toBeNull()
    await act(restartApp)
    expect(useLearning.getState().favourites).toEqual(['b'])
    expect(usePreferences.getState().mode).toBe('elder')
  })

  test('forgets everything, on the phone and in the open app, and says so', async () => {
    ownStorage.set('learning.v9#a', 'kept aside')
    render(<DataPage />)
    await tap(button('清空'))
    await tap(button('清空'))
    expect([...phone.storage.keys()]).toEqual([])
    expect(screen.getByRole('status').textContent).toBe('已经清空。')
    expect(screen.getByText(/开始读 0 课，读完 0 课/)).toBeTruthy()
    expect(screen.getByRole('main').classList).not.toContain('elder')
    await act(restartApp)
    expect(useLearning.getState()).toMatchObject({ reached: {}, finished: {}, favourites: [], last: null })
    expect(usePreferences.getState()).toMatchObject({ mode: 'standard', welcomed: false })
  })

  test('forgets what was looked for', async () => {
    useRecentSearches.getState().remember('彩礼')
    render(<DataPage />)
    expect(screen.getByText('· 找过的话：1 句')).toBeTruthy()
    await tap(button('清空'))
    await tap(button('清空'))
    await act(restartApp)
    expect(useRecentSearches.getState().searches).toEqual([])
  })

  test('after it, what is read is kept again', async () => {
    render(<DataPage />)
    await tap(button('清空'))
    await tap(button('清空'))
    act(() => useLearning.getState().open('c', 1, 4))
    await act(restartApp)
    expect(useLearning.getState().reached).toEqual({ c: 1 })
  })
})
