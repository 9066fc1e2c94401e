import type { Act } from '../acts.ts'
import { widenToClauses } from '../clauses.ts'
import type { Analysis } from '../engine.ts'
import type { ActId, Rule } from '../rubric.ts'
import { isOverlapping } from '../spans.ts'
import type { Sentence } from '../text/sentences.ts'
import { findBoundary } from './boundary.ts'
import { cutClause } from './clause.ts'
import { factsIn, factsOfCustomer } from './facts-in.ts'
import type { Part } from './frame.ts'
import { keepFacts } from './keep-facts.ts'
import { blankLeftovers } from './leftovers.ts'
import { plainNo } from './obligation.ts'
import { mendPhrases } from './phrases.ts'
import { addReason, giveReason } from './reason.ts'
import { detectRegister } from './register.ts'
import type { Speaker } from './speaker.ts'
import { toolsOf } from './tools.ts'

/** What somebody did. */
const DONE: ReadonlySet<ActId> = new Set(['fix_done', 'redress'])

/** How far an answer goes: mend the words where the language can, or put a whole sentence in their place. */
export type Depth = 'phrase' | 'sentence'

/** Who says templates, and which were said already. */
export interface Voice {
  readonly say: Speaker
  readonly said: Set<string>
}

/** What to say in place of a faulty sentence; '' takes it out, null leaves it as it is. */
export function answerPart(analysis: Analysis, part: Part, voice: Voice, depth: Depth): string | null {
  const filled = blankLeftovers(analysis, part)
  const rules = faultsOf(analysis, part)
  const changing = rules.filter(({ rewrite }) => rewrite.drop || rewrite.replace || rewrite.extend)
  if (changing.length === 0) return filled
  const mended = depth === 'phrase' ? mendPart(analysis, part, changing, voice) : null
  const isStatutory = analysis.acts.some(({ act, sentence }) => act === 'statutory' && sentence === part.index)
  return mended ?? (isStatutory ? null : putInstead(analysis, part, changing, voice))
}

/** As little as the language allows: a plain no, words taken out, a reason added, a clause cut. */
function mendPart(analysis: Analysis, part: Part, rules: readonly Rule[], voice: Voice): string | null {
  const { source, sentences, language } = analysis
  const sentence = sentences[part.index] as Sentence
  const acts = actsAtFault(analysis, part, rules)
  const mended = mendPhrases(source, part, sentence, { acts, language })
  const register = detectRegister(sentences, language, analysis.register)
  const isIdea = analysis.situation.situations.includes('idea')
  return (
    (isIdea ? null : plainNo(source, part, sentence, language, register)) ??
    (mended === null ? addReason(analysis, part, rules, voice) : giveReason(mended, rules, voice, language)) ??
    cutAndAnswer(analysis, part, rules, voice)
  )
}

/** What stays of the sentence without its faulty clause, and what the rules put in the clause's place. */
function cutAndAnswer(analysis: Analysis, part: Part, rules: readonly Rule[], { say, said }: Voice): string | null {
  const rest = cutClause(analysis, part)
  if (rest === null) return null
  const name = rules.find(({ rewrite }) => rewrite.replace)?.rewrite.replace
  const added = name === undefined || said.has(name) ? '' : say(name)
  if (name !== undefined) said.add(name)
  const text = [rest, added].filter((piece) => piece !== '').join(' ')
  return forgets(analysis, part) ? text : keepFacts(analysis, part, text)
}

/** The rules that fired at words of this sentence. */
export function faultsOf({ firings }: Analysis, part: Part): readonly Rule[] {
  return firings.filter(({ span }) => span && isOverlapping(span, part)).map(({ rule }) => rule)
}

/**
 * Whether what a sentence holds is itself the fault; never where it was said before, or another clause of it says what
 * was done.
 */
export function forgets(analysis: Analysis, part: Part): boolean {
  const { firings, sentences } = analysis
  const faults = firings.flatMap(({ rule, span }) =>
    rule.rewrite.forget && span && isOverlapping(span, part) ? [widenToClauses(span, sentences)] : [],
  )
  const own = analysis.acts.filter(({ sentence }) => sentence === part.index)
  const isApart = (act: Act) => !faults.some((fault) => isOverlapping(fault, act))
  const isDeed = ({ act, isStock }: Act) => !isStock && DONE.has(act)
  return faults.length > 0 && !own.some((act) => act.act === 'already_said' || (isDeed(act) && isApart(act)))
}

/** The acts to mend; a refusal that only wants its reason is none. */
function actsAtFault({ acts }: Analysis, part: Part, rules: readonly Rule[]): readonly Act['act'][] {
  const isMended = (act: Act['act'], { when, rewrite }: Rule) =>
    when.acts?.includes(act) === true && !(rewrite.extend && act === 'refusal')
  const named = acts.filter(({ act, sentence }) => sentence === part.index && rules.some((rule) => isMended(act, rule)))
  return [...new Set(named.map(({ act }) => act))]
}

/** A shorter sentence says nothing that somebody would miss. */
const LEAST_CONTENT = 8

function putInstead(analysis: Analysis, part: Part, rules: readonly Rule[], { say, said }: Voice): string {
  const wanted = rules.flatMap(({ rewrite }) => rewrite.replace ?? [])
  const sentence = analysis.sentences[part.index] as Sentence
  const isNo = wanted.includes('reason') && toolsOf(analysis.language).refuses([sentence])
  const asked = carriesContent(analysis, part) ? rules.find(({ rewrite }) => rewrite.ask)?.rewrite.ask : undefined
  const name = isNo ? 'refusal' : (wanted[0] ?? asked)
  const text = name === undefined || said.has(name) ? '' : say(name)
  if (name !== undefined) said.add(name)
  if (forgets(analysis, part)) return text
  const isThreat = rules.some(({ criterion }) => criterion === 'threatening')
  const boundary = isThreat ? findBoundary(analysis, part) : ''
  return keepFacts(analysis, part, [boundary, text].filter((piece) => piece !== '').join(' '))
}

/** A fact, or more than a word of scorn where nothing else in the draft says anything. */
function carriesContent(analysis: Analysis, part: Part): boolean {
  const { sentences, firings } = analysis
  const known = new Set(factsOfCustomer(analysis).map(({ key }) => key))
  if (factsIn(analysis, part).some(({ key }) => !known.has(key))) return true
  const isFaulty = ({ start, end }: Sentence) =>
    firings.some(({ span }) => span && span.start < end && start < span.end)
  const isLong = ({ words }: Sentence) => words.length >= LEAST_CONTENT
  return sentences.filter(isLong).every(isFaulty) && isLong(sentences[part.index] as Sentence)
}
