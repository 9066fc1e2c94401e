import { config as loadDotenv } from 'dotenv'
import { StartProblem } from './app/start-problem.ts'
import { type Bot, createBot } from './compose.ts'
import { readConfig } from './config.ts'
import { createLog } from './log.ts'

async function main(): Promise<void> {
  loadDotenv({ quiet: true })
  const reading = readConfig()
  if (!reading.ok) throw new StartProblem(reading.problems)
  const { slack, ...config } = reading.config
  if (!slack) return (await import('./sandbox/start.ts')).startSandbox(reading.config)
  const log = createLog(config.logLevel)
  const bot = await createBot({ ...config, slack }, { log })
  stopOnSignal(bot)
  await bot.start()
  log.info({ mode: slack.mode.kind, port: bot.port }, 'checkreply is running')
  if (config.model) log.warn({}, 'A language model is configured, but this version does not ask one yet')
}

function stopOnSignal(bot: Bot): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => bot.stop().then(() => process.exit(0), fail))
  }
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
