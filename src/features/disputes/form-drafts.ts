import { useEffect, useRef } from 'react'
import type { FormAnswers, FormTemplate } from '@/domain/forms/form'
import { deleteDocument, discreetDocument } from '@/platform/documents'
import { useOnTop } from '@/platform/on-top'
import { createPassingStore } from '@/platform/storage'
import { type Drafts, draftChanges, useDisputes } from './disputes-store'

type Form = Pick<FormTemplate, 'id' | 'title' | 'discreet'>

/** What the paper is called as a file. */
export const documentName = ({ title, discreet }: Form): string => (discreet ? discreetDocument : `${title}.docx`)

/** Papers that nobody else may find on the phone: gone when the app is closed. */
const usePassingDrafts = createPassingStore<Pick<Drafts, 'drafts'>, Omit<Drafts, 'drafts'>>(
  { drafts: {} },
  draftChanges,
)

/** Something of where the drafts of a paper lie, which is always the same place. */
export function useDrafts<T>(form: Form | undefined, select: (drafts: Drafts) => T): T {
  const useStore = form?.discreet ? usePassingDrafts : useDisputes
  return useStore(select)
}

/** Throws away what has been written of a paper, and the file that was made of it. */
export function useDeleteDraft(form: Form | undefined): () => void {
  const deleteDraft = useDrafts(form, (d) => d.deleteDraft)
  return () => {
    if (!form) return
    deleteDraft(form.id)
    deleteDocument(documentName(form))
  }
}

/**
 * What has been written of a paper. A page under another stands still: with each key WeChat would be sent every step that
 * lies beneath. What was written meanwhile is read when the page comes back to the top.
 */
export function useDraft(form: Form | undefined): FormAnswers | undefined {
  const isOnTop = useOnTop()
  const seen = useRef<FormAnswers>()
  useLeftBehind(form)
  return useDrafts(form, ({ drafts }) => {
    if (isOnTop()) seen.current = form === undefined ? undefined : drafts[form.id]
    return seen.current
  })
}

/** An app of earlier days kept these papers too: what is found is taken over, and kept no longer. */
function useLeftBehind(form: Form | undefined): void {
  useEffect(() => {
    const kept = form?.discreet && useDisputes.getState().drafts[form.id]
    if (!form || !kept) return
    usePassingDrafts.getState().saveDraft(form.id, kept)
    useDisputes.getState().deleteDraft(form.id)
  }, [form])
}
