import type { Act } from '../acts.ts'
import type { Analysis } from '../engine.ts'
import type { Sentence } from '../text/sentences.ts'

const LONGEST = 90
/** "Yusuf,", "Heyyy Eline!": a first line of its own, though no greeting is known in it. */
const NAME_LINE = /^\s*\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}[,!]\s*\n\s*/u
/** A sentence that is a salutation and nothing else has no more words. */
const MOST_WORDS = 8

/** Behind the salutation and the white space that follows it; 0 where there is none. */
export function salutationEnd({ source, sentences, acts }: Analysis): number {
  const greeting = acts.find((act) => act.act === 'greeting' && act.sentence <= 1)
  const sentence = greeting && sentences[greeting.sentence]
  if (!greeting || !sentence) return NAME_LINE.exec(source)?.[0].length ?? 0
  const end = inlineEnd(source, greeting, sentence)
  return end + (/^\s*/.exec(source.slice(end))?.[0].length ?? 0)
}

function inlineEnd(source: string, greeting: Act, sentence: Sentence): number {
  if (sentence.words.length <= MOST_WORDS && !/,\s+\p{Ll}/u.test(source.slice(sentence.start, sentence.end)))
    return sentence.end
  const line = source.slice(greeting.start, Math.min(sentence.end, greeting.start + LONGEST))
  const first = /^[^,!:\n]*[,!:]/.exec(line)
  if (!first) return sentence.words.length <= MOST_WORDS ? sentence.end : greeting.start
  const rest = line.slice(first[0].length)
  const name = /^\s*(?:\p{Lu}[\p{L}.'’-]*\s?){1,3}[,!]/u.exec(rest) ?? greetsAgain(first[0], rest)
  return greeting.start + first[0].length + (name?.[0].length ?? 0)
}

/** "Liebe Kundin, lieber Kunde,": one salutation. */
function greetsAgain(first: string, rest: string): RegExpExecArray | null {
  const stem = /^\s*\p{L}{4}/u.exec(first)?.[0].trim()
  const again = /^\s*(\p{L}{4})[^,!:\n]{1,40}[,!:]/u.exec(rest)
  return stem && again?.[1]?.toLowerCase() === stem.toLowerCase() ? again : null
}
