import type { HandOn, Rewrite } from '../../core/report.ts'
import { SHOWN, SLACK_LIMITS } from '../limits.ts'
import { escapeText, fitText, quoteText, toPlainText } from '../text.ts'
import type { Words } from '../words/words.ts'
import { type Block, note, section } from './blocks.ts'

const FENCE = '```'

/** The better draft, and one that changes less where there is any. */
export function sayRewrite(rewrite: Rewrite, { report }: Words): Block[] {
  const title = rewrite.kind === 'whole' ? report.wholeRewrite : report.safeChanges
  const { lighter } = rewrite
  return [...sayOne(rewrite, title, report), ...(lighter ? sayOne(lighter, report.lighter, report) : [])]
}

/** In blocks that copy as they are, with what is still to be filled in. */
function sayOne(rewrite: Rewrite, title: string, report: Words['report']): Block[] {
  const text = toPlainText(rewrite.text).replaceAll(FENCE, "'''")
  const shown = cutToFit(text)
  const cut = shown.length < text.length ? [note(report.cutOff)] : []
  return [section(title), ...toCode(shown), ...cut, sayPromise(rewrite, report), ...sayAdvice(rewrite)]
}

/** What only the agent can write, and who should answer. */
function sayAdvice({ advice = [] }: Rewrite): Block[] {
  return advice.map(({ text }) => section(fitText(text, SHOWN.reason)))
}

/** The note for the team that owns an idea, so that it is not lost with the answer. */
export function sayHandOn({ note: said }: HandOn, { report }: Words): Block[] {
  return [section(`${report.handOn}\n>${quoteText(said, SHOWN.handOn)}`)]
}

function sayPromise({ blanks, score }: Rewrite, report: Words['report']): Block {
  if (blanks.length === 0) return note(report.wouldScore(score))
  return note(report.fillIn(new Set(blanks).size, score))
}

/** As much of the text as is shown, by its escaped length. */
function cutToFit(text: string): string {
  if (escapeText(text).length <= SHOWN.rewrite) return text
  return toPlainText(fitText(text, SHOWN.rewrite)).replace(/…$/, '').trimEnd()
}

/** One code block a section, each within Slack's limit, broken between words. */
export function toCode(text: string): Block[] {
  const room = SLACK_LIMITS.sectionText - 2 * FENCE.length - 2
  const blocks: Block[] = []
  for (let rest = text; rest !== ''; ) {
    const part = takePart(rest, room)
    blocks.push(section(`${FENCE}\n${escapeText(part)}\n${FENCE}`))
    rest = rest.slice(part.length).trimStart()
  }
  return blocks
}

function takePart(text: string, room: number): string {
  if (escapeText(text).length <= room) return text
  const start = toPlainText(fitText(text, room)).replace(/…$/, '')
  const space = Math.max(start.lastIndexOf('\n'), start.lastIndexOf(' '))
  return space > 0 ? start.slice(0, space) : start
}
