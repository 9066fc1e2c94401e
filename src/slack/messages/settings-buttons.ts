import { SETTINGS_ACTIONS } from '../names.ts'
import type { Words } from '../words/words.ts'
import { type Block, section } from './blocks.ts'
import { button } from './report-buttons.ts'

export type Topic = keyof typeof SETTINGS_ACTIONS

/** One button for each part of the settings. */
export function saySettingsButtons({ lead: { settings }, tuning }: Words): Block[] {
  const buttons = { ...settings.buttons, points: tuning.points }
  const topics = Object.keys(SETTINGS_ACTIONS) as Topic[]
  const elements = topics.map((topic) => button(buttons[topic], SETTINGS_ACTIONS[topic], topic))
  return [section(`*${settings.title}*`), { type: 'actions', elements }]
}
