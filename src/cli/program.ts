import { readFileSync } from 'node:fs'
import { Command, Option } from 'commander'
import { LANGUAGES } from '../core/report.ts'
import { runCheck } from './check.ts'
import { runExplain } from './explain.ts'

/** The commands of `checkreply`. Exit codes: 0 all ready, 1 something not ready, 2 bad usage or input. */
export async function runProgram(argv: readonly string[]): Promise<number> {
  let code = 0
  const program = createProgram((checked) => {
    code = checked
  })
  await program.parseAsync([...argv], { from: 'user' })
  return code
}

/** What can be asked of `checkreply`; `leave` is told the exit code of a check. */
export function createProgram(leave: (code: number) => void): Command {
  const program = new Command('checkreply')
    .description('Checks support replies before they are sent.')
    .version(readVersion())
    .exitOverride()
  addCheck(program, leave)
  addExamples(program, leave)
  addServe(program)
  addInbox(program)
  addCopies(program)
  return program
}

function readVersion(): string {
  const file = new URL('../../package.json', import.meta.url)
  return (JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string }).version
}

function addCheck(program: Command, leave: (code: number) => void): void {
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
    .action(async (files, options) => leave(await runCheck(files, options)))
  program
    .command('explain')
    .description('Say how the draft in FILE, or on standard input, is judged: every rule, and why it fired or did not.')
    .argument('[FILE]', 'a file that holds one draft', '-')
    .option('--customer <FILE>', 'the customer’s message')
    .addOption(new Option('--lang <LANGUAGE>', 'the draft’s language').choices(LANGUAGES))
    .option('--rubric <DIR>', 'another rubric folder (default: RUBRIC_DIR, or the one that comes along)')
    .action(runExplain)
}

function addExamples(program: Command, leave: (code: number) => void): void {
  program
    .command('examples')
    .description('Try every cue of a rubric on its own examples; needed after a cue was changed.')
    .option('--rubric <DIR>', 'another rubric folder (default: RUBRIC_DIR, or the one that comes along)')
    .action(async (options) => leave(await (await import('./examples.ts')).runExamples(options)))
}

function addServe(program: Command): void {
  program
    .command('serve')
    .description('Start the Slack bot; without SLACK_* settings a local Slack to try it in.')
    .action(async () => {
      await import('../main.ts')
    })
}

function addCopies(program: Command): void {
  program
    .command('backup')
    .description('Copy the database to FILE while the bot runs (SQLite).')
    .argument('<FILE>', 'a file that is not there yet')
    .action(async (file) => (await import('./backup.ts')).runBackup(file))
  program
    .command('restore')
    .description('Put the copy in FILE back (SQLite). What was there is kept beside it.')
    .argument('<FILE>', 'what backup wrote')
    .action(async (file) => (await import('./backup.ts')).runRestore(file))
  program
    .command('exceptions')
    .description('List what leads have called fine, or take one back; reads DATABASE_URL.')
    .argument('<TEAM>', 'the workspace: its ID begins with T and stands in Slack’s address in a browser')
    .option('--remove <ID>', 'have it pointed out again')
    .action(async (team, options) => (await import('./exceptions.ts')).runExceptions(team, options))
  program
    .command('export-appeals')
    .description(
      'Write upheld appeals as labelled examples, one JSON a line; reads DATABASE_URL. Only words still kept.',
    )
    .option('--team <ID>', 'of one workspace only')
    .action(async (options) => (await import('./export-appeals.ts')).runExportAppeals(options))
}

/** Loaded only where asked for: no check should wait for a database. */
function addInbox(program: Command): void {
  const inbox = program.command('inbox').description('Look after work that the bot gave up; reads DATABASE_URL.')
  inbox
    .command('list', { isDefault: true })
    .description('List it, with the reasons.')
    .action(async () => (await import('./inbox.ts')).runInboxList())
  inbox
    .command('show')
    .description('Show all that is known of one, but no text.')
    .argument('<ID>')
    .action(async (id) => (await import('./inbox.ts')).runInboxShow(id))
  inbox
    .command('replay')
    .description('Have it tried again.')
    .argument('[ID]')
    .option('--all', 'all of it')
    .action(async (id, options) => (await import('./inbox.ts')).runInboxReplay(id, options))
}
