/** What the local Slack prints once it listens, followed by its port. */
export const LISTENING = 'listening on loopback port '

/**
 * Runs inside the local Slack before its own code. By itself it would listen on every interface of the machine,
 * die where the port is taken, and outlive a parent that was killed; none of that can be set from outside.
 * Its folder, drafts and all, goes with it.
 */
export const PRELOAD = `
import { rmSync } from 'node:fs'

const serve = Bun.serve

Bun.serve = (options) => {
  const server = serveOnLoopback(options)
  console.log(${JSON.stringify(LISTENING)} + server.port)
  return server
}

function serveOnLoopback(options) {
  const onLoopback = { ...options, hostname: '127.0.0.1' }
  try {
    return serve(onLoopback)
  } catch (error) {
    if (error.code !== 'EADDRINUSE') throw error
    return serve({ ...onLoopback, port: 0 })
  }
}

process.stdin.on('end', () => {
  rmSync(import.meta.dir, { recursive: true, force: true })
  process.exit(0)
}).resume()
`

/** Bun reads this file from the folder it starts in, also when it is compiled into a program. */
export const BUNFIG = 'preload = ["./preload.mjs"]\n'
