import type { types } from '@slack/bolt'
import type { Report } from '../../core/report.ts'
import { ACTIONS } from '../names.ts'
import { type ReportRef, writeRef } from '../report-ref.ts'
import type { Words } from '../words/words.ts'
import { type Block, type Message, plain } from './blocks.ts'

/** A report with what one can do about it. */
export function withButtons(message: Message, report: Report, about: ReportButtons): Message {
  return { ...message, blocks: [...message.blocks, ...sayButtons(report, about)] }
}

export interface ReportButtons {
  readonly ref: ReportRef
  readonly words: Words
}

/** None where there is no judgement to ask about. */
function sayButtons({ notice, findings, rewrite, hand_on }: Report, { ref, words }: ReportButtons): Block[] {
  if (notice !== null) return []
  const { buttons } = words
  const value = writeRef(ref)
  const all = [
    rewrite && { ...button(buttons.useRewrite, ACTIONS.useRewrite, value), style: 'primary' as const },
    rewrite?.lighter && button(buttons.useLighter, ACTIONS.useLighter, value),
    button(buttons.why, ACTIONS.why, value),
    findings.length > 0 && button(buttons.appeal, ACTIONS.appeal, value),
    findings.length > 0 && button(buttons.mute, ACTIONS.mute, value),
    hand_on && button(buttons.handOn, ACTIONS.handOn, value),
  ]
  return [{ type: 'actions', elements: all.filter((one) => one !== false && one !== null && one !== undefined) }]
}

export function button(text: string, action_id: string, value: string): types.Button {
  return { type: 'button', text: plain(text), action_id, value }
}
