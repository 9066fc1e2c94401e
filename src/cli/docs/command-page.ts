import type { Command } from 'commander'
import { code, madeFrom, page } from './markdown.ts'

const WIDTH = 110

const INTRODUCTION = `Installed, the program is \`checkreply\` (\`npx checkreply\` where it is installed in a folder); in a clone
\`npm run --silent check --\`, \`npm run --silent explain --\` and \`npm start\` stand for \`checkreply check\`, \`checkreply explain\`
and \`checkreply serve\`, and \`npm run --silent checkreply --\` for \`checkreply\` with everything else.

Exit codes: 0 where all is ready, or done; 1 where a draft is not ready; 2 for bad usage or input.`

/** What `--help` says of the program and of each of its commands. */
export function writeCommandPage(program: Command): string {
  return page(
    madeFrom('src/cli/program.ts'),
    '# Command line',
    INTRODUCTION,
    ...listCommands(program, []).flatMap(([name, command]) => [`## ${code(name)}`, help(command)]),
  )
}

function listCommands(command: Command, above: readonly string[]): readonly (readonly [string, Command])[] {
  const path = [...above, command.name()]
  return [[path.join(' '), command], ...command.commands.flatMap((one) => listCommands(one, path))]
}

function help(command: Command): readonly string[] {
  command.configureHelp({ ...command.configureHelp(), helpWidth: WIDTH })
  return ['```text', command.helpInformation().trimEnd(), '```']
}
