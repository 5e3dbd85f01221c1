import { creditSchema } from './credit-schema'
import {
  channelsSchema,
  countingSchema,
  deadlinesSchema,
  foundContactsSchema,
  holidaysSchema,
  townshipsSchema,
  treeSchema,
} from './dispute-schema'
import { sayingsSchema, spokenSchema } from './folk-schema'
import { formSchema } from './form-schema'
import { glossarySchema } from './glossary-schema'
import { everydaySchema, exemptionsSchema, leniencySchema } from './leniency-schema'
import { picturesSchema } from './picture-schema'
import { placesSchema } from './place-schema'
import { questionsSchema } from './question-schema'
import { hotlinesSchema, lessonSchema, packSchema, reportSchema, sourcesSchema, topicsSchema } from './schema'
import { castSchema, storySchema } from './story-schema'

/** The files a pack may have, and the shape of each. */
export const fileSchemas = {
  'pack.yaml': packSchema,
  'topics.yaml': topicsSchema,
  'sources.yaml': sourcesSchema,
  'report.yaml': reportSchema,
  'hotlines.yaml': hotlinesSchema,
  'channels.yaml': channelsSchema,
  'deadlines.yaml': deadlinesSchema,
  'counting.yaml': countingSchema,
  'holidays.yaml': holidaysSchema,
  'townships.yaml': townshipsSchema,
  'found-contacts.yaml': foundContactsSchema,
  'sayings.yaml': sayingsSchema,
  'glossary.yaml': glossarySchema,
  'leniency.yaml': leniencySchema,
  'everyday.yaml': everydaySchema,
  'credit.yaml': creditSchema,
  'places.yaml': placesSchema,
  'pictures.yaml': picturesSchema,
  'cast.yaml': castSchema,
}

/** The folders it may have, and the shape of every file in each. */
export const folderSchemas = {
  lessons: lessonSchema,
  triage: treeSchema,
  forms: formSchema,
  questions: questionsSchema,
  spoken: spokenSchema,
  stories: storySchema,
  exemptions: exemptionsSchema,
}
