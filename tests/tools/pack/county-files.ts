import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'zod'
import { creditSchema } from '../../../tools/content/schema/credit-schema'
import {
  channelsSchema,
  countingSchema,
  deadlinesSchema,
  holidaysSchema,
  townshipsSchema,
  treeSchema,
} from '../../../tools/content/schema/dispute-schema'
import { sayingsSchema } from '../../../tools/content/schema/folk-schema'
import { formSchema } from '../../../tools/content/schema/form-schema'
import { glossarySchema } from '../../../tools/content/schema/glossary-schema'
import { leniencySchema } from '../../../tools/content/schema/leniency-schema'
import { placesSchema } from '../../../tools/content/schema/place-schema'
import { questionsSchema } from '../../../tools/content/schema/question-schema'
import {
  hotlinesSchema,
  lessonSchema,
  packSchema,
  reportSchema,
  sourcesSchema,
  topicsSchema,
} from '../../../tools/content/schema/schema'

/** Beginnings of files of the county's pack, one at least of every kind, and the shape of each. */
export const countyFiles = {
  'pack.yaml': packSchema,
  'topics.yaml': topicsSchema,
  'report.yaml': reportSchema,
  'hotlines.yaml': hotlinesSchema,
  'townships.yaml': townshipsSchema,
  'places.yaml': placesSchema,
  'counting.yaml': countingSchema,
  'lessons/farm-enforcement.yaml': lessonSchema,
  'lessons/leniency-list.yaml': lessonSchema,
  'questions/family.yaml': questionsSchema,
  'triage/wages.yaml': treeSchema,
  'forms/complaint-loan.yaml': formSchema,
  'forms/evidence-list.yaml': formSchema,
  'holidays.yaml': holidaysSchema,
  'sources.yaml': sourcesSchema,
  'channels.yaml': channelsSchema,
  'deadlines.yaml': deadlinesSchema,
  'glossary.yaml': glossarySchema,
  'sayings.yaml': sayingsSchema,
  'leniency.yaml': leniencySchema,
  'credit.yaml': creditSchema,
} satisfies Record<string, z.ZodType>

export type CountyFile = keyof typeof countyFiles

export const countyText = (file: CountyFile) => readFileSync(join(__dirname, 'county', file), 'utf8')
