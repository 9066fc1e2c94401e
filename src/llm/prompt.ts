import { createHash, randomBytes } from 'node:crypto'
import type { Rubric } from '../core/rubric.ts'
import { listCriteria, listRequiredActs } from './prompt-rubric.ts'

/** What a model is told about one draft. */
export interface Question {
  readonly system: string
  readonly user: string
}

export interface Texts {
  readonly draft: string
  readonly customer: string | null
  /** The language to write remarks in, by its English name. */
  readonly language: string
}

export interface Prompt {
  /** The same for every draft, so that providers know it again. */
  readonly system: string
  /** Of everything but the texts. */
  readonly hash: string
  ask(texts: Texts): Question
}

export type PromptReading =
  | { readonly ok: true; readonly prompt: Prompt }
  | { readonly ok: false; readonly problems: readonly string[] }

const LINE = /^={5,}$/m
const PLACEHOLDER = /\{\{([^{}\n]*)\}\}/g
const FIXED = ['criteria', 'required_acts']
const CHANGING = ['language', 'fence', 'customer', 'draft']
const NO_CUSTOMER = '(not given)'

/** Reads prompts/check.md. An unknown or missing placeholder is a problem, with what to do. */
export function readPrompt(file: string, rubric: Rubric): PromptReading {
  const [fixed = '', changing, ...more] = file.replace(/<!--[\s\S]*?-->/g, '').split(LINE)
  if (changing === undefined || more.length > 0)
    return { ok: false, problems: ['check.md: expected one line of equals signs above what changes with every draft'] }
  const problems = [
    ...findPlaceholderProblems(fixed, FIXED, 'above'),
    ...findPlaceholderProblems(changing, CHANGING, 'below'),
  ]
  return problems.length > 0 ? { ok: false, problems } : { ok: true, prompt: toPrompt(fixed, changing, rubric) }
}

function findPlaceholderProblems(text: string, known: readonly string[], where: string): readonly string[] {
  const names = [...text.matchAll(PLACEHOLDER)].map(([, name = '']) => name)
  const list = known.map((name) => `{{${name}}}`).join(', ')
  const unknown = names.filter((name) => !known.includes(name))
  const unused = known.filter((name) => !names.includes(name))
  return [
    ...unknown.map((name) => `check.md: {{${name}}} is no placeholder ${where} the line: use ${list}`),
    ...unused.map((name) => `check.md: {{${name}}} is missing ${where} the line: put it where it belongs`),
  ]
}

function toPrompt(fixed: string, changing: string, rubric: Rubric): Prompt {
  const lists = { criteria: listCriteria(rubric), required_acts: listRequiredActs(rubric) }
  const system = fill(fixed, lists).trim()
  const hash = createHash('sha256')
    .update(JSON.stringify([system, changing]))
    .digest('hex')
    .slice(0, 12)
  const ask = ({ draft, customer, language }: Texts): Question => {
    const fence = randomBytes(8).toString('hex')
    return { system, user: fill(changing, { language, fence, draft, customer: customer ?? NO_CUSTOMER }).trim() }
  }
  return { system, hash, ask }
}

/** In one pass: what a text brings along that looks like a placeholder stays as it is. */
function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(PLACEHOLDER, (whole, name: string) => values[name] ?? whole)
}
