import { readFileSync, writeFileSync } from 'node:fs'
import { measure } from './measure.ts'
import { FIGURES, PAGE, putFigures, readFigures } from './page.ts'
import { sayCosts, sayNeeds } from './tables.ts'

// `npm run scale`: what each step needs, from what one check costs; with `-- --measure` that is measured anew (about
// three minutes, on a machine that does nothing else). Both put the tables into docs/scale.md.
if (process.argv.includes('--measure')) writeFileSync(FIGURES, `${JSON.stringify(await measure(), null, 2)}\n`)
const figures = readFigures()
writeFileSync(PAGE, putFigures(readFileSync(PAGE, 'utf8'), figures))
console.log([sayCosts(figures), sayNeeds(figures)].join('\n\n'))
