import {
  answerTo,
  type Block,
  type Entry,
  entriesOf,
  type Field,
  type FieldKind,
  type FormAnswers,
  type FormStep,
  type FormTemplate,
  holds,
} from './form'
import type { Paper, PaperBlock, Paragraph, ParagraphStyle, Run, Table } from './paper'
import { type Piece, type Placeholder, parsePieces, placeholdersIn } from './paper-template'
import { soundAnswers } from './sound-answers'
import { yuanInWords } from './yuan'

/**
 * The paper under these answers. Every answer that is missing, or can not be right, is a ruled blank, so a half-filled
 * paper can be finished by hand.
 * @param today ISO `YYYY-MM-DD`
 */
export function fillForm(form: FormTemplate, answers: FormAnswers, today: string): Paper {
  const sound = soundAnswers(form, answers, today)
  return { title: form.title, blocks: new Filling(form, sound).blocks(form.document, {}) }
}

/** Where in a repeated step the words stand. */
interface Place {
  entry?: Entry
  /** Counted from 1. */
  number?: number
  /** How many entries there are. */
  of?: number
}

class Filling {
  private readonly fields = new Map<string, { field: Field; step: FormStep }>()
  private readonly steps = new Map<string, FormStep>()
  private items = 0

  constructor(
    private readonly form: FormTemplate,
    private readonly answers: FormAnswers,
  ) {
    for (const step of form.steps) {
      this.steps.set(step.id, step)
      for (const field of step.fields) this.fields.set(field.id, { field, step })
    }
  }

  blocks(blocks: readonly Block[], place: Place): PaperBlock[] {
    return blocks.flatMap((block) =>
      holds(this.form, this.answers, block.when, place.entry) ? this.block(block, place) : [],
    )
  }

  private block(block: Block, place: Place): PaperBlock[] {
    switch (block.kind) {
      case 'title':
      case 'heading':
        this.items = 0
        return this.paragraph(block.kind, block.text, place)
      case 'text':
        return this.paragraph('text', block.text, place)
      case 'item':
        return this.item('text', block.text, place)
      case 'long':
        return this.long(block.field, place)
      case 'each':
        return this.entries(block.step).flatMap((each) => this.blocks(block.blocks, each))
      case 'table':
        return [this.table(block)]
      case 'addressee':
        return [{ kind: 'lead', runs: [{ text: '此致' }] }, ...this.paragraph('flush', block.text, place)]
      case 'signature':
        return [
          ...(block.step === undefined ? [place] : this.entries(block.step)).flatMap((each) =>
            block.lines.map((line) => this.signature(line, each)),
          ),
          { kind: 'date', runs: emptyDay },
        ]
      case 'attachments': {
        this.items = 0
        const items = block.items.flatMap((text) => this.item('attachment', text, place))
        return items.length > 0 ? [{ kind: 'attachment', runs: [{ text: '附：' }] }, ...items] : []
      }
    }
  }

  private paragraph(kind: ParagraphStyle, text: string, place: Place): Paragraph[] {
    const runs = this.runs(parsePieces(text), place)
    return runs.length > 0 ? [{ kind, runs }] : []
  }

  /** A numbered line; numbers begin again under each heading. */
  private item(kind: ParagraphStyle, text: string, place: Place): Paragraph[] {
    const runs = this.runs(parsePieces(text), place)
    if (runs.length === 0) return []
    this.items += 1
    return [{ kind, runs: joined([{ text: `${this.items}．` }, ...runs]) }]
  }

  private signature(text: string, place: Place): Paragraph {
    return { kind: 'signature', runs: [...this.runs(parsePieces(text), place), { blank: 8 }] }
  }

  private long(id: string, place: Place): Paragraph[] {
    const lines = this.answer(id, place)
      .split(/\r\n?|\n/)
      .map((line) => line.trim())
      .filter(Boolean)
    if (lines.length > 0) return lines.map((text) => ({ kind: 'text', runs: [{ text }] }))
    return Array.from({ length: this.fields.get(id)?.field.blank ?? 4 }, () => ({ kind: 'rule', runs: [] }))
  }

