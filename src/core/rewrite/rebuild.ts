import type { Analysis } from '../engine.ts'
import type { ActId } from '../rubric.ts'
import { fold } from '../text/words.ts'
import { wishesFrom } from './additions.ts'
import { faultsOf, forgets } from './answer.ts'
import { answerBlank, plainBlank } from './answer-blank.ts'
import type { Change, Said } from './compose.ts'
import { findFacts } from './facts.ts'
import { createFitness, type Fitness, isInTrouble } from './fit.ts'
import type { Frame, Part } from './frame.ts'
import { blankLeftovers } from './leftovers.ts'
import { isGrieving } from './manners.ts'
import { createSpeaker, type Speaker } from './speaker.ts'
import { toolsOf } from './tools.ts'

const FEELS: ReadonlySet<ActId> = new Set(['empathy', 'apology', 'apology_owning'])
const THANKS: ReadonlySet<ActId> = new Set(['thanks', 'joy'])
const MOVES_ON: ReadonlySet<ActId> = new Set([
  'fix_done',
  'commitment',
  'redress',
  'passed_on',
  'request_detail',
  'personal_contact',
])
const HELPS: ReadonlySet<ActId> = new Set([...MOVES_ON, 'information', 'time', 'alternative'])
/** What shows somebody in grief that it is taken care of. */
const OWNED: ReadonlySet<ActId> = new Set(['fix_done', 'commitment', 'redress', 'personal_contact'])
/** So many sentences are heard as the beginning. */
const EARLY = 3
/** What shows that an idea is in good hands. */
const PROMISED: ReadonlySet<ActId> = new Set(['passed_on', 'commitment', 'fix_done'])
/** Blanks for a no. */
const REFUSED: ReadonlySet<string> = new Set(['why_not', 'plain_no', 'decided'])

/** What a draft written anew is made of. */
interface Rebuilding {
  readonly analysis: Analysis
  readonly say: Speaker
  readonly kept: readonly Part[]
  readonly dropped: readonly Part[]
  readonly name: string | null
}

/**
 * The draft anew: only sentences stay that do this customer good; one blank asks for what the others said, and what is
 * missing is put before and behind.
 */
export function planRebuild(analysis: Analysis, frame: Frame): Change {
  const kept = keepStanding(analysis, frame.parts, createFitness(analysis))
  const dropped = frame.parts.filter((part) => !kept.includes(part))
  const say = createSpeaker(analysis)
  const name = frame.head.trim() === '' ? findVocative(analysis, dropped) : null
  const made = { analysis, say, kept, dropped, name }
  const opening = openingOf(made)
  const rules = [...new Set(analysis.firings.map(({ rule }) => rule))]
  const found = answerBlank(made, opening.map(({ text }) => text).join(' '))
  const closing = closingOf(made, found?.name ?? '')
  const isBare = kept.length === 0 && closing.every(({ text }) => text === '')
  const blank = found ?? (isBare ? plainBlank(made) : null)
  const texts = new Map<number, Said>()
  for (const part of kept) {
    const filled = blankLeftovers(analysis, part)
    if (filled !== null) texts.set(part.index, { text: filled, rules: faultsOf(analysis, part) })
  }
  for (const part of dropped) texts.set(part.index, { text: '', rules: faultsOf(analysis, part) })
  if (blank?.behind) {
    const { index, start, end } = blank.behind
    const said = texts.get(index)?.text ?? analysis.source.slice(start, end)
    texts.set(index, { text: `${said} ${blank.text}`, rules })
  } else if (blank) texts.set(blank.index, { text: blank.text, rules })
  const closeBefore = wishesFrom(analysis, frame, (index) => texts.has(index))
  const said = [opening, closing].map((all) => all.filter(({ text }) => text !== '').map((one) => ({ ...one, rules })))
  const head = name === null ? undefined : say('salutation').replace('{name}', name)
  return { texts, opening: said[0] ?? [], closing: said[1] ?? [], closeBefore, ...(head && { head: `${head} ` }) }
}

/** "I am sorry it came across that way, Aaron.": who is spoken to. */
function findVocative({ source, language }: Analysis, parts: readonly Part[]): string | null {
  for (const { start, end } of parts) {
    const text = source.slice(start, end)
    const found = /(?:^|\s)\p{Ll}+,\s(\p{Lu}\p{Ll}+)(?=[.!?]|,\s\p{Ll})/u.exec(text)
    const at = found ? found.index + found[0].length : -1
    if (found?.[1] && findFacts(text, language).some((fact) => fact.guard === 'name' && fact.end === at))
      return found[1]
  }
  return null
}

