import type { IncomingMessage } from 'node:http'
import type { Fields } from '../fields.ts'

export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/** The arguments of a call, from a JSON body or a form. */
export function readArgs(body: string, contentType = ''): Fields {
  if (contentType.includes('application/json')) return body === '' ? {} : JSON.parse(body)
  return Object.fromEntries([...new URLSearchParams(body)].map(([name, value]) => [name, readValue(name, value)]))
}

/** Bearer, or an argument of the call. */
export function readToken({ headers }: IncomingMessage, { token }: Fields): string {
  return headers.authorization?.replace(/^Bearer\s*/i, '') ?? (typeof token === 'string' ? token : '')
}

/** What forms carry as JSON. Everything else is text, even where it begins with a bracket. */
const STRUCTURED = ['blocks', 'attachments', 'metadata', 'view', 'files']

function readValue(name: string, value: string): unknown {
  if (!STRUCTURED.includes(name)) return value
  try {
    return JSON.parse(value)
  } catch {
    return value
  }
}
