import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

/** Keys by their ids. The first encrypts; the others can still read what was encrypted before. */
export type TokenKeys = ReadonlyMap<string, Buffer>

export interface Sealed {
  readonly keyId: string
  /** Base64: nonce, tag, ciphertext. */
  readonly text: string
}

const NONCE = 12
const TAG = 16

/** Encrypts a token for one row: moved to another row, it cannot be read. */
export function seal(token: string, row: string, keys: TokenKeys): Sealed {
  const [first] = keys
  if (!first) throw new Error('There is no key to encrypt tokens with: set TOKEN_KEYS')
  const [keyId, key] = first
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(`${keyId} ${row}`))
  const text = Buffer.concat([cipher.update(token, 'utf8'), cipher.final()])
  return { keyId, text: Buffer.concat([nonce, cipher.getAuthTag(), text]).toString('base64') }
}

/** Throws where the key is not there any more, or the row was tampered with. */
export function unseal({ keyId, text }: Sealed, row: string, keys: TokenKeys): string {
  const key = keys.get(keyId)
  if (!key) throw new Error(`The token was encrypted with the key ${keyId}, which TOKEN_KEYS does not have`)
  const bytes = Buffer.from(text, 'base64')
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE)).setAAD(Buffer.from(`${keyId} ${row}`))
  decipher.setAuthTag(bytes.subarray(NONCE, NONCE + TAG))
  return decipher.update(bytes.subarray(NONCE + TAG), undefined, 'utf8') + decipher.final('utf8')
}
