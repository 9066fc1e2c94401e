import { asFields, asList, asText, type Fields } from '../fields.ts'
import { BLOCK_LIMITS as LIMITS } from './block-limits.ts'
import { checkCount, checkLength, checkText, type Problems } from './check-text.ts'

/** What Slack would refuse in a button, a select or an input. */
export function checkElement(element: Fields, at: string): Problems {
  const check = ELEMENTS[asText(element.type)]
  if (!check) return [`${at}: unsupported element type ${element.type}`]
  return [...checkAnyElement(element, at), ...check(element, at)]
}

function checkAnyElement({ action_id, placeholder, confirm }: Fields, at: string): Problems {
  return [
    ...checkLength(action_id, { at: `${at}/action_id`, most: LIMITS.actionId }),
    ...(placeholder === undefined
      ? []
      : checkText(placeholder, { at: `${at}/placeholder`, most: LIMITS.placeholder, only: 'plain_text' })),
    ...(confirm === undefined ? [] : checkConfirm(asFields(confirm), `${at}/confirm`)),
  ]
}

type Check = (element: Fields, at: string) => Problems

const ELEMENTS: Readonly<Record<string, Check>> = {
  button: checkButton,
  overflow: ({ options }, at) => checkOptions(options, at, LIMITS.overflowOptions),
  static_select: checkSelect,
  multi_static_select: checkSelect,
  checkboxes: ({ options }, at) => checkOptions(options, at, LIMITS.choices),
  radio_buttons: ({ options }, at) => checkOptions(options, at, LIMITS.choices),
  plain_text_input: checkTextInput,
  ...Object.fromEntries(
    [
      ...['users_select', 'multi_users_select', 'conversations_select', 'multi_conversations_select'],
      ...['channels_select', 'multi_channels_select', 'external_select', 'datepicker', 'timepicker', 'number_input'],
      ...['email_text_input', 'url_text_input', 'file_input', 'image'],
    ].map((type) => [type, () => []]),
  ),
}

function checkButton({ text, value, url, style }: Fields, at: string): Problems {
  const isStyle = style === undefined || style === 'primary' || style === 'danger'
  return [
    ...checkText(text, { at: `${at}/text`, most: LIMITS.buttonText, only: 'plain_text' }),
    ...checkLength(value, { at: `${at}/value`, most: LIMITS.buttonValue }),
    ...checkLength(url, { at: `${at}/url`, most: LIMITS.url }),
    ...(isStyle ? [] : [`${at}/style: must be primary or danger`]),
  ]
}

function checkSelect({ options, option_groups, initial_option }: Fields, at: string): Problems {
  const groups = option_groups === undefined ? [options] : asList(option_groups).map((group) => group.options)
  const given = JSON.stringify(groups)
  const isOffered = initial_option === undefined || given.includes(JSON.stringify(asFields(initial_option).value))
  return [
    ...groups.flatMap((group) => checkOptions(group, at, LIMITS.options)),
    ...(isOffered ? [] : [`${at}/initial_option: must be one of the options`]),
  ]
}

function checkOptions(options: unknown, at: string, most: number): Problems {
  return [
    ...checkCount(options, { at: `${at}/options`, least: 1, most }),
    ...asList(options).flatMap(({ text, value, description }, index) => [
      ...checkText(text, { at: `${at}/options/${index}/text`, most: LIMITS.optionText }),
      ...(value === undefined ? [`${at}/options/${index}/value: is missing`] : []),
      ...checkLength(value, { at: `${at}/options/${index}/value`, most: LIMITS.optionValue }),
      ...(description === undefined ? [] : checkText(description, { at: `${at}/options/${index}`, most: 75 })),
    ]),
  ]
}

function checkTextInput({ initial_value, max_length, min_length }: Fields, at: string): Problems {
  const [least, most] = [Number(min_length ?? 0), Number(max_length ?? LIMITS.inputText)]
  const isRight = least >= 0 && most >= 1 && least <= most && most <= LIMITS.inputText
  return [
    ...checkLength(initial_value, { at: `${at}/initial_value`, most }),
    ...(isRight ? [] : [`${at}/max_length: must be 1 to ${LIMITS.inputText}, and not below min_length`]),
  ]
}

function checkConfirm({ title, text, confirm, deny }: Fields, at: string): Problems {
  return [
    ...checkText(title, { at: `${at}/title`, most: LIMITS.confirmTitle, only: 'plain_text' }),
    ...checkText(text, { at: `${at}/text`, most: LIMITS.confirmText }),
    ...checkText(confirm, { at: `${at}/confirm`, most: LIMITS.confirmButton, only: 'plain_text' }),
    ...checkText(deny, { at: `${at}/deny`, most: LIMITS.confirmButton, only: 'plain_text' }),
  ]
}
