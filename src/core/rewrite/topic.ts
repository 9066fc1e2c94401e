import type { Analysis } from '../engine.ts'
import type { LanguageRubric } from '../rubric.ts'
import { takenUp } from '../signals.ts'
import type { Sentence } from '../text/sentences.ts'
import { fold, type Word } from '../text/words.ts'
import { inRegister } from './register.ts'
import type { TopicRules } from './templates.ts'

const MOST_SKIPPED = 2
const MOST_NOUNS = 3
/** An idea is about what the draft takes up, or about the customer's own; anything else may be no more than mentioned. */
const MOST_FOR_IDEA = 2

interface Topic {
  readonly text: string
  /** Without what shows whose it is. */
  readonly noun: string
  /** The customer's own thing comes before others, and what the draft takes up before what it does not. */
  readonly rank: number
}

/**
 * What the customer wrote about, in a few of their own words, so that a reply can name it; their "my" becomes "your".
 * Null where nothing serves, or where they wrote another language than the reply's.
 */
export function findTopic(analysis: Analysis, register: string): string | null {
  const isIdea = analysis.situation.situations.includes('idea')
  const isSure = analysis.language.templates.topic.theirs === undefined
  const most = isIdea ? MOST_FOR_IDEA : 0
  const best = findTopics(analysis, register).find(({ rank }) => isSure || rank <= most)
  return best?.text ?? null
}

/** The same as a bare noun, for those who look on from outside. */
export function findSubject(analysis: Analysis): string | null {
  return findTopics(analysis, '')[0]?.noun ?? null
}

/** The best first. */
function findTopics({ customer, language, sentences }: Analysis, register: string): readonly Topic[] {
  if (!customer || customer.language !== language.language) return []
  const { topic } = language.templates
  const { isSubject, isContent, stop } = wordTestsOf(language)
  const shared = new Set(takenUp(customer.sentences, sentences, stop))
  const find = topic.nouns === 'capitalised' ? findNouns : findPhrases
  const found = customer.sentences.flatMap((sentence) =>
    find(sentence, customer.text, { isSubject, isContent, topic, register, shared }),
  )
  return [...found].sort((a, b) => a.rank - b.rank)
}

interface Search {
  readonly isSubject: (word: Word) => boolean
  /** Whether the word means something of its own. */
  readonly isContent: (word: Word) => boolean
  readonly topic: TopicRules
  readonly register: string
  readonly shared: ReadonlySet<string>
}

interface WordTests extends Pick<Search, 'isSubject' | 'isContent'> {
  readonly stop: ReadonlySet<string>
}

const known = new WeakMap<LanguageRubric, WordTests>()

function wordTestsOf(language: LanguageRubric): WordTests {
  const tests = known.get(language) ?? createWordTests(language)
  known.set(language, tests)
  return tests
}

function createWordTests(language: LanguageRubric): WordTests {
  const stop = new Set(language.stopWords.map(fold))
  return { stop, isSubject: createSubjectTest(language, stop), isContent: ({ norm }) => !stop.has(norm.toLowerCase()) }
}

/** Whether a word can be what somebody writes about: one of the language's subjects (`*ending`), else any content word. */
function createSubjectTest({ templates: { topic } }: LanguageRubric, stop: ReadonlySet<string>): Search['isSubject'] {
  const { subjects } = topic
  if (!subjects) return ({ norm }) => !stop.has(norm.toLowerCase()) && norm.length > 2 && !/^\d/.test(norm)
  const whole = new Set(subjects.map(fold))
  const endings = subjects.filter((subject) => subject.startsWith('*')).map((subject) => fold(subject.slice(1)))
  return ({ norm }) => {
    const word = norm.toLowerCase()
    return whole.has(word) || endings.some((ending) => word.endsWith(ending))
  }
}

/** German: a noun needs no article behind "zum Thema". */
function findNouns({ words }: Sentence, text: string, { isSubject, topic, shared }: Search): readonly Topic[] {
  return words.flatMap((word, at) => {
    const noun = text.slice(word.start, word.end)
    const isNoun = /^\p{Lu}\p{Ll}/u.test(noun) && (topic.subjects !== undefined || at > 0)
    return isNoun && isSubject(word) ? [{ text: noun, noun, rank: shared.has(word.norm.toLowerCase()) ? 0 : 3 }] : []
  })
}

/** English, Dutch: an article or a possessive, and the nearest subject behind it with what belongs to it. */
function findPhrases(
  { words }: Sentence,
  text: string,
  { isSubject, isContent, topic, register, shared }: Search,
): readonly Topic[] {
  return words.flatMap((opener, at) => {
    const opening = topic.openers[opener.norm]
    if (!opening) return []
    const nouns = subjectsBehind(words.slice(at + 1), text, { isSubject, topic })
    const [first, last] = [nouns[0], nouns.at(-1)]
    if (!first || !last) return []
    const isTheirs = topic.theirs?.includes(opener.norm) === true
    const next = words[words.indexOf(last) + 1]
    const runsOn = next !== undefined && isAttached(next, last, text) && isContent(next) && !isVerb(next, topic)
    const isShared = nouns.some(({ norm }) => shared.has(norm))
    if (topic.subjects && !isTheirs && runsOn) return []
    if (topic.onlyShared?.includes(opener.norm) && !isShared) return []
    const noun = text.slice(first.start, last.end)
    return [
      { text: `${inRegister(opening, register)} ${noun}`.trim(), noun, rank: (isShared ? 0 : 2) + (isTheirs ? 0 : 1) },
    ]
  })
}

function subjectsBehind(
  words: readonly Word[],
  text: string,
  { isSubject, topic }: Pick<Search, 'isSubject' | 'topic'>,
): readonly Word[] {
  const near = words.slice(0, (topic.subjects ? MOST_SKIPPED : 0) + 1)
  const from = near.findIndex(isSubject)
  if (from < 0 || near.slice(0, from).some((word, at) => !isAttached(near[at + 1], word, text) || isVerb(word, topic)))
    return []
  const run: Word[] = []
  for (const word of words.slice(from, from + MOST_NOUNS)) {
    const before = run.at(-1)
    if (!isSubject(word) || (before && (!isAttached(word, before, text) || isVerb(word, topic)))) break
    run.push(word)
  }
  return run
}

/** Nothing but a space or a hyphen between two words. */
function isAttached(word: Word | undefined, before: Word, text: string): boolean {
  return word !== undefined && /^[ -]$/.test(text.slice(before.end, word.start))
}

function isVerb({ norm }: Word, { verbEndings }: TopicRules): boolean {
  return verbEndings.some((ending) => norm.endsWith(ending))
}
