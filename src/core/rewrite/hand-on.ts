import type { Analysis } from '../engine.ts'
import type { HandOn } from '../report.ts'
import { findBlanks } from './blanks.ts'
import { findSubject } from './topic.ts'

/** Longer, and nobody reads it on. */
const MOST_WORDS = 600

/** The note for the team that owns a customer's idea; null where there is none, or no words for it. */
export function writeHandOn(analysis: Analysis): HandOn | null {
  const { templates } = analysis.reportLanguage
  const { situations } = analysis.situation
  if (!templates.handOn || !situations.includes('idea') || situations.includes('crisis')) return null
  const { note, unnamed, unknown } = templates.handOn
  const subject = findSubject(analysis)
  const words = wordsOf(analysis)
  const text = (subject === null ? unnamed : note.replace('{subject}', subject)).replace(
    '{words}',
    () => words ?? unknown,
  )
  return { note: text, blanks: findBlanks(subject === null && words === null ? text : withoutWords(text, words)) }
}

/** What looks like a blank in the customer's own words is none. */
function withoutWords(text: string, words: string | null): string {
  return words === null ? text : text.replace(words, '')
}

/** From where the idea begins, whole sentences; their own line breaks and quotation marks are not ours to keep. */
function wordsOf({ customer }: Analysis): string | null {
  if (!customer) return null
  const first = customer.signs.find(({ situation }) => situation === 'idea')?.sentence ?? 0
  const start = customer.sentences[first]?.start ?? 0
  const ends = customer.sentences.slice(first).map(({ end }) => end)
  const end = ends.filter((at) => at - start <= MOST_WORDS).at(-1) ?? start + MOST_WORDS
  return customer.text.slice(start, end).replace(/\s+/g, ' ').trim()
}
