#!/usr/bin/env node
import { Command, Option } from 'commander'
import { LANGUAGES } from '../core/report.ts'
import { runCheck } from './check.ts'
import { leaveWith } from './exit-code.ts'
import { runExplain } from './explain.ts'

/** Exit codes: 0 all ready, 1 something not ready, 2 bad usage or input. */
async function main(argv: readonly string[]): Promise<number> {
  let code = 0
  const program = new Command('checkreply')
    .description('Checks support replies before they are sent.')
    .exitOverride()
    .configureHelp({ showGlobalOptions: true })
  program
    .command('check')
    .description('Check a draft from each FILE, or from standard input. Leading lines quoted by > are the customer’s.')
    .argument('[FILE...]', 'files that hold one draft each')
    .option('--customer <FILE>', 'the customer’s message')
    .addOption(new Option('--lang <LANGUAGE>', 'the drafts’ language').choices(LANGUAGES))
    .addOption(new Option('--judge <WHEN>', 'whether a language model is asked').choices(['auto', 'always', 'never']))
    .option('--rubric <DIR>', 'another rubric folder (default: RUBRIC_DIR, or the one that comes along)')
    .addOption(new Option('--json', 'print the report as JSON').conflicts('jsonl'))
    .option('--jsonl', 'read {"id", "draft", "customer", "lang"?} a line, write a report a line, in the same order')
    .action(async (files, options) => {
      code = await runCheck(files, options)
    })
  program
    .command('explain')
    .description('Say how the draft in FILE, or on standard input, is judged: every rule, and why it fired or did not.')
    .argument('[FILE]', 'a file that holds one draft', '-')
    .option('--customer <FILE>', 'the customer’s message')
    .addOption(new Option('--lang <LANGUAGE>', 'the draft’s language').choices(LANGUAGES))
    .option('--rubric <DIR>', 'another rubric folder (default: RUBRIC_DIR, or the one that comes along)')
    .action(runExplain)
  program
    .command('serve')
    .description('Start the Slack bot; without SLACK_* settings a local Slack to try it in.')
    .action(async () => {
      await import('../main.ts')
    })
  await program.parseAsync([...argv], { from: 'user' })
  return code
}

await leaveWith('checkreply', main)
