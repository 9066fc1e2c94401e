import type { Judge } from '../app/ports.ts'
import type { TakeOpinion } from '../core/judge/take-opinion.ts'
import type { Report } from '../core/report.ts'
import { realPatience } from './asker.ts'
import { FAILURES, type Failure, isNeverAsked } from './failure.ts'
import { createHear, type HearingParts } from './hearing.ts'
import type { Prompt } from './prompt.ts'
import { readAbort } from './read-error.ts'
import type { JudgeSettings } from './settings.ts'

/** What the judge works with besides its settings. */
export interface JudgeParts extends Omit<HearingParts, 'patience'> {
  readonly takeOpinion: TakeOpinion
  readonly patience?: HearingParts['patience']
}

/** The judge behind a model's API. Every question ends in a report by its deadline, whatever the model does. */
export function createJudge(settings: JudgeSettings, parts: JudgeParts): Judge {
  const { prompt, takeOpinion, patience = realPatience, onFault } = parts
  const hear = createHear(settings, { ...parts, patience })
  return {
    async consider(input, report, request = {}) {
      const { signal: caller, isWordingWanted = false } = request
      const total = AbortSignal.timeout(settings.timeout)
      const signal = caller ? AbortSignal.any([total, caller]) : total
      try {
        const deadline = { at: patience.now() + settings.timeout, signal }
        const heard = await orAbort(hear(input, report, deadline), signal)
        if ('failure' in heard) return withoutJudge(report, heard.failure, prompt)
        const judged = takeOpinion({ input, report, opinion: heard.opinion, isWordingWanted })
        return { ...judged, judge: { status: 'answered', prompt: prompt.hash } }
      } catch (error) {
        if (signal.aborted) return withoutJudge(report, readAbort(signal), prompt)
        onFault(error)
        return withoutJudge(report, 'unexpected', prompt)
      }
    },
  }
}

/** The rules' report as it was, and why it stayed so. */
function withoutJudge(report: Report, failure: Failure, { hash }: Prompt): Report {
  const reason = FAILURES[failure]
  if (isNeverAsked(failure)) return { ...report, judge: { status: 'skipped', reason } }
  return { ...report, judge: { status: 'failed', reason, prompt: hash } }
}

/** Settles with the signal at the latest, also where the work does not listen to it. */
function orAbort<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const leave = () => reject(signal.reason)
    if (signal.aborted) leave()
    signal.addEventListener('abort', leave, { once: true })
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave))
  })
}
