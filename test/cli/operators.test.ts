import { readdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { openStorage, type Storage } from '../../src/store/open.ts'
import { anAddress, aPost } from '../support/a-post.ts'
import { aWorkshop, type Ran, type Workshop } from './run-cli.ts'

/** Each command is a process of its own; a busy machine takes its time to start them. */
jest.setTimeout(30_000)

const REASON = 'The channel is archived. Unarchive it, or set another one. (is_archived)'

let workshop: Workshop
let path: string

beforeEach(async () => {
  workshop = await aWorkshop()
  path = `${dirname(await workshop.write('draft.txt', ''))}/checkreply.db`
})
afterEach(() => workshop.clean())

function operate(...args: string[]): Promise<Ran> {
  return workshop.run(args, '', { DATABASE_URL: `file:${path}` })
}

async function withStorage<T>(work: (storage: Storage) => Promise<T>): Promise<T> {
  const storage = await openStorage({ kind: 'sqlite', path })
  return work(storage).finally(() => storage.close())
}

function giveUp(key: string): Promise<void> {
  return withStorage(async ({ inbox }) => {
    const work = { team: 'T1', kind: 'slack', key, lane: `C1 ${key}`, actor: 'UANN', isLive: false }
    await inbox.add({ ...work, payload: { text: 'Zanzibar' } })
    for (const job of await inbox.claim(1)) await inbox.bury(job, REASON)
  })
}

describe('checkreply inbox', () => {
  it('lists what was given up, with the reasons and no word of what people wrote', async () => {
    await giveUp('a')

    const { code, stdout } = await operate('inbox')

    expect(code).toBe(0)
    expect(stdout).toContain('0 waiting (the oldest for 0 s), 1 given up')
    expect(stdout).toMatch(/^1 {2}\d{4}-.* {2}T1 {2}slack {2}once {2}The channel is archived/m)
    expect(stdout).not.toContain('Zanzibar')
  })

  it('shows all that is known of one', async () => {
    await giveUp('a')

    const { stdout } = await operate('inbox', 'show', '1')

    expect(stdout).toContain(`Reason    ${REASON}`)
    expect(stdout).toContain('To try again: checkreply inbox replay 1')
    expect(stdout).not.toContain('Zanzibar')
  })

  it.each([[['1']], [['--all']]])('has work tried again: replay %j', async (args) => {
    await giveUp('a')

    const { stdout } = await operate('inbox', 'replay', ...args)

    expect(stdout).toContain('1 of 1 will be tried again')
    expect(await withStorage(({ inbox }) => inbox.claim(1))).toMatchObject([{ key: 'a', attempts: 1 }])
  })

  it('says what cannot be tried again', async () => {
    await giveUp('a')
    await withStorage(({ keeping }) => keeping.forgetPerson('T1', 'UANN'))

    const { stdout } = await operate('inbox', 'replay', '--all')

    expect(stdout).toContain('0 of 1 will be tried again\nThe others cannot: their texts were wiped.')
  })

  it.each([
    [['show', 'x'], 'expected a number as ID, got "x"'],
    [['show', '9'], 'no work with the ID 9 was given up'],
    [['replay'], 'expected either an ID or --all'],
    [['replay', '1', '--all'], 'expected either an ID or --all'],
  ])('refuses %j in words', async (args, words) => {
    await giveUp('a')

    const { code, stderr } = await operate('inbox', ...args)

    expect(code).toBe(2)
    expect(stderr).toContain(words)
  })

  it('does not make a database where there is none', async () => {
    const { code, stderr } = await operate('inbox')

    expect(code).toBe(2)
    expect(stderr).toContain('there is no file')
    expect(readdirSync(dirname(path))).not.toContain('checkreply.db')
  })
})

describe('checkreply backup and restore', () => {
  it('copy a database that is in use, and bring it back with what was there kept aside', async () => {
    const bot = await openStorage({ kind: 'sqlite', path })
    await bot.store.savePost(aPost({ text: 'Before.' }))
    expect(await operate('backup', 'copy.db')).toMatchObject({ code: 0 })
    await bot.store.savePost(aPost({ text: 'After.' }))
    await bot.close()

    const { code, stdout } = await operate('restore', 'copy.db')

    expect(code).toBe(0)
    expect(stdout).toContain('Restart the bot if it runs.')
    const kept = await withStorage(({ store }) => store.findPost(anAddress()))
    expect(kept).toMatchObject({ text: 'Before.' })
    expect(readdirSync(dirname(path)).some((name) => name.startsWith('checkreply.db.before-restore-'))).toBe(true)
  })

  it('refuse what is no copy of ours, and write over nothing', async () => {
    await withStorage(async () => {})

    const wrong = await operate('restore', 'draft.txt')
    const taken = await operate('backup', 'draft.txt')

    expect([wrong.code, taken.code]).toEqual([2, 2])
    expect(wrong.stderr).toContain('is no copy of a checkreply database')
    expect(taken.stderr).toContain('is there already')
  })

  it('point to PostgreSQL’s own tools', async () => {
    const { code, stderr } = await workshop.run(['backup', 'x'], '', { DATABASE_URL: 'postgres://a:b@127.0.0.1/c' })

    expect(code).toBe(2)
    expect(stderr).toContain('pg_dump "$DATABASE_URL" > FILE')
  })
})
