import { PAGE_FIXES, type PageFix } from './page.ts'

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
const pageFixes = [${PAGE_FIXES.map(toCode).join(', ')}]

Bun.serve = (options) => {
  const server = serveOnLoopback({ ...options, fetch: answerWith(options.fetch) })
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

function answerWith(fetch) {
  return async (request, server) => {
    const answer = await fetch(request, server)
    const type = answer?.headers.get('content-type') ?? ''
    return type.startsWith('text/html') ? new Response(fixPage(await answer.text()), { headers: { 'content-type': type } }) : answer
  }
}

function fixPage(page) {
  return pageFixes.reduce((fixed, [find, instead]) => fixed.replace(find, instead), page)
}

process.stdin.on('end', () => {
  rmSync(import.meta.dir, { recursive: true, force: true })
  process.exit(0)
}).resume()
`

/** Bun reads this file from the folder it starts in, also when it is compiled into a program. */
export const BUNFIG = 'preload = ["./preload.mjs"]\n'

function toCode({ find, instead }: PageFix): string {
  return `[${find}, ${JSON.stringify(instead)}]`
}
