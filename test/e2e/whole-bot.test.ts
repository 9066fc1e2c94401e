import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { BOT, CHANNELS, PEOPLE } from '../../src/sandbox/workspace.ts'
import { describeWithSlack } from '../support/describe-with-slack.ts'
import type { TestSlack } from '../support/local-slack.ts'
import type { SeenMessage } from '../support/slack-page.ts'
import { readWords } from '../support/slack-words.ts'
import { type Mode, OTHER_CHANNEL, startWholeBot, type WholeBot } from './bot.ts'
import { REFUSED } from './fake-check.ts'

const { agent, colleague } = PEOPLE
const { review, flagged } = CHANNELS

describeWithSlack('the whole bot', () => {
  describe.each<{ mode: Mode }>([{ mode: 'Socket Mode' }, { mode: 'signed HTTP' }])('over $mode', ({ mode }) => {
    let bot: WholeBot
    let slack: TestSlack

    beforeAll(async () => {
      bot = await startWholeBot(mode)
      slack = bot.slack
    })
    afterAll(() => bot.stop())

    const post = (text: string, threadTs?: string) => slack.postAs({ channel: review, user: agent, text, threadTs })
    const postDraft = (text: string) => post(`> I have an idea for you.\n${text}`)
    const edit = (ts: string, text: string) => slack.edit({ channel: review, user: agent, ts, text })
    const type = (text: string) => slack.command({ channel: review, user: agent, command: '/checkreply', text })
    const repliesTo = (ts: string) => slack.messages(review).filter(({ thread_ts }) => thread_ts === ts)
    const waitForReport = (ts: string, words: string) =>
      slack.waitForMessage((message) => isReport(message, ts) && readWords(message).includes(words))
    const waitForCard = (ts: string, words: string) =>
      slack.waitForMessage((message) => isCard(message, ts) && readWords(message).includes(words))

    it('answers a draft in its thread, follows its edits in place, and goes with it', async () => {
      const ts = await postDraft('We decline your suggestion.')
      const first = await waitForReport(ts, REFUSED)

      await edit(ts, 'Thank you for your idea, I have passed it on.')
      const second = await waitForReport(ts, '97')

      expect(second.ts).toBe(first.ts)
      expect(readWords(second)).not.toContain(REFUSED)
      expect(repliesTo(ts)).toHaveLength(1)

      await slack.remove({ channel: review, user: agent, ts })

      await slack.waitUntil(() => repliesTo(ts).length === 0, 'the report to go')
    })

    it('tells leads about a flagged draft once, and when its agent has fixed it', async () => {
      const ts = await postDraft('We respectfully decline.')
      const card = await waitForCard(ts, REFUSED)

      await edit(ts, 'We must decline, sadly.')
      await edit(ts, 'Thank you, I have passed it on.')
      const fixed = await waitForCard(ts, 'Nothing stands against it any more')

      expect(fixed.ts).toBe(card.ts)
      expect(slack.messages(flagged).filter((message) => isCard(message, ts))).toHaveLength(1)
    })

    it('tells leads when a flagged draft was deleted', async () => {
      const ts = await postDraft('We decline again.')
      const card = await waitForCard(ts, REFUSED)

      await slack.remove({ channel: review, user: agent, ts })

      await slack.waitForMessage(
        (message) => message.ts === card.ts && readWords(message).includes('deleted by the agent'),
      )
    })

    it("reads a customer's message of its own and answers the draft in its thread", async () => {
      const root = await post('Customer: Could you let families share one data plan?')
      const draft = await post('We will think about your data plan.', root)
      await waitForReport(root, '97')

      expect(bot.checked).toContainEqual(
        expect.objectContaining({
          draft: 'We will think about your data plan.',
          customer: 'Could you let families share one data plan?',
        }),
      )
      expect(repliesTo(root).map(({ user }) => user)).toEqual([agent, BOT.botUserId])

      await edit(draft, 'We decline your data plan.')

      await waitForReport(root, REFUSED)
    })

    it('leaves chatter, other channels and itself alone', async () => {
      const ts = await postDraft('Thank you, I have noted it.')
      await waitForReport(ts, '97')
      const checks = bot.checked.length

      await post('Shall I really decline this one?', ts)
      await slack.postAs({ channel: OTHER_CHANNEL, user: agent, text: 'I decline the soup.' })
      await slack.postAs({ channel: review, user: BOT.botUserId, text: 'I decline to be an agent.' })
      const after = await postDraft('Thank you, this came after.')
      await waitForReport(after, '97')

      expect(bot.checked).toHaveLength(checks + 1)
      expect(repliesTo(ts)).toHaveLength(2)
      expect(slack.messages(OTHER_CHANNEL)).toHaveLength(1)
    })

    it('answers drafts of several agents, each in its own thread', async () => {
      const texts = ['One thank you.', 'I decline two.', 'Three thank you.']
      const posts = texts.map((text, index) =>
        slack.postAs({ channel: review, user: index === 1 ? colleague : agent, text }),
      )
      const [first = '', second = '', third = ''] = await Promise.all(posts)

      await Promise.all([waitForReport(first, '97'), waitForReport(second, REFUSED), waitForReport(third, '97')])
    })

    it('answers /checkreply with a draft to nobody but who typed it', async () => {
      await type('I decline, privately.')

      const answer = await slack.waitForMessage(isPrivateReport(REFUSED))
      expect(answer).toMatchObject({ channel: review, subtype: 'ephemeral', ephemeral_to: agent })
      expect(bot.checked.at(-1)).toMatchObject({ draft: 'I decline, privately.', customer: null })
      expect(slack.messages(flagged).some((message) => readWords(message).includes('privately'))).toBe(false)
    })

    it('takes the lines quoted in /checkreply as the customer’s', async () => {
      await type('> Where is my parcel?\nIt comes tomorrow.')

      await slack.waitForMessage(isPrivateReport('97'))
      expect(bot.checked.at(-1)).toMatchObject({ draft: 'It comes tomorrow.', customer: 'Where is my parcel?' })
    })

    it('explains itself to /checkreply help', async () => {
      await type('help')

      await slack.waitForMessage(
        ({ ephemeral_to, ...message }) => ephemeral_to === agent && readWords(message).includes('reads a reply before'),
      )
    })

    it('opens a form for /checkreply alone and answers in its place', async () => {
      await type('')
      const form = await slack.waitForModal(({ callback_id }) => callback_id !== undefined)

      slack.submitModal(agent, aFilledForm('We decline in a form.', 'An idea!'))

      const answer = await slack.waitForModal(
        ({ id, blocks }) => id !== form.id && readWords({ blocks }).includes(REFUSED),
      )
      expect(readWords(answer)).toContain('[team]')
      expect(bot.checked.at(-1)).toMatchObject({ draft: 'We decline in a form.', customer: 'An idea!' })
    })

    it('says in the form what is missing', async () => {
      await type('')
      await slack.waitForModal(({ callback_id }) => callback_id !== undefined)

      slack.submitModal(agent, aFilledForm('   ', ''))

      expect(Object.keys(await slack.waitForModalErrors())).toEqual(['draft'])
    })

    it('answers with a reference that is in its log where something breaks', async () => {
      const ts = await postDraft('May this explode?')

      const apology = await slack.waitForMessage(({ ephemeral_to, ts: at }) => ephemeral_to === agent && at > ts)
      const [reference = 'none'] = /[0-9a-f]{8}/.exec(readWords(apology)) ?? []
      expect(bot.logLines.filter((line) => line.includes(reference))).toHaveLength(1)
    })

    it('keeps every draft and every customer out of its log', () => {
      const log = bot.logLines.join('')

      expect(log).toContain('reference')
      for (const words of ['decline', 'explode', 'Thank you', 'idea for you', 'data plan', 'parcel', 'soup']) {
        expect(log).not.toContain(words)
      }
    })
  })
})

function isReport(message: SeenMessage, threadTs: string): boolean {
  return message.user === BOT.botUserId && message.channel === review && message.thread_ts === threadTs
}

/** Cards link to their draft by its `ts` without the dot. */
function isCard(message: SeenMessage, draftTs: string): boolean {
  return message.channel === flagged && readWords(message).includes(draftTs.replace('.', ''))
}

function isPrivateReport(words: string): (message: SeenMessage) => boolean {
  return (message) => message.ephemeral_to === agent && readWords(message).includes(words)
}

function aFilledForm(draft: string, customer: string): object {
  return {
    customer: { text: { type: 'plain_text_input', value: customer } },
    draft: { text: { type: 'plain_text_input', value: draft } },
  }
}
