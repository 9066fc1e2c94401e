import { type Analysis, type CustomerReading, createEngine, type Engine } from './engine.ts'
import { toFindings } from './findings.ts'
import { createTokenDetector } from './language.ts'
import type { CheckInput, Language, Report } from './report.ts'
import { writeHandOn } from './rewrite/hand-on.ts'
import { rewriteDraft } from './rewrite/rewrite.ts'
import type { Rubric } from './rubric.ts'
import { decideVerdict, scoreFindings } from './score.ts'
import { nameStrengths } from './strengths.ts'
import { takeApart, type Written } from './text/written.ts'

/** Five times what the longest real replies have: beyond it a text is no reply, and trying to rewrite it takes seconds. */
const MENDABLE = { characters: 8_000, acts: 100 }

export type Check = (input: CheckInput) => Report

export interface Checker {
  readonly check: Check
  /** The report without its rewrite, which takes most of the time. */
  readonly judge: Check
  /** What the check understood on its way; null where the draft's language is not covered. */
  readonly analyse: (input: CheckInput) => Analysis | null
}

/** Prepares a rubric for checking many drafts. Pure: the same draft and rubric give the same report, byte for byte. */
export function createChecker(rubric: Rubric): Checker {
  const detect = createTokenDetector(rubric)
  const engines = new Map<Language, Engine>()

  /** Compiled when first needed: a run in one language does not pay for the others. */
  function engineOf(language: Language | null): Engine | undefined {
    const rules = language ? rubric.languages[language] : undefined
    if (!rules) return undefined
    const engine = engines.get(rules.language) ?? createEngine(rules, rubric, detect)
    engines.set(rules.language, engine)
    return engine
  }

  /** `language` decides what the report speaks; a draft that is clearly in another covered one is still understood. */
  function analyse({ draft, customer, language, prior }: CheckInput): Analysis | null {
    const told = engineOf(language ?? null)
    const [written, message] = [takeApart(draft), customer === null ? null : takeApart(customer)]
    const engine = engineOf(detect(written.own, language ?? prior ?? languageOf(message))) ?? told
    if (!engine) return null
    const analysis = engine.analyse(written, message && readCustomer(message, engine))
    return told ? { ...analysis, reportLanguage: told.rules } : analysis
  }

  /** Agents answer in the language they are written in, mostly: enough to tell what a word or two are in. */
  function languageOf(message: Written | null): Language | undefined {
    return (message && detect(message.own)) ?? undefined
  }

  /** The customer may write another language than the agent answers in. */
  function readCustomer(customer: Written, own: Engine): CustomerReading {
    const theirs = detect(customer.own, own.language) ?? own.language
    return (engineOf(theirs) ?? own).readCustomer(customer)
  }

  /** Where nobody reads the draft's language, the customer's may still tell of danger. */
  function isCrisis(customer: string | null): boolean {
    const written = takeApart(customer ?? '')
    const engine = engineOf(detect(written.own))
    return engine?.readCustomer(written).signs.some((sign) => sign.situation === 'crisis') ?? false
  }

  function judge(input: CheckInput): Report {
    const analysis = analyse(input)
    return analysis ? toReport(analysis, rubric) : reportNotCovered(rubric, isCrisis(input.customer))
  }

  function check(input: CheckInput): Report {
    const analysis = analyse(input)
    if (!analysis) return reportNotCovered(rubric, isCrisis(input.customer))
    const handOn = writeHandOn(analysis)
    const report = { ...toReport(analysis, rubric), ...(handOn && { hand_on: handOn }) }
    if (report.verdict === 'ready' || report.notice || !isMendable(analysis)) return report
    const score = (draft: string) => {
      const engine = engineOf(analysis.language.language)
      const again = engine?.analyse(takeApart(draft), analysis.customer)
      return again ? toReport({ ...again, reportLanguage: analysis.reportLanguage }, rubric) : report
    }
    return { ...report, rewrite: rewriteDraft(analysis, report, score) }
  }

  return { check, judge, analyse }
}

/** `createChecker` for those who only want reports. */
export function createCheck(rubric: Rubric): Check {
  return createChecker(rubric).check
}

/** A draft longer than any letter, or one that does more than any letter does, only its author can mend. */
function isMendable({ source, acts }: Analysis): boolean {
  return source.length <= MENDABLE.characters && acts.length <= MENDABLE.acts
}

function toReport(analysis: Analysis, rubric: Rubric): Report {
  const { situations } = analysis.situation
  const isCrisis = situations.includes('crisis')
  const findings = toFindings(analysis, rubric)
  return {
    verdict: isCrisis ? 'flag' : decideVerdict(findings),
    score: isCrisis ? null : scoreFindings(findings),
    notice: isCrisis ? 'crisis' : null,
    language: analysis.reportLanguage.language,
    situation: situations,
    findings,
    strengths: nameStrengths(analysis, rubric),
    rewrite: null,
    judge: { status: 'off' },
    rubric: rubric.hash,
  }
}

/** Nobody reads this language here: no score, and never `ready`. */
function reportNotCovered(rubric: Rubric, isCrisis: boolean): Report {
  return {
    verdict: isCrisis ? 'flag' : 'revise',
    score: null,
    notice: isCrisis ? 'crisis' : 'not_covered',
    language: null,
    situation: [isCrisis ? 'crisis' : 'unknown'],
    findings: [],
    strengths: [],
    rewrite: null,
    judge: { status: 'off' },
    rubric: rubric.hash,
  }
}
