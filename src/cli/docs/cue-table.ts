import type { CueEntry, LanguageRubric } from '../../core/rubric.ts'
import { code, table } from './markdown.ts'

/** One row an id, with each language's cues for it; ids that no language has cues for are left out. */
export function writeCueTable(
  ids: readonly string[],
  languages: readonly LanguageRubric[],
  idOf: (cue: CueEntry) => string | null,
): readonly string[] {
  const rows = ids.map((id) => ({ id, cells: languages.map(({ cues }) => writeCell(cues, (cue) => idOf(cue) === id)) }))
  return table(
    ['id', ...languages.map(({ language }) => language)],
    rows.filter(({ cells }) => cells.some((cell) => cell !== NONE)).map(({ id, cells }) => [code(id), ...cells]),
  )
}

const NONE = '–'

function writeCell(cues: readonly CueEntry[], isMeant: (cue: CueEntry) => boolean): string {
  const own = cues.filter(isMeant)
  const count = own.reduce((sum, { patterns }) => sum + patterns.length, 0)
  const example = own.flatMap(({ examples }) => examples.bad).find((text) => !text.includes('\n'))
  return count === 0 ? NONE : `${count} · “${example ?? ''}”`
}