/** Whether a change only mends: one sentence at most gets other words, and all that stays does the customer good. */
export function isSmallChange(analysis: Analysis, { parts }: Frame, change: Change): boolean {
  const { source } = analysis
  const isFit = createFitness(analysis)
  const changed = parts.filter(({ index }) => change.texts.get(index)?.text)
  const stays = parts.filter(({ index }) => change.texts.get(index)?.text !== '')
  const isMended = ({ index, start, end }: Part) =>
    isAlike(source.slice(start, end), change.texts.get(index)?.text ?? '')
  if (analysis.firings.every(({ rule }) => rule.severity === 'advice' || rule.criterion === 'unfinished')) return true
  if (isGrieving(analysis) && change.opening.length > 0 && !actsOf(analysis, stays).some(({ act }) => OWNED.has(act)))
    return false
  if (changed.some((part) => forgets(analysis, part) && !stillHelps(analysis, part, change))) return false
  if (changed.length > 1 || !changed.every(isMended) || (stays.length === 0 && parts.length > 0)) return false
  return parts.every((part) => change.texts.has(part.index) || isFit(part))
}

/** What stays of a sentence without its fault does the customer good. */
function stillHelps(analysis: Analysis, part: Part, change: Change): boolean {
  const text = change.texts.get(part.index)?.text ?? ''
  return actsOf(analysis, [part]).some(
    (act) => HELPS.has(act.act) && text.includes(analysis.source.slice(act.start, act.end)),
  )
}

/** Half of its words are still there. */
function isAlike(before: string, after: string): boolean {
  const words = (text: string) => text.toLowerCase().match(/\p{L}+/gu) ?? []
  const now = new Set(words(after))
  const own = words(before)
  return own.filter((word) => now.has(word)).length * 2 >= own.length
}

/** The fit sentences without those that lean on one that goes. */
function keepStanding(analysis: Analysis, parts: readonly Part[], isFit: Fitness): readonly Part[] {
  const hinges = new Set(analysis.language.templates.rebuild?.hinges.map(fold))
  const kept: Part[] = []
  for (const [at, part] of parts.entries()) {
    const first = analysis.sentences[part.index]?.words.find(({ start }) => start >= part.start)?.norm.toLowerCase()
    const before = parts[at - 1]
    const isQuestion = analysis.sentences[part.index]?.isQuestion === true
    const leans =
      before !== undefined && first !== undefined && (isQuestion || hinges.has(first)) && kept.at(-1) !== before
    if (isFit(part) && !leans) kept.push(part)
  }
  return kept
}

function actsOf({ acts }: Analysis, parts: readonly Part[]) {
  return acts.filter((act) => !act.isStock && parts.some(({ index }) => index === act.sentence))
}

/** Thanks for what was given, sympathy for what was suffered, unless it stays in the draft's own words. */
function openingOf({ analysis, say, kept }: Rebuilding): readonly Said[] {
  const { situations } = analysis.situation
  const own = actsOf(analysis, kept)
  const { refuses } = toolsOf(analysis.language)
  const isTroubled = isInTrouble(analysis)
  const isIdea = situations.includes('idea')
  const isGift = isIdea || situations.includes('praise') || (situations.includes('loyalty') && !isTroubled)
  const isUnknown = situations.includes('unknown') && analysis.customer !== null
  const names: string[] = []
  const isIdeaMissed = isIdea && analysis.signals.idea_thanked === 0
  if (isIdeaMissed || (isGift && !own.some(({ act }) => THANKS.has(act)))) names.push('thanks')
  if ((isTroubled || isUnknown) && !isIdea && !feelsEarly(analysis, kept))
    names.push(isUnknown && refuses(analysis.sentences) ? 'thanks' : 'sorry')
  if (names.length === 0 && !isGift && situations.includes('question') && own.length === 0) names.push('thanks')
  return names.map((name) => ({ text: say(name), rules: [] }))
}

/** Good wishes at the end are no sympathy to begin with. */
function feelsEarly(analysis: Analysis, kept: readonly Part[]): boolean {
  return actsOf(analysis, kept.slice(0, 2)).some(({ act, sentence }) => FEELS.has(act) && sentence < EARLY)
}

/** One thing to end with: what is possible after a no, help after a demand, else what happens next. */
function closingOf({ analysis, say, kept, dropped }: Rebuilding, blank: string): readonly Said[] {
  const { situations } = analysis.situation
  const own = actsOf(analysis, kept)
  const gone = actsOf(analysis, dropped)
  const refused = REFUSED.has(blank) || own.some(({ act }) => act === 'refusal')
  const moves = isGrieving(analysis) ? OWNED : MOVES_ON
  const isComplaint = situations.includes('complaint') || isGrieving(analysis)
  const name = () => {
    if (situations.includes('idea'))
      return own.some(({ act }) => PROMISED.has(act)) ? '' : refused ? 'still_passed_on' : 'next_step'
    if (situations.includes('praise') && !isInTrouble(analysis)) return ''
    if (own.some(({ act }) => moves.has(act))) return ''
    if (blank === 'what_is_due' || gone.some(({ act }) => act === 'threat')) return 'instead_of_threat'
    if (refused) return 'offer'
    if (gone.some(({ act }) => act === 'deflection')) return 'hand_over'
    if (blank === 'answer_asked' && !isComplaint) return ''
    if (situations.includes('unknown')) return analysis.customer ? 'next_step' : ''
    return isInTrouble(analysis) ? 'next_step' : ''
  }
  return [{ text: say(name()), rules: [] }]
}
