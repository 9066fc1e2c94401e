import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Figures } from './figures.ts'
import { sayCosts, sayNeeds } from './tables.ts'

export const PAGE = fileURLToPath(new URL('../../docs/scale.md', import.meta.url))
export const FIGURES = fileURLToPath(new URL('./figures.json', import.meta.url))

/** The figures that were measured last. */
export function readFigures(): Figures {
  return JSON.parse(readFileSync(FIGURES, 'utf8'))
}

/** The page with its two tables as the figures give them. */
export function putFigures(page: string, figures: Figures): string {
  return put(put(page, 'costs', sayCosts(figures)), 'needs', sayNeeds(figures))
}

function put(page: string, name: string, table: string): string {
  const [begin, end] = [`<!-- ${name} -->\n`, `\n<!-- /${name} -->`]
  const [from, to] = [page.indexOf(begin), page.indexOf(end)]
  if (from < 0 || to < 0) throw new Error(`${PAGE} has no place for the ${name}`)
  return page.slice(0, from + begin.length) + table + page.slice(to)
}
