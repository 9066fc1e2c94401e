import { pathToFileURL } from 'node:url'
import { type Checker, createChecker } from '../../core/check.ts'
import { loadCliRubric } from '../cli-rubric.ts'
import { CORPUS, PARTS, type Part } from '../corpus.ts'
import { type ActTable, measureLabelledActs } from './acts.ts'
import { type PartBaseline, readBaseline, writeBaseline } from './baseline.ts'
import { readCorpusCases } from './cases.ts'
import { type Comparison, compareWithBaseline } from './compare.ts'
import { readDataCases } from './data-cases.ts'
import { evaluateJudge, type JudgeRun } from './judge.ts'
import type { JudgeFigures } from './judge-figures.ts'
import { type Judged, judgeCases } from './judged.ts'
import { printActs, printComparison, printSection } from './print.ts'
import { printJudge } from './print-judge.ts'
import { measureSection, type Section } from './section.ts'

export interface EvalOptions {
  readonly data?: string
  readonly corpus?: string
  readonly part?: Part
  readonly acts?: boolean
  readonly json?: boolean
  readonly update?: boolean
  readonly rubric?: string
  /** True: as configured. */
  readonly judge?: true | 'auto' | 'always'
  readonly most?: number
}

/** What was measured on one part of our corpus, or on a folder of replies. */
interface Measured {
  readonly section: Section
  readonly acts?: ActTable
  readonly comparison?: Comparison
}

/** `npm run eval`. Resolves to the exit code: 1 where a language fell below the baseline's lower bound. */
export async function runEval(options: EvalOptions): Promise<number> {
  const rubric = await loadCliRubric(options.rubric)
  const checker = createChecker(rubric)
  if (options.judge) return runJudge(options, options.judge, { rubric, checker })
  const measured =
    options.data === undefined ? await measureCorpus(options, checker) : await measureData(options.data, checker)
  if (options.json) console.log(JSON.stringify(measured, null, 1))
  else for (const [name, one] of Object.entries(measured)) console.log(printMeasured(name, one))
  return Object.values(measured).some(({ comparison }) => comparison && comparison.falls.length > 0) ? 1 : 0
}

/** With `--judge`: what a language model adds to the rules. It is compared with no baseline, since it never is the same. */
async function runJudge(options: EvalOptions, judge: true | 'auto' | 'always', made: JudgeMade): Promise<number> {
  const when = judge === true ? undefined : judge
  const figures: Record<string, JudgeFigures> = {}
  for (const { name, cases } of await readCases(options))
    figures[name] = await evaluateJudge(cases, { ...made, when, most: options.most ?? Infinity })
  if (options.json) console.log(JSON.stringify(figures, null, 1))
  else for (const [name, one] of Object.entries(figures)) console.log(printJudge(name, one))
  return 0
}

type JudgeMade = Pick<JudgeRun, 'rubric' | 'checker'>

async function readCases({ data, corpus, part }: EvalOptions) {
  if (data !== undefined) return [{ name: 'replies', cases: await readDataCases(data) }]
  const folder = toFolder(corpus)
  return Promise.all(
    (part ? [part] : PARTS).map(async (name) => ({ name, cases: await readCorpusCases(name, folder) })),
  )
}

function toFolder(corpus: string | undefined): URL {
  return corpus === undefined ? CORPUS : pathToFileURL(`${corpus}/`)
}

type MeasuredByName = Readonly<Record<string, Measured>>

async function measureData(dir: string, { check }: Checker): Promise<MeasuredByName> {
  return { replies: { section: measureSection(judgeCases(await readDataCases(dir), check)) } }
}

async function measureCorpus({ part, update, ...options }: EvalOptions, checker: Checker): Promise<MeasuredByName> {
  const corpus = toFolder(options.corpus)
  const parts = await Promise.all(
    (part ? [part] : PARTS).map(async (name) => {
      const judged = judgeCases(await readCorpusCases(name, corpus), checker.check)
      const acts = options.acts ? await measureLabelledActs(name, checker.analyse, corpus) : undefined
      return { name, judged, section: measureSection(judged), acts }
    }),
  )
  if (update) await writeBaseline(Object.fromEntries(parts.map(({ name, ...one }) => [name, toBaseline(one)])), corpus)
  const baseline = await readBaseline(corpus)
  return Object.fromEntries(
    parts.map(({ name, judged, section, acts }) => {
      return [name, { section, acts, comparison: compare(judged, section, baseline[name]) }]
    }),
  )
}

function toBaseline({
  judged,
  section,
}: {
  readonly judged: readonly Judged[]
  readonly section: Section
}): PartBaseline {
  const verdicts = Object.fromEntries(judged.map(({ id, verdict }) => [id, verdict]))
  return { figures: section.languages, verdicts }
}

function compare(judged: readonly Judged[], { languages }: Section, baseline: PartBaseline | undefined): Comparison {
  const balanced = Object.entries(languages).map(([language, figures]) => [language, figures.balanced?.value ?? null])
  return compareWithBaseline(
    { pairs: judged, balanced: Object.fromEntries(balanced) },
    baseline ?? { figures: {}, verdicts: {} },
  )
}

function printMeasured(name: string, { section, acts, comparison }: Measured): string {
  const parts = [
    printSection(name, section),
    acts ? printActs(name, acts) : '',
    comparison ? printComparison(name, comparison) : '',
  ]
  return parts.filter((part) => part !== '').join('\n')
}
