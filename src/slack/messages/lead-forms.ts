import type { types } from '@slack/bolt'
import { LEAD_FORMS } from '../names.ts'
import type { Words } from '../words/words.ts'
import { plain, section } from './blocks.ts'
import { longField } from './fields.ts'

export const NOTE = 'note'

/** A private note to whoever wrote the draft. */
export function coachForm(metadata: string, { lead: { coach }, form }: Words): types.ModalView {
  return {
    type: 'modal',
    callback_id: LEAD_FORMS.coach,
    private_metadata: metadata,
    title: plain(coach.title),
    submit: plain(coach.submit),
    close: plain(form.cancel),
    blocks: [section(coach.intro), longField({ block: NOTE, label: coach.note, hint: coach.noteHint })],
  }
}

/** Whoever is told no is told why. */
export function rejectForm(metadata: string, { lead: { appeal }, form }: Words): types.ModalView {
  return {
    type: 'modal',
    callback_id: LEAD_FORMS.reject,
    private_metadata: metadata,
    title: plain(appeal.rejectTitle),
    submit: plain(appeal.rejectSubmit),
    close: plain(form.cancel),
    blocks: [section(appeal.rejectIntro), longField({ block: NOTE, label: appeal.rejectNote })],
  }
}
