import type { Submitted } from '../submit.ts'

export type Fields = Submitted['fields']

export function readText(value: string | null | undefined): string {
  return value?.trim() ?? ''
}

/** Null where nothing was filled in; what is no number is refused by its own field. */
export function readNumber(value: string | null | undefined): number | string | null {
  const text = readText(value)
  if (text === '') return null
  return /^\d{1,6}$/.test(text) ? Number(text) : text
}

export function readLines(value: string | null | undefined, between: string | RegExp): readonly string[] {
  return readText(value)
    .split(between)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
