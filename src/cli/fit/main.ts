import { readFile, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { createChecker } from '../../core/check.ts'
import { loadCliRubric } from '../cli-rubric.ts'
import { type Case, readCorpusCases } from '../eval/cases.ts'
import { readDataCases } from '../eval/data-cases.ts'
import { changeRubric } from './change-rubric.ts'
import { fitPoints } from './points.ts'
import type { Row } from './row.ts'
import { fitSeverities } from './severities.ts'

const CORPUS = new URL('../../../test/corpus/', import.meta.url)
const RUBRIC = new URL('../../../rubric/rubric.yml', import.meta.url)

/**
 * `npm run fit [-- --data DIR] [-- --write]`: fits severities and points on the tuning part of the corpus and, with
 * `--data`, on a folder of labelled replies. Prints what would change; `--write` changes rubric.yml.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { data: { type: 'string' }, write: { type: 'boolean', default: false } } })
  const rubric = await loadCliRubric(undefined)
  const { analyse } = createChecker(rubric)
  const cases = [...(await readCorpusCases('tuning', CORPUS)), ...(values.data ? await readDataCases(values.data) : [])]
  const rows = weigh(cases).flatMap(({ item, weight }): readonly Row[] => {
    const analysis = analyse({ draft: item.draft, customer: item.customer, language: item.language })
    const fired = new Set(analysis?.firings.map(({ rule }) => rule.id))
    return analysis ? [{ fired, isBad: item.isBad, source: item.source, weight }] : []
  })
  const severities = fitSeverities(rubric.rules, rows)
  const points = fitPoints(severities.rules, rubric.points, rows)
  const changed = changeRubric(await readFile(RUBRIC, 'utf8'), severities.changes, points)
  const lines = [...severities.report, ...changed.report]
  console.log(lines.length > 0 ? lines.join('\n') : 'nothing to change')
  if (values.write) await writeFile(RUBRIC, changed.text)
}

/** One vote a near-duplicate family. */
function weigh(cases: readonly Case[]): readonly { readonly item: Case; readonly weight: number }[] {
  const sizes = new Map<string, number>()
  for (const { family } of cases) sizes.set(family, (sizes.get(family) ?? 0) + 1)
  return cases.map((item) => ({ item, weight: 1 / (sizes.get(item.family) ?? 1) }))
}

await main()
