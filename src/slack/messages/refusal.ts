import type { Words } from '../words/words.ts'

/** Slack's names for what only people can mend. */
export type RefusalCode = keyof Words['refusal']['remedies']

/** For whoever installed the bot: something that only they can mend. */
export function sayRefusal(code: RefusalCode, channel: string | null, { refusal }: Words): string {
  const isChannel = channel?.startsWith('C') || channel?.startsWith('G')
  return `${refusal.opening(isChannel ? `<#${channel}>` : null)} ${refusal.remedies[code]} ${refusal.closing}`
}
