import { LANGUAGES } from '../../core/report.ts'
import { type Estimate, estimate } from './bootstrap.ts'
import { type Family, toFamilies } from './families.ts'
import { isFlagged, type Judged } from './judged.ts'
import { type Measure, measureFamilies } from './measures.ts'

/** How many families a figure stands on, and what it is. */
export interface Figures extends Readonly<Record<Measure, Estimate | null>> {
  readonly bad: number
  readonly good: number
}

/** Of the bad replies labelled with a criterion: which share is flagged at all, and for which it is named. */
export interface CriterionFigures {
  readonly bad: number
  readonly flagged: Estimate | null
  readonly named: Estimate | null
}

type Table<Row> = Readonly<Record<string, Row>>

/** Everything measured on one part of a corpus, or on one folder of replies. */
export interface Section {
  /** By language, and `all`. */
  readonly languages: Table<Figures>
  /** By language and kind of reply. */
  readonly kinds: Table<Figures>
  readonly sources: Table<Figures>
  readonly criteria: Table<CriterionFigures>
  /** Ids of the replies judged otherwise than labelled. */
  readonly missed: readonly string[]
  readonly alarms: readonly string[]
}

export function measureSection(judged: readonly Judged[]): Section {
  return {
    languages: tabulate(judged, languagesOf, toFigures, [...LANGUAGES, 'all']),
    kinds: tabulate(judged, kindsOf, toFigures),
    sources: tabulate(judged, ({ source }) => [source], toFigures),
    criteria: tabulate(judged, ({ isBad, criteria }) => (isBad ? criteria : []), toCriterionFigures),
    missed: judged.filter((one) => one.isBad && !isFlagged(one)).map(({ id }) => id),
    alarms: judged.filter((one) => !one.isBad && isFlagged(one)).map(({ id }) => id),
  }
}

function languagesOf({ language }: Judged): readonly string[] {
  return [language, 'all']
}

function kindsOf(one: Judged): readonly string[] {
  return languagesOf(one).flatMap((language) => one.kinds.map((kind) => `${language} ${kind}`))
}

/** One row for each name, in the given order, else by name. */
function tabulate<Row>(
  judged: readonly Judged[],
  namesOf: (one: Judged) => readonly string[],
  toRow: (own: readonly Judged[], name: string) => Row,
  order?: readonly string[],
): Table<Row> {
  const found = new Set(judged.flatMap(namesOf))
  const names = order?.filter((name) => found.has(name)) ?? [...found].sort()
  const membersOf = (name: string) => judged.filter((one) => namesOf(one).includes(name))
  return Object.fromEntries(names.map((name) => [name, toRow(membersOf(name), name)]))
}

function toFigures(judged: readonly Judged[]): Figures {
  const families = familiesBy(judged, isFlagged)
  const bad = families.filter((family) => family.bad !== null).length
  const good = families.filter((family) => family.good !== null).length
  return { bad, good, ...estimate(families, measureFamilies) }
}

function toCriterionFigures(judged: readonly Judged[], criterion: string): CriterionFigures {
  const flagged = familiesBy(judged, isFlagged)
  const named = familiesBy(judged, (one) => one.named.includes(criterion))
  return {
    bad: flagged.length,
    flagged: estimate(flagged, measureFamilies).recall,
    named: estimate(named, measureFamilies).recall,
  }
}

function familiesBy(judged: readonly Judged[], isHit: (one: Judged) => boolean): readonly Family[] {
  return toFamilies(judged.map((one) => ({ family: one.family, isBad: one.isBad, isHit: isHit(one) })))
}
