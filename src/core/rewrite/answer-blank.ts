import { FEELING, HELPING } from '../act-kinds.ts'
import type { Analysis } from '../engine.ts'
import type { ActId } from '../rubric.ts'
import { forgets } from './answer.ts'
import { isGift } from './bearing.ts'
import { type BlankKind, questionOf, refusalOf } from './blank-kind.ts'
import type { Part } from './frame.ts'
import { addMatters, collectMatters } from './matters.ts'
import { actsOf, type Rebuilding } from './rebuilding.ts'

/** A shorter sentence says nothing that somebody would miss. */
const LEAST_WORDS = 4

/** Acts that say nothing somebody would miss. */
const EMPTY: ReadonlySet<ActId> = new Set([
  'boilerplate',
  'vague_promise',
  'cheer',
  'upsell',
  'customer_value',
  'sarcasm',
  'minimising',
  'apology_conditional',
  'apology',
  'thanks',
  'joy',
  'closing',
  'greeting',
  'empathy',
  'deflection',
])

export interface AnswerBlank {
  /** Of the sentence it stands for. */
  readonly index: number
  /** The sentence it belongs behind, where that is another place. */
  readonly behind: Part | null
  readonly text: string
}

/**
 * One blank in the place of the sentences that go, saying what to write there; null where they said nothing. `around` is
 * what is put before and behind.
 */
export function answerBlank(made: Rebuilding, kind: BlankKind, around: string): AnswerBlank | null {
  const { analysis, dropped, kept, say } = made
  const telling = dropped.filter((part) => !forgets(analysis, part))
  const matters = collectMatters(made, telling, { kind, around })
  const said = telling.filter((part) => isTelling(analysis, part))
  const place = said[0] ?? matters.first
  if (!place || (said.length === 0 && matters.isEmpty && kind === 'answer')) return null
  const text = say(kind).replace('{question}', () => questionOf(analysis) ?? '')
  const behind = kind === 'why_not' ? refusalOf(analysis, kept) : undefined
  return { index: place.index, behind: behind ?? null, text: addMatters(text, matters, say) }
}

/** Where nothing that stays tells the customer anything, something is still to be said. */
export function plainBlank({ analysis, kept, dropped, say }: Rebuilding, isOpened: boolean): AnswerBlank | null {
  const isComplete = isOpened && isGift(analysis)
  const feels = (part: Part) => actsOf(analysis, [part]).some(({ act }) => FEELING.has(act))
  const others = kept.filter((part) => !feels(part))
  const tells = actsOf(analysis, others).some(({ act }) => HELPING.has(act) || act === 'information')
  const gone = dropped[0]
  const isHandedOver = actsOf(analysis, dropped).some(({ act }) => act === 'deflection')
  const isSaid = tells || isComplete || isHandedOver || say.isQuiet
  if (!gone || isSaid) return null
  const felt = kept.slice(0, 2).findLast(feels)
  return { index: gone.index, behind: felt ?? null, text: say('answer') }
}

function isTelling({ acts, sentences }: Analysis, { index, start }: Part): boolean {
  const words = sentences[index]?.words.filter((word) => word.start >= start) ?? []
  const own = acts.filter(({ sentence }) => sentence === index)
  return words.length >= LEAST_WORDS && !(own.length > 0 && own.every(({ act, isStock }) => isStock || EMPTY.has(act)))
}
