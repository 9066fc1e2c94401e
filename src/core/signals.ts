import { HELPING } from './act-kinds.ts'
import type { Act, SituationSign } from './acts.ts'
import type { ActId } from './rubric.ts'
import type { Sentence } from './text/sentences.ts'

/** What can be counted in a draft and in what it answers. Rules name signals by these keys. */
export interface Signals {
  /** 1 where the customer's message was given. */
  readonly customer: number
  /** Words of the draft without greetings, closings and thanks for something: what must be long to be a fault is not made longer by these. */
  readonly words: number
  /** How many of the customer's content words, names and numbers the draft takes up. */
  readonly taken_up: number
  /** Share of the draft's words that stand in stock sentences, 0–1. */
  readonly stock_share: number
  /** Words of the draft for each word of the customer; 1 without a customer message. */
  readonly length_ratio: number
  /** 1 where the draft asks something. */
  readonly asks: number
  /** Sentences of the draft in which no act was recognised: what they do is unknown. */
  readonly unread: number
  /** 1 where the draft thanks for the idea itself. */
  readonly idea_thanked: number
  /** Kinds of help for this customer: done, promised, asked or offered, in words that would not fit any message. */
  readonly help: number
  /** How strongly the customer's message is worded, 0–3; 0 without one. */
  readonly anger: number
}
export type SignalId = keyof Signals

export interface SignalInput {
  readonly draft: readonly Sentence[]
  readonly customer: readonly Sentence[] | null
  readonly acts: readonly Act[]
  readonly signs: readonly SituationSign[]
  readonly stopWords: ReadonlySet<string>
  readonly anger: number
}

const SHARED_BEGINNING = 5
const LEAST_WORDS = 4
const THANKING: ReadonlySet<ActId> = new Set(['thanks', 'joy', 'acknowledgement'])
const FRAMING: ReadonlySet<ActId> = new Set(['greeting', 'closing', 'placeholder', 'leftover'])

export function measureSignals({ draft, customer, acts, signs, stopWords, anger }: SignalInput): Signals {
  const own = draft.map((): Act[] => [])
  for (const act of acts) own[act.sentence]?.push(act)
  const lengths = draft.map((sentence, index) => (isFrame(own[index] ?? []) ? 0 : sentence.words.length))
  const words = sum(lengths)
  const thanking = sum(lengths.filter((_, index) => isThanksOnly(own[index] ?? [])))
  const stock = sum(lengths.filter((_, index) => isStockSentence(own[index] ?? [])))
  const theirs = customer ? sum(customer.map((sentence) => sentence.words.length)) : 0
  return {
    customer: customer ? 1 : 0,
    words: words - thanking,
    taken_up: customer ? takenUp(customer, draft, stopWords).length : 0,
    stock_share: words === 0 ? 0 : stock / words,
    length_ratio: theirs === 0 ? 1 : words / theirs,
    asks: draft.some((sentence) => sentence.isQuestion) ? 1 : 0,
    unread: draft.filter((sentence, index) => isUnread(sentence, own[index] ?? [])).length,
    idea_thanked: isIdeaThanked(acts, signs) ? 1 : 0,
    help: countHelp(acts),
    anger,
  }
}

function countHelp(acts: readonly Act[]): number {
  return new Set(acts.flatMap(({ act, isStock }) => (HELPING.has(act) && !isStock ? [act] : []))).size
}

function isIdeaThanked(acts: readonly Act[], signs: readonly SituationSign[]): boolean {
  const ideas = new Set(signs.flatMap(({ situation, sentence }) => (situation === 'idea' ? [sentence] : [])))
  return acts.some(({ act, sentence }) => act === 'thanks' && (ideas.has(sentence) || ideas.has(sentence - 1)))
}

function isUnread(sentence: Sentence, own: readonly Act[]): boolean {
  return sentence.words.length >= LEAST_WORDS && own.length === 0
}

function isFrame(own: readonly Act[]): boolean {
  return own.length > 0 && own.every(({ act }) => FRAMING.has(act))
}

/** Thanks that would not fit any message, and nothing else that weighs. */
function isThanksOnly(own: readonly Act[]): boolean {
  const isLight = ({ act }: Act) => THANKING.has(act) || FRAMING.has(act)
  return own.some(({ act, isStock }) => act === 'thanks' && !isStock) && own.every(isLight)
}

function isStockSentence(own: readonly Act[]): boolean {
  return own.length > 0 && own.every((act) => act.isStock || act.act === 'boilerplate')
}

/** The customer's own content words that come back in the draft, inflected or within a compound. */
export function takenUp(
  customer: readonly Sentence[],
  draft: readonly Sentence[],
  stopWords: ReadonlySet<string>,
): readonly string[] {
  const own = contentWords(draft, stopWords)
  const beginnings = new Set([...own].filter((word) => word.length > SHARED_BEGINNING).map(beginning))
  return [...contentWords(customer, stopWords)].filter(
    (word) => own.has(word) || (word.length > SHARED_BEGINNING && beginnings.has(beginning(word))),
  )
}

export function contentWords(sentences: readonly Sentence[], stopWords: ReadonlySet<string>): ReadonlySet<string> {
  const words = sentences.flatMap((sentence) => sentence.words.map((word) => word.norm.toLowerCase()))
  return new Set(words.filter((word) => !stopWords.has(word) && (word.length > 2 || /\d/.test(word))))
}

function beginning(word: string): string {
  return word.slice(0, SHARED_BEGINNING)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
