import { AGENT_NL } from './agent-nl.ts'
import { COMMANDS_NL } from './commands-nl.ts'
import { DIGEST_NL } from './digest-nl.ts'
import type { EN } from './en.ts'
import { HOME_NL } from './home-nl.ts'
import { LEADS_NL } from './leads-nl.ts'
import { REPORT_NL } from './report-nl.ts'
import { SETTINGS_NL } from './settings-nl.ts'

/** Dutch, as colleagues speak: `je`. */
export const NL: typeof EN = {
  ...REPORT_NL,
  ...COMMANDS_NL,
  ...AGENT_NL,
  ...HOME_NL,
  ...LEADS_NL,
  ...DIGEST_NL,
  ...SETTINGS_NL,
}
