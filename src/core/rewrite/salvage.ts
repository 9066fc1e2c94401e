import { DOING, FEELING, HARMFUL } from '../act-kinds.ts'
import type { Act } from '../acts.ts'
import type { Analysis } from '../engine.ts'
import type { ActId } from '../rubric.ts'
import { forgets } from './answer.ts'
import { cutClause } from './clause.ts'
import { isMeant } from './deeds.ts'
import { factsIn } from './facts-in.ts'
import type { Part } from './frame.ts'
import { mendPhrases } from './phrases.ts'
import { toolsOf } from './tools.ts'

const GOOD: ReadonlySet<ActId> = new Set([...FEELING, 'redress', 'request_detail', 'passed_on', 'personal_contact'])

/** What of a sentence may stay; null for nothing. */
export type Salvage = (analysis: Analysis, part: Part) => string | null

/**
 * What of a faulty sentence does good by itself: without the clause at fault, or without "as already said". Null where
 * nothing does, or where more than that is wrong with it.
 */
export function salvage(analysis: Analysis, part: Part): string | null {
  const own = analysis.acts.filter(({ sentence }) => sentence === part.index)
  if (forgets(analysis, part)) return null
  return keepSaid(analysis, part, own) ?? keepRest(analysis, part, own)
}

/** Said before or not: where it holds a fact, it is said once more. */
function keepSaid(analysis: Analysis, part: Part, own: readonly Act[]): string | null {
  const { source, sentences, language } = analysis
  const sentence = sentences[part.index]
  const bad = own.filter(({ act }) => HARMFUL.has(act))
  const onlySaid = bad.length > 0 && bad.every(({ act }) => act === 'already_said')
  if (!sentence || !onlySaid || factsIn(analysis, part).length === 0) return null
  return mendPhrases(source, part, sentence, { acts: ['already_said'], language })
}

function keepRest(analysis: Analysis, part: Part, own: readonly Act[]): string | null {
  const text = cutClause(analysis, part)
  if (text === null) return null
  const stays = own.filter(({ start, end }) => text.includes(analysis.source.slice(start, end)))
  const sentence = analysis.sentences[part.index]
  const isDone = (act: Act) => DOING.has(act.act) && sentence !== undefined && isMeant(act, sentence, analysis.language)
  const isGood = stays.some((act) => !act.isStock && (GOOD.has(act.act) || isDone(act)))
  const isBad = stays.some(({ act, isStock }) => isStock || HARMFUL.has(act))
  return isGood && !isBad && isPlain(analysis, text) ? text : null
}

function isPlain({ language }: Analysis, text: string): boolean {
  const { read, findHollow, findFinal } = toolsOf(language)
  return read(text).every((sentence) => findHollow(sentence).length + findFinal(sentence).length === 0)
}
