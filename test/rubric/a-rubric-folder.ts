import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { stringify } from 'yaml'
import { CRITERIA } from '../../src/core/report.ts'

/** File in the folder → its content: text as it is, anything else as YAML; undefined leaves the file out. */
export type RubricFiles = Readonly<Record<string, unknown>>

const EN =
  'the a and or to of in on at for with is are was we you i it your our my not have has will please thank thanks by if so as what when'

export const LANGUAGE_FILE = {
  function_words: EN.split(' '),
  stop_words: EN.split(' '),
  abbreviations: ['dr'],
  contractions: { "won't": 'will not' },
  formal_pronouns: [],
  negators: ['not', 'no'],
  negation: 'before',
  clause_words: ['but'],
  groups: { we: ['we', 'i'] },
}

export const CUES_FILE = [
  { id: 'threat', act: 'threat', cues: ['legal action'], bad: ['Legal action follows.'], good: ['No legal action.'] },
  { id: 'thanks', act: 'thanks', cues: ['thank you'], bad: ['Thank you!'], good: ['Tank you!'] },
  {
    id: 'crisis',
    situation: 'crisis',
    cues: ['kill myself'],
    bad: ['I will kill myself.'],
    good: ['It is killing me.'],
  },
]

export const MESSAGES_FILE = {
  findings: { threat: 'This is pressure. Offer help.' },
  strengths: { thanks: 'You thank.' },
  team: { avoid: 'Not {avoid}.', prefer: 'Not {avoid}, but {prefer}.', register: 'Say {register}.' },
}

export const TEMPLATES_FILE = {
  registers: ['any'],
  register_words: {},
  fillers: { date: 'Friday' },
  fact_blank: '[say again: {facts}]',
  topic: { nouns: 'after_opener', openers: { my: 'your' }, verb_endings: ['ed'] },
  sentences: { instead: 'Tell me by [date] if that is hard for you.' },
}

const THREAT_RULE = { severity: 'error', acts: ['threat'], rewrite: { replace: 'instead' } }
const POINTS = { advice: 4, warning: 20, error: 60 }

function someCriteria(): object {
  const rules = (id: string) => (id === 'threatening' ? { threat: THREAT_RULE } : {})
  return Object.fromEntries(
    CRITERIA.map((id) => [id, { meaning: `What ${id} means.`, points: POINTS, rules: rules(id) }]),
  )
}

export const RUBRIC_FILE = { criteria: someCriteria(), strengths: ['thanks'] }

const FILES: RubricFiles = {
  'rubric.yml': RUBRIC_FILE,
  'other-languages.yml': { fr: ['le', 'la', 'les', 'des', 'et', 'est', 'vous', 'nous', 'pour', 'votre'] },
  'en/language.yml': LANGUAGE_FILE,
  'en/messages.yml': MESSAGES_FILE,
  'en/rewrite.yml': TEMPLATES_FILE,
  'en/cues/all.yml': CUES_FILE,
}

export interface RubricFolder {
  readonly dir: string
  remove(): Promise<void>
}

/** A small English rubric on disk that loads, with some files changed. */
export async function aRubricFolder(changed: RubricFiles = {}): Promise<RubricFolder> {
  const dir = await mkdtemp(join(tmpdir(), 'checkreply-rubric-'))
  for (const [name, content] of Object.entries({ ...FILES, ...changed })) {
    if (content === undefined) continue
    await mkdir(dirname(join(dir, name)), { recursive: true })
    await writeFile(
      join(dir, name),
      typeof content === 'string' ? content : stringify(content, { aliasDuplicateObjects: false }),
    )
  }
  return { dir, remove: () => rm(dir, { recursive: true, force: true }) }
}
