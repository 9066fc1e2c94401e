import { randomBytes } from 'node:crypto'
import type { JudgeLedger, JudgeMeter } from '../app/judge-ports.ts'
import type { Clock } from '../app/ports.ts'
import type { Opinion } from '../core/judge/opinion.ts'
import type { CheckInput, Language, Report } from '../core/report.ts'
import { type Answers, createAnswers } from './answers.ts'
import { type Answered, createAsk, type Deadline, type Patience } from './asker.ts'
import { createBreaker } from './breaker.ts'
import { withBudget } from './budget.ts'
import type { Failure } from './failure.ts'
import { isFullServer } from './hosts.ts'
import { withMeter } from './meter.ts'
import { type Outgoing, prepareTexts } from './outgoing.ts'
import type { Prompt, Question } from './prompt.ts'
import { fail } from './reply.ts'
import { createSend } from './request.ts'
import type { JudgeSettings } from './settings.ts'
import { createSieve } from './sieve.ts'
import { createSlots } from './slots.ts'
import { guessTokens } from './tokens.ts'

/** What a hearing needs of the world. */
export interface HearingParts {
  readonly prompt: Prompt
  readonly ledger: JudgeLedger
  readonly meter: JudgeMeter
  readonly clock: Clock
  readonly patience: Patience
  /** Told of what should not happen; the check goes on. */
  onFault(error: unknown): void
}

export type Heard = { readonly opinion: Opinion } | { readonly failure: Failure }

/** Gets the model's opinion of a draft: from what was answered before, or by asking within cap, turn and deadline. */
export type Hear = (input: CheckInput, report: Report, deadline: Deadline) => Promise<Heard>

const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', de: 'German', nl: 'Dutch' }
/** Room that an answer needs in the model's context, in tokens. */
const USUAL_ANSWER = 700
/** Whose turn comes with less left, in milliseconds, need not begin. */
const LEAST_TIME = 500
/** Where nobody said: Ollama reads so much, silently forgets the rest, and others of its kind are not larger. */
const CONTEXT = { small: 4096, large: 32_000 } as const

export function createHear(settings: JudgeSettings, parts: HearingParts): Hear {
  const { prompt, ledger, clock, onFault } = parts
  const answers = createAnswers(ledger, settings.apiKey ?? randomBytes(32).toString('hex'), clock)
  const ask = createCarefulAsk(settings, parts)
  const sieve = createSieve(settings.apiKey)

  return async (input, report, deadline) => {
    if (settings.text === 'never') return { failure: 'private' }
    const texts = prepareTexts(input, settings.text)
    const language = LANGUAGE_NAMES[report.language ?? 'en']
    const question = prompt.ask({ ...texts, language })
    if (!fits(question, settings)) return { failure: 'too_long' }
    const key = [prompt.hash, report.rubric, settings.baseUrl, settings.model, language, ...listTexts(texts)]
    const known = await recall(answers, key)
    if (known) return { opinion: texts.comeBack(known) }
    const reply = await ask(question, deadline)
    if (reply.kind === 'failure') return reply
    const opinion = sieve.sift(reply.opinion, listTexts(texts))
    await answers.save(key, JSON.stringify(opinion)).catch(onFault)
    return { opinion: texts.comeBack(opinion) }
  }
}

/** Asks in turn, counts and pays for every request, and leaves alone what keeps failing. */
function createCarefulAsk(settings: JudgeSettings, { ledger, meter, clock, patience }: HearingParts) {
  const { dailyTokens, answerTokens } = settings
  const metered = withMeter(createSend(settings), meter, patience.now)
  const send = withBudget(metered, { ledger, dailyTokens, answerTokens, clock })
  const ask = createAsk(send, settings.baseUrl, patience)
  const slots = createSlots(settings.concurrency)
  const breaker = createBreaker(patience.now)
  const leastTime = Math.min(LEAST_TIME, settings.timeout / 4)
  return (question: Question, deadline: Deadline): Promise<Answered> =>
    slots.take(async () => {
      if (deadline.at - patience.now() < leastTime) return fail('busy')
      if (!breaker.mayAsk()) return fail('resting')
      const reply = await ask(question, deadline)
      breaker.report(reply.kind === 'answer' ? null : reply.failure)
      return reply
    }, deadline.signal)
}

function fits({ system, user }: Question, { contextTokens, baseUrl }: JudgeSettings): boolean {
  const most = contextTokens ?? (isFullServer(baseUrl) ? CONTEXT.large : CONTEXT.small)
  return guessTokens(system, user) + USUAL_ANSWER <= most
}

/** Told apart: no customer, and one who wrote nothing. */
function listTexts({ draft, customer }: Outgoing): readonly string[] {
  return customer === null ? [draft] : [draft, customer]
}

/** What was answered to the same question before; null where nothing was, or it cannot be looked up. */
async function recall(answers: Answers, key: readonly string[]): Promise<Opinion | null> {
  const text = await answers.find(key).catch(() => null)
  return text === null ? null : (JSON.parse(text) as Opinion)
}
