import type { Notices } from '../../src/features/licences/notices'

/** The notices as plain text, for whoever has the repository and not the app: every text below the works that are under it. */
export function noticeFile({ works, texts }: Notices): string {
  const groups = texts.map((text, at) => {
    const under = works.filter((work) => work.text === at)
    const heads = under.map(({ name, version, licence, copyright }) =>
      [[name, version].filter(Boolean).join(' '), licence, ...copyright.split('\n')].join('\n  '),
    )
    return `${'='.repeat(78)}\n\n${heads.join('\n\n')}\n\n${wrap(text)}\n`
  })
  return `What others have made and ships with this app. Made by npm run licences; not edited by hand.\n\n${groups.join('\n')}`
}

/** Lines of at most 100 characters, where the words allow it. */
const wrap = (text: string) =>
  text
    .replace(/(.{1,100})(?: |$)/gm, '$1\n')
    .replace(/\n\n\n+/g, '\n\n')
    .trim()
