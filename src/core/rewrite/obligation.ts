import type { LanguageRubric } from '../rubric.ts'
import type { Sentence } from '../text/sentences.ts'
import { fold } from '../text/words.ts'
import type { Part } from './frame.ts'
import { inRegister } from './register.ts'
import type { ObligationRules } from './templates.ts'
import { createFinder, type Finder } from './tools.ts'

const known = new WeakMap<ObligationRules, Finder<null>>()

/**
 * "We are not obliged to send you one" as a plain no: "we can't send you one". German and Dutch turn the infinitive into
 * the first person plural, which is the same word. Null where the sentence is not of that make.
 */
export function plainNo(
  source: string,
  part: Part,
  sentence: Sentence,
  language: LanguageRubric,
  register: string,
): string | null {
  const rules = language.templates.obligation
  if (!rules) return null
  const opener = [...finderOf(rules)(sentence)].sort((a, b) => b.to - a.to)[0]
  const last = opener && sentence.words[opener.to - 1]
  if (!last || last.start < part.start) return null
  const clause = /^\s*,?\s*([^,.;:!?–—\n]+)/.exec(source.slice(last.end, part.end))?.[1]?.trim()
  if (!clause) return null
  const said = rules.marker === 'to' ? clause.replace(/^to\s+/, '') : toMainClause(clause, rules)
  return said === null ? null : inRegister(rules.text, register).replace('{clause}', said)
}

function finderOf(rules: ObligationRules): Finder<null> {
  const finder = known.get(rules) ?? createFinder(rules.openers.map((way) => [way, null] as const))
  known.set(rules, finder)
  return finder
}

/** "Ihnen eine Rechnung auszustellen" → "stellen Ihnen leider keine Rechnung aus". */
function toMainClause(clause: string, rules: ObligationRules): string | null {
  const words = clause.split(/\s+/)
  const verb = splitInfinitive(words, rules)
  if (!verb || verb.rest.length === 0) return null
  const at = verb.rest.findIndex((word) => !rules.pronouns.includes(fold(word).toLowerCase()))
  const pronouns = at < 0 ? verb.rest : verb.rest.slice(0, at)
  const objects = at < 0 ? [] : verb.rest.slice(at)
  const article = objects[0] === undefined ? undefined : rules.articles[objects[0].toLowerCase()]
  const denied = article ? [article, ...objects.slice(1)] : [...objects, rules.not]
  return [verb.stem, ...pronouns, rules.regret, ...denied, verb.prefix].filter((word) => word !== '').join(' ')
}

interface Infinitive {
  readonly stem: string
  readonly prefix: string
  readonly rest: readonly string[]
}

/** "zu senden", "auszustellen"; Dutch "te sturen", "uit te reiken". */
function splitInfinitive(words: readonly string[], { marker, prefixes }: ObligationRules): Infinitive | null {
  const last = words.at(-1) ?? ''
  const before = words.slice(0, -1)
  if (before.at(-1) === marker) {
    const rest = before.slice(0, -1)
    const prefix = rest.at(-1) ?? ''
    return prefixes.includes(prefix)
      ? { stem: last, prefix, rest: rest.slice(0, -1) }
      : { stem: last, prefix: '', rest }
  }
  const prefix = prefixes.find((candidate) => last.startsWith(candidate + marker))
  return prefix ? { stem: last.slice(prefix.length + marker.length), prefix, rest: before } : null
}
