import type { types } from '@slack/bolt'
import type { Rewrite, RewriteChange } from '../../core/report.ts'
import { SHOWN, SLACK_LIMITS } from '../limits.ts'
import type { FORMS } from '../names.ts'
import { type ReportRef, writeRef } from '../report-ref.ts'
import { quoteText, toPlainText } from '../text.ts'
import type { Words } from '../words/words.ts'
import { type Block, type Message, note, plain, section } from './blocks.ts'
import { longField, shortField } from './fields.ts'
import { toCode } from './rewrite.ts'

/** Blocks of the form, by what is filled in there. */
export const REWRITE_FIELDS = { blank: 'blank ', text: 'text ', customer: 'customer' } as const

export interface RewriteFormOf {
  readonly ref: ReportRef
  /** Which of a report's rewrites it is. */
  readonly form: (typeof FORMS)['rewrite' | 'lighter']
}

/** The better draft to change as one likes: its blanks to fill in, and beside it what is different. */
export function rewriteForm(rewrite: Rewrite, { ref, form }: RewriteFormOf, words: Words): types.ModalView {
  const { rewriteForm: said } = words
  const intro = rewrite.blanks.length > 0 ? said.introBlanks(rewrite.score) : said.intro(rewrite.score)
  return {
    type: 'modal',
    callback_id: form,
    private_metadata: writeRef({ ...ref, customer: null }),
    title: plain(said.title),
    submit: plain(said.submit),
    close: plain(words.form.cancel),
    blocks: [
      section(intro),
      ...askBlanks(listBlanks(rewrite), words),
      ...askText(toPlainText(rewrite.text), words),
      ...askCustomer(ref, words),
      ...sayChanges(rewrite.changes ?? [], words),
    ],
  }
}

/** What is asked for in so many characters takes more than a line to say. */
const LONG_BLANK = 40

/** Those that get a field of their own, each once; further ones are filled in in the text. */
export function listBlanks({ blanks }: Pick<Rewrite, 'blanks'>): readonly string[] {
  return [...new Set(blanks.map(toPlainText))].slice(0, SHOWN.blankFields)
}

function askBlanks(blanks: readonly string[], { rewriteForm: said }: Words): Block[] {
  return blanks.map((blank, at) => {
    const [asked = '', ...reminders] = blank.slice(1, -1).split('; ')
    const hint = reminders.length > 0 ? { hint: reminders.join('; ') } : {}
    const field = { block: `${REWRITE_FIELDS.blank}${at}`, label: said.blank(asked), isOptional: true, ...hint }
    return blank.length > LONG_BLANK ? longField(field) : shortField(field)
  })
}

/** One field holds 3,000 characters. */
function askText(text: string, { rewriteForm: said }: Words): Block[] {
  const parts = splitText(text)
  return parts.map((value, at) =>
    longField({
      block: `${REWRITE_FIELDS.text}${at}`,
      label: parts.length === 1 ? said.text : said.part(at + 1, parts.length),
      value,
      isOptional: parts.length > 1,
    }),
  )
}

/** Of a private check we keep no words: what the customer wrote comes along with the button, or is asked for again. */
function askCustomer({ at, customer }: ReportRef, { form }: Words): Block[] {
  if (at.draft !== null) return []
  const { customer: block } = REWRITE_FIELDS
  const value = customer ? { value: customer } : {}
  return [longField({ block, label: form.customer, hint: form.customerHint, isOptional: true, ...value })]
}

/** Between lines where it can be, so that no more than a line break is lost at the seams. */
function splitText(text: string): readonly string[] {
  const parts: string[] = []
  for (let rest = text; rest !== ''; ) {
    const part = rest.length <= SLACK_LIMITS.inputText ? rest : rest.slice(0, findSeam(rest))
    parts.push(part)
    rest = rest.slice(part.length).replace(/^\n/, '')
  }
  return parts
}

function findSeam(text: string): number {
  const room = text.slice(0, SLACK_LIMITS.inputText)
  const seam = Math.max(room.lastIndexOf('\n'), room.lastIndexOf(' ') + 1)
  return seam > 0 ? seam : SLACK_LIMITS.inputText - 1
}

function sayChanges(changes: readonly RewriteChange[], { rewriteForm: said, common }: Words): Block[] {
  const told = changes.filter(({ kind, text }) => kind !== 'same' && /\p{L}/u.test(text))
  if (told.length === 0) return []
  const lines = told.slice(0, SHOWN.changes).map(({ kind, text, answers = [] }) => {
    const quote = quoteText(text, SHOWN.change)
    if (kind === 'removed') return said.takenOut(quote.replaceAll('~', '-'))
    return said.putIn(quote, quoteText(answers[0]?.reason ?? '', SHOWN.change))
  })
  const left = told.length - lines.length
  return [section(said.changed), ...lines.map(section), ...(left > 0 ? [note(common.left(left))] : [])]
}

/** What was written there, checked again, first of all to be copied. */
export function rewriteResult(text: string, { blocks }: Message, words: Words): types.ModalView {
  const { rewriteForm: said, form } = words
  return {
    type: 'modal',
    title: plain(said.resultTitle),
    close: plain(form.done),
    blocks: [section(said.copy), ...toCode(text), ...blocks],
  }
}
