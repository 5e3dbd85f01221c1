import { splitTarget } from '@/domain/places/board-target'

test.each([
  ['lesson:mediation-basics', 'lesson', 'mediation-basics'],
  ['form:a:b', 'form', 'a:b'],
] as const)('%s is split at its first colon', (target, kind, id) => {
  expect(splitTarget(target)).toEqual({ kind, id })
})
