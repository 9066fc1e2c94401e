import { fold } from '../text/words.ts'
import { dropUnseen } from './unseen.ts'

/** Whether a text only repeats what somebody else wrote. */
export type EchoFinder = (text: string) => boolean

/**
 * Finds texts that share `run` words in a row with a source; of a shorter text all words. Whoever wrote the sources may
 * want them said by us. What `own` texts hold, too, is no echo.
 */
export function createEchoFinder(sources: readonly string[], run: number, own: readonly string[] = []): EchoFinder {
  const runsOf = (texts: readonly string[], length: number) =>
    new Set(texts.flatMap((text) => cutRuns(wordsOf(text), length)))
  const known = new Map<number, ReadonlySet<string>>()
  return (text) => {
    const words = wordsOf(text)
    const length = Math.min(run, words.length)
    const runs = known.get(length) ?? runsOf(sources, length).difference(runsOf(own, length))
    known.set(length, runs)
    return length > 0 && cutRuns(words, length).some((one) => runs.has(one))
  }
}

/** Whether a text holds no word that does not stand in the source, in one piece. */
export function isPieceOf(source: string, text: string): boolean {
  return ` ${wordsOf(source).join(' ')} `.includes(` ${wordsOf(text).join(' ')} `)
}

/** Letters of other scripts that pass for Latin ones, and the ones they pass for. */
const LOOKALIKES = new Map(
  [...'авекмнорстухіјѕԁһαοικρτυχνε'].map((letter, at) => [letter, 'abekmhopctyxijsdhaoikptuxve'.charAt(at)]),
)
const FOREIGN = /[\p{Script=Cyrillic}\p{Script=Greek}]/gu

function wordsOf(text: string): readonly string[] {
  const seen = dropUnseen(text.normalize('NFKC'))
  return (seen.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) =>
    fold(word).replace(FOREIGN, (letter) => LOOKALIKES.get(letter) ?? letter),
  )
}

function cutRuns(words: readonly string[], length: number): readonly string[] {
  return words.slice(0, Math.max(0, words.length - length + 1)).map((_, at) => words.slice(at, at + length).join(' '))
}
