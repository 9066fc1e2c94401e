import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { makePages } from './pages.ts'

// `npm run docs`: writes the pages anew that are made from the source.
for (const [path, text] of Object.entries(await makePages())) {
  const file = fileURLToPath(new URL(`../../../${path}`, import.meta.url))
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}
