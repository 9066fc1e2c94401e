import type { types } from '@slack/bolt'
import { SLACK_LIMITS } from '../limits.ts'
import { FIELD } from '../names.ts'
import { toPlainText } from '../text.ts'
import { plain } from './blocks.ts'

export interface Field {
  /** Names the field when the form comes back. */
  readonly block: string
  readonly label: string
  readonly value?: string
  readonly hint?: string
  readonly isOptional?: boolean
}

const LABEL = 200

/** A field for more than a line. */
export function longField(field: Field): types.InputBlock {
  return textField(field, true)
}

export function shortField(field: Field): types.InputBlock {
  return textField(field, false)
}

function textField({ block, label, value, hint, isOptional = false }: Field, multiline: boolean): types.InputBlock {
  return {
    type: 'input',
    block_id: block,
    optional: isOptional,
    label: plain(cutPlain(label, LABEL)),
    ...(hint && { hint: plain(hint) }),
    element: {
      type: 'plain_text_input',
      action_id: FIELD,
      multiline,
      max_length: SLACK_LIMITS.inputText,
      ...(value && { initial_value: value.slice(0, SLACK_LIMITS.inputText) }),
    },
  }
}

export interface Choice {
  readonly text: string
  readonly value: string
}

/** One of several; the first is chosen unless somebody chooses. */
export function choiceField(field: Pick<Field, 'block' | 'label'>, choices: readonly Choice[]): types.InputBlock {
  const options = choices.map(({ text, value }) => ({ text: plain(cutPlain(text, SLACK_LIMITS.optionText)), value }))
  return {
    type: 'input',
    block_id: field.block,
    label: plain(field.label),
    element: { type: 'static_select', action_id: FIELD, options, initial_option: options[0] },
  }
}

/** Between graphemes; none is longer than what is looked at besides. */
export function cutPlain(text: string, most: number): string {
  const words = toPlainText(text.slice(0, 20 * most))
  if (words.length <= most) return words
  let kept = ''
  for (const { segment } of new Intl.Segmenter().segment(words.slice(0, 2 * most))) {
    if (kept.length + segment.length > most - 1) break
    kept += segment
  }
  return `${kept}…`
}
