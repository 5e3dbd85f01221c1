import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { WrittenCorpus } from '../../tools/content/corpus'

/**
 * The county's content, read once for all suites (tests/stubs/compile-content.ts): reading it takes seconds, and a suite
 * shares nothing with the next. What finds words in it is a function, and does not come along.
 */
export const corpus = JSON.parse(
  readFileSync(join(__dirname, '../stubs/compiled/corpus.json'), 'utf8'),
) as WrittenCorpus
