import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto'
import type { JudgeLedger } from '../app/judge-ports.ts'

/** What was answered before, so that the same draft is not paid for twice. */
export interface Answers {
  find(question: readonly string[]): Promise<string | null>
  save(question: readonly string[], answer: string): Promise<void>
}

const DAYS_KEPT = 7
const DAY = 24 * 60 * 60 * 1000
const NONCE = 12
const TAG = 16

/**
 * Keeps answers under an HMAC of all that was asked, sealed with a key made of the same: neither what was asked nor
 * what was answered can be read without the draft itself. `secret` is never kept.
 */
export function createAnswers(ledger: JudgeLedger, secret: string, clock: { now(): Date }): Answers {
  const derive = (use: string, question: readonly string[]) =>
    createHmac('sha256', secret)
      .update(JSON.stringify([use, ...question]))
      .digest()
  return {
    async find(question) {
      const sealed = await ledger.findAnswer(derive('name', question).toString('hex'), clock.now().getTime())
      return sealed === null ? null : open(sealed, derive('seal', question))
    },
    async save(question, answer) {
      const now = clock.now().getTime()
      const name = derive('name', question).toString('hex')
      await ledger.saveAnswer(name, seal(answer, derive('seal', question)), { now, expires: now + DAYS_KEPT * DAY })
    },
  }
}

function seal(text: string, key: Buffer): string {
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64')
}

/** Null for what was not sealed with this key, or is damaged. */
function open(sealed: string, key: Buffer): string | null {
  const bytes = Buffer.from(sealed, 'base64')
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE))
    decipher.setAuthTag(bytes.subarray(NONCE, NONCE + TAG))
    return Buffer.concat([decipher.update(bytes.subarray(NONCE + TAG)), decipher.final()]).toString('utf8')
  } catch {
    return null
  }
}
