import { HARMFUL } from '../act-kinds.ts'
import type { Analysis } from '../engine.ts'
import { isInTrouble } from './bearing.ts'
import type { Candidate, Desk } from './desk.ts'
import { collectEdits } from './edits.ts'
import { lostFacts } from './keep-facts.ts'
import { type PlanChoice, planChange } from './plan.ts'
import { WARM } from './small-change.ts'

/** From least to most changed. */
const LIGHTLY: readonly PlanChoice[] = [
  { depth: 'phrase', dropsStock: false, insists: false },
  { depth: 'sentence', dropsStock: false, insists: false },
  { depth: 'sentence', dropsStock: false, insists: true },
]

/** What is taken out may make up this share of a draft. */
const MOST_REMOVED = 0.25

/**
 * The least change that makes a draft ready, for one whose author knows that the rest of it is right: only where a single
 * criterion or sentence is at fault, somebody in trouble reads a warm word, and nothing hollow or hurtful would stay, nor a fact be left
 * to a blank. Null for all others.
 */
export function chooseLighter(analysis: Analysis, desk: Desk): Candidate | null {
  if (!hasOneFault(analysis)) return null
  for (const choice of LIGHTLY) {
    const edits = collectEdits(planChange(analysis, desk.frame, choice), desk)
    if (edits?.report.verdict === 'ready') return isSound(analysis, desk, edits) ? edits : null
  }
  return null
}

/** One criterion objects, or all of them to one sentence. */
function hasOneFault({ firings, sentences }: Analysis): boolean {
  const grave = firings.filter(({ rule }) => rule.severity !== 'advice')
  const places = grave.map(({ span }) => (span ? sentences.findIndex(({ end }) => end > span.start) : -1))
  return new Set(grave.map(({ rule }) => rule.criterion)).size === 1 || (new Set(places).size === 1 && places[0] !== -1)
}

function isSound(analysis: Analysis, { frame: { parts } }: Desk, { text, change }: Candidate): boolean {
  const changed = parts.filter(({ index }) => change.texts.has(index))
  const removed = changed.reduce((length, { start, end }) => length + end - start, 0)
  if (removed > analysis.source.length * MOST_REMOVED) return false
  const said = text.replace(/\[[^\]]*\]/g, '')
  if (changed.some((part) => lostFacts(analysis, part, said).length > 0)) return false
  const stays = analysis.acts.filter(({ sentence }) => !change.texts.has(sentence))
  const isWarm = change.opening.length > 0 || stays.some(({ act, isStock }) => !isStock && WARM.has(act))
  if (isInTrouble(analysis) && !isWarm) return false
  return !stays.some(({ act, isStock }) => HARMFUL.has(act) || (isStock && act !== 'greeting' && act !== 'closing'))
}
