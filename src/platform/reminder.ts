import { calendarFile } from '@/domain/disputes/calendar-file'
import type { Reminder } from '@/domain/disputes/deadline-answer'
import { downloadFile } from './file'
import { isWeapp } from './target'

/** WeChat's calendar call needs a privacy declaration, which this app does without; there the words are shown to copy. */
export const canAddToCalendar = !isWeapp

/** Downloads a calendar file. Phones and desktops open it with their own calendar; nothing is sent anywhere. */
export function downloadReminder({ rule, words, ...entry }: Reminder): void {
  const now = Date.now()
  const uid = `${now}-${rule}@pufa`
  const file = calendarFile({ ...entry, uid, description: words }, now)
  downloadFile('pufa-deadline.ics', file, 'text/calendar;charset=utf-8')
}
