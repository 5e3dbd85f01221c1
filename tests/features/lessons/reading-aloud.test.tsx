import { act, render, screen } from '@testing-library/react'
import { lessonPack } from '@/content/lesson-pack'
import { describeFigure, type Lesson } from '@/domain/lessons/lesson'
import { button, newReader, tap } from '../../reader'
import { installVoice } from '../../stubs/voice'

// Whether there is a voice is found out when the app starts, so it must be there before the screen is loaded.
const voice = installVoice()
const loaded = import('@/features/lessons/lesson-screen')

beforeEach(() => {
  newReader()
  voice.speaking = null
})

const lesson = lessonPack.lessons.find(({ cards }) => cards[0]?.figure !== undefined) as Lesson
const first = lesson.cards[0] as Lesson['cards'][number]

async function open() {
  const { LessonScreen } = await loaded
  return render(<LessonScreen id={lesson.id} startAt={0} onCard={() => {}} />)
}

test('the card is read with its heading and its figure in words', async () => {
  await open()
  await tap(button('读给我听'))
  expect(voice.speaking?.text).toContain(first.heading)
  expect(voice.speaking?.text).toContain(first.text)
  expect(voice.speaking?.text).toContain(first.figure && describeFigure(first.figure))
})

test('reading is stopped by the same button, and can begin again', async () => {
  await open()
  await tap(button('读给我听'))
  await tap(button('停下'))
  expect(voice.speaking).toBeNull()
  await tap(button('读给我听'))
  expect(voice.speaking).not.toBeNull()
})

test('when the text is at its end, the button offers to read again', async () => {
  await open()
  await tap(button('读给我听'))
  act(voice.finish)
  expect(button('读给我听')).toBeTruthy()
})

test('turning the page or leaving stops the voice', async () => {
  const { unmount } = await open()
  await tap(button('读给我听'))
  await tap(button('下一张'))
  expect(voice.speaking).toBeNull()
  expect(screen.queryByRole('button', { name: '停下' })).toBeNull()
  await tap(button('读给我听'))
  unmount()
  expect(voice.speaking).toBeNull()
})
