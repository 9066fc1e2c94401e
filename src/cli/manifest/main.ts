import { writeFileSync } from 'node:fs'
import { writeManifest } from '../../slack/manifest.ts'

// `npm run manifest`: writes both manifests anew.
writeFileSync(new URL('../../../manifest.yml', import.meta.url), writeManifest('socket'))
writeFileSync(new URL('../../../manifest.http.yml', import.meta.url), writeManifest('http'))
