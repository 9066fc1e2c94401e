import { createBot } from '../../src/compose.ts'
import { readConfig } from '../../src/config.ts'
import { createLog } from '../../src/log.ts'

/** Milliseconds. The fake Slack answers at once, so nothing that was sent can still come through after that. */
const LEASE = 4000
/** Here bots live for a second or so, and work is begun far more often than anywhere else before it comes to an end. */
const BEGINNINGS = 5000

/** The bot as `src/main.ts` starts it, but with leases so short that a killed one's work is taken over at once. */
async function main(): Promise<void> {
  const reading = readConfig()
  if (!reading.ok || !reading.config.slack) throw new Error('The soak did not set the bot up')
  const { slack, ...config } = reading.config
  const log = createLog(config.logLevel)
  const protocol = process.env.CHECKREPLY_SOAK_PROTOCOL === 'off' ? 'off' : 'on'
  const bot = await createBot({ ...config, slack }, { log, protocol, pace: { lease: LEASE, beginnings: BEGINNINGS } })
  process.once('SIGTERM', () => bot.stop().then(() => process.exit(0)))
  await bot.start()
  log.info({ port: bot.port }, 'checkreply is running')
}

await main()
