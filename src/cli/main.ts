#!/usr/bin/env node
import { enableCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'

// Before anything else is loaded: half of a start would go into compiling what did not change since the last.
enableCompileCache(fileURLToPath(new URL('../../node_modules/.cache/checkreply/', import.meta.url)))

const { leaveWith } = await import('./exit-code.ts')
const { runProgram } = await import('./program.ts')
await leaveWith('checkreply', runProgram)
