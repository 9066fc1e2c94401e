import type { z } from 'zod'
import { LANGUAGES } from '../core/report.ts'
import type { LanguageRubric, Rubric } from '../core/rubric.ts'
import { crossCheck } from './cross-check.ts'
import { readRubricFiles } from './files.ts'
import { toCues, toLanguage, toRules } from './normalise.ts'
import { createProblems, type Problems } from './problems.ts'
import {
  cuesSchema,
  languageSchema,
  messagesSchema,
  otherLanguagesSchema,
  rubricSchema,
  templatesSchema,
} from './schema.ts'

export type LoadedRubric =
  | { readonly ok: true; readonly rubric: Rubric }
  | { readonly ok: false; readonly problems: readonly string[] }

/** Reads a rubric folder. Every problem of every file is told at once, with file and key and what to do. */
export async function loadRubric(dir: string): Promise<LoadedRubric> {
  const problems = createProblems()
  const { contents, hash } = await readRubricFiles(dir, problems)
  if (contents.size === 0) return { ok: false, problems: problems.all }
  const main = parse('rubric.yml', contents, rubricSchema, problems)
  const others = parse('other-languages.yml', contents, otherLanguagesSchema, problems)
  const languages = LANGUAGES.flatMap((id) => {
    const language = readLanguage(id, contents, problems)
    return language ? [[id, language] as const] : []
  })
  if (languages.length === 0) problems.add('rubric', '', 'no language folder: add en/, de/ or nl/ with language.yml')
  if (!main) return { ok: false, problems: problems.all }
  const rubric: Rubric = {
    hash,
    ...toRules(main, problems),
    otherLanguages: others ?? {},
    languages: Object.fromEntries(languages),
  }
  crossCheck(rubric, problems)
  return problems.all.length > 0 ? { ok: false, problems: problems.all } : { ok: true, rubric }
}

type Contents = ReadonlyMap<string, unknown>

function readLanguage(
  id: LanguageRubric['language'],
  contents: Contents,
  problems: Problems,
): LanguageRubric | undefined {
  if (![...contents.keys()].some((name) => name.startsWith(`${id}/`))) return undefined
  const words = parse(`${id}/language.yml`, contents, languageSchema, problems)
  const messages = parse(`${id}/messages.yml`, contents, messagesSchema, problems)
  const templates = parse(`${id}/rewrite.yml`, contents, templatesSchema, problems)
  const files = [...contents.keys()].filter((name) => name.startsWith(`${id}/cues/`))
  const cues = files.flatMap((file) =>
    toCues(file, parse(file, contents, cuesSchema, problems) ?? [], words?.groups ?? null, problems),
  )
  if (!words || !messages || !templates) return undefined
  return toLanguage(id, words, cues, messages, templates, problems)
}

function parse<Schema extends z.ZodType>(
  file: string,
  contents: Contents,
  schema: Schema,
  problems: Problems,
): z.infer<Schema> | undefined {
  if (!contents.has(file)) {
    problems.add(file, '', 'is missing: add it, the rubric that comes with checkreply shows what it holds')
    return undefined
  }
  const value = contents.get(file)
  if (value === undefined) return undefined
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  for (const issue of parsed.error.issues) problems.add(file, issue.path.join('.'), issue.message)
  return schema.safeParse(leaveOut(value, parsed.error.issues)).data
}

/** What is left without unknown keys and faulty list entries, so that it can be checked, too. */
function leaveOut(value: unknown, issues: readonly z.core.$ZodIssue[]): unknown {
  const faulty = new Set(issues.map(({ path }) => path[0]))
  if (Array.isArray(value)) return value.filter((_, index) => !faulty.has(index))
  const unknown = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' && issue.path.length === 0 ? issue.keys : [],
  )
  return Object.fromEntries(Object.entries(value ?? {}).filter(([key]) => !unknown.includes(key)))
}
