import { downloadFile } from './file'
import { isWeapp } from './target'

/** WeChat's calendar call needs a privacy declaration, which this app does without; there the words are shown to copy. */
export const canAddToCalendar = !isWeapp

/**
 * Downloads a calendar file with an all-day entry on `day` (ISO), with alarms a week, a day and some hours ahead.
 * Phones and desktops open it with their own calendar; nothing is sent anywhere.
 */
export async function downloadReminder(title: string, day: string, description: string): Promise<void> {
  if (process.env.TARO_ENV !== 'h5') return // keeps the library out of the mini-program
  const { createEvent } = await import('ics')
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  const { value } = createEvent({
    title: `最后一天：${title}`,
    description,
    start: [year, month, date],
    duration: { days: 1 },
    alarms: [7, 1].map((days) => ({ action: 'display', description: title, trigger: { before: true, days } })),
  })
  if (value) downloadFile('pufa-deadline.ics', value, 'text/calendar;charset=utf-8')
}
