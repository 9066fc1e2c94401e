import type { Act } from '../acts.ts'
import type { Analysis } from '../engine.ts'
import type { LanguageRubric, Rule } from '../rubric.ts'
import type { Voice } from './answer.ts'
import { findFacts } from './facts.ts'
import type { Part } from './frame.ts'
import { toolsOf } from './tools.ts'

const SORRY: ReadonlySet<Act['act']> = new Set(['apology', 'apology_conditional', 'apology_owning'])
const REASONS: ReadonlySet<Act['act']> = new Set(['explanation'])
/** A longer sentence carries no "because" at its end, and neither does one of several clauses. */
const MOST_WORDS = 18
/** A bare "No." neither. */
const LEAST_WORDS = 3

/**
 * "We do not issue invoices." → "We do not issue invoices, because [reason].", or with the reason in a sentence of its
 * own; null where the sentence has one, or is not of that make.
 */
export function addReason(
  { source, acts, language }: Analysis,
  part: Part,
  rules: readonly Rule[],
  { say, said }: Voice,
): string | null {
  const names = new Set(rules.map(({ rewrite }) => rewrite.extend))
  const [name] = names
  if (names.size !== 1 || !name) return null
  const text = source.slice(part.start, part.end)
  const own = acts.filter(({ sentence }) => sentence === part.index)
  const noes = own.filter(({ act }) => act === 'refusal')
  if (said.has(name)) return noes.length > 0 || findFacts(text, language).length > 0 ? text : ''
  const isLegal = rules.some(({ criterion }) => criterion === 'legalistic')
  if ((isLegal && noes.length === 0) || hasReason(own, noes) || own.some(({ act }) => SORRY.has(act))) return null
  const extended = extend(text, name, noes.length > 0, say)
  if (extended !== null) said.add(name)
  return extended
}

/** A no that lost its "policy" still wants its reason. */
export function giveReason(
  text: string,
  rules: readonly Rule[],
  { say, said }: Voice,
  language: LanguageRubric,
): string {
  const name = rules.find(({ rewrite }) => rewrite.extend)?.rewrite.extend
  const tools = toolsOf(language)
  if (!name || said.has(name)) return text
  const extended = extend(text, name, tools.refuses(tools.read(text)), say)
  if (extended !== null) said.add(name)
  return extended ?? text
}

/** A reason that stands apart from the no. */
function hasReason(own: readonly Act[], noes: readonly Act[]): boolean {
  return own.some((act) => REASONS.has(act.act) && !noes.some((no) => no.start < act.end && act.start < no.end))
}

function extend(text: string, name: string, isNo: boolean, say: Voice['say']): string | null {
  const words = text.split(/\s+/).length
  const added = say(name)
  if (added === '' || words < LEAST_WORDS) return null
  if (!/[,:;]/.test(text) && words <= MOST_WORDS && /[\p{L}\p{N})]\.?$/u.test(text))
    return text.replace(/\.?$/, `${added}.`)
  const apart = say(`${name}_apart`)
  return isNo && apart !== '' ? `${text} ${apart}` : null
}
