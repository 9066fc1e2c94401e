import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { aWorkshop, type Workshop } from './run-cli.ts'

const KIND = 'Thank you for your message. We have it and will see to it.\n'
const THREAT = 'We will take legal action on Friday if you do not pay.\n'
const KEYS = [
  ...['verdict', 'score', 'notice', 'language', 'situation', 'findings', 'strengths', 'rewrite', 'judge', 'rubric'],
]

let shop: Workshop
beforeAll(async () => {
  shop = await aWorkshop()
})
afterAll(() => shop.clean())

describe('checkreply check, for people', () => {
  it('says that a draft is ready, what is good about it, and ends with 0', async () => {
    const { code, stdout, stderr } = await shop.check([], KIND)

    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/100/)
    expect(stdout).toContain('You thank.')
  })

  it('shows the words, why, and a rewrite where a draft is not ready, and ends with 1', async () => {
    const { code, stdout } = await shop.check([], KIND + THREAT)

    expect(code).toBe(1)
    expect(stdout).toContain('threatening')
    expect(stdout).toContain('“We will take legal action on Friday if you do not pay”')
    expect(stdout).toContain('This is pressure. Offer help.')
    expect(stdout).toContain('Tell me by [date] if that is hard for you.')
  })

  it('names what is good before what is not', async () => {
    const { stdout } = await shop.check([], KIND + THREAT)

    expect(stdout.indexOf('You thank.')).toBeLessThan(stdout.indexOf('This is pressure.'))
  })

  it('says that the situation is unknown where nothing tells', async () => {
    const { stdout } = await shop.check([], KIND)

    expect(stdout).toMatch(/customer’s message is unknown/)
  })

  it('has no colour where nobody looks, even if asked for some', async () => {
    const { stdout } = await shop.run(['check', '--rubric', shop.rubric], THREAT, { FORCE_COLOR: '1' })

    expect(stdout).not.toContain('\u001B')
  })

  it('reads drafts from several files and names each', async () => {
    const files = [await shop.write('a.txt', KIND), await shop.write('b.txt', THREAT)]

    const { code, stdout } = await shop.check(files)

    expect(code).toBe(1)
    expect(stdout.indexOf('a.txt')).toBeLessThan(stdout.indexOf('b.txt'))
    expect(stdout).toContain('a.txt')
  })

  it('says to stop where the customer may be in danger, shows no score, and ends with 1', async () => {
    const { code, stdout } = await shop.check([], `> I will kill myself.\n${KIND}`)

    expect(code).toBe(1)
    expect(stdout).toMatch(/^Stop/)
    expect(stdout).not.toMatch(/\d\/100/)
  })

  it('says that a language is not covered, shows no score, and ends with 1', async () => {
    const { code, stdout } = await shop.check([], 'Nous vous remercions pour votre message et les photos.')

    expect(code).toBe(1)
    expect(stdout).toMatch(/^Not checked/)
  })
})

describe('checkreply check --json', () => {
  it('prints one report with every key', async () => {
    const { code, stdout } = await shop.check(['--json'], THREAT)

    const report = JSON.parse(stdout)
    expect(code).toBe(1)
    expect(Object.keys(report).sort()).toEqual([...KEYS].sort())
    expect(report).toMatchObject({
      verdict: 'flag',
      notice: null,
      language: 'en',
      judge: { status: 'off' },
      findings: [
        {
          criterion: 'threatening',
          severity: 'error',
          start: 0,
          end: 53,
          quote: 'We will take legal action on Friday if you do not pay',
          message: 'This is pressure. Offer help.',
          source: 'rule',
        },
      ],
      rewrite: { kind: 'whole', blanks: ['[date]'], source: 'template' },
    })
  })

  it('takes leading quoted lines as the customer’s message', async () => {
    const { stdout } = await shop.check(['--json'], `> I will kill myself.\n\n${KIND}`)

    expect(JSON.parse(stdout)).toMatchObject({ notice: 'crisis', score: null, situation: ['crisis'] })
  })

  it('takes the customer’s message from a file', async () => {
    const customer = await shop.write('customer.txt', 'I will kill myself.')

    const { stdout } = await shop.check(['--json', '--customer', customer], KIND)

    expect(JSON.parse(stdout)).toMatchObject({ notice: 'crisis', situation: ['crisis'] })
  })

  it('takes the language it is told instead of guessing', async () => {
    const draft = 'Legal action!'
    const [guessed, told] = await Promise.all([
      shop.check(['--json'], draft),
      shop.check(['--json', '--lang', 'en'], draft),
    ])

    expect(JSON.parse(guessed.stdout)).toMatchObject({ notice: 'not_covered', language: null })
    expect(JSON.parse(told.stdout)).toMatchObject({ verdict: 'flag', language: 'en' })
  })

  it('says the same, byte for byte, each time', async () => {
    const [one, two] = await Promise.all([shop.check(['--json'], THREAT), shop.check(['--json'], THREAT)])

    expect(one.stdout).toBe(two.stdout)
  })

  it('reads a draft that begins with a byte-order mark', async () => {
    const { stdout } = await shop.check(['--json'], `\uFEFF> I will kill myself.\n${KIND}`)

    expect(JSON.parse(stdout)).toMatchObject({ notice: 'crisis' })
  })
})
