import { DOING } from '../act-kinds.ts'
import { widenToClauses } from '../clauses.ts'
import type { Analysis } from '../engine.ts'
import type { Span } from '../report.ts'
import type { ActId } from '../rubric.ts'
import type { Sentence } from '../text/sentences.ts'
import { speaksAsSelf } from './deeds.ts'

const HARMING: ReadonlySet<ActId> = new Set([
  'threat',
  'blame',
  'contradiction',
  'already_said',
  'sarcasm',
  'minimising',
  'defence',
  'upsell',
])
const MEANT: ReadonlySet<ActId> = new Set([...DOING, 'passed_on', 'personal_contact', 'refusal'])

/**
 * Where what seems promised is no promise to keep: clauses that threaten, blame, contradict, scorn, belittle, boast or
 * sell, and sentences in which nobody says "we" and nothing is done.
 */
export function unmeantSpans({ acts, sentences, language }: Analysis): readonly Span[] {
  const isIdle = (sentence: Sentence, index: number) =>
    !speaksAsSelf(sentence, language) && !acts.some((act) => act.sentence === index && MEANT.has(act.act))
  const harming = acts.filter(({ act }) => HARMING.has(act)).map((act) => widenToClauses(act, sentences))
  return [...harming, ...sentences.filter(isIdle)]
}
