import { Command, Option } from 'commander'
import { PARTS } from '../corpus.ts'
import { leaveWith } from '../exit-code.ts'
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
    .addOption(
      new Option('--judge [WHEN]', 'what the configured language model adds to the rules')
        .choices(['auto', 'always'])
        .conflicts(['acts', 'update']),
    )
    .addOption(new Option('--most <N>', 'ask about at most so many replies of a part').argParser(parseCount))
    .option('--json', 'print everything as JSON')
    .option('--rubric <DIR>', 'another rubric folder')
    .action(async (options) => {
      code = await runEval(options)
    })
  await program.parseAsync([...argv], { from: 'user' })
  return code
}

function parseCount(value: string): number {
  if (!/^[1-9]\d{0,6}$/.test(value)) throw new UsageError(`--most: expected a number, got ${JSON.stringify(value)}`)
  return Number(value)
}

await leaveWith('eval', main)
