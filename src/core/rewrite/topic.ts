import type { Analysis } from '../engine.ts'
import type { TopicRules } from '../rubric.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Word } from '../text/words.ts'
import { inRegister } from './register.ts'

const MOST_WORDS = 3

/**
 * What the customer wrote about, in a few of their own words, so that a reply can thank for *it*; their "my" becomes
 * "your". Null where nothing serves, or where they wrote another language than the reply's.
 */
export function findTopic({ customer, language }: Analysis, register: string): string | null {
  if (!customer || customer.language !== language.language) return null
  const rules = language.templates.topic
  const stop = new Set(language.stopWords)
  const isSubject = (word: Word) => !stop.has(word.norm.toLowerCase()) && word.norm.length > 2 && !/^\d/.test(word.norm)
  const candidates = customer.sentences.flatMap((sentence) =>
    rules.nouns === 'capitalised'
      ? findNouns(sentence, customer.text, isSubject)
      : findPhrases(sentence, customer.text, isSubject, rules, register),
  )
  return candidates[0] ?? null
}

/** German: a noun shows itself by its capital, except where a sentence begins. */
function findNouns(sentence: Sentence, text: string, isSubject: (word: Word) => boolean): readonly string[] {
  return sentence.words
    .slice(1)
    .filter((word) => isSubject(word) && /^\p{Lu}\p{Ll}/u.test(text.slice(word.start, word.end)))
    .map((word) => text.slice(word.start, word.end))
}

/** English, Dutch: the words behind an article or a possessive, up to the next word that carries no subject. */
function findPhrases(
  { words }: Sentence,
  text: string,
  isSubject: (word: Word) => boolean,
  rules: TopicRules,
  register: string,
): readonly string[] {
  const phrases: string[] = []
  for (const [at, opener] of words.entries()) {
    const opening = rules.openers[opener.norm]
    if (!opening) continue
    const run = subjectRun(words.slice(at + 1), text, isSubject, rules)
    const [first, last] = [run[0], run.at(-1)]
    if (first && last) phrases.push(`${inRegister(opening, register)} ${text.slice(first.start, last.end)}`.trim())
  }
  return phrases
}

function subjectRun(
  words: readonly Word[],
  text: string,
  isSubject: (word: Word) => boolean,
  rules: TopicRules,
): readonly Word[] {
  const run: Word[] = []
  for (const word of words.slice(0, MOST_WORDS)) {
    const before = run.at(-1)
    if (!isSubject(word) || (before && !/^[ -]$/.test(text.slice(before.end, word.start)))) break
    if (before && rules.verbEndings.some((ending) => word.norm.endsWith(ending))) break
    run.push(word)
  }
  return run
}
