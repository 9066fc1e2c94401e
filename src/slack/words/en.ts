import { AGENT_EN } from './agent-en.ts'
import { COMMANDS_EN } from './commands-en.ts'
import { DIGEST_EN } from './digest-en.ts'
import { HOME_EN } from './home-en.ts'
import { LEADS_EN } from './leads-en.ts'
import { REPORT_EN } from './report-en.ts'
import { SETTINGS_EN } from './settings-en.ts'

/** English: all that the bot says, each chapter in one file. */
export const EN = {
  ...REPORT_EN,
  ...COMMANDS_EN,
  ...AGENT_EN,
  ...HOME_EN,
  ...LEADS_EN,
  ...DIGEST_EN,
  ...SETTINGS_EN,
}
