import { asFields, asText } from '../fields.ts'

export type Problems = readonly string[]

interface Expected {
  readonly at: string
  readonly most: number
  readonly only?: 'plain_text'
}

/** A text object: of a kind that may stand there, not empty, not too long. */
export function checkText(value: unknown, { at, most, only }: Expected): Problems {
  const { type, text } = asFields(value)
  if (type !== 'plain_text' && type !== 'mrkdwn') return [`${at}: must be a text object`]
  if (only && type !== only) return [`${at}: must be ${only}`]
  const { length } = asText(text)
  if (length === 0) return [`${at}: must be more than 0 characters`]
  return length > most ? [`${at}: must be less than ${most + 1} characters, got ${length}`] : []
}

interface ExpectedCount {
  readonly at: string
  readonly least: number
  readonly most: number
}

export function checkCount(value: unknown, { at, least, most }: ExpectedCount): Problems {
  if (!Array.isArray(value)) return [`${at}: must be a list`]
  if (value.length >= least && value.length <= most) return []
  return [`${at}: must have ${least} to ${most} items, got ${value.length}`]
}

/** A string that may be missing, but not be longer than that. */
export function checkLength(value: unknown, { at, most }: Expected): Problems {
  if (value === undefined) return []
  if (typeof value !== 'string') return [`${at}: must be a string`]
  return value.length > most ? [`${at}: must be less than ${most + 1} characters, got ${value.length}`] : []
}
