import { FEELING, HARMFUL, HELPING, OWNING, THANKING } from '../act-kinds.ts'
import type { Act } from '../acts.ts'
import type { Analysis } from '../engine.ts'
import type { ActId } from '../rubric.ts'
import { isOverlapping } from '../spans.ts'
import { forgets } from './answer.ts'
import { isInTrouble } from './bearing.ts'
import type { Change } from './compose.ts'
import { createFitness } from './fit.ts'
import type { Frame, Part } from './frame.ts'
import { hasDoneIt, isGrieving } from './manners.ts'
import { actsOf } from './rebuilding.ts'
import { toolsOf } from './tools.ts'

/** What somebody in trouble needs to read one of. */
export const WARM: ReadonlySet<ActId> = new Set([...FEELING, ...THANKING, 'acknowledgement', 'redress'])

/** Whether a change only mends: one sentence at most gets other words, and all that stays does the customer good. */
export function isSmallChange(analysis: Analysis, { parts }: Frame, change: Change): boolean {
  if (analysis.firings.every(({ rule }) => rule.severity === 'advice' || rule.criterion === 'unfinished')) return true
  const changed = parts.filter(({ index }) => change.texts.get(index)?.text)
  const stays = parts.filter(({ index }) => change.texts.get(index)?.text !== '')
  if (isTooLittleForGrief(analysis, stays, change) || isUnfelt(analysis, stays, change)) return false
  if (changed.some((part) => forgets(analysis, part) && !stillHelps(analysis, part, change))) return false
  if (changed.length > 1 || !changed.every((part) => isMended(analysis, part, change))) return false
  if (changed.some((part) => stillHurts(analysis, part, change))) return false
  if (stays.length === 0 && parts.length > 0) return false
  if (stays.some((part) => isFinal(analysis, part))) return false
  if (hasDoneIt(analysis) && changed.some((part) => asks(analysis, part))) return false
  return !leavesUnfit(analysis, { parts }, change)
}

/** Whether a sentence stays untouched that does this customer no good. */
export function leavesUnfit(analysis: Analysis, { parts }: Pick<Frame, 'parts'>, change: Change): boolean {
  const isFit = createFitness(analysis)
  return parts.some((part) => !change.texts.has(part.index) && !isFit(part))
}

/** Who is in grief and has to be told so by the rewrite needs more of it than that. */
function isTooLittleForGrief(analysis: Analysis, stays: readonly Part[], change: Change): boolean {
  return (
    isGrieving(analysis) && change.opening.length > 0 && !actsOf(analysis, stays).some(({ act }) => OWNING.has(act))
  )
}

/** Somebody in trouble reads no word of regret, thanks or redress. */
function isUnfelt(analysis: Analysis, stays: readonly Part[], { opening }: Change): boolean {
  if (!isInTrouble(analysis) || opening.length > 0) return false
  return !actsOf(analysis, stays).some(({ act }) => WARM.has(act))
}

/** A law or a rule of the house stands beside the no in it yet, and only got a reason. */
function stillHurts({ acts, source }: Analysis, part: Part, change: Change): boolean {
  const text = change.texts.get(part.index)?.text ?? ''
  const own = acts.filter(
    ({ sentence, start, end }) => sentence === part.index && text.includes(source.slice(start, end)),
  )
  const isNo = (act: Act) => own.some((one) => one.act === 'refusal' && isOverlapping(one, act))
  return own.some((act) => HARMFUL.has(act.act) && !isNo(act))
}

/** What stays of a sentence without its fault does the customer good. */
function stillHelps(analysis: Analysis, part: Part, change: Change): boolean {
  const text = change.texts.get(part.index)?.text ?? ''
  return actsOf(analysis, [part]).some(
    ({ act, start, end }) =>
      (HELPING.has(act) || act === 'information') && text.includes(analysis.source.slice(start, end)),
  )
}

/** "We consider this closed." */
function isFinal({ sentences, language }: Analysis, { index }: Part): boolean {
  const sentence = sentences[index]
  return sentence !== undefined && toolsOf(language).findFinal(sentence).length > 0
}

function asks({ sentences, language }: Analysis, { index }: Part): boolean {
  const sentence = sentences[index]
  return sentence !== undefined && toolsOf(language).findRequests(sentence).length > 0
}

/** Half of its words are still there. */
function isMended({ source }: Analysis, { index, start, end }: Part, change: Change): boolean {
  const words = (text: string) => text.toLowerCase().match(/\p{L}+/gu) ?? []
  const now = new Set(words(change.texts.get(index)?.text ?? ''))
  const own = words(source.slice(start, end))
  return own.filter((word) => now.has(word)).length * 2 >= own.length
}
