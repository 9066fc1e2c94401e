import { HELPING } from '../act-kinds.ts'
import type { Analysis } from '../engine.ts'
import type { Span } from '../report.ts'
import { closingOf, openingOf, wishesFrom } from './additions.ts'
import { answerPart, type Depth, faultsOf, forgets, type Voice } from './answer.ts'
import type { Change, Said } from './compose.ts'
import { leaveOutEchoes } from './echoes.ts'
import { factsIn } from './facts-in.ts'
import type { Frame, Part } from './frame.ts'
import { findForeignClosing } from './leftovers.ts'
import { mindManners } from './manners.ts'
import { sayNoOnce } from './refusals.ts'
import { saysNothing } from './says-nothing.ts'
import { faultsInName } from './signature.ts'
import { createSpeaker, type Speaker } from './speaker.ts'

/** How much of a draft a plan changes. */
export interface PlanChoice {
  readonly depth: Depth
  /** Takes out sentences that would fit any message, where something is put in their place. */
  readonly dropsStock: boolean
  /** Says what a rule asks for even where the draft seems to say it already. */
  readonly insists: boolean
}

export const FULLEST: PlanChoice = { depth: 'phrase', dropsStock: true, insists: false }

/** From most to least changed. */
export const CHOICES: readonly PlanChoice[] = [
  FULLEST,
  { depth: 'phrase', dropsStock: true, insists: true },
  { depth: 'sentence', dropsStock: true, insists: false },
  { depth: 'sentence', dropsStock: true, insists: true },
  { depth: 'phrase', dropsStock: false, insists: false },
  { depth: 'phrase', dropsStock: false, insists: true },
  { depth: 'sentence', dropsStock: false, insists: true },
]

/** What to do with a draft: new texts for faulty sentences, and what is missing where it belongs. */
export function planChange(analysis: Analysis, frame: Frame, choice: PlanChoice): Change {
  const say = createSpeaker(analysis)
  const rules = [...new Set(analysis.firings.map(({ rule }) => rule))]
  const voice = { say, said: new Set<string>() }
  const answers = answerParts(analysis, frame, voice, choice)
  const stock = choice.dropsStock ? stockParts(analysis, frame, answers) : []
  const changed = new Set([...stock.map(({ index }) => index), ...answers.keys()])
  const stays = analysis.acts.filter((act) => !changed.has(act.sentence) && !act.isStock)
  const opening = openingOf(rules, stays, { say, insists: choice.insists, stock, analysis })
  const dropped = opening.length === 0 ? [] : stock.map(({ index }) => [index, GONE] as const)
  const movesOn = voice.said.has('hand_over') || stays.some(({ act }) => HELPING.has(act))
  const closing = closingOf(rules, say).filter(() => choice.insists || !movesOn)
  const texts = new Map([...dropped, ...answers])
  const closeBefore = wishesFrom(analysis, frame, (index) => Boolean(texts.get(index)?.text))
  const change = { texts, opening, closing: [...answerLeft(frame, texts, say), ...closing], closeBefore }
  return sayNoOnce(analysis, frame, say, sayOnce(analysis, frame, change, choice))
}

/** Where nothing of a draft stays, the question it answered is still to be answered. */
function answerLeft({ parts }: Frame, texts: Change['texts'], say: Speaker): readonly Said[] {
  const text = parts.every(({ index }) => texts.get(index)?.text === '') ? say('nothing_left') : ''
  return text === '' ? [] : [{ text, rules: [] }]
}

const GONE: Said = { text: '', rules: [] }

/** Nothing twice: neither what the draft says itself, nor what another sentence of ours does. */
function sayOnce(analysis: Analysis, { parts }: Frame, change: Change, { insists }: PlanChoice): Change {
  const { source, language } = analysis
  const own = new Set([...change.texts.values()].map(({ text }) => text))
  const isNew = ({ text }: Said) => !own.has(text) && !source.includes(text)
  const near = parts.slice(0, NEAR).filter(({ index }) => !change.texts.has(index))
  const fresh = change.opening.filter(isNew)
  const opening = insists
    ? fresh
    : leaveOutEchoes(fresh, near.map(({ start, end }) => source.slice(start, end)).join(' '), language)
  const isOpened = (text: string) => text !== '' && opening.some((one) => one.text.includes(text.replace(/\.$/, '')))
  const onceOnly = (said: Said) => {
    const [first = '', rest = ''] = said.text.split(/(?<=\.) (?=\[)/)
    return isOpened(first) ? { ...said, text: rest } : said
  }
  const closing = change.closing.filter((one) => isNew(one) && !opening.some(({ text }) => text === one.text))
  const texts = [...change.texts].map(([index, said]) => [index, onceOnly(said)] as const)
  return { ...change, texts: new Map(texts), opening, closing }
}

/** The parts of the draft whose facts are themselves the fault. */
export function forgottenSpans(analysis: Analysis, { parts, end }: Frame): readonly Span[] {
  const { source, language } = analysis
  const isForeign = ({ start, end }: Span) => findForeignClosing(source.slice(start, end), language) !== null
  const tail = { start: end, end: source.length }
  return [
    ...parts.filter((part) => forgets(analysis, part) || saysNothing(analysis, part) || isForeign(part)),
    ...(isForeign(tail) ? [tail] : []),
    ...faultsInName(analysis, end),
  ]
}

/** So many sentences after the opening are heard together with it. */
const NEAR = 3

function answerParts(
  analysis: Analysis,
  { parts }: Frame,
  voice: Voice,
  { depth }: PlanChoice,
): ReadonlyMap<number, Said> {
  const answers = new Map<number, Said>()
  for (const part of parts) {
    const kind = mindManners(analysis, part, voice.say)
    const text = kind?.text ?? answerPart(analysis, part, voice, depth)
    const isSaid = [...answers.values()].some((one) => one.text === text)
    if (text !== null) answers.set(part.index, { text: isSaid ? '' : text, rules: faultsOf(analysis, part) })
  }
  return answers
}

/** Sentences of nothing but stock words, without a fact. */
function stockParts(analysis: Analysis, { parts }: Frame, answers: ReadonlyMap<number, Said>): readonly Part[] {
  return parts.filter((part) => {
    const own = analysis.acts.filter((act) => act.sentence === part.index && act.act !== 'greeting')
    const isStock =
      own.length > 0 && own.every((act) => act.isStock || act.act === 'boilerplate' || act.act === 'vague_promise')
    const facts = factsIn(analysis, part)
    return isStock && facts.length === 0 && !answers.has(part.index)
  })
}
