/** A filled-in paper, ready to be shown, copied or made into a file. */
export interface Paper {
  title: string
  blocks: PaperBlock[]
}

/**
 * `text` begins two characters in; `flush` does not. `lead` and `flush` are 此致 and the name under it; `signature` stands
 * in the right half; `date` is set to the right; `attachment` is a line under 附; `rule` is an empty line to write on.
 */
export type ParagraphStyle =
  | 'title'
  | 'heading'
  | 'text'
  | 'lead'
  | 'flush'
  | 'signature'
  | 'date'
  | 'attachment'
  | 'rule'

export type PaperBlock = Paragraph | Table

export interface Paragraph {
  kind: ParagraphStyle
  runs: Run[]
}

export interface Table {
  kind: 'table'
  columns: { title: string; width: number }[]
  rows: Run[][][]
}

/** Words, or a ruled blank so many characters wide. */
export type Run = { text: string } | { blank: number }

/** Two low lines are as wide as one Chinese character, join up, and look the same in every viewer. */
export const runText = (run: Run): string => ('text' in run ? run.text : '__'.repeat(run.blank))

const lineText = (runs: Run[]) => runs.map(runText).join('')

const indented: ParagraphStyle[] = ['text', 'lead', 'attachment']

/** The paper as plain text, to copy or to read out over the phone. */
export function paperText(paper: Paper): string {
  return paper.blocks
    .flatMap((block): string[] => {
      if (block.kind !== 'table') {
        const text = lineText(block.runs)
        if (block.kind === 'rule') return ['________________________']
        return [indented.includes(block.kind) ? `　　${text}` : text]
      }
      // A row of a table reads as "title：cell；…" because columns do not survive copying.
      return block.rows.map(
        (row, index) =>
          `${index + 1}．${row.map((cell, at) => `${block.columns[at]?.title ?? ''}：${lineText(cell)}`).join('；')}`,
      )
    })
    .join('\n')
}
