import { styleText } from 'node:util'

export type Ink = 'bold' | 'dim' | 'green' | 'yellow' | 'red' | 'cyan'
export type Paint = (ink: Ink, text: string) => string

/** Colours only where people look: on a terminal, and never where NO_COLOR asks for none. */
export function createPaint(stream: NodeJS.WriteStream): Paint {
  return (ink, text) => (stream.isTTY ? styleText(ink, text, { stream }) : text)
}
