import { describe, expect, it } from '@jest/globals'
import { LANGUAGES } from '../../src/core/report.ts'
import { readWords } from '../support/slack-words.ts'
import { shareAgentBench } from './an-agent-bench.ts'
import { REAL_DRAFTS, withCustomer } from './some-real-drafts.ts'

const bench = shareAgentBench({ check: null, settings: { ideasChannel: 'CIDEAS' } })

/** What somebody would fill in for a blank. */
function fill(label: string): string {
  if (/date|datum/i.test(label)) return '3 March'
  return /team|name|naam/i.test(label) ? 'Ruth' : '12'
}

describe.each(LANGUAGES)('by the rubric that comes along, in %s', (language) => {
  const one = REAL_DRAFTS[language]
  const { user, reads } = one

  async function click(action: string): Promise<void> {
    const ts = await bench().postDraft(withCustomer(one), user)
    await bench().slack.click({ user, ...bench().reportOf(ts), action })
  }

  it('a report says what hurts, what would help, and whose idea it is to hand on', async () => {
    const ts = await bench().postDraft(withCustomer(one), user)

    const said = readWords(bench().slack.threadOf(ts))
    for (const words of [reads.headline, reads.point, reads.message, one.customer]) expect(said).toContain(words)
  })

  it('Why? says what the customer needs, and what was found', async () => {
    await click('why')

    const said = await bench().modalReads(user, reads.asks)
    expect(said).toContain(reads.situation)
    expect(said).toContain(reads.message)
  })

  it('Use this rewrite: filled in and checked again it can go out', async () => {
    await click('use_rewrite')
    await bench().modalReads(user, reads.changed)

    const blocks = JSON.parse(JSON.stringify(bench().slack.modalOf(user)?.blocks ?? []))
    const blanks = blocks.filter(({ block_id = '' }) => block_id.startsWith('blank '))
    const filled = blanks.map((blank: { block_id: string; label: { text: string } }) => {
      return [`${blank.block_id}.field`, fill(blank.label.text)]
    })
    await bench().slack.submit(user, Object.fromEntries(filled))

    expect(blanks.length).toBeGreaterThan(0)
    expect(await bench().modalReads(user, reads.copy)).toContain(reads.ready)
  })

  it('Not a problem: leads hear of it', async () => {
    await click('appeal')
    await bench().modalReads(user, reads.point)

    await bench().slack.submit(user, { 'finding.field': '0', 'reason.field': 'Ja.' })

    await bench().modalReads(user, reads.appealed)
  })

  it('Hand the idea on: it is there in the customer’s words', async () => {
    await click('hand_on')
    await bench().modalReads(user, '<#CIDEAS>')

    await bench().slack.submit(user, {})

    await bench().modalReads(user, reads.handedOn)
    expect(readWords(bench().slack.messagesIn('CIDEAS'))).toContain(one.customer)
  })

  it('the Home tab says what comes back and what leads see', async () => {
    for (const text of [withCustomer(one), withCustomer(one)]) await bench().postDraft(text, user)

    bench().slack.openHome(user)

    expect(await bench().homeReads(user, reads.comesBack)).toContain(reads.leads)
  })

  it('a direct message and the message’s menu answer only who asked', async () => {
    const { slack } = bench()
    const { ts } = slack.writeToBot(user, withCustomer(one))
    await slack.until(() => readWords(slack.threadOf(ts)).includes(reads.message), 'a private report', 10_000)
    const posted = slack.post('CREVIEW', 'UBEN', { text: one.draft, thread: slack.post('CREVIEW', 'UBEN', 'A chat.') })

    await slack.shortcut('check_message', user, { channel: 'CREVIEW', ts: posted })

    await bench().modalReads(user, reads.point)
  })

  it('Mute this for me: the point is not named again', async () => {
    await click('mute')
    await bench().modalReads(user, reads.point)

    await bench().slack.submit(user, { 'what.field': 'legalistic', 'until.field': 'day' })
    await bench().modalReads(user, reads.muted)

    const said = readWords(bench().slack.threadOf(await bench().postDraft(withCustomer(one), user)))
    expect(said).toContain(reads.message)
    expect(said).not.toContain(reads.point)
  })
})

describe('a draft in a language that is not its reader’s', () => {
  it('is spoken of in the reader’s, with the draft’s own words between', async () => {
    const ts = await bench().postDraft(withCustomer(REAL_DRAFTS.en), 'UEVA')

    const said = readWords(bench().slack.threadOf(ts))
    expect(said).toContain(REAL_DRAFTS.de.reads.message)
    expect(said).toContain('„We therefore respectfully decline to consider your proposal“')
    expect(said).not.toContain(REAL_DRAFTS.en.reads.message)
  })

  it('is explained to whoever asks in theirs', async () => {
    const { slack, postDraft, reportOf, modalReads } = bench()
    const ts = await postDraft(withCustomer(REAL_DRAFTS.de), 'UEVA')

    await slack.click({ user: 'UJAN', ...reportOf(ts), action: 'why' })

    expect(await modalReads('UJAN', REAL_DRAFTS.nl.reads.message)).not.toContain(REAL_DRAFTS.de.reads.message)
  })
})
