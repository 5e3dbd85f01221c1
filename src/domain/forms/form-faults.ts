import type { Block, Condition, Field, FormTemplate } from './form'
import { type Piece, parsePieces, placeholdersIn } from './paper-template'

/** What is wrong in a template, for its editor, and where: the steps from its root to the value. */
export interface FormFault {
  path: Path
  message: string
}

type Path = readonly (string | number)[]

/** References that lead nowhere and answers that never reach the paper; empty when the form is sound. */
export function formFaults(form: FormTemplate): FormFault[] {
  return new FormCheck(form).faults
}

const reserved = ['number', 'ordinal', 'count']

/** Placeholders of the paper, and what every object has before an answer is given: `constructor`, `toString` … */
const isReserved = (id: string) => reserved.includes(id) || id in {}

class FormCheck {
  readonly faults: FormFault[] = []
  /** `group` is the repeated step a field is asked in, '' elsewhere. */
  private readonly fields = new Map<string, { field: Field; group: string }>()
  /** Step ids; true for repeated ones. */
  private readonly steps = new Map<string, boolean>()
  private readonly onPaper = new Set<string>()

  constructor(private readonly form: FormTemplate) {
    this.register()
    this.checkSteps()
    this.checkBlocks(form.document, ['document'], '')
    if (!form.document.some(({ kind }) => kind === 'signature'))
      this.complain(['document'], '没有签名的地方：加一行 { kind: signature, lines: [申请人（签名）：] }')
    this.checkUse()
  }

  private complain(path: Path, message: string): void {
    this.faults.push({ path, message })
  }

  private eachField(visit: (field: Field, path: Path, group: string) => void): void {
    this.form.steps.forEach((step, at) => {
      step.fields.forEach((field, index) => {
        visit(field, ['steps', at, 'fields', index], step.repeat ? step.id : '')
      })
    })
  }

  private register(): void {
    this.form.steps.forEach((step, at) => {
      if (isReserved(step.id)) this.complain(['steps', at, 'id'], `${step.id} 不能作步骤的名字，请换一个英文词`)
      this.steps.set(step.id, step.repeat !== undefined)
    })
    this.eachField((field, path, group) => {
      if (isReserved(field.id)) this.complain([...path, 'id'], `${field.id} 不能作栏目的名字，请换一个英文词`)
      this.fields.set(field.id, { field, group })
    })
  }

  private checkSteps(): void {
    this.form.steps.forEach((step, at) => {
      this.checkCondition(step.when, ['steps', at, 'when'], '')
      if (step.repeat && step.repeat.min > step.repeat.max) this.complain(['steps', at, 'repeat'], 'min 大于 max')
    })
    this.eachField((field, path, group) => {
      this.checkCondition(field.when, [...path, 'when'], group)
      if (field.required !== undefined && !this.form.basis[field.required])
        this.complain([...path, 'required'], `basis 里没有 ${field.required}`)
      const options = field.options?.map(({ id }) => id) ?? []
      if ((field.kind === 'choice') !== options.length > 1)
        this.complain([...path, 'options'], '选择题要有两个以上选项，别的栏目不能有')
      if ((field.past || field.month) && field.kind !== 'date')
        this.complain([...path, 'kind'], '只有日期能写 past 和 month')
      if (field.kind === 'date' && (field.hint?.includes('写到月') ?? false) !== (field.month ?? false))
        this.complain(
          [...path, 'hint'],
          '只记得月份也行的日期，hint 里说可以只“写到月”，同时写 month: true；不行的都不写',
        )
      if ((field.digits !== undefined || field.max !== undefined) && field.kind !== 'number')
        this.complain([...path, 'kind'], '只有数字能写 digits 和 max')
      if (field.default !== undefined && !options.includes(field.default))
        this.complain([...path, 'default'], `没有选项 ${field.default}`)
    })
  }

  private checkCondition(condition: Condition | undefined, path: Path, group: string): void {
    if (!condition) return
    const found = this.find(condition.field, path, group)
    for (const value of condition.is) {
      if (found && !found.options?.some(({ id }) => id === value))
        this.complain(path, `${condition.field} 没有选项 ${value}`)
    }
  }

  /** The field of that name, where an answer to it can be known. */
  private find(id: string, path: Path, group: string): Field | undefined {
    const found = this.fields.get(id)
    if (!found) this.complain(path, `没有栏目 ${id}`)
    else if (found.group !== '' && found.group !== group) this.complain(path, `${id} 要写在重复的部分里`)
    return found?.field
  }

  private checkRepeated(id: string, path: Path): void {
    if (!this.steps.get(id)) this.complain(path, `没有可以重复的步骤 ${id}`)
  }

  private checkBlocks(blocks: readonly Block[], path: Path, group: string): void {
    blocks.forEach((block, index) => {
      const at = [...path, index]
      this.checkCondition(block.when, [...at, 'when'], group)
      this.checkBlock(block, at, group)
    })
  }

  private checkBlock(block: Block, path: Path, group: string): void {
    switch (block.kind) {
      case 'long':
        this.onPaper.add(block.field)
        if (this.find(block.field, [...path, 'field'], group)?.kind !== 'longText')
          this.complain([...path, 'field'], `${block.field} 不是一段长文字`)
        break
      case 'each':
        this.checkRepeated(block.step, [...path, 'step'])
        this.checkBlocks(block.blocks, [...path, 'blocks'], block.step)
        break
      case 'table':
        this.checkRepeated(block.step, [...path, 'step'])
        block.columns.forEach(({ text }, index) => {
          this.checkText(text, [...path, 'columns', index, 'text'], block.step)
        })
        break
      case 'signature':
        if (block.step !== undefined) this.checkRepeated(block.step, [...path, 'step'])
        block.lines.forEach((text, index) => {
          const at = [...path, 'lines', index]
          this.checkText(text, at, block.step ?? group)
          if (!text.endsWith('：')) this.complain(at, '签名的一行要以冒号“：”结尾，名字签在后面')
        })
        break
      case 'attachments':
        block.items.forEach((text, index) => {
          this.checkText(text, [...path, 'items', index], group)
        })
        break
      default:
        this.checkText(block.text, [...path, 'text'], group)
    }
  }

  private checkText(text: string, path: Path, group: string): void {
    const pieces = parsePieces(text)
    if (/[[\]{}]/.test(words(pieces))) this.complain(path, '括号没有配好')
    for (const { name, argument } of placeholdersIn(pieces)) {
      if (name === 'count') this.checkRepeated(argument ?? '', path)
      else if (reserved.includes(name)) {
        if (group === '') this.complain(path, `{${name}} 只能用在重复的部分里`)
      } else {
        this.onPaper.add(name)
        const field = this.find(name, path, group)
        if (argument !== undefined && (argument !== 'words' || field?.kind !== 'amount'))
          this.complain(path, `看不懂 {${name}:${argument}}，只有金额后面可以写 :words`)
      }
    }
  }

  private checkUse(): void {
    const named = new Set<string | undefined>()
    this.eachField((field, path) => {
      named.add(field.required)
      // A choice may merely decide what else is asked or printed; any other answer must stand on the paper.
      if (field.kind !== 'choice' && !this.onPaper.has(field.id))
        this.complain([...path, 'id'], `文书里没有用到 ${field.id}`)
    })
    for (const name of Object.keys(this.form.basis)) {
      if (!named.has(name)) this.complain(['basis', name], '没有栏目用到它')
    }
  }
}

/** The pieces without their placeholders. */
function words(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => ('text' in piece ? piece.text : 'optional' in piece ? words(piece.optional) : ''))
    .join('')
}
