import { HARMFUL } from '../act-kinds.ts'
import type { Act } from '../acts.ts'
import type { Analysis } from '../engine.ts'
import type { ActId } from '../rubric.ts'
import { faultsOf } from './answer.ts'
import { isInTrouble } from './bearing.ts'
import { cutClause } from './clause.ts'
import type { Change } from './compose.ts'
import type { Candidate, Desk } from './desk.ts'
import { collectEdits } from './edits.ts'
import type { Part } from './frame.ts'
import { lostFacts } from './keep-facts.ts'
import { type PlanChoice, planChange } from './plan.ts'
import { WARM } from './small-change.ts'

/** From least to most changed. */
const LIGHTLY: readonly PlanChoice[] = [
  { depth: 'phrase', dropsStock: false, insists: false },
  { depth: 'sentence', dropsStock: false, insists: false },
  { depth: 'sentence', dropsStock: false, insists: true },
]

/** An offer that no rule objects to hurts nobody. */
const HURTING: ReadonlySet<ActId> = new Set([...HARMFUL].filter((act) => act !== 'upsell'))

/** What is taken out may make up this share of a draft. */
const MOST_REMOVED = 0.25

/**
 * The least change that makes a draft ready, for one whose author knows that the rest of it is right: only where a single
 * criterion or sentence is at fault, somebody in trouble reads a warm word, and nothing hollow or hurtful would stay, nor
 * a fact be left to a blank. Null for all others.
 */
export function chooseLighter(analysis: Analysis, desk: Desk): Candidate | null {
  if (!hasOneFault(analysis) || hasMore(analysis, desk)) return null
  const cut = desk.tryChange(cutOut(analysis, desk))
  if (cut?.report.verdict === 'ready' && isSound(analysis, desk, cut)) return cut
  for (const choice of LIGHTLY) {
    const edits = collectEdits(planChange(analysis, desk.frame, choice), desk)
    if (edits?.report.verdict === 'ready') return isSound(analysis, desk, edits) ? edits : null
  }
  return null
}

/** What no plan changes would stay, hollow or hurtful: told ahead, as trying costs more than all the rest. */
function hasMore(analysis: Analysis, { frame: { parts } }: Desk): boolean {
  const untouched = new Set(parts.filter((part) => faultsOf(analysis, part).length === 0).map(({ index }) => index))
  return analysis.acts.some((act) => untouched.has(act.sentence) && isBad(act))
}

function isBad({ act, isStock }: Act): boolean {
  return HURTING.has(act) || (isStock && act !== 'greeting' && act !== 'closing')
}

/** Without the words at fault, and nothing in their place. */
function cutOut(analysis: Analysis, { frame: { parts } }: Desk): Change {
  const grave = (part: Part) => faultsOf(analysis, part).filter(({ severity }) => severity !== 'advice')
  const faulty = parts.filter((part) => grave(part).length > 0)
  const texts = new Map(
    faulty.map((part) => [part.index, { text: cutClause(analysis, part) ?? '', rules: grave(part) }]),
  )
  return { texts, opening: [], closing: [] }
}

/** One criterion objects, or all of them to one sentence. */
function hasOneFault({ firings, sentences }: Analysis): boolean {
  const grave = firings.filter(({ rule }) => rule.severity !== 'advice')
  const places = grave.map(({ span }) => (span ? sentences.findIndex(({ end }) => end > span.start) : -1))
  return new Set(grave.map(({ rule }) => rule.criterion)).size === 1 || (new Set(places).size === 1 && places[0] !== -1)
}

function isSound(analysis: Analysis, { frame: { parts } }: Desk, { text, change }: Candidate): boolean {
  const changed = parts.filter(({ index }) => change.texts.has(index))
  const lengthOf = ({ index }: Part) => change.texts.get(index)?.text.length ?? 0
  const removed = changed.reduce((length, part) => length + part.end - part.start - lengthOf(part), 0)
  if (removed > analysis.source.length * MOST_REMOVED) return false
  const said = text.replace(/\[[^\]]*\]/g, '')
  if (changed.some((part) => lostFacts(analysis, part, said).length > 0)) return false
  const stays = analysis.acts.filter(({ sentence }) => !change.texts.has(sentence))
  const isWarm = change.opening.length > 0 || stays.some(({ act, isStock }) => !isStock && WARM.has(act))
  if (isInTrouble(analysis) && !isWarm) return false
  return !stays.some(isBad)
}
