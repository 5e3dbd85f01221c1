import type { PublicationKind } from '../../../src/domain/content/publication'
import { limits } from '../../desk/workbook/unpack'
import { kinds } from '../../published/kinds/all-kinds'
import type { Kind } from '../../published/kinds/kind'
import type { Desk } from './desk'
import { type Call, json, type Routes, readBody, readForm, TurnedAway } from './http'
import { decodeTableName } from './table-name'

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** What the page can ask for. Kinds are known by their ids, everything else by handles: no address holds a path. */
export function deskRoutes(desk: Desk): Routes {
  return {
    'GET /api/overview': () => json(desk.overview()),
    'GET /api/coverage': () => json(desk.coverage()),

    'GET /api/kinds/:kind/template': async (call) => {
      const { name, bytes } = await desk.template(kindOf(call))
      return { type: xlsx, body: bytes, saveAs: name }
    },
    'GET /api/kinds/:kind/list': (call) => json(desk.wholeList(kindOf(call))),
    'GET /api/kinds/:kind/history': (call) => json(desk.history(kindOf(call))),
    'POST /api/kinds/:kind/look': (call) => ({
      work: (progress) => desk.look(kindOf(call), undefined, progress),
    }),
    'POST /api/kinds/:kind/sign': async (call) => {
      const form = await readForm(call.request)
      return { work: () => desk.sign(kindOf(call), text(form, 'code'), text(form, 'by')) }
    },
    'POST /api/kinds/:kind/restore': async (call) => {
      const form = await readForm(call.request)
      return { work: () => desk.restore(kindOf(call), Number(form.number), text(form, 'by')) }
    },
    'POST /api/kinds/:kind/withdraw': async (call) => {
      const form = await readForm(call.request)
      return { work: () => desk.withdraw(kindOf(call), text(form, 'by')) }
    },

    'POST /api/kinds/:kind/tables': async (call) => {
      const kind = kindOf(call)
      const name = decodeTableName(call.request.headers['x-table-name'])
      const bytes = await readBody(call.request, limits.packedBytes)
      return { work: (progress) => desk.submit(kind, name, bytes, progress) }
    },
    'POST /api/tables/:handle/settle': async ({ words, request }) => {
      const form = await readForm(request)
      const settling = {
        columns: texts(form.columns),
        answers: texts(form.answers),
        keepBasis: form.keepBasis === true,
        skipHidden: form.skipHidden === true,
      }
      return { work: (progress) => desk.settle(words.handle ?? '', settling, progress) }
    },
    'GET /api/tables/:handle/marked': async ({ words }) => {
      const { name, bytes } = await desk.markedTable(words.handle ?? '')
      return { type: xlsx, body: bytes, saveAs: name }
    },
    'POST /api/kinds/:kind/tables/:handle/look': (call) => ({
      work: (progress) => desk.look(kindOf(call), call.words.handle, progress),
    }),
    'POST /api/tables/:handle/publish': async ({ words, request }) => {
      const form = await readForm(request)
      const signature = {
        documentNumber: text(form, 'documentNumber'),
        by: text(form, 'by'),
        allowRemovals: form.allowRemovals === true,
      }
      return { work: () => desk.publish(words.handle ?? '', signature) }
    },

    'GET /api/codes': () => json(desk.codes()),
    'POST /api/codes': () => ({ work: () => desk.giveCodes() }),
    'POST /api/posters': async ({ request }) => {
      const form = await readForm(request)
      return { work: (progress) => desk.posters(text(form, 'base'), text(form, 'size'), progress) }
    },
    'GET /api/files/:handle': ({ words }) => {
      const { name, bytes } = desk.file(words.handle ?? '')
      return { type: 'application/pdf', body: bytes, saveAs: name }
    },

    'GET /api/editions': () => json(desk.editions()),
    'POST /api/key': () => ({ work: () => desk.makeSigningKey() }),
    'POST /api/editions': async ({ request }) => {
      const name = text(await readForm(request), 'name')
      return { work: (progress) => desk.publishEdition(name, progress) }
    },
  }
}

function kindOf({ words: { kind = '' } }: Call): Kind {
  if (!Object.hasOwn(kinds, kind)) throw new TurnedAway(404, '没有这一种名单。')
  return kinds[kind as PublicationKind]
}

const text = (form: Record<string, unknown>, name: string): string => (typeof form[name] === 'string' ? form[name] : '')

/** Whatever is no text is left out. */
const texts = (value: unknown): Record<string, string> =>
  Object.fromEntries(
    Object.entries(typeof value === 'object' && value !== null ? value : {}).filter(
      ([, each]) => typeof each === 'string',
    ),
  )
