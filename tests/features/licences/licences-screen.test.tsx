import { render, screen } from '@testing-library/react'
import { LicenceScreen } from '@/features/licences/licence-screen'
import { LicencesScreen } from '@/features/licences/licences-screen'
import { notices } from '@/features/licences/notices'
import { routes } from '@/platform/routes'
import { button, link, newReader, tap, visitedUrls } from '../../reader'

beforeEach(newReader)

test('every work is in the list, with its licence and its holder, and leads to its words', async () => {
  render(<LicencesScreen />)
  const seen = new Set<string>()
  const look = () => {
    for (const row of screen.getAllByRole('link')) seen.add(row.textContent ?? '')
  }
  look()
  for (let more = screen.queryAllByRole('button', { name: /^看后面的/ }); more.length > 0; ) {
    for (const each of more) await tap(each)
    look()
    more = screen.queryAllByRole('button', { name: /^看后面的/ })
  }
  const missing = notices.works.filter(
    ({ name, version, use, licence, copyright }) =>
      !seen.has(`${name}${[version ?? use, licence, ...copyright.split('\n')].join(' · ')}`),
  )
  expect(missing).toEqual([])
})

test('a row leads to the page of its work', async () => {
  render(<LicencesScreen />)
  await tap(link(/^Fluent Emoji/))
  expect(visitedUrls()).toEqual([routes.licence('Fluent Emoji')])
})

test.each(notices.works.map(({ name }) => name))('%s shows who made it and the whole licence', (name) => {
  render(<LicenceScreen name={name} />)
  expect(screen.getByRole('heading', { level: 1, name })).toBeTruthy()
  const shown = document.body.textContent
  for (const work of notices.works.filter((each) => each.name === name)) {
    expect(shown).toContain(work.licence)
    expect(shown).toContain(`${work.copyright}\n\n${notices.texts[work.text]}`)
  }
})

test.each([undefined, 'gone', '__proto__'])('the unknown work %s leads to the list', async (name) => {
  render(<LicenceScreen name={name} />)
  await tap(button('看用到的开源软件'))
  expect(visitedUrls()).toEqual([routes.licences()])
})
