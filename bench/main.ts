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
  const checks = values.long ? CHECKS.long : CHECKS.short
  const [replies, collect] = [await readReplies(REPLIES), createCollector()]
  // Only here: without the peers installed, importing them would end in a stack trace.
  const { createContenders } = await import('./contenders.ts')
  const sum = replies.reduce((total, { draft }) => total + draft.length, 0)
  const measured: Measured = {
    replies: replies.length,
    characters: sum / replies.length,
    speed: await tell('speed', () => measureSpeed(createContenders(rubric, checker), replies, collect)),
    coldStart: await tell('cold start', () => measureColdStart()),
    lengths: await tell('length of the text', () => measureLengths(checker, replies)),
    cues: await tell('number of cues', () => measureCues(rubric, replies.slice(0, 300))),
    attacks: await tell('hostile texts', () => measureAttacks(rubric, checker)),
    heap: await tell('heap', () => measureHeap(checker.check, replies, { checks, collect })),
  }
  console.log(values.json ? JSON.stringify(measured, null, 1) : printMeasured(measured))
}

/** It takes minutes: whoever waits sees where it is. */
async function tell<Result>(part: string, measure: () => Result | Promise<Result>): Promise<Result> {
  console.error(`measuring: ${part}`)
  return measure()
}

if (existsSync(new URL('node_modules/alex', import.meta.url))) await main()
else {
  console.error('bench: what it measures against is not installed: run npm ci --prefix bench')
  process.exitCode = 2
}
