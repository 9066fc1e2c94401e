import type { types } from '@slack/bolt'
import type { Phrase, TeamSettings } from '../../core/team/settings.ts'
import { SLACK_LIMITS } from '../limits.ts'
import type { Words } from '../words/words.ts'
import { type Field, longField } from './fields.ts'
import { selectField } from './pick-fields.ts'

/** How the team speaks, what it avoids, and what must stay as it is. */
export function wordFields(
  { registers, phrases, protectedTexts, crisisText }: TeamSettings,
  { lead }: Words,
): types.InputBlock[] {
  const { choices, fields } = lead.settings
  const register = (language: 'de' | 'nl', forms: readonly string[]) =>
    selectField(
      { block: `registers.${language}`, label: fields.register[language], value: registers[language] ?? '' },
      [{ text: choices.open, value: 'none' }, ...forms.map((form) => ({ text: form, value: form }))],
    )
  const texts = protectedTexts.join('\n\n')
  return [
    register('de', ['Sie', 'du']),
    register('nl', ['u', 'je']),
    ...long({ block: 'phrases', label: fields.phrases, hint: fields.phrasesHint, value: writePhrases(phrases) }),
    ...long({ block: 'protectedTexts', label: fields.texts, hint: fields.textsHint, value: texts }),
    ...long({ block: 'crisisText', label: fields.crisis, value: crisisText ?? '' }),
  ]
}

function writePhrases(phrases: readonly Phrase[]): string {
  return phrases
    .map(({ avoid, prefer, language }) => `${language ? `${language}: ` : ''}${avoid}${prefer ? ` => ${prefer}` : ''}`)
    .join('\n')
}

/** What does not fit one field stays as it is: cut short it would be saved so. */
function long(field: Field): types.InputBlock[] {
  const isTooLong = (field.value ?? '').length > SLACK_LIMITS.inputText
  return isTooLong ? [] : [longField({ ...field, isOptional: true })]
}
