import { withPolicy } from '../../config/content-policy'

const page = '<head><meta charset="utf-8"><script>one()</script></head><script src="./a.js"></script>'
const policyOf = (html: string) => /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? ''

test('the page’s own scripts run by their hash, and no code that is put into it', () => {
  const policy = policyOf(withPolicy(page))
  expect(policy).toContain("script-src 'self' 'sha256-")
  expect(policy).not.toMatch(/script-src[^;]*unsafe/)
  expect(policy.match(/sha256-/g)).toHaveLength(1)
  expect(policy).toContain("connect-src 'self';")
})

test('the server of newer content may be asked, and no other', () => {
  expect(policyOf(withPolicy(page, 'https://example.org/content/x'))).toContain(
    "connect-src 'self' https://example.org;",
  )
})

test('a page that is changed is given a new policy in place of the old', () => {
  const again = withPolicy(withPolicy(page).replace('one()', 'two()'))
  expect(again.match(/Content-Security-Policy/g)).toHaveLength(1)
  expect(policyOf(again)).toBe(policyOf(withPolicy(page.replace('one()', 'two()'))))
  expect(policyOf(again)).not.toBe(policyOf(withPolicy(page)))
})

test('a page that names no character set has no place for it', () => {
  expect(() => withPolicy('<head></head>')).toThrow('meta charset')
})
