import { render } from '@testing-library/react'
import ItemsPage from '@/pages/leniency/items'
import PlacesPage from '@/pages/places/index'
import SearchPage from '@/pages/search/index'
import { newReader } from '../reader'
import { phone } from '../stubs/taro'

beforeEach(newReader)

/** What somebody would like an official page to say. */
const planted = '本局通知请汇款到'

test.each([
  ['leniency items', ItemsPage, 'field'],
  ['leniency items', ItemsPage, 'department'],
  ['leniency items', ItemsPage, 'kind'],
  ['places', PlacesPage, 'kind'],
  ['places', PlacesPage, 'township'],
  ['places', PlacesPage, 'facility'],
])('a link to %s does not put its own %3$s on the page, nor pass it on', (_, Page, name) => {
  phone.params = { [name]: encodeURIComponent(planted) }
  render(<Page />)
  expect(document.body.textContent).not.toContain(planted)
  expect(decodeURIComponent(phone.shareCard?.path ?? '')).not.toContain(planted)
})

test('what a link looks for is no title of the page that lists it', () => {
  phone.params = { q: encodeURIComponent(planted), group: 'lesson' }
  render(<SearchPage />)
  expect(document.querySelector('[role=heading][aria-level="1"]')?.textContent).toBe('小课')
  expect(document.body.textContent).toContain(`找的是“${planted}”`)
})

test('a link is read without what nobody sees, and no longer than a field', () => {
  phone.params = { q: encodeURIComponent(`\u202e${'工'.repeat(5000)}`) }
  render(<SearchPage />)
  expect(document.querySelector('input')?.value).toBe('工'.repeat(100))
})
