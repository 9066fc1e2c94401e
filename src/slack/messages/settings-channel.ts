import type { types } from '@slack/bolt'
import { CRITERIA } from '../../core/report.ts'
import type { Rubric } from '../../core/rubric.ts'
import { type TeamSettings, VISIBILITIES, visibilityOf } from '../../core/team/settings.ts'
import type { Words } from '../words/words.ts'
import { selectField } from './pick-fields.ts'
import { pointsField, severityFields } from './settings-criteria.ts'

interface Around {
  readonly words: Words
  readonly points: Rubric['points']
}

/** Where reports are seen in one channel, and what counts there. */
export function channelFields(settings: TeamSettings, channel: string, { words, points }: Around): types.InputBlock[] {
  const { lead, tuning } = words
  const places = VISIBILITIES.map((value) => ({ text: lead.settings.channel[value], value }))
  const own = settings.channels[channel]?.criteria ?? {}
  const block = `channels.${channel}.criteria`
  const around = { block, own, usual: tuning.everywhere }
  const everywhere = (id: (typeof CRITERIA)[number]) => ({ ...points[id], ...settings.criteria[id]?.points })
  return [
    selectField(
      { block: 'visibility', label: lead.settings.channel.visibility, value: visibilityOf(settings, channel) },
      places,
    ),
    ...CRITERIA.flatMap((id) => [
      ...severityFields(id, around, words),
      pointsField(id, { block, own, otherwise: everywhere(id) }, words),
    ]),
  ]
}
