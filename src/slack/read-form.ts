import { readWords } from '../app/post.ts'
import { LANGUAGES, type Language } from '../core/report.ts'
import { FORM } from './names.ts'
import type { Words } from './words/words.ts'

export interface FilledForm {
  readonly draft: string
  readonly customer: string | null
  readonly language?: Language
}

/** Either the form, or what is wrong with it by the block it stands in. */
export type FormReading =
  | { readonly ok: true; readonly form: FilledForm }
  | { readonly ok: false; readonly errors: Record<string, string> }

type Values = Readonly<Record<string, Readonly<Record<string, Field>>>>

interface Field {
  readonly value?: string | null
  readonly selected_option?: { readonly value?: string } | null
}

/** Reads the submitted form. Lines quoted in the draft's box are the customer's where theirs was left empty. */
export function readForm(values: Values, { form, answers }: Words): FormReading {
  const text = values[FORM.draft.block]?.[FORM.draft.action]?.value ?? ''
  const given = values[FORM.customer.block]?.[FORM.customer.action]?.value?.trim()
  const choice = values[FORM.language.block]?.[FORM.language.action]?.selected_option?.value
  const language = LANGUAGES.find((id) => id === choice)
  if (text.trim() === '') return { ok: false, errors: { [FORM.draft.block]: form.draftIsEmpty } }
  const { customer, draft } = readWords(text)
  if (draft === null) return { ok: false, errors: { [FORM.draft.block]: answers.noDraft } }
  return { ok: true, form: { draft, customer: given || customer, ...(language && { language }) } }
}
