import { type BlankKind, refusalOf } from './blank-kind.ts'
import { openBlanks } from './blanks.ts'
import { factsIn } from './facts-in.ts'
import { foldFacts } from './fold-facts.ts'
import type { Part } from './frame.ts'
import { promisesIn } from './guard-promises.ts'
import { readForGuard } from './guard-reading.ts'
import { clauseAround, remindersIn } from './hint-words.ts'
import { lostFacts } from './keep-facts.ts'
import type { Rebuilding } from './rebuilding.ts'
import type { Speaker } from './speaker.ts'
import { toolsOf } from './tools.ts'
import { unmeantSpans } from './unmeant.ts'

/** What a blank may hold, brackets not counted, and what of it is for its own words. */
const LONGEST = 560
const SPARE = 40
/** Fewer words of a promise do not tell what is promised. */
const LEAST_WORDS = 3

/** What sentences that go said and no sentence carries any more. */
export interface Matters {
  readonly facts: readonly string[]
  /** The same with the words around them, where these can be told. */
  readonly hints: readonly string[]
  /** The same with what else nobody objected to. */
  readonly told: readonly string[]
  /** Promises, in the words that make them. */
  readonly pledges: readonly string[]
  /** The first sentence that said something of it. */
  readonly first: Part | undefined
  readonly isEmpty: boolean
}

/** What the rewrite says already. */
interface Carried {
  readonly kind: BlankKind
  readonly promised: ReadonlySet<string>
}

/** `around` is what is put before and behind. */
export function collectMatters(
  made: Rebuilding,
  parts: readonly Part[],
  { kind, around }: { readonly kind: BlankKind; readonly around: string },
): Matters {
  const { source, language } = made.analysis
  const stays = [
    around,
    ...made.kept.map((part) => made.mended.get(part.index) ?? source.slice(part.start, part.end)),
  ].join(' ')
  const promised = new Set(promisesIn(readForGuard(openBlanks(stays), language), language).map(({ key }) => key))
  const found = parts.map((part) => {
    const pledges = pledgesIn(made, part, { promised, kind })
    const said = [stays, ...pledges, made.name ?? ''].join(' ')
    const facts = lostFacts(made.analysis, part, said)
    const hints = lostFacts(made.analysis, part, said, (fact) => clauseAround(made.analysis, fact, part))
    return { part, pledges, facts, hints, reminders: remindersIn(made.analysis, part) }
  })
  const facts = withoutPieces(found.flatMap((one) => one.facts))
  const pledges = withoutPieces(found.flatMap((one) => one.pledges))
  const isFresh = (words: string) => !pledges.some((pledge) => pledge.includes(words))
  const hints = withoutPieces(found.flatMap((one) => one.hints)).filter(isFresh)
  const told = withoutPieces(found.flatMap((one) => [...one.hints, ...one.reminders])).filter(isFresh)
  const first = found.find((one) => one.facts.length + one.pledges.length > 0)?.part
  return { facts, hints, told, pledges, first, isEmpty: facts.length + pledges.length === 0 }
}

/** A no that the rewrite still says takes the single ones along. */
function pledgesIn({ analysis, kept }: Rebuilding, part: Part, { promised, kind }: Carried): readonly string[] {
  const { source, language, sentences } = analysis
  const { index, start, end } = part
  const isRefused = kind === 'plain_no' || refusalOf(analysis, kept) !== undefined
  const sentence = sentences[index]
  const text = source.slice(start, end).replace(/[.!]+$/, '')
  const isThin = sentence && toolsOf(language).findHollow(sentence).length > 0
  if (isThin && factsIn(analysis, part).length === 0) return []
  const unmeant = unmeantSpans(analysis)
  const isMeant = (at: number) => !unmeant.some((span) => start + at >= span.start && start + at < span.end)
  return promisesIn(readForGuard(text, language), language)
    .filter(
      ({ key, start: at }) =>
        key !== 'soon' && isMeant(at) && !promised.has(key) && !(isRefused && key.startsWith('no ')),
    )
    .map(({ phrase }) => (phrase.split(/\s+/).length < LEAST_WORDS ? text : phrase))
}

/** "Havenweg" goes where "Havenweg 8" stands. */
function withoutPieces(pieces: readonly string[]): readonly string[] {
  const all = [...new Set(pieces)]
  const isPiece = (words: string, of: string) => {
    const at = words === of ? -1 : of.indexOf(words)
    return at >= 0 && !/[\p{L}\p{N}]/u.test((of[at - 1] ?? ' ') + (of[at + words.length] ?? ' '))
  }
  return all.filter((words) => !all.some((other) => isPiece(words, other)))
}

/** "[what happened; only if it still helps: 14 April]"; a promise gets a blank of its own, and what no blank can hold stands behind. */
export function addMatters(text: string, { facts, hints, told, pledges }: Matters, say: Speaker): string {
  const fits = (words: string) => words.length <= LONGEST - SPARE && !/[[\]\n]/.test(words)
  const room = LONGEST - text.length - SPARE
  const rows = tellHints(told, facts, room) ?? tellHints(hints, facts, room) ?? foldFacts(facts.filter(fits), room)
  const [first = '', ...rest] = rows
  const suffix = first === '' ? '' : say('with_matters').replace('{facts}', () => first)
  const more = rest.map((row) => say('more_matters').replace('{facts}', () => row))
  const again = pledges.filter(fits).map((words) => say('say_again').replace('{words}', () => words))
  const bare = [...facts, ...pledges].filter((words) => !fits(words))
  const at = text.lastIndexOf(']')
  const filled = at < 0 ? text : text.slice(0, at) + suffix + text.slice(at)
  return [filled, ...more, ...again, ...bare].filter((piece) => piece !== '').join(' ')
}

/** The hints in one row; null where they say no more than the facts, or do not fit. */
function tellHints(hints: readonly string[], facts: readonly string[], room: number): readonly string[] | null {
  const row = hints.join('; ')
  const saysMore = hints.some((words) => !facts.includes(words))
  return saysMore && row.length <= room && !/[[\]\n]/.test(row) ? [row] : null
}
