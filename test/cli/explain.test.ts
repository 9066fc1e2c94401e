import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { aWorkshop, type Ran, type Workshop } from './run-cli.ts'

const KIND = 'Thank you for your message. We have it and will see to it.\n'
const THREAT = 'We will take legal action on Friday if you do not pay.\n'

let shop: Workshop
beforeAll(async () => {
  shop = await aWorkshop()
})
afterAll(() => shop.clean())

function explain(args: readonly string[], stdin?: string): Promise<Ran> {
  return shop.run(['explain', '--rubric', shop.rubric, ...args], stdin)
}

describe('checkreply explain', () => {
  it('says what the draft does, at which words, and by which cue', async () => {
    const { code, stdout, stderr } = await explain([], KIND + THREAT)

    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toContain('thanks “Thank you” cue thanks')
    expect(stdout).toContain('threat “legal action” cue threat')
  })

  it('says where a rule fired and what it cost, and why another did not', async () => {
    const [threatening, kind] = await Promise.all([explain([], THREAT), explain([], KIND)])

    expect(threatening.stdout).toMatch(/threatening −60\n {4}✖ threat at “.*legal action.*” error −60/)
    expect(kind.stdout).toContain('threatening\n    – threat: no threat')
  })

  it('shows the arithmetic of the score, and the verdict with its reason', async () => {
    const { stdout } = await explain([], THREAT)

    expect(stdout).toContain('100 − 60 (threatening) = 40\n  verdict flag, because the gravest finding is an error')
  })

  it('says that the band of the verdict kept the score', async () => {
    const { stdout } = await explain([], THREAT.repeat(3))

    expect(stdout).toContain(
      '100 − 60 (threatening) − 30 (threatening) − 15 (threatening) = −5, kept at 0 by the band of its verdict',
    )
  })

  it('says that the situation is unknown and nothing is asked for where nothing tells', async () => {
    const { stdout } = await explain([], KIND)

    expect(stdout).toContain('unknown (nothing tells it; no customer’s message was given)')
    expect(stdout).toContain('Asked for\n  nothing in particular')
    expect(stdout).toContain('customer 0\n  words 8\n')
  })

  it('quotes the customer’s words from which the situation was read, and gives no score in a crisis', async () => {
    const { code, stdout } = await explain([], `> I will kill myself.\n${KIND}`)

    expect(code).toBe(0)
    expect(stdout).toContain('crisis (from the customer’s message; the customer’s message is read as en)')
    expect(stdout).toContain('crisis “I will kill myself.” cue crisis')
    expect(stdout).toContain('Score\n  none')
  })

  it('takes draft and customer’s message from files, and the language it is told', async () => {
    const draft = await shop.write('explain.txt', 'Legal action!')
    const customer = await shop.write('explain-customer.txt', 'I will kill myself.')

    const { stdout } = await explain([draft, '--customer', customer, '--lang', 'en'])

    expect(stdout).toContain('Language\n  en (as told)')
    expect(stdout).toContain('crisis “I will kill myself.”')
  })

  it('says that it reads no such language', async () => {
    const { code, stdout } = await explain([], 'Nous vous remercions pour votre message et les photos.')

    expect([code, stdout]).toEqual([0, 'Not read: this is no language checkreply reads (en, de, nl).\n'])
  })

  it('cuts long words between characters people see, and has no colour where nobody looks', async () => {
    const { stdout } = await shop.run(
      ['explain', '--rubric', shop.rubric],
      `> I will kill myself, ${'👩‍👩‍👧 '.repeat(80)}\n${KIND}`,
      { FORCE_COLOR: '1' },
    )

    expect(stdout).toMatch(/👩‍👩‍👧 ?…”/)
    expect(stdout).not.toContain('\u001B')
  })

  it.each([
    [['nowhere.txt'], 'cannot be read'],
    [['--lang', 'fr'], 'en, de, nl'],
  ])('ends %j with 2 and says why', async (args, reason) => {
    const { code, stderr } = await explain(args, KIND)

    expect([code, stderr]).toEqual([2, expect.stringContaining(reason)])
  })
})
