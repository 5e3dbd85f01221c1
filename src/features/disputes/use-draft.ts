import { useRef } from 'react'
import type { FormAnswers } from '@/domain/forms/form'
import { useOnTop } from '@/platform/on-top'
import { useDisputes } from './disputes-store'

/**
 * What has been written of a paper. A page under another stands still: with each key WeChat would be sent every step that
 * lies beneath. What was written meanwhile is read when the page comes back to the top.
 */
export function useDraft(form: string | undefined): FormAnswers | undefined {
  const isOnTop = useOnTop()
  const seen = useRef<FormAnswers>()
  return useDisputes(({ drafts }) => {
    if (isOnTop()) seen.current = form === undefined ? undefined : drafts[form]
    return seen.current
  })
}
