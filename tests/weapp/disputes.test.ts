import fs from 'node:fs'
import path from 'node:path'
import { unzipSync } from 'fflate'
import { budgets } from '../../tools/size/budgets'
import type { WeappHost } from '../../tools/weapp-host/weapp-host'
import { modeChoices, phonesForTests } from './phones'

const start = phonesForTests()

test.each(Object.entries(modeChoices))(
  '%s: from home to a person who can help in five taps or fewer',
  async (_mode, choice) => {
    const host = await start()
    await host.tap(choice)
    let taps = 0
    const tap = async (target: Parameters<WeappHost['tap']>[0]) => {
      const before = host.setDatas.length
      await host.tap(target)
      taps++
      const first = host.setDatas.slice(before)[0]?.bytes ?? 0
      expect(first).toBeLessThanOrEqual(budgets.page.firstSetDataBytes)
    }
    await tap('解纷')
    await tap('家里、邻里的事')
    await tap('家暴')
    await tap({ className: 'question-option__text' })
    await tap({ label: /^拨打 110/ })
    expect(taps).toBeLessThanOrEqual(5)
    expect(host.calls.filter(({ api }) => api === 'makePhoneCall')).toMatchObject([{ args: [{ phoneNumber: '110' }] }])
  },
)

test('going back from a result returns to the question, and another answer leads elsewhere', async () => {
  const host = await start({}, 'pages/triage/harm/index?tree=traffic')
  const question = host.text()
  await host.tap({ className: 'question-option__text' })
  expect(host.text()).not.toBe(question)
  await host.back()
  expect(host.text()).toBe(question)
})

test('a result is shared as its kind of dispute, and with the answers where the reader says so', async () => {
  const host = await start({}, 'pages/triage/harm/index?tree=traffic')
  const first = host.text()
  while (host.text().includes('问，最多')) await host.tap({ className: 'question-option__text' })
  const shown = host.text()
  const kind = await start({}, String((await host.share())?.path).slice(1))
  expect(kind.text()).toBe(first)
  await host.tap('连我的回答一起')
  const friend = await start({}, String((await host.share())?.path).slice(1))
  expect(friend.text()).toBe(shown)
})

test('what another must not find out is shared as the home page, with a picture that is there and shows nothing of it', async () => {
  const host = await start({}, 'pages/triage/home/index?tree=domestic-violence')
  await host.tap({ className: 'question-option__text' })
  const shared = (await host.share()) as { path?: string; title?: string; imageUrl?: string }
  expect(shared.path).toBe('/pages/home/index')
  expect(shared.title).not.toContain('暴')
  expect(fs.existsSync(path.join('dist/weapp', String(shared.imageUrl)))).toBe(true)
  expect(JSON.stringify(host.storage.snapshot())).not.toContain('domestic-violence')
})

test('the last questions are offered again after a restart', async () => {
  const host = await start({}, 'pages/triage/harm/index?tree=traffic')
  await host.tap({ className: 'question-option__text' })
  const again = await start({ storage: { values: host.storage.snapshot() } }, 'pages/disputes/index')
  expect(again.text()).toContain('接着上次：交通事故')
})

test('a deadline is counted with every step', async () => {
  const host = await start({ now: new Date('2026-03-10T12:00:00') }, 'pages/disputes/deadline?id=labour-award-sue-15d')
  await host.type({ label: '年' }, '2026')
  await host.type({ label: '月' }, '3')
  await host.type({ label: '日' }, '2')
  await host.tap('算一算')
  expect(host.text()).toContain('2026年3月17日（周二）')
  expect(host.text()).toContain('当天不算')
  await host.tap('把结果写成一句话')
  expect(host.text()).toContain('长按可以复制')
})

test('a township is picked once and kept', async () => {
  const host = await start({}, 'pages/disputes/index')
  await host.tap('选乡镇（街道）')
  await host.tap('定远寨镇')
  const again = await start({ storage: { values: host.storage.snapshot() } }, 'pages/disputes/index')
  expect(again.text()).toContain('定远寨镇')
})

test('in a paper the step before is gone back to, and what lies beneath is sent no key', async () => {
  const host = await start({}, 'pages/forms/form?id=complaint-loan')
  await host.tap('开始写')
  await host.type({ className: 'text-field__input' }, '某某县人民法院')
  await host.tap('下一步')
  const pages = host.openPages()
  const before = host.setDatas.length
  await host.type({ className: 'text-field__input' }, '张')
  // One for the letter itself; a second would be for a page beneath.
  expect(host.setDatas.slice(before)).toHaveLength(1)
  await host.tap('上一步')
  expect(host.openPages()).toEqual(pages.slice(0, -1))
  expect(host.page().query).toEqual({ id: 'complaint-loan', page: '1' })
  await host.back()
  expect(host.text()).toContain('接着写')
})

