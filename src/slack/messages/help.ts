import { type Message, note, section } from './blocks.ts'

/** `/checkreply help`. */
export function helpMessage(reviewChannel: string): Message {
  return {
    text: 'checkreply reads a reply before your customer does.',
    blocks: [
      section('*checkreply reads a reply before your customer does.* It says what works and what to send instead.'),
      section(
        [
          `*With your team:* post your draft in <#${reviewChannel}>. The report comes in its thread. Edit the draft, and the report follows.`,
          '*Just for you:* `/checkreply` and your draft, or `/checkreply` alone for a form. Only you see the answer.',
          '*The customer’s message* makes the report much better. Put it above the draft as lines that start with `>`. Or post it first (`Customer: …`) and put your draft in its thread.',
        ].join('\n'),
      ),
      note(
        'English, German and Dutch. Team leads see drafts from the channel that should be held back, never private ones, except where somebody may be in danger.',
      ),
    ],
  }
}
