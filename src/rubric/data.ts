import type { z } from 'zod'
import type { Language } from '../core/report.ts'
import type { CueData, languageSchema, messagesSchema, otherLanguagesSchema, rubricSchema } from './schema.ts'
import type { templatesSchema } from './templates-schema.ts'

/** What stands in a language's files. */
export interface LanguageData {
  readonly words: z.infer<typeof languageSchema>
  readonly messages: z.infer<typeof messagesSchema>
  readonly templates: z.infer<typeof templatesSchema>
  /** File in the folder → its cues. */
  readonly cues: readonly (readonly [string, readonly CueData[]])[]
}

/** What stands in a rubric's files, each as its schema wants it, and nothing made of it yet. */
export interface RubricData {
  readonly main: z.infer<typeof rubricSchema>
  readonly others: z.infer<typeof otherLanguagesSchema>
  readonly languages: Readonly<Partial<Record<Language, LanguageData>>>
}
