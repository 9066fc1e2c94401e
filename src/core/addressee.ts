import type { Act } from './acts.ts'
import type { NameWords } from './rubric.ts'
import type { Sentence } from './text/sentences.ts'
import { fold, type Token } from './text/words.ts'
import type { Written } from './text/written.ts'

const MOST_NAMES = 3
/** No greeting is longer. */
const GREETING = 8
const NAME = /^\p{Lu}[\p{L}\p{M}'’-]*$/u

/** Reads how a language's customers sign and how its agents greet. */
export interface NameReader {
  /** The names under a message; empty where nobody signed, or not in a way that is sure. */
  readSignature(message: Written): readonly string[]
  /** The greeting of a draft, where it names somebody else than signed. */
  findWrongName(draft: Written, sentences: readonly Sentence[], signed: readonly string[]): Act | null
}

export function createNameReader({ greetings, titles, signOffs, nobody }: NameWords): NameReader {
  const sets = { greetings: toSet(greetings), titles: toSet(titles), signOffs: toSet(signOffs), nobody: toSet(nobody) }

  /** `Regards, Anna Smith` at the very end, on one line or two. */
  function readSignature({ own }: Written): readonly string[] {
    const names: string[] = []
    for (const token of [...own].reverse()) {
      if (token.kind === 'mark' && /^[.,!–-]$/.test(token.text)) continue
      if (sets.signOffs.has(token.norm)) return names
      if (!isName(token) || names.unshift(token.norm) > MOST_NAMES) return []
    }
    return []
  }

  function findWrongName({ own }: Written, sentences: readonly Sentence[], signed: readonly string[]): Act | null {
    const greeted = readGreeting(own.slice(0, GREETING))
    const [first, last] = [greeted.names[0], greeted.names.at(-1)]
    if (!first || !last || signed.length === 0) return null
    // After a title stands a family name: with only a first name signed nobody can tell.
    if (greeted.isTitled && signed.length < 2) return null
    if (greeted.names.some(({ norm }) => signed.some((name) => mayBeSame(norm, name)))) return null
    const sentence = Math.max(
      0,
      sentences.findIndex(({ end }) => end >= last.end),
    )
    return { act: 'wrong_name', cue: 'name', start: first.start, end: last.end, sentence, isStock: false }
  }

  /** Greeting words, titles, then names up to a mark or the end of the line: anything else names nobody for sure. */
  function readGreeting(tokens: readonly Token[]): { readonly names: readonly Token[]; readonly isTitled: boolean } {
    const isOpening = ({ norm, text }: Token) => sets.greetings.has(norm) || sets.titles.has(norm) || text === '.'
    const opening = tokens.findIndex((token) => !isOpening(token))
    const rest = opening <= 0 ? [] : tokens.slice(opening)
    const behind = rest.findIndex((token) => !isName(token))
    const names = behind < 0 ? rest : rest.slice(0, behind)
    const isClosed = behind < 0 || /^[,!:;–-]$/.test(rest[behind]?.text ?? '')
    const isTitled = tokens.slice(0, opening).some(({ norm }) => sets.titles.has(norm))
    return { names: isClosed && names.length <= MOST_NAMES ? names : [], isTitled }
  }

  function isName({ kind, text, norm }: Token): boolean {
    return kind === 'word' && NAME.test(text) && !sets.nobody.has(norm) && !sets.greetings.has(norm)
  }

  return { readSignature, findWrongName }
}

/** Short forms and slips of the pen mostly begin alike. */
function mayBeSame(a: string, b: string): boolean {
  return a.charAt(0).toLowerCase() === b.charAt(0).toLowerCase()
}

function toSet(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map(fold))
}
