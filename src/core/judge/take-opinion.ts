import type { Checker } from '../check.ts'
import { createLanguageDetector } from '../language.ts'
import type { CheckInput, Report } from '../report.ts'
import type { Rubric } from '../rubric.ts'
import { createEchoFinder } from './echo.ts'
import type { Opinion } from './opinion.ts'
import { takeRemarks } from './take-remarks.ts'
import { takeRewrite } from './take-rewrite.ts'

/** The rules' report and what the judge says of the same draft. */
export interface Hearing {
  readonly input: CheckInput
  readonly report: Report
  readonly opinion: Opinion
  readonly isWordingWanted?: boolean
}

export type TakeOpinion = (hearing: Hearing) => Report

/** What a `why` may share with draft or customer, a rewrite with the customer, and either with the prompt. */
const SHARED = { why: 4, rewrite: 6, prompt: 7 } as const

/**
 * What the judge may do to a report, whatever it says: remarks that cost little, a better rewrite. No rule's finding,
 * notice or verdict is ever lifted. `prompt` is what the judge was told, so that it cannot be had out of it.
 */
export function createTakeOpinion(rubric: Rubric, { check, analyse }: Checker, prompt: string): TakeOpinion {
  const detect = createLanguageDetector(rubric)
  const isPrompt = createEchoFinder([prompt], SHARED.prompt)
  return ({ input, report, opinion, isWordingWanted = false }) => {
    const analysis = analyse(input)
    if (!analysis || report.notice !== null) return report
    const { source, masked } = analysis
    const isTexts = createEchoFinder([source, input.customer ?? ''], SHARED.why)
    const isCustomers = createEchoFinder([input.customer ?? ''], SHARED.rewrite, [source])
    const isEchoed = (text: string) => isTexts(text) || isPrompt(text)
    const remarked = takeRemarks(report, opinion.remarks, { source, masked, points: rubric.points, isEcho: isEchoed })
    return takeRewrite(remarked, opinion.rewrite, {
      analysis,
      detect,
      rescore: (draft) => check({ ...input, draft }),
      remarks: opinion.remarks,
      isEcho: (text) => isCustomers(text) || isPrompt(text),
      isWordingWanted,
    })
  }
}