  private table(block: Extract<Block, { kind: 'table' }>): Table {
    const entries = this.entries(block.step)
    const empty: Place[] = Array.from({ length: Math.max(block.rows - entries.length, 0) }, (_, index) => ({
      entry: {},
      number: entries.length + index + 1,
    }))
    return {
      kind: 'table',
      columns: block.columns.map(({ title, width }) => ({ title, width })),
      rows: [...entries, ...empty].map((place) => block.columns.map(({ text }) => this.cell(text, place))),
    }
  }

  /** A cell has its own lines to write between: what is empty stays empty. */
  private cell(text: string, place: Place): Run[] {
    const pieces = parsePieces(text)
    return this.runs(
      pieces.map((piece) => ('name' in piece && piece.name !== 'number' ? { optional: [piece] } : piece)),
      place,
    )
  }

  private entries(id: string): Place[] {
    const step = this.steps.get(id)
    if (!step || !holds(this.form, this.answers, step.when)) return []
    const entries = entriesOf(step, this.answers)
    return entries.map((entry, index) => ({ entry, number: index + 1, of: entries.length }))
  }

  private answer(id: string, place: Place): string {
    const { field, step } = this.fields.get(id) ?? {}
    const asked = [step?.when, field?.when].every((when) => holds(this.form, this.answers, when, place.entry))
    if (!field || !asked) return ''
    return answerTo(this.form, this.answers, id, place.entry)
  }

  private runs(pieces: readonly Piece[], place: Place): Run[] {
    return joined(
      pieces.flatMap((piece): Run[] => {
        if ('text' in piece) return [piece]
        if ('optional' in piece) {
          const said = placeholdersIn(piece.optional).some(({ name }) => this.answer(name, place) !== '')
          return said ? this.runs(piece.optional, place) : []
        }
        return this.fill(piece, place)
      }),
    )
  }

  private fill({ name, argument }: Placeholder, place: Place): Run[] {
    if (name === 'number') return [{ text: String(place.number ?? '') }]
    if (name === 'ordinal') return (place.of ?? 1) > 1 ? [{ text: inChinese(place.number ?? 0) }] : []
    if (name === 'count') return this.count(argument ?? '')
    const field = this.fields.get(name)?.field
    if (!field) return []
    const answer = this.answer(name, place)
    if (argument === 'words') return answer === '' ? [{ blank: 10 }] : [{ text: yuanInWords(answer) }]
    if (answer === '') return field.kind === 'date' ? emptyDay : [{ blank: field.blank ?? blanks[field.kind] }]
    return [{ text: printed(field, answer) }]
  }

  private count(id: string): Run[] {
    const filled = this.entries(id).filter(({ entry }) => Object.values(entry ?? {}).some((value) => value.trim()))
    return filled.length > 0 ? [{ text: String(filled.length) }] : [{ blank: 2 }]
  }
}

const blanks: Record<FieldKind, number> = {
  text: 8,
  longText: 16,
  date: 8,
  amount: 6,
  number: 3,
  phone: 8,
  idNumber: 14,
  choice: 3,
}

const emptyDay: Run[] = [{ blank: 3 }, { text: '年' }, { blank: 2 }, { text: '月' }, { blank: 2 }, { text: '日' }]

/** A day, or a month where that is enough, as it is written. */
function dayInWords(answer: string): string {
  const [year, month, day] = answer.split('-')
  return `${year}年${Number(month)}月${day === undefined ? '' : `${Number(day)}日`}`
}

function printed(field: Field, answer: string): string {
  switch (field.kind) {
    case 'choice': {
      const option = field.options?.find(({ id }) => id === answer)
      return option?.paper ?? option?.text ?? ''
    }
    case 'date':
      return dayInWords(answer)
    default:
      return answer.replace(/\s*\n\s*/g, ' ')
  }
}

/** Neighbouring words as one run. */
function joined(runs: readonly Run[]): Run[] {
  const result: Run[] = []
  for (const run of runs) {
    const last = result[result.length - 1]
    if (last && 'text' in last && 'text' in run) result[result.length - 1] = { text: last.text + run.text }
    else result.push(run)
  }
  return result
}

/** 1–99 in Chinese. */
function inChinese(n: number): string {
  const figures = '零一二三四五六七八九'
  const [tens, ones] = [Math.floor(n / 10), n % 10]
  return `${tens > 1 ? figures.charAt(tens) : ''}${tens > 0 ? '十' : ''}${ones > 0 ? figures.charAt(ones) : ''}`
}
