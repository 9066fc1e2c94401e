import type { ActTable } from './acts.ts'
import type { Estimate } from './bootstrap.ts'
import type { Comparison } from './compare.ts'
import { MEASURES } from './measures.ts'
import type { Figures, Section } from './section.ts'

const HEADS = ['recall', 'false alarms', 'precision', 'F1', 'balanced']
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
    printFigures('language', Object.entries(languages)),
    ...(Object.keys(kinds).length > 0 ? [printFigures('kind', Object.entries(kinds))] : []),
    printFigures('source', large),
    ...(small > 0 ? [`and ${small} sources of fewer than ${FEWEST} families\n`] : []),
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
