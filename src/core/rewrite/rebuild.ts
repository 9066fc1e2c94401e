import type { Analysis } from '../engine.ts'
import { wishesFrom } from './additions.ts'
import { faultsOf } from './answer.ts'
import { type AnswerBlank, answerBlank, plainBlank } from './answer-blank.ts'
import { blankKindOf } from './blank-kind.ts'
import type { Change, Said } from './compose.ts'
import type { Frame } from './frame.ts'
import { blankLeftovers } from './leftovers.ts'
import { sayLast } from './rebuild-closing.ts'
import { sayFirst } from './rebuild-opening.ts'
import { type Rebuilding, sortParts } from './rebuilding.ts'
import type { Salvage } from './salvage.ts'

/**
 * The draft anew: only sentences stay that do this customer good; one blank asks for what the others said, and what is
 * missing is put before and behind. `save` says what of a faulty sentence may stay.
 */
export function planRebuild(analysis: Analysis, frame: Frame, save: Salvage): Change {
  const made = sortParts(analysis, frame, save)
  const rules = [...new Set(analysis.firings.map(({ rule }) => rule))]
  const kind = blankKindOf(made)
  const opening = sayFirst(made)
  const closing = sayLast(made, kind)
  const blank = answerBlank(made, kind, [...opening, ...closing].join(' ')) ?? plainBlank(made, opening.length > 0)
  const texts = textsOf(made, blank)
  const toSaid = (text: string): Said => ({ text, rules })
  const head = made.name === null ? undefined : `${made.say('salutation').replace('{name}', made.name)} `
  const closeBefore = wishesFrom(analysis, frame, (index) => texts.has(index))
  return { texts, opening: opening.map(toSaid), closing: closing.map(toSaid), closeBefore, ...(head && { head }) }
}

/** What becomes of each sentence that does not stay as it is. */
function textsOf(
  { analysis, kept, dropped, mended }: Rebuilding,
  blank: AnswerBlank | null,
): ReadonlyMap<number, Said> {
  const texts = new Map<number, Said>()
  const put = (index: number, text: string, rules: Said['rules']) => texts.set(index, { text, rules })
  for (const part of kept) {
    const filled = mended.get(part.index) ?? blankLeftovers(analysis, part)
    if (filled !== null) put(part.index, filled, faultsOf(analysis, part))
  }
  for (const part of dropped) put(part.index, '', faultsOf(analysis, part))
  if (!blank) return texts
  const { behind, index, text } = blank
  const said = behind && (texts.get(behind.index)?.text ?? analysis.source.slice(behind.start, behind.end))
  const rules = [...new Set(analysis.firings.map(({ rule }) => rule))]
  put(behind?.index ?? index, said === null ? text : `${said} ${text}`, rules)
  return texts
}
