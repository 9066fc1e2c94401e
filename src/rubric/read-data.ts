import { parseDocument, parse as parseYaml } from 'yaml'
import type { z } from 'zod'
import { LANGUAGES, type Language } from '../core/report.ts'
import type { LanguageData, RubricData } from './data.ts'
import { checkCues } from './normalise.ts'
import type { Problems } from './problems.ts'
import { cuesSchema, languageSchema, messagesSchema, otherLanguagesSchema, rubricSchema } from './schema.ts'
import { templatesSchema } from './templates-schema.ts'

type Texts = ReadonlyMap<string, string>

const MISSING = 'is missing: add it, the rubric that comes with checkreply shows what it holds'

/** Reads YAML texts by their schemas; what is wrong in any becomes a problem. Null where there is no rubric.yml to go by. */
export function readData(texts: Texts, problems: Problems): RubricData | null {
  const main = readFile('rubric.yml', texts, rubricSchema, problems)
  const others = readFile('other-languages.yml', texts, otherLanguagesSchema, problems)
  const languages = LANGUAGES.flatMap((id) => {
    const language = readLanguage(id, texts, problems)
    return language ? [[id, language] as const] : []
  })
  if (!LANGUAGES.some((id) => hasFolder(id, texts)))
    problems.add('rubric', '', 'no language folder: add en/, de/ or nl/ with language.yml')
  return main ? { main, others: others ?? {}, languages: Object.fromEntries(languages) } : null
}

function readLanguage(id: Language, texts: Texts, problems: Problems): LanguageData | undefined {
  if (!hasFolder(id, texts)) return undefined
  const words = readFile(`${id}/language.yml`, texts, languageSchema, problems)
  const messages = readFile(`${id}/messages.yml`, texts, messagesSchema, problems)
  const templates = readFile(`${id}/rewrite.yml`, texts, templatesSchema, problems)
  const files = [...texts.keys()].filter((name) => name.startsWith(`${id}/cues/`))
  const cues = files.map((file) => [file, readFile(file, texts, cuesSchema, problems) ?? []] as const)
  for (const [file, entries] of cues) checkCues(file, entries, words?.groups ?? null, problems)
  return words && messages && templates ? { words, messages, templates, cues } : undefined
}

function hasFolder(id: Language, texts: Texts): boolean {
  return [...texts.keys()].some((name) => name.startsWith(`${id}/`))
}

function readFile<Schema extends z.ZodType>(
  file: string,
  texts: Texts,
  schema: Schema,
  problems: Problems,
): z.infer<Schema> | undefined {
  const text = texts.get(file)
  if (text === undefined) {
    problems.add(file, '', MISSING)
    return undefined
  }
  const value = parse(file, text, problems)
  if (value === undefined) return undefined
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  for (const { path, message } of parsed.error.issues)
    problems.add(file, path.join('.'), path.length > 0 && isMissing(value, path) ? MISSING : message)
  return schema.safeParse(leaveOut(value, parsed.error.issues)).data
}

/** Whether nothing stands there at all, in what is otherwise there. */
function isMissing(value: unknown, path: readonly PropertyKey[]): boolean {
  const [key, ...rest] = path
  if (key === undefined) return value === undefined
  if (typeof value !== 'object' || value === null) return false
  return isMissing((value as Readonly<Record<PropertyKey, unknown>>)[key], rest)
}

/** The quick way first: a document that keeps its errors costs twice as much, and is needed only where there are any. */
function parse(name: string, text: string, problems: Problems): unknown {
  try {
    return parseYaml(text)
  } catch (thrown) {
    const errors = parseDocument(text).errors.map((error) => error.message)
    const all = errors.length > 0 ? errors : [thrown instanceof Error ? thrown.message : String(thrown)]
    for (const message of all) problems.add(name, '', explain(message))
    return undefined
  }
}

/** A `*` in front refers to an anchor in YAML, and a cue's ending begins with one. */
function explain(message: string): string {
  const [first = 'is not YAML'] = message.split('\n')
  const isAlias = /alias|anchor/i.test(first)
  return isAlias ? `${first}: put a value that starts with * in quotation marks, as in "*fee"` : first
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
