import type { ActTable } from './acts.ts'
import type { Estimate } from './bootstrap.ts'
import type { Comparison } from './compare.ts'
import { MEASURES } from './measures.ts'
import type { Figures, Section } from './section.ts'

const HEADS = ['recall', 'false alarms', 'precision', 'F1', 'balanced']
const LEGEND = `  recall        bad replies that were not called ready, out of all bad ones
  false alarms  good replies that were not called ready, out of all good ones
  precision     bad ones out of all that were not called ready
  balanced      halfway between recall and the good ones left alone
  family        replies that are nearly the same; they count as one
  flagged       of the bad replies of a criterion, those that were not called ready
  named         those for which a report names that very criterion
`
/** Sources with fewer families tell nothing by themselves. */
const FEWEST = 5

/** The tables of one part, for people; every share in per cent with its 95 % interval. */
export function printSection(name: string, section: Section): string {
  const { languages, kinds, sources, criteria } = section
  const large = Object.entries(sources).filter(([, { bad, good }]) => bad + good >= FEWEST)
  const small = Object.keys(sources).length - large.length
  const named = Object.entries(criteria).map(([id, { bad, flagged, named }]) => {
    return [id, String(bad), printEstimate(flagged), printEstimate(named)]
  })
  return [
    `${name}: shares in % (95 % interval), one vote a family`,
    LEGEND,
    printFigures('language', Object.entries(languages)),
    ...(Object.keys(kinds).length > 0 ? [printFigures('kind', Object.entries(kinds))] : []),
    ...(large.length > 0 ? [printFigures('source', large)] : []),
    ...(small > 0 ? [`sources with fewer than ${FEWEST} families, not shown: ${small}\n`] : []),
    printTable([['criterion', 'bad', 'flagged', 'named'], ...named]),
    `missed ${section.missed.length}, false alarms ${section.alarms.length}\n`,
  ].join('\n')
}

function printFigures(title: string, rows: readonly (readonly [string, Figures])[]): string {
  const lines = rows.map(([name, figures]) => [
    shorten(name),
    String(figures.bad),
    String(figures.good),
    ...MEASURES.map((measure) => printEstimate(figures[measure])),
  ])
  return printTable([[title, 'bad', 'good', ...HEADS], ...lines])
}

export function printActs(name: string, table: ActTable): string {
  const blocks = Object.entries(table).map(([language, acts]) => {
    const lines = Object.entries(acts).map(([act, { labelled, precision, recall }]) => {
      return [act, String(labelled), percent(precision), percent(recall)]
    })
    return printTable([[`${name} ${language} act`, 'labelled', 'precision', 'recall'], ...lines])
  })
  return blocks.join('\n')
}

export function printComparison(name: string, { changes, gone, falls }: Comparison): string {
  const lines = changes.map(({ id, was, is, direction }) => {
    return `  ${id} ${was ?? 'new'} → ${is}${direction === null ? '' : ` (${direction})`}`
  })
  const fallen = falls.map(({ language, balanced, bound }) => {
    return `  FELL ${language}: balanced accuracy ${percent(balanced)} is below the baseline's bound ${percent(bound)}`
  })
  const missing = gone.length > 0 ? [`  no longer there: ${gone.join(', ')}`] : []
  return [`${name}: ${changes.length} verdicts changed since the baseline`, ...lines, ...missing, ...fallen, ''].join(
    '\n',
  )
}

function printTable(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? []
  const pad = (cell: string, column: number) =>
    column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)
  return `${rows.map((row) => `  ${row.map(pad).join('  ')}`).join('\n')}\n`
}

function printEstimate(estimate: Estimate | null): string {
  if (!estimate) return '–'
  return `${percent(estimate.value)} (${percent(estimate.low)}–${percent(estimate.high)})`
}

function percent(share: number | null): string {
  return share === null ? '–' : (100 * share).toFixed(1)
}

function shorten(name: string): string {
  return name.length <= 44 ? name : `${name.slice(0, 43)}…`
}
