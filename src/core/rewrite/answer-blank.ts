import type { Act } from '../acts.ts'
import type { Analysis } from '../engine.ts'
import type { ActId } from '../rubric.ts'
import type { Sentence } from '../text/sentences.ts'
import { forgets } from './answer.ts'
import type { Part } from './frame.ts'
import { promisesIn } from './guard-promises.ts'
import { readForGuard } from './guard-reading.ts'
import { isHollow } from './hollow.ts'
import { lostFacts } from './keep-facts.ts'
import type { Speaker } from './speaker.ts'
import { toolsOf } from './tools.ts'

/** What a blank may hold, brackets not counted. */
const LONGEST = 230
/** A longer sentence is cut to what it promises. */
const MOST_AGAIN = 160
const MOST_QUOTED = 8
/** A shorter sentence says nothing that somebody would miss. */
const LEAST_WORDS = 4

interface Dropped {
  readonly analysis: Analysis
  readonly say: Speaker
  readonly kept: readonly Part[]
  readonly dropped: readonly Part[]
  /** Whom a new salutation names. */
  readonly name: string | null
}

interface Matters {
  readonly facts: readonly string[]
  readonly pledges: readonly string[]
}

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
  readonly name: string
  readonly text: string
}

/** One blank in the place of the sentences that go, saying what to write there; null where they said nothing. */
export function answerBlank(gone: Dropped, opening: string): AnswerBlank | null {
  const { analysis, dropped } = gone
  const telling = dropped.filter((part) => !forgets(analysis, part))
  const found = telling.map((part) => ({ part, ...mattersIn(gone, part, opening) }))
  const facts = [...new Set(found.flatMap((one) => one.facts))]
  const pledges = [...new Set(found.flatMap((one) => one.pledges))]
  const said = telling.filter((part) => isTelling(analysis, part))
  const place = said[0] ?? found.find((one) => one.facts.length + one.pledges.length > 0)?.part
  const name = nameOf(gone)
  if (!place || (said.length === 0 && facts.length + pledges.length === 0 && name === 'answer')) return null
  const text = gone.say(name).replace('{question}', () => questionOf(analysis) ?? '')
  const refusal = name === 'why_not' ? refusalOf(analysis, gone.kept) : undefined
  return { index: place.index, behind: refusal ?? null, name, text: addMatters(text, { facts, pledges }, gone.say) }
}

/** Where nothing of a draft is left, something is still to be said. */
export function plainBlank({ dropped, say }: Dropped): AnswerBlank | null {
  const index = dropped[0]?.index
  return index === undefined ? null : { index, behind: null, name: 'answer', text: say('answer') }
}

function nameOf({ analysis, kept, dropped, say }: Dropped): string {
  const { refuses, findFinal, findRequests } = toolsOf(analysis.language)
  const gone = dropped.flatMap(({ index }) => analysis.sentences[index] ?? [])
  const isDropped = ({ sentence }: { readonly sentence: number }) => dropped.some(({ index }) => index === sentence)
  const isUnknown = analysis.situation.situations.includes('unknown')
  if (refusalOf(analysis, kept)) return 'why_not'
  if (
    refuses(
      dropped
        .filter((part) => !isHollow(actsIn(analysis, part)))
        .flatMap(({ index }) => analysis.sentences[index] ?? []),
    )
  )
    return 'plain_no'
  if (!say.isBereaved && analysis.acts.some((act) => act.act === 'threat' && isDropped(act))) return 'what_is_due'
  if (gone.some((sentence) => findFinal(sentence).length > 0)) return 'decided'
  if (isUnknown && gone.some((sentence) => findRequests(sentence).length > 0)) return 'what_is_needed'
  return questionOf(analysis) === null ? 'answer' : 'answer_asked'
}

function actsIn({ acts }: Analysis, { index }: Part): readonly Act[] {
  return acts.filter(({ sentence }) => sentence === index)
}

/** The last sentence that stays and says no. */
function refusalOf({ acts }: Analysis, kept: readonly Part[]): Part | undefined {
  return kept.findLast(({ index }) => acts.some(({ act, sentence }) => act === 'refusal' && sentence === index))
}

/** The customer's last question, where it is short enough to be quoted. */
function questionOf({ customer, language }: Analysis): string | null {
  if (customer?.language !== language.language) return null
  const asked = customer.sentences.findLast(
    ({ isQuestion, words }) => isQuestion && words.length <= MOST_QUOTED && words.length > 2,
  )
  return asked
    ? customer.text
        .slice(asked.start, asked.end)
        .replace(/[[\]\s?!“”„]+/g, ' ')
        .trim()
    : null
}

function isTelling({ acts, sentences }: Analysis, { index, start }: Part): boolean {
  const words = sentences[index]?.words.filter((word) => word.start >= start) ?? []
  const own = acts.filter(({ sentence }) => sentence === index)
  return words.length >= LEAST_WORDS && !(own.length > 0 && own.every(({ act, isStock }) => isStock || EMPTY.has(act)))
}

/** Facts and promises that no sentence carries any more. */
function mattersIn({ analysis, kept, name }: Dropped, part: Part, opening: string): Matters {
  const { source, language } = analysis
  const stays = [opening, ...kept.map(({ start, end }) => source.slice(start, end))].join(' ')
  const promised = new Set(promisesIn(readForGuard(stays, language), language).map(({ key }) => key))
  const text = source.slice(part.start, part.end)
  const isThin = toolsOf(language).findHollow(analysis.sentences[part.index] as Sentence).length > 0
  const isWhole =
    text.length <= MOST_AGAIN &&
    !actsIn(analysis, part).some(({ act }) => act === 'minimising' || act === 'defence' || act === 'vague_promise')
  const pledges = (isThin ? [] : promisesIn(readForGuard(text, language), language))
    .filter(({ key }) => !promised.has(key))
    .map(({ phrase }) => (isWhole ? text.replace(/[.!]+$/, '') : phrase))
  const facts = lostFacts(analysis, part, [stays, ...pledges, name === null ? '' : `, ${name}`].join(' '))
  return { facts, pledges }
}

/** "[what happened, naming 14 April]"; a promise gets a blank of its own, and what no blank can hold stands behind. */
function addMatters(text: string, { facts, pledges }: Matters, say: Speaker): string {
  const fits = (words: string) => words.length <= LONGEST - 40 && !/[[\]\n]/.test(words)
  const [first = '', ...rest] = fold(facts.filter(fits), LONGEST - text.length - 40)
  const suffix = first === '' ? '' : say('with_matters').replace('{facts}', () => first)
  const more = rest.map((row) => say('more_matters').replace('{facts}', () => row))
  const again = pledges.filter(fits).map((words) => say('say_again').replace('{words}', () => words))
  const bare = [...facts, ...pledges].filter((words) => !fits(words))
  const at = text.lastIndexOf(']')
  const filled = at < 0 ? text : text.slice(0, at) + suffix + text.slice(at)
  return [filled, ...more, ...again, ...bare].filter((piece) => piece !== '').join(' ')
}

/** Several short facts share a blank. */
function fold(facts: readonly string[], longest: number): readonly string[] {
  const rows: string[] = []
  for (const fact of facts) {
    const last = rows.at(-1)
    if (last !== undefined && last.length + fact.length + 2 <= longest) rows[rows.length - 1] = `${last}, ${fact}`
    else rows.push(fact)
  }
  return rows
}
