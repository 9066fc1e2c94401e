import type { types } from '@slack/bolt'
import type { Language } from '../../core/report.ts'
import { SLACK_LIMITS } from '../limits.ts'
import { FORM } from '../names.ts'
import type { Words } from '../words/words.ts'
import { type Message, plain, section } from './blocks.ts'

/** Language names in their own language. */
const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', de: 'Deutsch', nl: 'Nederlands' }

/** The form that `/checkreply` opens. */
export function checkForm({ form }: Words): types.ModalView {
  return {
    type: 'modal',
    callback_id: FORM.callback,
    title: plain(form.title),
    submit: plain(form.submit),
    close: plain(form.cancel),
    blocks: [askCustomer(form), askDraft(form), askLanguage(form)],
  }
}

/** Any answer to the form, in its place. */
export function answerView({ blocks }: Message, { form }: Words): types.ModalView {
  return { type: 'modal', title: plain(form.answerTitle), close: plain(form.done), blocks }
}

/** A few words in a modal. `title` says what they are about; where nobody knows, who speaks. */
export function noticeView(text: string, { form }: Words, title = 'checkreply'): types.ModalView {
  return { type: 'modal', title: plain(title), close: plain(form.close), blocks: [section(text)] }
}

type FormWords = Words['form']

function askCustomer(form: FormWords): types.InputBlock {
  return {
    type: 'input',
    block_id: FORM.customer.block,
    optional: true,
    label: plain(form.customer),
    hint: plain(form.customerHint),
    element: textInput(FORM.customer.action),
  }
}

function askDraft(form: FormWords): types.InputBlock {
  return {
    type: 'input',
    block_id: FORM.draft.block,
    label: plain(form.draft),
    element: textInput(FORM.draft.action),
  }
}

function askLanguage(form: FormWords): types.InputBlock {
  const choices = { auto: form.findOut, ...LANGUAGE_NAMES }
  const options = Object.entries(choices).map(([value, name]) => ({ text: plain(name), value }))
  return {
    type: 'input',
    block_id: FORM.language.block,
    optional: true,
    label: plain(form.language),
    element: { type: 'static_select', action_id: FORM.language.action, options, initial_option: options[0] },
  }
}

function textInput(action: string): types.PlainTextInput {
  return { type: 'plain_text_input', action_id: action, multiline: true, max_length: SLACK_LIMITS.inputText }
}
