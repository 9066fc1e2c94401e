#!/usr/bin/env node

// Before anything is loaded: what an older Node lacks would fail in words that say nothing.
const [major = 0] = process.versions.node.split('.').map(Number)
if (major < 24) {
  console.error(`checkreply: expected Node 24 or later, got ${process.version}. Install it from https://nodejs.org.`)
  process.exit(2)
}

const { enableCompileCache } = await import('node:module')
const { fileURLToPath } = await import('node:url')
// Half of a start would go into compiling what did not change since the last.
enableCompileCache(fileURLToPath(new URL('../../node_modules/.cache/checkreply/', import.meta.url)))

const { leaveWith } = await import('./exit-code.ts')
const { runProgram } = await import('./program.ts')
await leaveWith('checkreply', runProgram)

export {}
