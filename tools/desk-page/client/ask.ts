import type { Message } from '../api'

/** What the server says is wrong, in words for the officer. */
class Complaint extends Error {}

/** @throws Complaint in words. */
export async function get<T>(path: string): Promise<T> {
  const answer = await reach(path, {})
  const value = (await answer.json()) as T & { error?: string }
  if (!answer.ok) throw new Complaint(value.error ?? cutOff)
  return value
}

/**
 * Has the desk do something; what it says on the way goes to `onProgress`. A file goes as it is, with its name.
 * @throws Complaint in words.
 */
export async function ask<T>(
  path: string,
  { form = {}, file }: { form?: Readonly<Record<string, unknown>>; file?: File } = {},
  onProgress: (words: string) => void = () => undefined,
): Promise<T> {
  const answer = await reach(path, {
    method: 'POST',
    body: file ?? JSON.stringify(form),
    headers: file
      ? { 'content-type': 'application/octet-stream', 'x-table-name': encodeURIComponent(file.name) }
      : { 'content-type': 'application/json' },
  })
  if (!answer.ok || !answer.body) throw new Complaint(((await answer.json()) as { error?: string }).error ?? cutOff)
  const reader = answer.body.getReader()
  const decoder = new TextDecoder()
  let rest = ''
  for (;;) {
    const { done, value } = await reader.read().catch(() => ({ done: true, value: undefined }))
    rest += decoder.decode(value, { stream: !done })
    const lines = rest.split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) {
      const message = JSON.parse(line) as Message<T>
      if ('result' in message) return message.result
      if ('error' in message) throw new Complaint(message.error)
      onProgress(message.progress)
    }
    if (done) throw new Complaint(cutOff)
  }
}

const cutOff = '工作台断开了。看看黑窗口是不是关了；关了就重新打开，没有做完的再做一次。'

async function reach(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, init)
  } catch {
    throw new Complaint(cutOff)
  }
}
