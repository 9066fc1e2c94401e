import type { Gateway } from './gateway.ts'

export interface NewFile {
  readonly name: string
  readonly title: string
  /** What it shows, for those who do not see it. */
  readonly alt: string
  readonly bytes: Uint8Array
}

interface Uploaded {
  readonly files?: readonly { readonly files?: readonly { readonly id?: string }[] }[]
}

/** Gives Slack a file that nobody sees before it is shown in a message. Resolves to its id. */
export async function uploadFile(
  team: string,
  { name, title, alt, bytes }: NewFile,
  gateway: Gateway,
): Promise<string> {
  const file = { filename: name, title, alt_text: alt, file: Buffer.from(bytes) }
  const uploaded = await gateway.call<Uploaded>(team, 'files.uploadV2', file)
  const id = uploaded.files?.[0]?.files?.[0]?.id
  if (id === undefined) throw new Error('Slack took a file and gave no id for it')
  return id
}
