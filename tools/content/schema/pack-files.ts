import type { Path, YamlFile } from '../../pack/yaml-file'
import type { CreditEntry } from './credit-schema'
import type {
  ChannelEntry,
  CountingEntry,
  DeadlineEntry,
  FoundContactEntry,
  HolidayEntry,
  TownshipEntry,
  TreeEntry,
} from './dispute-schema'
import type { SayingsEntry, SpokenEntry } from './folk-schema'
import type { FormEntry } from './form-schema'
import type { WordEntry } from './glossary-schema'
import type { EverydayEntry, ExemptionsEntry, LeniencyEntry } from './leniency-schema'
import type { PicturesEntry } from './picture-schema'
import type { PlacesEntry } from './place-schema'
import type { QuestionsEntry } from './question-schema'
import type { HotlineEntry, LessonEntry, PackEntry, ReportEntry, SourceEntry, TopicEntry } from './schema'
import type { StoryEntry, VillagerEntry } from './story-schema'

/**
 * The files of a pack, each of the right shape, their references not yet followed. A county needs a head, topics with their
 * lessons, and sources; an area that it has not got to yet has no file here, and the app does without it.
 */
export interface PackFiles {
  /** Name of the folder. */
  id: string
  head: YamlFile<PackEntry>
  topics: YamlFile<TopicEntry[]>
  sources: YamlFile<SourceEntry[]>
  report: YamlFile<ReportEntry> | undefined
  hotlines: YamlFile<HotlineEntry[]> | undefined
  /** By file name; without a value where the file itself is broken. */
  lessons: ReadonlyMap<string, YamlFile<LessonEntry> | undefined>
  disputes: DisputeFiles
  leniency: YamlFile<LeniencyEntry> | undefined
  everyday: YamlFile<EverydayEntry> | undefined
  /** What laws themselves let off, by file name: one a field. */
  exemptions: ReadonlyMap<string, YamlFile<ExemptionsEntry> | undefined>
  /** Quiz questions by topic. */
  questions: ReadonlyMap<string, YamlFile<QuestionsEntry> | undefined>
  credit: YamlFile<CreditEntry> | undefined
  places: YamlFile<PlacesEntry> | undefined
  /** A county without it has the small pictures alone. */
  pictures: YamlFile<PicturesEntry> | undefined
  /** A county without it is searched by the words of its records alone. */
  sayings: YamlFile<SayingsEntry> | undefined
  /** How people talk of each kind of dispute, by the name of its tree. */
  spoken: ReadonlyMap<string, YamlFile<SpokenEntry> | undefined>
  /** Who the stories tell of. */
  cast: YamlFile<VillagerEntry[]> | undefined
  stories: ReadonlyMap<string, YamlFile<StoryEntry> | undefined>
  /** A county that explains no words leaves it out. */
  glossary: YamlFile<WordEntry[]> | undefined
}

/** What 解纷 rests on. */
interface DisputeFiles {
  channels: YamlFile<ChannelEntry[]> | undefined
  deadlines: YamlFile<DeadlineEntry[]> | undefined
  counting: YamlFile<CountingEntry[]> | undefined
  holidays: YamlFile<HolidayEntry[]> | undefined
  townships: YamlFile<TownshipEntry[]> | undefined
  foundContacts: YamlFile<FoundContactEntry[]> | undefined
  trees: ReadonlyMap<string, YamlFile<TreeEntry> | undefined>
  forms: ReadonlyMap<string, YamlFile<FormEntry> | undefined>
}

/** Says what is wrong with the value at `path` of `file`. */
export type Complain = (file: YamlFile<unknown>, path: Path, message: string) => void
