import { dayNumber, inTurn } from '../lessons/daily'
import type { Season, StoryTitle } from './story'

const inSeason = ({ from, to }: Season, monthDay: string): boolean =>
  from <= to ? from <= monthDay && monthDay <= to : from <= monthDay || monthDay <= to

/**
 * The story of a week, the same for everyone: one whose season it is, else each in turn. Weeks begin on Mondays.
 * @param day ISO `YYYY-MM-DD`, the reader's own calendar day
 */
export function storyOfWeek<T extends Pick<StoryTitle, 'season'>>(stories: readonly T[], day: string): T | undefined {
  const now = stories.filter(({ season }) => season && inSeason(season, day.slice(5)))
  const week = Math.floor((dayNumber(day) + 3) / 7) // the first of January 1970 was a Thursday
  return inTurn(now.length > 0 ? now : stories.filter(({ season }) => !season), week)
}