test('上一步 of a step opened by a link leads to the step before, and back from there home', async () => {
  const host = await start({}, 'pages/forms/form?id=complaint-loan&page=3')
  await host.tap('上一步')
  expect(host.page().query).toEqual({ id: 'complaint-loan', page: '2' })
  expect(host.openPages()).toHaveLength(1)
})

test('a wrong age is not on the paper, and a tap on what is told about it leads to its step', async () => {
  const host = await start({}, 'pages/forms/form?id=mediation-application')
  await host.tap('开始写')
  await host.tap('下一步')
  const age = () => host.findAll({ className: 'text-field__input' })[1]
  await host.type(age() ?? '', '李四欠我钱')
  const step = host.page()
  expect(host.text()).toContain('这里只写数字')
  const paper = await start(
    { storage: { values: host.storage.snapshot() } },
    'pages/forms/paper?id=mediation-application',
  )
  expect(paper.text()).not.toContain('李四欠我钱')
  await paper.tap('年龄')
  expect(paper.page()).toEqual(step)
})

/** A phone's folder of the app, in which documents are written and deleted. */
function appFolder() {
  const files = new Map<string, ArrayBuffer>()
  const answers = {
    openDocument: () => ({}),
    getFileSystemManager: () => ({
      writeFile: ({ filePath, data, success }: { filePath: string; data: ArrayBuffer; success: () => void }) => {
        files.set(filePath, data)
        success()
      },
      readdirSync: () => names(),
      unlinkSync(filePath: string) {
        if (!files.delete(filePath)) throw new Error(`unlinkSync:fail no such file ${filePath}`)
      },
    }),
  }
  const names = () => [...files.keys()].map((filePath) => filePath.slice('http://usr/'.length))
  return { files, answers, names }
}

test('a paper is written, survives a restart, and is opened as a real Word file', async () => {
  const host = await start({}, 'pages/forms/form?id=mediation-application')
  await host.tap('开始写')
  await host.type({ className: 'text-field__input' }, '定远寨镇人民调解委员会')
  const { files, answers } = appFolder()
  const again = await start(
    { storage: { values: host.storage.snapshot() }, answers },
    'pages/forms/paper?id=mediation-application',
  )
  expect(again.text()).toContain('定远寨镇人民调解委员会')
  await again.tap('存成 Word 文件')
  expect(again.calls.some(({ api }) => api === 'openDocument')).toBe(true)
  const parts = unzipSync(new Uint8Array([...files.values()][0] ?? new ArrayBuffer(0)))
  expect(Buffer.from(parts['word/document.xml'] ?? []).toString('utf8')).toContain('定远寨镇人民调解委员会')
  await again.open('pages/me/data')
  expect(again.text()).toMatch(/存成的 Word 文件：.+\.docx/)
  await again.open('pages/forms/paper?id=mediation-application')
  await again.tap('删掉写过的')
  expect(files.size).toBe(0)
  const later = await start({ storage: { values: again.storage.snapshot() } }, 'pages/forms/index')
  expect(later.text()).not.toContain('写了一半')
})

test('clearing everything deletes the Word files, and nothing else that lies beside them', async () => {
  const { files, answers, names } = appFolder()
  files.set('http://usr/别的.txt', new ArrayBuffer(1))
  const host = await start({ answers }, 'pages/forms/form?id=mediation-application')
  await host.tap('开始写')
  await host.type({ className: 'text-field__input' }, '定远寨镇人民调解委员会')
  await host.open('pages/forms/paper?id=mediation-application')
  await host.tap('存成 Word 文件')
  expect(names()).toEqual(['别的.txt', expect.stringMatching(/\.docx$/)])
  await host.open('pages/me/data')
  await host.tap('清空')
  await host.tap('清空')
  expect(host.text()).toContain('已经清空')
  expect(names()).toEqual(['别的.txt'])
  await host.open('pages/forms/index')
  expect(host.text()).not.toContain('写了一半')
})

test('a Word file that another must not find out bears no name, and is gone when the app is opened again', async () => {
  const { answers, names } = appFolder()
  const host = await start({ answers }, 'pages/forms/form?id=protection-order-application')
  await host.tap('开始写')
  await host.type({ className: 'text-field__input' }, '某某县人民法院')
  await host.open('pages/forms/paper?id=protection-order-application')
  await host.tap('存成 Word 文件')
  expect(names()).toEqual(['材料.docx'])
  await start({ answers, storage: { values: host.storage.snapshot() } })
  expect(names()).toEqual([])
})
