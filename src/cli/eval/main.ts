import { Command, CommanderError, Option } from 'commander'
import { PARTS } from '../corpus.ts'
import { UsageError } from '../usage-error.ts'
import { runEval } from './run.ts'

/** Exit codes: 0 no worse than the baseline, 1 a language fell below it, 2 bad usage or input. */
async function main(argv: readonly string[]): Promise<number> {
  let code = 0
  const program = new Command('eval')
    .description('Measures the judgement on labelled replies and compares our corpus with its baseline.')
    .exitOverride()
    .addOption(new Option('--data <DIR>', 'a folder of labelled replies (.jsonl) instead of our corpus'))
    .addOption(new Option('--corpus <DIR>', 'another corpus, with its baseline').conflicts('data'))
    .addOption(new Option('--part <PART>', 'only one part of the corpus').choices(PARTS).conflicts('data'))
    .addOption(new Option('--acts', 'also each act on the labelled sentences').conflicts('data'))
    .addOption(new Option('--update', 'make these figures the baseline').conflicts(['data', 'part']))
    .option('--json', 'print everything as JSON')
    .option('--rubric <DIR>', 'another rubric folder')
    .action(async (options) => {
      code = await runEval(options)
    })
  await program.parseAsync([...argv], { from: 'user' })
  return code
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code
  },
  (error: unknown) => {
    process.exitCode = exitCodeOf(error)
  },
)

function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  console.error(error instanceof UsageError ? `eval: ${error.message}` : error)
  return 2
}
