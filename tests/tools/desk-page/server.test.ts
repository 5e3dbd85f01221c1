import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import http from 'node:http'
import { hostname } from 'node:os'
import { join } from 'node:path'
import type { History, ListState, Overview, PlanInWords, WholeList } from '../../../tools/desk-page/api'
import { openDesk } from '../../../tools/desk-page/server/server'
import { contacts } from '../../../tools/published/kinds/contacts'
import { goodRow, plantDesk, readList, workbook } from '../desk/desk-project'
import { type PlantedDesk, planted } from './open-desk'
import { errorOf, resultOf, send, visitor } from './visitor'

const open: PlantedDesk[] = []
const opened = async (wanted: Parameters<typeof planted>[0] = {}) => {
  const place = await planted(wanted)
  open.push(place)
  return place
}
afterEach(async () => {
  for (const { desk, complaints } of open.splice(0)) {
    await desk.close()
    expect(complaints).toEqual([])
  }
})

const people = (count: number) =>
  workbook(
    contacts,
    Array.from({ length: count }, (_, index) => goodRow.contacts(index + 1)),
  )
const paper = { documentNumber: '示例〔2026〕1号', by: '张三' }

describe('who is let in', () => {
  test('the address that is opened counts once, and becomes a cookie that no script reads', async () => {
    const place = await opened()
    const address = place.desk.address()
    const { pathname, search } = new URL(address)
    const first = await send(address, pathname + search)
    expect(first.status).toBe(303)
    expect(first.headers.location).toBe('/')
    expect(first.headers['set-cookie']?.[0]).toMatch(/^desk-\d+=[\w-]{32}; HttpOnly; SameSite=Strict; Path=\/$/)
    const again = await send(address, pathname + search)
    expect(again).toMatchObject({ status: 403, text: expect.stringContaining('已经用过了') })
    expect(again.headers['set-cookie']).toBeUndefined()
    const visit = await visitor(place)
    expect((await visit.get('/api/overview')).status).toBe(200)
  })

  test('nobody comes in without the cookie, or with a guessed token', async () => {
    const { desk } = await opened()
    const address = desk.address()
    for (const path of ['/', '/desk.js', '/api/overview', '/?token=', '/?token=guess'])
      expect((await send(address, path)).status).toBe(403)
  })

  test('a name that points here from elsewhere is refused, also with the cookie', async () => {
    const visit = await visitor(await opened())
    for (const host of ['evil.example', 'localhost', `evil.example:${new URL(visit.origin).port}`])
      expect((await send(visit.address, '/api/overview', { headers: { host, cookie: visit.cookie } })).status).toBe(403)
  })

  test('what another page sends is refused: other origin, no origin, or said to come from another site', async () => {
    const place = await opened()
    const visit = await visitor(place)
    const headers = { cookie: visit.cookie, 'content-type': 'application/json' }
    const path = '/api/codes'
    const from = (more: Record<string, string>) =>
      send(visit.address, path, { method: 'POST', headers: { ...headers, ...more }, body: '{}' })
    expect((await from({})).status).toBe(403)
    expect((await from({ origin: 'http://evil.example' })).status).toBe(403)
    expect((await from({ origin: 'null' })).status).toBe(403)
    // The preview of the app stands on the same name and another port.
    expect((await from({ origin: 'http://127.0.0.1:1' })).status).toBe(403)
    expect((await from({ origin: visit.origin, 'sec-fetch-site': 'same-site' })).status).toBe(403)
    expect((await from({ origin: visit.origin, 'sec-fetch-site': 'same-origin' })).status).toBe(200)
  })

  test('every answer forbids what the page does not need, and is kept nowhere', async () => {
    const visit = await visitor(await opened())
    for (const path of ['/', '/desk.js', '/api/overview', '/nowhere']) {
      const { headers } = await visit.get(path)
      expect(headers['content-security-policy']).toMatch(
        /^default-src 'none'; script-src 'self';.*frame-ancestors 'none'/,
      )
      expect(headers['cache-control']).toBe('no-store')
      expect(headers['x-content-type-options']).toBe('nosniff')
    }
  })
})

