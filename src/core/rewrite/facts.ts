import type { Span } from '../report.ts'
import type { LanguageRubric } from '../rubric.ts'
import { fold } from '../text/words.ts'
import type { GuardId } from './guard.ts'
import { findNames, isFirst } from './names.ts'

/** Something a rewrite must neither lose nor invent. */
export interface Fact extends Span {
  readonly guard: Extract<GuardId, 'number' | 'date' | 'weekday' | 'time' | 'link' | 'email' | 'name'>
  /** The same for two ways of writing one fact. */
  readonly key: string
  readonly words: string
  /** A day told from today: may be left out, not invented. */
  readonly isRelative?: boolean
}

const LINK = String.raw`(?<link>(?:https?:\/\/|www\.)[^\s<>|\])]*[^\s<>|\]).,;:!?])`
const EMAIL = String.raw`(?<email>(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+)`
const TIME = String.raw`(?<time>(?<![\p{L}\p{N}])\d{1,2}(?:[:.h]\d{2})?\s?(?:[ap]\.?m\b\.?|uhr\b|uur\b)|\d{1,2}:\d{2}(?!\d))`
const MONEY = String.raw`(?<money>[$€£]\s?\d+(?:[.,]\d+)*|\d+(?:[.,]\d+)*(?:,[-–])?\s?(?:[$€£%]|(?:eur|usd|gbp|chf|euros?|pounds?|dollars?|dollar|franken|cents?|percent|prozent|procent)\b))`
const NUMBER = String.raw`(?<number>#?(?:\p{L}+-)?[\p{L}\p{N}]*\d[\p{L}\p{N}]*(?:[-./_,:][\p{L}\p{N}]*\d[\p{L}\p{N}]*)*)`
const WORD = String.raw`(?<word>\p{L}[\p{L}\p{M}]*)`
const FACT = new RegExp([LINK, EMAIL, TIME, MONEY, NUMBER, WORD].join('|'), 'giu')

/** The facts of a text in order, with where they stand. */
export function findFacts(text: string, language: LanguageRubric): readonly Fact[] {
  const words = factWords(language)
  const found = [...text.matchAll(FACT)]
  const facts = found.flatMap((match, index) => toFact(match, found[index - 1], found[index + 1], words) ?? [])
  return [...facts, ...findNames(text, language, facts)].sort((a, b) => a.start - b.start)
}

interface FactWords {
  readonly kinds: ReadonlyMap<string, 'weekday' | 'month' | 'relative'>
  readonly numbers: Readonly<Record<string, number>>
  readonly units: ReadonlySet<string>
  /** As the language writes them. */
  readonly months: ReadonlySet<string>
  readonly areMonthsCapital: boolean
}

const known = new WeakMap<LanguageRubric, FactWords>()

function factWords(language: LanguageRubric): FactWords {
  const words = known.get(language) ?? readFactWords(language)
  known.set(language, words)
  return words
}

function readFactWords({ templates: { guard } }: LanguageRubric): FactWords {
  const kind = (name: 'weekday' | 'month' | 'relative', words: readonly string[] = []) =>
    words.map((word) => [fold(word), name] as const)
  return {
    kinds: new Map([
      ...kind('weekday', guard?.weekdays),
      ...kind('month', guard?.months),
      ...kind('relative', guard?.relativeDays),
    ]),
    numbers: Object.fromEntries(Object.entries(guard?.numbers ?? {}).map(([word, value]) => [fold(word), value])),
    units: new Set(guard?.units.map(fold)),
    months: new Set(guard?.months),
    areMonthsCapital: guard?.months.every((month) => /^\p{Lu}/u.test(month)) ?? false,
  }
}

type Found = RegExpExecArray | undefined

function toFact(match: RegExpExecArray, before: Found, after: Found, words: FactWords): Fact | null {
  const { link, email, time, money, number, word } = match.groups ?? {}
  const at = (guard: Fact['guard'], key: string, end = match.index + match[0].length): Fact => ({
    guard,
    key: `${guard} ${key}`,
    words: match.input.slice(match.index, end),
    start: match.index,
    end,
  })
  if (link) return at('link', link.toLowerCase())
  if (email) return at('email', email.toLowerCase())
  if (time) return at('time', toTime(time))
  if (money) return at('number', toMoney(money))
  if (number) return at('number', withUnit(number.toLowerCase().replace(/^#/, ''), after, words), unitEnd(after, words))
  return word ? toWordFact(at, match, { before, after, words }) : null
}

function toWordFact(
  at: (guard: Fact['guard'], key: string, end?: number) => Fact,
  word: RegExpExecArray,
  { before, after, words }: { readonly before: Found; readonly after: Found; readonly words: FactWords },
): Fact | null {
  const norm = fold(word[0])
  const kind = words.kinds.get(norm)
  if (kind === 'weekday') return at('weekday', norm)
  if (kind === 'relative') return { ...at('date', norm), isRelative: true }
  if (kind === 'month') return isDate(word, before, after, words) ? at('date', norm) : null
  const value = words.numbers[norm]
  return value !== undefined && isUnit(after, words)
    ? at('number', withUnit(String(value), after, words), unitEnd(after, words))
    : null
}

/** "May" and "may" are told apart as the language's list writes its months; at the start of a sentence a number must help. */
function isDate(word: RegExpExecArray, before: Found, after: Found, words: FactWords): boolean {
  if (before?.groups?.number || after?.groups?.number) return true
  return words.months.has(word[0]) && !(words.areMonthsCapital && isFirst(word.input, word.index))
}

function isUnit(after: Found, words: FactWords): boolean {
  return after?.groups?.word !== undefined && words.units.has(fold(after[0]))
}

function unitEnd(after: Found, words: FactWords): number | undefined {
  return after && isUnit(after, words) ? after.index + after[0].length : undefined
}

/** "3 days" is another fact than "3 weeks". */
function withUnit(value: string, after: Found, words: FactWords): string {
  return after && isUnit(after, words) ? `${value} ${fold(after[0]).slice(0, 3)}` : value
}

function toTime(time: string): string {
  return time
    .toLowerCase()
    .replace(/[\s.]/g, (sign) => (sign === '.' ? ':' : ''))
    .replace(/:?m:?$/, 'm')
}

const CURRENCIES: readonly (readonly [RegExp, string])[] = [
  [/[€]|eur/i, '€'],
  [/[$]|usd|dollar/i, '$'],
  [/[£]|gbp|pound/i, '£'],
  [/chf|franken/i, 'chf'],
  [/%|percent|prozent|procent/i, '%'],
  [/cent/i, 'ct'],
]

function toMoney(money: string): string {
  const sign = CURRENCIES.find(([pattern]) => pattern.test(money))?.[1] ?? ''
  return `${/\d+(?:[.,]\d+)*/.exec(money)?.[0] ?? ''} ${sign}`
}
