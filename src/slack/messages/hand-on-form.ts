import type { types } from '@slack/bolt'
import type { HandOnAnswer, IdeaNote } from '../../app/team/hand-on.ts'
import { SHOWN, SLACK_LIMITS } from '../limits.ts'
import { FORMS } from '../names.ts'
import { type ReportRef, writeRef } from '../report-ref.ts'
import { fitText, toPlainText } from '../text.ts'
import type { Words } from '../words/words.ts'
import { type Message, plain, section } from './blocks.ts'
import { longField } from './fields.ts'

export const HAND_ON_FIELDS = { note: 'note' } as const

/** The note as it would go out, to be changed first. */
export function handOnForm({ note: written, channel }: IdeaNote, ref: ReportRef, words: Words): types.ModalView {
  const { handOn, form } = words
  return {
    type: 'modal',
    callback_id: FORMS.handOn,
    private_metadata: writeRef({ ...ref, customer: null }),
    title: plain(handOn.title),
    submit: plain(handOn.submit),
    close: plain(form.cancel),
    blocks: [
      section(handOn.intro(`<#${channel}>`)),
      longField({ block: HAND_ON_FIELDS.note, label: handOn.note, value: toPlainText(written) }),
    ],
  }
}

/** What the ideas channel reads. It rings nobody, and names nobody. */
export function ideaMessage(written: string): Message {
  const silent = written.replace(/@(?=channel|here|everyone)/gi, '@\u2060')
  return { text: fitText(silent, SHOWN.fallback), blocks: [section(fitText(silent, SLACK_LIMITS.sectionText))] }
}

/** Why it cannot be handed on. */
export function sayNotHandedOn(answer: Exclude<HandOnAnswer, IdeaNote>, { handOn }: Words): string {
  return handOn.refused[answer.why]
}
