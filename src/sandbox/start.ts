import { type Bot, createBot } from '../compose.ts'
import type { Config } from '../config.ts'
import { createLog } from '../log.ts'
import { postAs } from './control.ts'
import { type LocalSlack, startLocalSlack } from './local-slack.ts'
import { SAMPLES } from './samples.ts'
import { configureBot } from './settings.ts'
import { ended, failed, MISSING, welcome } from './words.ts'
import { CHANNELS, createWorkspace, PEOPLE } from './workspace.ts'

const PORT = 3300

/** Tries checkreply without a workspace: resolves once the real bot answers in a local Slack. One signal ends both. */
export async function startSandbox(config: Config): Promise<void> {
  const started = await startLocalSlack(createWorkspace(), PORT)
  if (!started.ok) return giveUp(started.reason === 'missing' ? MISSING : failed(started.detail))
  const { slack } = started
  const bot = await startBot(config, slack)
  endTogether(bot, slack)
  for (const text of SAMPLES) await postAs(slack.url, { channel: CHANNELS.review, user: PEOPLE.agent, text })
  console.log(welcome(slack.url))
}

function giveUp(message: string): void {
  console.error(message)
  process.exitCode = 1
}

async function startBot(config: Config, slack: LocalSlack): Promise<Bot> {
  try {
    // The terminal is for people here: what goes well is seen on the page.
    const log = createLog(config.logLevel === 'info' ? 'warn' : config.logLevel)
    const bot = await createBot(configureBot(config, slack), { log })
    await bot.start()
    return bot
  } catch (error) {
    await slack.stop()
    throw error
  }
}

/** The bot first, so that it can finish what it is saying. A second Ctrl-C ends everything at once. */
function endTogether(bot: Bot, slack: LocalSlack): void {
  let isEnding = false
  const end = async () => {
    if (isEnding) return
    isEnding = true
    await bot.stop()
    await slack.stop()
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, end)
  void slack.ended.then(async (detail) => {
    if (isEnding) return
    console.error(ended(detail))
    await slack.stop()
    process.exit(1)
  })
}
