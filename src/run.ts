import { config as loadDotenv } from 'dotenv'
import { describeFault } from './app/fault.ts'
import type { Log } from './app/ports.ts'
import { StartProblem } from './app/start-problem.ts'
import { type Bot, createBot, findStartProblems } from './compose.ts'
import { readConfig, readDatabase, readRubricDir } from './config.ts'
import { createLog } from './log.ts'

async function main(): Promise<void> {
  loadDotenv({ quiet: true })
  const reading = readConfig()
  if (!reading.ok) throw new StartProblem([...reading.problems, ...(await findMore())])
  const { slack, ...config } = reading.config
  if (!slack) return (await import('./sandbox/start.ts')).startSandbox(reading.config)
  const log = createLog(config.logLevel)
  const bot = await createBot({ ...config, slack }, { log })
  stopOnSignal(bot)
  await bot.start()
  process.removeListener('unhandledRejection', fail)
  process.on('unhandledRejection', (error) => giveUp(bot, error, log))
  log.info({ mode: slack.mode.kind, port: bot.port }, 'checkreply is running')
  if (config.judge) log.info({ model: config.judge.model, when: config.judge.when }, 'A language model may be asked')
}

/** What else would be wrong at the next start: nobody should mend one thing to hear of another. */
function findMore(): Promise<readonly string[]> {
  return findStartProblems({ rubricDir: readRubricDir(), database: readDatabase() }, createLog('silent'))
}

function stopOnSignal(bot: Bot): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => bot.stop().then(() => process.exit(0), fail))
  }
}

/** What nobody expected may quote what somebody wrote: it is told without its words. All that was taken in is kept. */
function giveUp(bot: Bot, error: unknown, log: Log): void {
  log.error({ fault: describeFault(error) }, 'Something failed that nobody waited for: checkreply ends')
  bot.stop().finally(() => process.exit(1))
}

/** Ends with every problem in words. */
function fail(error: unknown): never {
  const problems =
    error instanceof StartProblem ? error.problems : [error instanceof Error ? error.stack : String(error)]
  console.error(['checkreply cannot run:', ...problems.map((problem) => `  - ${problem}`)].join('\n'))
  process.exit(1)
}

process.on('unhandledRejection', fail)
main().catch(fail)
