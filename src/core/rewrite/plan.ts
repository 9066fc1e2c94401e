import type { Analysis } from '../engine.ts'
import type { Span } from '../report.ts'
import type { ActId } from '../rubric.ts'
import { closingOf, openingOf, wishesFrom } from './additions.ts'
import { answerPart, type Depth, faultsOf, type Voice } from './answer.ts'
import type { Change } from './compose.ts'
import { findFacts } from './facts.ts'
import type { Frame, Part } from './frame.ts'
import { createSpeaker, type Speaker } from './speaker.ts'
import { toolsOf } from './tools.ts'

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
  const dropped = opening.length === 0 ? [] : stock.map(({ index }) => [index, ''] as const)
  const texts = new Map([...dropped, ...answers])
  const movesOn = voice.said.has('hand_over') || stays.some(({ act }) => MOVES_ON.has(act))
  const closing = closingOf(rules, say).filter(() => choice.insists || !movesOn)
  const said = new Set([...answers.values()])
  const isSaid = (text: string) => text !== '' && opening.some((opened) => opened.includes(text.replace(/\.$/, '')))
  return keepRefusal(analysis, frame, say, {
    texts: new Map([...texts].map(([index, text]) => [index, isSaid(text) ? '' : text])),
    closeBefore: wishesFrom(analysis, frame),
    opening: opening.filter((text) => !said.has(text) && !analysis.source.includes(text)),
    closing: closing.filter((text) => !said.has(text) && !opening.includes(text) && !analysis.source.includes(text)),
  })
}

/** The parts of the draft whose facts are themselves the fault. */
export function forgottenSpans(analysis: Analysis, { parts }: Frame): readonly Span[] {
  return parts.filter((part) => faultsOf(analysis, part).some(({ rewrite }) => rewrite.forget))
}

const MOVES_ON: ReadonlySet<ActId> = new Set([
  'fix_done',
  'commitment',
  'redress',
  'passed_on',
  'request_detail',
  'personal_contact',
  'time',
])
function answerParts(
  analysis: Analysis,
  { parts }: Frame,
  voice: Voice,
  { depth }: PlanChoice,
): ReadonlyMap<number, string> {
  const answers = new Map<number, string>()
  for (const part of parts) {
    const text = answerPart(analysis, part, voice, depth)
    if (text !== null) answers.set(part.index, [...answers.values()].includes(text) ? '' : text)
  }
  return answers
}

/** Sentences of nothing but stock words, without a fact. */
function stockParts(analysis: Analysis, { parts }: Frame, answers: ReadonlyMap<number, string>): readonly Part[] {
  return parts.filter((part) => {
    const own = analysis.acts.filter((act) => act.sentence === part.index && act.act !== 'greeting')
    const isStock =
      own.length > 0 && own.every((act) => act.isStock || act.act === 'boilerplate' || act.act === 'vague_promise')
    const facts = findFacts(analysis.source.slice(part.start, part.end), analysis.language)
    return isStock && facts.length === 0 && !answers.has(part.index)
  })
}

/** Where the draft says no and nothing that stays does, the first no that went becomes a plain one. */
function keepRefusal(analysis: Analysis, { parts }: Frame, say: Speaker, change: Change): Change {
  const tools = toolsOf(analysis.language)
  const refuses = (text: string) => tools.refuses(tools.read(text))
  const isNo = (part: Part) => tools.refuses([analysis.sentences[part.index]].flatMap((sentence) => sentence ?? []))
  const nos = parts.filter(isNo)
  const stays = nos.some(({ index }) => !change.texts.has(index))
  const texts = [...change.texts.values(), ...change.opening, ...change.closing]
  const first = nos[0]
  const refusal = say('refusal')
  if (!first || stays || refusal === '' || texts.some((text) => text !== '' && refuses(text))) return change
  const own = change.texts.get(first.index) ?? ''
  return { ...change, texts: new Map([...change.texts, [first.index, own === '' ? refusal : `${refusal} ${own}`]]) }
}