describe('what is sent', () => {
  test('a file that says it is too big is turned away before it comes', async () => {
    const visit = await visitor(await opened())
    const reply = await visit.post('/api/kinds/contacts/tables', {
      headers: { 'content-length': '3000000000', 'x-table-name': 'a.xlsx' },
    })
    expect(reply).toMatchObject({ status: 413, text: expect.stringContaining('太大了') })
  })

  test('a file without an end is turned away while it comes', async () => {
    const visit = await visitor(await opened())
    const { hostname: host, port } = new URL(visit.address)
    const end = await new Promise<number | 'cut off' | undefined>((resolve) => {
      const request = http.request(
        {
          hostname: host,
          port,
          path: '/api/kinds/contacts/tables',
          method: 'POST',
          headers: { cookie: visit.cookie, origin: visit.origin, 'x-table-name': 'a.xlsx' },
        },
        (response) => {
          resolve(response.statusCode)
          request.destroy()
        },
      )
      const piece = Buffer.alloc(1_000_000)
      const more = () => request.write(piece, (error) => error ?? more())
      // Whoever is still sending when the line is cut may never hear why.
      request.on('error', () => resolve('cut off'))
      more()
    })
    expect([413, 'cut off']).toContain(end)
  })

  test('no address leads to a file: kinds are known by their ids, all else by handles', async () => {
    const place = await opened()
    const visit = await visitor(place)
    for (const path of [
      '/api/kinds/..%2f..%2fpack.yaml/list',
      '/api/kinds/__proto__/list',
      '/api/kinds/constructor/template',
      '/api/tables/..%2f..%2fetc%2fpasswd/marked',
      '/api/files/../../package.json',
      '/../package.json',
      '/content/guanxian/pack.yaml',
    ])
      expect((await visit.get(path)).status).toBe(404)
  })

  test('the name of a file is a name, whatever it pretends to be', async () => {
    const visit = await visitor(await opened())
    const bytes = await people(2)
    const plan = resultOf(
      await visit.hand<PlanInWords>('/api/kinds/contacts/tables', '../../C:\\a\\调解员.xlsx', bytes),
    )
    expect(plan.file).toBe('调解员.xlsx')
    for (const name of ['', '..', '/', '\u0000'])
      expect(
        (
          await visit.post('/api/kinds/contacts/tables', {
            headers: { 'x-table-name': encodeURIComponent(name) },
            body: bytes,
          })
        ).status,
      ).toBe(400)
  })

  test('the folder of an edition is a name in one place, never a path', async () => {
    const place = await opened()
    const visit = await visitor(place)
    for (const name of ['..', '../外面', 'a/b', 'a\\b', 'C:', 'con', '', '.git', 'a.', 'a\u0000'])
      expect(errorOf(await visit.ask('/api/editions', { name }))).toContain('文件夹的名字')
    expect(existsSync(join(place.root, '发布'))).toBe(false)
  })

  test('what is no form, or none of ours, is refused', async () => {
    const visit = await visitor(await opened())
    const json = { 'content-type': 'application/json' }
    const path = '/api/kinds/contacts/sign'
    expect((await visit.post(path, { headers: { 'content-type': 'text/plain' }, body: '{}' })).status).toBe(415)
    expect((await visit.post(path, { headers: json, body: '[' })).status).toBe(400)
    expect((await visit.post(path, { headers: json, body: '[]' })).status).toBe(400)
    expect((await visit.post('/api/nothing', { headers: json, body: '{}' })).status).toBe(404)
  })
})

