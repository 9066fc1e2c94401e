import { createRequire } from 'node:module'

/** The machine it runs on may have no fonts at all. */
export const FONT = 'checkreply sans'

const FILES = ['dejavu-sans-latin-400-normal.woff2', 'dejavu-sans-latin-700-normal.woff2']

interface Fonts {
  has(name: string): boolean
  registerFromPath(path: string, name: string): unknown
}

export function registerFont(fonts: Fonts): void {
  if (fonts.has(FONT)) return
  const { resolve } = createRequire(import.meta.url)
  for (const file of FILES) fonts.registerFromPath(resolve(`@fontsource/dejavu-sans/files/${file}`), FONT)
}
