import type { types } from '@slack/bolt'
import type { Language } from '../../core/report.ts'
import { SLACK_LIMITS } from '../limits.ts'
import { FORM } from '../names.ts'
import { type Message, plain, section } from './blocks.ts'

/** Language names in their own language; `auto` leaves it to the draft. */
const LANGUAGE_CHOICES: Readonly<Record<Language | 'auto', string>> = {
  auto: 'Find out from the draft',
  en: 'English',
  de: 'Deutsch',
  nl: 'Nederlands',
}

/** What the form says when there is nothing to check. */
export const DRAFT_IS_EMPTY = 'Please write the reply you would like checked.'

/** The form that `/checkreply` opens. */
export function checkForm(): types.ModalView {
  return {
    type: 'modal',
    callback_id: FORM.callback,
    title: plain('Check a reply'),
    submit: plain('Check'),
    close: plain('Cancel'),
    blocks: [askCustomer(), askDraft(), askLanguage()],
  }
}

/** Any answer to the form, in its place. */
export function answerView({ blocks }: Message): types.ModalView {
  return { type: 'modal', title: plain('Your report'), close: plain('Done'), blocks }
}

export function troubleView(text: string): types.ModalView {
  return { type: 'modal', title: plain('Check a reply'), close: plain('Close'), blocks: [section(text)] }
}

function askCustomer(): types.InputBlock {
  return {
    type: 'input',
    block_id: FORM.customer.block,
    optional: true,
    label: plain('What the customer wrote'),
    hint: plain('With it, I can tell whether the reply fits. Without it, I only see what is wrong in any reply.'),
    element: textInput(FORM.customer.action),
  }
}

function askDraft(): types.InputBlock {
  return {
    type: 'input',
    block_id: FORM.draft.block,
    label: plain('Your draft'),
    element: textInput(FORM.draft.action),
  }
}

function askLanguage(): types.InputBlock {
  const options = Object.entries(LANGUAGE_CHOICES).map(([value, name]) => ({ text: plain(name), value }))
  return {
    type: 'input',
    block_id: FORM.language.block,
    optional: true,
    label: plain('Language of the draft'),
    element: { type: 'static_select', action_id: FORM.language.action, options, initial_option: options[0] },
  }
}

function textInput(action: string): types.PlainTextInput {
  return { type: 'plain_text_input', action_id: action, multiline: true, max_length: SLACK_LIMITS.inputText }
}
