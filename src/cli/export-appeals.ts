import { labelAppeals } from '../core/team/label-appeals.ts'
import { withDatabase } from './cli-database.ts'

/** `export-appeals`: a line of JSON for each report about which an appeal was upheld and whose words are still kept. */
export function runExportAppeals({ team = null }: { readonly team?: string | null }): Promise<void> {
  return withDatabase(async (storage) => {
    for (const example of labelAppeals(await storage.team.appeals.listLabelled(team)))
      process.stdout.write(`${JSON.stringify(example)}\n`)
  })
}
