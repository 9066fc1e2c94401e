import { fileURLToPath } from 'node:url'
import { loadRubric } from '../../rubric/load.ts'
import { createProgram } from '../program.ts'
import { UsageError } from '../usage-error.ts'
import { writeCommandPage } from './command-page.ts'
import { writeEnvExample } from './env-example.ts'
import { writeRubricPage } from './rubric-page.ts'
import { writeSettingsPage } from './settings-page.ts'

const RUBRIC = fileURLToPath(new URL('../../../rubric', import.meta.url))

/** What is told of the source outside it, by the file that tells it. */
export async function makePages(): Promise<Readonly<Record<string, string>>> {
  const loaded = await loadRubric(RUBRIC)
  if (!loaded.ok) throw new UsageError(['the rubric cannot be used:', ...loaded.problems].join('\n  - '))
  return {
    '.env.example': writeEnvExample(),
    'docs/reference/command-line.md': writeCommandPage(createProgram(() => {})),
    'docs/reference/rubric.md': writeRubricPage(loaded.rubric),
    'docs/reference/settings.md': writeSettingsPage(),
  }
}