describe('the work', () => {
  test('a table goes in, is published by one and signed by another, and the page says the same as the commands', async () => {
    const place = await opened()
    const visit = await visitor(place)
    const plan = resultOf(await visit.hand<PlanInWords>('/api/kinds/contacts/tables', '调解员.xlsx', await people(20)))
    expect(plan).toMatchObject({ count: 20, faults: [], counts: ['金牌调解员 20/38 名'] })
    expect(plan.diff.added[0]).toMatchObject({ name: '示例调解员1' })
    expect(readList(place.root, 'contacts')).toBeUndefined()

    const list = resultOf(await visit.ask<ListState>(`/api/tables/${plan.handle}/publish`, paper))
    expect(list).toMatchObject({ count: 20, importedBy: '张三' })
    expect(readList(place.root, 'contacts')?.hash).toBe(list.code)

    const whole = JSON.parse((await visit.get('/api/kinds/contacts/list')).text) as WholeList
    expect(whole.records).toHaveLength(20)
    expect(whole.records[0]?.fields).toContainEqual({ heading: '电话', text: '0635-1000001' })
    expect(JSON.stringify(whole.records)).not.toContain('contact-1')

    const sign = (by: string) => visit.ask('/api/kinds/contacts/sign', { code: list.code, by })
    expect(errorOf(await sign(' 张 三'))).toContain('要由另一个人核对以后签发')
    expect(resultOf(await sign('李四'))).toMatchObject({ approval: { by: '李四' } })
    const { kinds } = JSON.parse((await visit.get('/api/overview')).text) as Overview
    expect(kinds.find(({ kind }) => kind === 'contacts')).toMatchObject({
      list: { approval: { by: '李四' } },
      figures: [{ label: '金牌调解员', found: 20, count: 38, unit: '名' }],
    })
  })

  test('faults come as a table, with a marked copy to fetch, and nothing is published', async () => {
    const place = await opened()
    const visit = await visitor(place)
    const bytes = await workbook(contacts, [{ ...goodRow.contacts(1), role: '金牌' }, goodRow.contacts(2)])
    const plan = resultOf(await visit.hand<PlanInWords>('/api/kinds/contacts/tables', '调解员.xlsx', bytes))
    expect(plan.faults).toMatchObject([{ sheet: '渠道和调解员', row: 2, place: 'C2', heading: '身份' }])
    const copy = await visit.get(`/api/tables/${plan.handle}/marked`)
    expect(copy.headers['content-disposition']).toBe(
      `attachment; filename*=UTF-8''${encodeURIComponent('调解员.标错.xlsx')}`,
    )
    expect(errorOf(await visit.ask(`/api/tables/${plan.handle}/publish`, paper))).toContain('还有 1 处要改')
    expect(readList(place.root, 'contacts')).toBeUndefined()
  })

  test('of two who look at once, the second is told that the list has changed, and nothing of theirs is written', async () => {
    const place = await opened()
    const [first, second] = [await visitor(place), await visitor(place)]
    const path = '/api/kinds/contacts/tables'
    const plans = await Promise.all([
      first.hand<PlanInWords>(path, '一.xlsx', await people(3)),
      second.hand<PlanInWords>(path, '二.xlsx', await people(5)),
    ])
    const [one, two] = plans.map(resultOf)
    const answers = await Promise.all([
      first.ask<ListState>(`/api/tables/${one?.handle}/publish`, paper),
      second.ask<ListState>(`/api/tables/${two?.handle}/publish`, { ...paper, by: '王五' }),
    ])
    expect(answers.filter((answer) => 'result' in answer)).toHaveLength(1)
    const refused = answers.find((answer) => 'error' in answer)
    expect(errorOf(refused ?? answers[0])).toContain('别人把这份名单换过了')
    expect([3, 5]).toContain(readList(place.root, 'contacts')?.records.length)
  })

  test('nobody signs a list that was changed under their eyes', async () => {
    const place = await opened()
    const visit = await visitor(place)
    const publish = async (count: number) => {
      const plan = resultOf(await visit.hand<PlanInWords>('/api/kinds/contacts/tables', '表.xlsx', await people(count)))
      return resultOf(await visit.ask<ListState>(`/api/tables/${plan.handle}/publish`, paper))
    }
    const seen = await publish(3)
    await publish(4)
    const answer = await visit.ask('/api/kinds/contacts/sign', { code: seen.code, by: '李四' })
    expect(errorOf(answer)).toContain('这份名单刚刚换过了')
    expect(readList(place.root, 'contacts')?.approval).toBeUndefined()
  })

  test('what was replaced is kept, and can be taken up again with its signature', async () => {
    const place = await opened()
    const visit = await visitor(place)
    const publish = async (count: number) => {
      const plan = resultOf(await visit.hand<PlanInWords>('/api/kinds/contacts/tables', '表.xlsx', await people(count)))
      return resultOf(await visit.ask<ListState>(`/api/tables/${plan.handle}/publish`, paper))
    }
    const { code } = await publish(3)
    resultOf(await visit.ask('/api/kinds/contacts/sign', { code, by: '李四' }))
    const file = join(place.root, 'content/guanxian/published/contacts.json')
    const signed = readFileSync(file, 'utf8')
    await publish(4)
    const history = JSON.parse((await visit.get('/api/kinds/contacts/history')).text) as History
    expect(history.past).toMatchObject([{ number: 1, how: 'import', list: { count: 3, approval: { by: '李四' } } }])
    expect(errorOf(await visit.ask('/api/kinds/contacts/restore', { number: 1, by: ' ' }))).toContain('要写明是谁')
    resultOf(await visit.ask('/api/kinds/contacts/restore', { number: 1, by: '赵六' }))
    expect(readFileSync(file, 'utf8')).toBe(signed)
  })
})

describe('one desk on a folder', () => {
  test('a second one is shown to the page of the first', async () => {
    const place = await opened()
    const second = await openDesk(
      { root: place.root, pack: 'guanxian', today: () => '2026-12-01', home: place.home, app: '' },
      { script: '', style: '' },
      () => undefined,
    )
    if (!('address' in second)) throw new Error('two desks are open')
    const { origin, pathname, search } = new URL(second.address)
    expect(origin).toBe(new URL(place.desk.address()).origin)
    expect((await send(second.address, pathname + search)).status).toBe(303)
  })

  test('nobody without the key is given an address', async () => {
    const { desk } = await opened()
    const reply = await send(desk.address(), '/again', { method: 'POST', headers: { 'x-desk-key': 'guess' } })
    expect(reply.status).toBe(403)
  })

  test.each([
    ['of a desk that was killed', JSON.stringify({ computer: hostname(), port: 1, key: 'gone' })],
    ['that was only half written', '{"computer":"'],
    ['that is empty', ''],
  ])('a lock %s is taken over, and given back at the end', async (_, left) => {
    const root = plantDesk()
    const lock = join(root, '.desk.lock')
    writeFileSync(lock, left)
    const place = await planted({ root })
    expect(readFileSync(lock, 'utf8')).toContain(new URL(place.desk.address()).port)
    await place.desk.close()
    expect(existsSync(lock)).toBe(false)
  })

  test('a folder in use from another computer is left alone', async () => {
    const root = plantDesk()
    writeFileSync(join(root, '.desk.lock'), JSON.stringify({ computer: '收发室', port: 1, key: 'theirs' }))
    await expect(planted({ root })).rejects.toThrow('正在电脑“收发室”上用着')
  })
})
