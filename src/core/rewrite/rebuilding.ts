import { FEELING, HELPING, THANKING } from '../act-kinds.ts'
import type { Act } from '../acts.ts'
import type { Analysis } from '../engine.ts'
import type { ActId } from '../rubric.ts'
import { fold } from '../text/words.ts'
import { isInTrouble } from './bearing.ts'
import { findFacts } from './facts.ts'
import { createFitness, type Fitness } from './fit.ts'
import type { Frame, Part } from './frame.ts'
import type { Salvage } from './salvage.ts'
import { createSpeaker, type Speaker } from './speaker.ts'
import { toolsOf } from './tools.ts'

const KIND: ReadonlySet<ActId> = new Set([...FEELING, ...HELPING])

/** Said to somebody: a name beside them is theirs, and not the writer's own. */
const SPOKEN: ReadonlySet<ActId> = new Set([...FEELING, ...THANKING, 'apology_conditional', 'acknowledgement'])

/** What a draft written anew is made of. */
export interface Rebuilding {
  readonly analysis: Analysis
  readonly say: Speaker
  /** Sentences that do this customer good, and the others. */
  readonly kept: readonly Part[]
  readonly dropped: readonly Part[]
  /** What of kept sentences stays, where not all of them does. */
  readonly mended: ReadonlyMap<number, string>
  /** Whom a new salutation names. */
  readonly name: string | null
}

export function sortParts(analysis: Analysis, { parts, head }: Frame, save: Salvage): Rebuilding {
  const mended = new Map<number, string>()
  const isFit = createFitness(analysis)
  const isWorthKeeping = (part: Part) => {
    const text = isFit(part) ? null : save(analysis, part)
    if (text !== null) mended.set(part.index, text)
    return text !== null || isFit(part)
  }
  const standing = keepStanding(analysis, parts, isWorthKeeping)
  const kept = standing.length < parts.length && onlyRefuses(analysis, standing) ? [] : standing
  const dropped = parts.filter((part) => !kept.includes(part))
  const name = head.trim() === '' ? findVocative(analysis, dropped) : null
  return { analysis, say: createSpeaker(analysis), kept, dropped, mended, name }
}

/** A bare no that alone is left of an answer to somebody in trouble is better said anew. */
function onlyRefuses(analysis: Analysis, kept: readonly Part[]): boolean {
  const says = (part: Part) => actsOf(analysis, [part])
  const isNo = (part: Part) =>
    says(part).some(({ act }) => act === 'refusal') && !says(part).some(({ act }) => KIND.has(act))
  return isInTrouble(analysis) && kept.every(isNo)
}

/** What these sentences do, stock words apart. */
export function actsOf({ acts }: Analysis, parts: readonly Part[]): readonly Act[] {
  return acts.filter((act) => !act.isStock && parts.some(({ index }) => index === act.sentence))
}

/** The fit sentences without those that lean on one that goes. */
function keepStanding(analysis: Analysis, parts: readonly Part[], isFit: Fitness): readonly Part[] {
  const kept: Part[] = []
  for (const [at, part] of parts.entries()) {
    const before = parts[at - 1]
    const isAlone = before !== undefined && kept.at(-1) !== before
    if (isFit(part) && !(isAlone && leans(analysis, part))) kept.push(part)
  }
  return kept
}

/** A question, and what takes up a sentence before it. */
function leans({ sentences, language }: Analysis, { index, start }: Part): boolean {
  const sentence = sentences[index]
  const first = sentence?.words.find((word) => word.start >= start)?.norm.toLowerCase()
  if (!sentence || first === undefined) return false
  const isHinge = language.templates.rebuild?.hinges.some((hinge) => fold(hinge) === first) === true
  return sentence.isQuestion || isHinge || toolsOf(language).findLeaning(sentence).length > 0
}

/** "I am sorry it came across that way, Aaron.": who is spoken to. */
function findVocative({ source, language, acts }: Analysis, parts: readonly Part[]): string | null {
  const addressed = parts.filter(({ index }) => acts.some(({ act, sentence }) => sentence === index && SPOKEN.has(act)))
  for (const { start, end } of addressed) {
    const text = source.slice(start, end)
    const found = /(?:^|\s)\p{Ll}+,\s(\p{Lu}\p{Ll}+)(?=[.!?]|,\s\p{Ll})/u.exec(text)
    const at = found ? found.index + found[0].length : -1
    if (found?.[1] && findFacts(text, language).some((fact) => fact.guard === 'name' && fact.end === at))
      return found[1]
  }
  return null
}
