import { enableCompileCache } from 'node:module'
import { startLean } from './lean.ts'

startLean()

// Starts the bot. What is compiled is kept for the next start; that only counts before the rest is loaded.
enableCompileCache()
await import('./run.ts')
