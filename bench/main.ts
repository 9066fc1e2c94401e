import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { loadCliRubric } from '../src/cli/cli-rubric.ts'
import { createChecker } from '../src/core/check.ts'
import { measureAttacks } from './adversarial.ts'
import { measureColdStart } from './cold-start.ts'
import { measureHeap } from './heap.ts'
import { type Measured, printMeasured } from './print.ts'
import { readReplies } from './replies.ts'
import { measureCues, measureLengths } from './scaling.ts'
import { measureSpeed } from './speed.ts'
import { createCollector } from './timing.ts'

const REPLIES = 1_000
const CHECKS = { short: 100_000, long: 1_000_000 }

/** `npm run bench [-- --json] [--long] [--rubric DIR]`: everything that is said about speed, measured in one run. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { json: { type: 'boolean' }, long: { type: 'boolean' }, rubric: { type: 'string' } },
  })
  const rubric = await loadCliRubric(values.rubric)
  const checker = createChecker(rubric)
  const [replies, collect] = [await readReplies(REPLIES), createCollector()]
  // Only here: without the peers installed, importing them would end in a stack trace.
  const { createContenders } = await import('./contenders.ts')
  const measured: Measured = {
    replies: replies.length,
    characters: replies.reduce((sum, { draft }) => sum + draft.length, 0) / replies.length,
    speed: await measureSpeed(createContenders(rubric, checker), replies, collect),
    coldStart: await measureColdStart(),
    lengths: await measureLengths(checker, replies),
    cues: await measureCues(rubric, replies.slice(0, 300)),
    attacks: await measureAttacks(rubric, checker),
    heap: measureHeap(checker.check, replies, { checks: values.long ? CHECKS.long : CHECKS.short, collect }),
  }
  console.log(values.json ? JSON.stringify(measured, null, 1) : printMeasured(measured))
}

if (existsSync(new URL('node_modules/alex', import.meta.url))) await main()
else {
  console.error('bench: what it measures against is not installed: run npm ci --prefix bench')
  process.exitCode = 2
}
