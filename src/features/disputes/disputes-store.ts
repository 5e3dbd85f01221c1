import { type FormAnswers, readFormAnswers } from '@/domain/forms/form'
import { isRecord } from '@/domain/kept/stored'
import { readTicks, type Ticks, withTick } from '@/domain/kept/ticks'
import { createKeptStore } from '@/platform/storage'

/** What 解纷 remembers on this phone: where the reader lives, the last questions answered, papers begun, and what is done. */
interface Disputes {
  /** Township id; null until chosen. */
  township: string | null
  /** The last triage: tree id and answers as an address carries them. */
  last: { tree: string; answers: string } | null
  drafts: Drafts['drafts']
  /** What was ticked on a result, by tree and outcome. */
  ticks: Ticks
}

export interface Drafts {
  /** Papers begun, by form id. */
  drafts: Record<string, FormAnswers>
  saveDraft: (form: string, answers: FormAnswers) => void
  deleteDraft: (form: string) => void
}

interface Changes extends Pick<Drafts, 'saveDraft' | 'deleteDraft'> {
  chooseTownship: (township: string | null) => void
  remember: (tree: string, answers: string) => void
  /** The last triage, and what was ticked on its results. */
  forgetLast: () => void
  tick: (page: string, tick: string) => void
}

const empty: Disputes = { township: null, last: null, drafts: {}, ticks: {} }

/** Stored data of any condition → sound data: what can be read is kept. Never throws. */
function readDisputes(stored: unknown): Disputes {
  if (!isRecord(stored)) return empty
  const { township, last, drafts, ticks } = stored
  return {
    township: typeof township === 'string' ? township : null,
    last:
      isRecord(last) && typeof last.tree === 'string' && typeof last.answers === 'string'
        ? { tree: last.tree, answers: last.answers }
        : null,
    drafts: isRecord(drafts)
      ? Object.fromEntries(Object.entries(drafts).map(([form, answers]) => [form, readFormAnswers(answers)]))
      : {},
    ticks: readTicks(ticks),
  }
}

type SetDrafts = (change: (state: Pick<Drafts, 'drafts'>) => Pick<Drafts, 'drafts'>) => void

/** Writing a paper and throwing it away, in whichever store its draft lies. */
export const draftChanges = (set: SetDrafts): Omit<Drafts, 'drafts'> => ({
  saveDraft: (form, answers) => set((state) => ({ drafts: { ...state.drafts, [form]: answers } })),
  deleteDraft: (form) =>
    set((state) => ({ drafts: Object.fromEntries(Object.entries(state.drafts).filter(([id]) => id !== form)) })),
})

export const useDisputes = createKeptStore<Disputes, Changes>(
  {
    name: 'disputes',
    version: 1,
    empty,
    read: readDisputes,
    whole: ['last'],
  },
  (set) => ({
    chooseTownship: (township) => set({ township }),
    remember: (tree, answers) => set({ last: { tree, answers } }),
    forgetLast: () =>
      set(({ last, ticks }) => ({
        last: null,
        ticks: Object.fromEntries(Object.entries(ticks).filter(([page]) => !page.startsWith(`${last?.tree}/`))),
      })),
    tick: (page, tick) => set((state) => ({ ticks: withTick(state.ticks, page, tick) })),
    ...draftChanges(set),
  }),
)
