import { AGENT_DE } from './agent-de.ts'
import { COMMANDS_DE } from './commands-de.ts'
import { DIGEST_DE } from './digest-de.ts'
import type { EN } from './en.ts'
import { HOME_DE } from './home-de.ts'
import { LEADS_DE } from './leads-de.ts'
import { REPORT_DE } from './report-de.ts'
import { SETTINGS_DE } from './settings-de.ts'

/** German, as colleagues speak: `du`. */
export const DE: typeof EN = {
  ...REPORT_DE,
  ...COMMANDS_DE,
  ...AGENT_DE,
  ...HOME_DE,
  ...LEADS_DE,
  ...DIGEST_DE,
  ...SETTINGS_DE,
}
