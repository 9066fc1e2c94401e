import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { aWorkshop, type Workshop } from './run-cli.ts'

const KIND = 'Thank you for your message. We have it and will see to it.\n'

let shop: Workshop
beforeAll(async () => {
  shop = await aWorkshop()
})
afterAll(() => shop.clean())

describe('checkreply ends with 2 and one clear line', () => {
  it.each<[string, readonly string[], string | Uint8Array, RegExp]>([
    ['for a file that is not there', ['gone.txt'], '', /gone\.txt: .*check its name/],
    ['for a folder', ['.'], '', /\.: cannot be read/],
    ['for a customer file that is not there', ['--customer', 'gone.txt'], KIND, /gone\.txt: .*check its name/],
    ['for an empty draft', [], '', /expected a draft/],
    ['for a draft of white space', [], ' \n\t\n', /expected a draft/],
    ['for a draft that is only the customer’s', [], '> Where is it?\n', /expected a draft/],
    ['for what is not UTF-8', [], Buffer.from([0x48, 0x69, 0xff, 0xfe]), /UTF-8/],
    ['for a draft that is too long', [], 'a '.repeat(20_001), /at most 40000 characters, got 40002/],
    ['for a language it does not know', ['--lang', 'fr'], KIND, /en, de, nl/],
    ['for an option it does not know', ['--jason'], KIND, /--jason/],
    ['for a judge that does not exist', ['--judge', 'sometimes'], KIND, /auto, always, never/],
    ['for two ways of printing', ['--json', '--jsonl'], KIND, /--jsonl/],
  ])('%s', async (_name, args, stdin, message) => {
    const { code, stdout, stderr } = await shop.check(args, stdin)

    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(message)
    expect(stderr).not.toMatch(/\n\s+at /)
  })

  it('for a rubric folder that is not there', async () => {
    const { code, stderr } = await shop.run(['check', '--rubric', '/nowhere'], KIND)

    expect(code).toBe(2)
    expect(stderr).toContain('/nowhere')
    expect(stderr).not.toMatch(/\n\s+at /)
  })

  it('for a rubric folder of RUBRIC_DIR that is not there', async () => {
    const { code, stderr } = await shop.run(['check'], KIND, { RUBRIC_DIR: '/nowhere' })

    expect([code, stderr.includes('/nowhere')]).toEqual([2, true])
  })

  it('for a command that it does not know', async () => {
    const { code, stdout } = await shop.run(['chekc'])

    expect([code, stdout]).toEqual([2, ''])
  })

  it('before anything is judged where one of several files is bad', async () => {
    const good = await shop.write('good.txt', KIND)

    const { code, stdout } = await shop.check([good, 'gone.txt'])

    expect([code, stdout]).toEqual([2, ''])
  })
})

describe('checkreply', () => {
  it('checks a draft of exactly 40,000 characters', async () => {
    const { code } = await shop.check([], 'We have it. '.repeat(4000).slice(0, 40_000))

    expect(code).toBe(0)
  })

  it('reads the rubric of --rubric rather than that of RUBRIC_DIR', async () => {
    const { code } = await shop.run(['check', '--rubric', shop.rubric], KIND, { RUBRIC_DIR: '/nowhere' })

    expect(code).toBe(0)
  })

  it.each([
    ['--judge', 'auto'],
    ['--judge', 'never'],
  ])('needs no language model with %s %s', async (...args) => {
    const { code, stdout } = await shop.check(['--json', ...args], KIND)

    expect([code, JSON.parse(stdout).judge]).toEqual([0, { status: 'off' }])
  })

  it.each([[['--help']], [['check', '--help']]])('explains itself with %j and ends with 0', async (args) => {
    const { code, stdout } = await shop.run(args)

    expect(code).toBe(0)
    expect(stdout).toContain('check')
  })
})
