import type { Act } from '../acts.ts'
import type { Analysis } from '../engine.ts'
import type { Rule } from '../rubric.ts'
import type { Sentence } from '../text/sentences.ts'
import { findBoundary } from './boundary.ts'
import type { Part } from './frame.ts'
import { keepFacts } from './keep-facts.ts'
import { blankLeftovers } from './leftovers.ts'
import { plainNo } from './obligation.ts'
import { mendPhrases } from './phrases.ts'
import { detectRegister } from './register.ts'
import type { Speaker } from './speaker.ts'
import { toolsOf } from './tools.ts'

/** How far an answer goes: mend the words where the language can, or put a whole sentence in their place. */
export type Depth = 'phrase' | 'sentence'

/** Who says templates, and which were said already. */
export interface Voice {
  readonly say: Speaker
  readonly said: Set<string>
}

/** What to say in place of a faulty sentence; '' takes it out, null leaves it as it is. */
export function answerPart(analysis: Analysis, part: Part, voice: Voice, depth: Depth): string | null {
  const { source, sentences, language } = analysis
  const sentence = sentences[part.index] as Sentence
  if (analysis.acts.some(({ act, sentence: at }) => act === 'statutory' && at === part.index)) return null
  const filled = blankLeftovers(analysis, part)
  const rules = faultsOf(analysis, part)
  const changing = rules.filter(({ rewrite }) => rewrite.drop || rewrite.replace || rewrite.extend)
  if (changing.length === 0) return filled
  if (depth === 'phrase') {
    const acts = actsAtFault(analysis, part, changing)
    const mended =
      plainNo(source, part, sentence, language, detectRegister(sentences, language.templates)) ??
      mendPhrases(source, part, sentence, { acts, language }) ??
      extend(analysis, part, changing, voice)
    if (mended !== null) return mended
  }
  return putInstead(analysis, part, changing, voice)
}

/** The rules that fired at words of this sentence. */
export function faultsOf({ firings }: Analysis, part: Part): readonly Rule[] {
  return firings.filter(({ span }) => span && span.start < part.end && part.start < span.end).map(({ rule }) => rule)
}

function actsAtFault({ acts }: Analysis, part: Part, rules: readonly Rule[]): readonly Act['act'][] {
  const named = acts.filter(
    ({ act, sentence }) => sentence === part.index && rules.some(({ when }) => when.acts?.includes(act)),
  )
  return [...new Set(named.map(({ act }) => act))]
}

const SORRY: ReadonlySet<Act['act']> = new Set(['apology', 'apology_conditional', 'apology_owning'])
/** A longer sentence carries no "because" at its end. */
const MOST_WORDS = 18
const REASONS: ReadonlySet<Act['act']> = new Set(['explanation', 'law', 'policy'])

/** "We do not issue invoices." → "We do not issue invoices, because [reason]." */
function extend({ source, acts }: Analysis, part: Part, rules: readonly Rule[], { say, said }: Voice): string | null {
  const names = new Set(rules.map(({ rewrite }) => rewrite.extend))
  const [name] = names
  if (names.size !== 1 || !name) return null
  const text = source.slice(part.start, part.end)
  const own = acts.filter(({ sentence }) => sentence === part.index)
  const noes = own.filter(({ act }) => act === 'refusal')
  const hasReason = own.some(
    (act) => REASONS.has(act.act) && !noes.some((no) => no.start < act.end && act.start < no.end),
  )
  if (said.has(name)) return text
  const added = say(name)
  const isLong = /[:;]/.test(text) || text.split(/\s+/).length > MOST_WORDS
  if (hasReason || isLong || own.some(({ act }) => SORRY.has(act)) || added === '' || !/[\p{L}\p{N})]\.?$/u.test(text))
    return null
  said.add(name)
  return text.replace(/\.?$/, `${added}.`)
}

function putInstead(analysis: Analysis, part: Part, rules: readonly Rule[], { say, said }: Voice): string {
  const wanted = rules.flatMap(({ rewrite }) => rewrite.replace ?? [])
  const sentence = analysis.sentences[part.index] as Sentence
  const name = toolsOf(analysis.language).refuses([sentence]) && wanted.includes('reason') ? 'refusal' : wanted[0]
  const text = name === undefined || said.has(name) ? '' : say(name)
  if (name !== undefined) said.add(name)
  if (rules.some(({ rewrite }) => rewrite.forget)) return text
  const isThreat = rules.some(({ criterion }) => criterion === 'threatening')
  const boundary = isThreat ? findBoundary(analysis, part) : ''
  return keepFacts(analysis, part, [boundary, text].filter((piece) => piece !== '').join(' '))
}
