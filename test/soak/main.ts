import { writeFileSync } from 'node:fs'
import { readOptions } from './options.ts'
import { isClean } from './result.ts'
import { runSoak } from './run.ts'
import { sayResult } from './table.ts'

/** Exit 0 where nothing was lost, nothing came twice and nothing is wrong; 1 otherwise; 2 for wrong usage. */
async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2))
  const result = await runSoak(options)
  console.log(sayResult(result))
  if (options.out) writeFileSync(options.out, `${JSON.stringify(result, null, 2)}\n`)
  return isClean(result) ? 0 : 1
}

try {
  process.exitCode = await main()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 2
}
