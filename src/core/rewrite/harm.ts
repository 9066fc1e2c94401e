import { CHILLING, FEELING, HARMFUL } from '../act-kinds.ts'
import type { Act } from '../acts.ts'
import type { Analysis } from '../engine.ts'
import type { Bearing } from './bearing.ts'
import type { Part } from './frame.ts'
import { toolsOf } from './tools.ts'

/** "Enjoy!" */
const MOST_SHOUTED = 4
const EMOJI = /\p{Extended_Pictographic}/u

/** What would hurt this customer, or says nothing. */
export function isHarmful(analysis: Analysis, part: Part, bearing: Bearing): boolean {
  const { acts, sentences, language } = analysis
  const sentence = sentences[part.index]
  const own = acts.filter((act) => act.sentence === part.index)
  if (own.some((act) => isBad(act, bearing)) || isFaulted(analysis, part)) return true
  return sentence !== undefined && toolsOf(language).findHollow(sentence).length > 0
}

/** Out of place for somebody in trouble: merriment, good wishes to go with, what they owe, and a last word. */
export function isOutOfTune(analysis: Analysis, part: Part, { isTroubled, isGrieving }: Bearing): boolean {
  const { acts, source, sentences, language } = analysis
  const sentence = sentences[part.index]
  const text = source.slice(part.start, part.end)
  if (!isTroubled || !sentence) return false
  const { findCheer, findDebt, findFinal } = toolsOf(language)
  const isShout = text.endsWith('!') && sentence.words.length <= MOST_SHOUTED
  const isFelt = acts.some(({ act, sentence: at }) => at === part.index && FEELING.has(act))
  const isMerry = EMOJI.test(text) || (isGrieving && text.endsWith('!')) || (isShout && !isFelt)
  return isMerry || [findCheer, findDebt, findFinal].some((find) => find(sentence).length > 0)
}

function isBad({ act, cue }: Act, { isTroubled, isMerry }: Bearing): boolean {
  if (HARMFUL.has(act) || (isTroubled && CHILLING.has(act))) return true
  return (isMerry && FEELING.has(act)) || (act === 'leftover' && cue === 'other-language')
}

/** A finding at its words; a no that only wants softening is none. */
function isFaulted({ firings, acts }: Analysis, part: Part): boolean {
  return firings.some(({ rule, span }) => {
    if (rule.severity === 'advice' || !span || span.end <= part.start || part.end <= span.start) return false
    const meant = acts.filter((act) => act.sentence === part.index && act.start < span.end && span.start < act.end)
    return meant.some(({ act }) => act !== 'refusal' && rule.when.acts?.includes(act))
  })
}
