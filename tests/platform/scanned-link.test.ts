import { routes } from '@/platform/routes'
import { followScannedLink } from '@/platform/scanned-link'

afterEach(() => window.history.replaceState(null, '', '/'))

test.each(['/', '/pf/', '//', '//pf//'])('a scanned link below %s opens the page of codes there', (path) => {
  window.history.replaceState(null, '', `${window.location.origin}${path}?c=KRVQ5`)
  followScannedLink()
  expect(window.location.href).toBe(`${window.location.origin}${path}#${routes.open('KRVQ5')}`)
})
