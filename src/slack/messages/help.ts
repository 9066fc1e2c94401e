import type { Words } from '../words/words.ts'
import { type Message, note, section } from './blocks.ts'

/** `/checkreply help`. */
export function helpMessage(reviewChannel: string | null, { help }: Words): Message {
  const channel = reviewChannel ? `<#${reviewChannel}>` : help.noChannel
  return {
    text: help.title,
    blocks: [
      section(`*${help.title}* ${help.promise}`),
      section([help.withTeam(channel), help.forYou, help.message, help.customer].join('\n')),
      note(help.forget),
      note(help.languages),
    ],
  }
}
