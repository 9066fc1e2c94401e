import { afterEach, describe, expect, it } from '@jest/globals'
import { CRITERIA } from '../../src/core/report.ts'
import { isLocked } from '../../src/core/team/settings.ts'
import { aLeadBench, type LeadBench } from './a-lead-bench.ts'

let bench: LeadBench

afterEach(() => bench.close())

async function openSettings(topic: 'people' | 'criteria' | 'words' | 'channel', user = 'ULEAD'): Promise<void> {
  bench.slack.openHome(user)
  await bench.slack.until(() => JSON.stringify(bench.slack.homeOf(user)).includes('settings_people'), 'Home is there')
  await bench.slack.clickHome({ user, action: `settings_${topic}` })
  await bench.slack.until(() => bench.modal(user).includes('Nothing changes yet'), 'the settings are open')
}

async function tryAndSave(filling: Readonly<Record<string, string | readonly string[]>>): Promise<void> {
  await bench.slack.submit('ULEAD', filling)
  await bench.slack.until(() => bench.modal('ULEAD').includes('Save it'), 'it was tried')
  await bench.slack.submit('ULEAD')
  await bench.slack.until(() => bench.modal('ULEAD').includes('Saved.'), 'it is saved')
}

describe('settings', () => {
  it('show what they would change before they are saved', async () => {
    bench = await aLeadBench()
    await bench.start()
    await bench.postFlagged()
    await openSettings('people')

    await bench.slack.submit('ULEAD', { 'minimumGroup.field': '7' })
    await bench.slack.until(() => bench.modal('ULEAD').includes('Save it'), 'it was tried')

    expect(bench.modal('ULEAD')).toContain('Of your last 1 draft, 0 would be judged differently.')
    await bench.slack.submit('ULEAD', { 'minimumGroup.field': '8' })
    await bench.slack.until(() => bench.modal('ULEAD').includes('"initial_value":"8"'), 'it was tried again')
    expect(bench.modal('ULEAD')).not.toContain('Saved.')
  })

  it('name the drafts that would be judged differently, with a link to each', async () => {
    bench = await aLeadBench()
    await bench.start({}, { check: undefined })
    const draft = bench.slack.post('CREVIEW', 'UANN', '> My parcel has been lost.\nThat is not our problem.')
    await bench.slack.until(() => bench.slack.threadOf(draft).length > 0, 'the draft is judged')
    await openSettings('criteria')

    const free = CRITERIA.filter((id) => !isLocked(id)).map((id) => [`criteria.${id}.field`, 'off'])
    await bench.slack.submit('ULEAD', Object.fromEntries(free))
    await bench.slack.until(() => bench.modal('ULEAD').includes('Save it'), 'it was tried')

    expect(bench.modal('ULEAD')).toContain('Of your last 1 draft, 1 would be judged differently.')
    expect(bench.modal('ULEAD')).toMatch(/<http[^|]+\|a draft>: (?:Held back|One more pass) → Ready/)
  })

  it('decide who is a lead from then on', async () => {
    bench = await aLeadBench()
    await bench.start()
    await bench.postFlagged()
    await openSettings('people')

    await tryAndSave({ 'leads.field': ['UBEN'] })
    await bench.slack.click({ ...bench.spot(), user: 'UBEN', action: 'card_claim' })

    await bench.cardSays('<@UBEN> is looking at it.')
  })

  it('say what is wrong in the field it stands in', async () => {
    bench = await aLeadBench()
    await bench.start()
    await openSettings('people')

    const refused = await bench.slack.submit('ULEAD', { 'quietHours.field': 'six', 'minimumGroup.field': '1' })

    expect(refused).toMatchObject({
      body: {
        errors: {
          quietHours: 'I cannot read this. Please write it as the label shows.',
          minimumGroup: 'Please choose a whole number from 3 to 1000.',
        },
      },
    })
  })

  it('take a group or people, never both', async () => {
    bench = await aLeadBench({}, { workspaces: [WITH_GROUP] })
    await bench.start()
    await openSettings('people')

    const refused = await bench.slack.submit('ULEAD', { 'group.field': 'SLEADS', 'leads.field': ['UBEN'] })

    expect(refused).toMatchObject({ body: { errors: { leads: expect.stringContaining('either a user group') } } })
  })

  it('keep words to avoid, texts to protect and what to do in a crisis', async () => {
    bench = await aLeadBench()
    await bench.start()
    await openSettings('words')

    await tryAndSave({
      'phrases.field': 'de: leider => \nunfortunately => here is what works',
      'protectedTexts.field': 'Acme Ltd, 1 Main Street\n\nReg. no. 12345 in London',
      'crisisText.field': 'Call Jo at once.',
    })
    await bench.slack.closeModal('ULEAD')
    await openSettings('words')

    expect(bench.modal('ULEAD')).toContain('de: leider\\nunfortunately => here is what works')
    expect(bench.modal('ULEAD')).toContain('Acme Ltd, 1 Main Street\\n\\nReg. no. 12345 in London')
    expect(bench.modal('ULEAD')).toContain('Call Jo at once.')
  })

  it('make the reports of one channel private', async () => {
    bench = await aLeadBench()
    await bench.start()
    await openSettings('channel')

    await tryAndSave({ 'channel.field': 'CREVIEW', 'visibility.field': 'private', 'channelOff.field': ['canned'] })
    const draft = bench.slack.post('CREVIEW', 'UANN', 'Here you are.')
    await bench.slack.until(() => bench.slack.directMessagesOf('UANN').length > 0, 'the author has the report')

    expect(bench.slack.threadOf(draft)).toEqual([])
  })

  it('turn criteria off, but none that protects people', async () => {
    bench = await aLeadBench()
    await bench.start()
    await openSettings('criteria')

    expect(bench.modal('ULEAD')).not.toContain('criteria.threatening')
    await tryAndSave({ 'criteria.dismissive.field': 'off', 'policyLinks.dismissive.field': 'https://acme.test/policy' })
    await bench.slack.closeModal('ULEAD')
    await openSettings('criteria')

    expect(bench.modal('ULEAD')).toContain('https://acme.test/policy')
  })

  it('are not written over by whoever opened them before somebody else saved', async () => {
    bench = await aLeadBench()
    await bench.start()
    await openSettings('people')

    await bench.changeSettings({ minimumGroup: 9 })
    await bench.slack.submit('ULEAD', { 'minimumGroup.field': '7' })
    await bench.slack.until(() => bench.modal('ULEAD').includes('Somebody else has saved'), 'the lead is told')
  })

  it('are for leads and admins: an agent sees no button for them', async () => {
    bench = await aLeadBench()
    await bench.start()

    bench.slack.openHome('UANN')
    await bench.slack.until(() => bench.slack.homeOf('UANN') !== null, 'Home is there')

    expect(JSON.stringify(bench.slack.homeOf('UANN'))).not.toContain('settings_')
  })
})

const WITH_GROUP = {
  team: 'T1',
  people: [{ id: 'UANN' }, { id: 'UBEN' }, { id: 'ULEAD', isAdmin: true }],
  channels: [{ id: 'CREVIEW' }, { id: 'CFLAG' }],
  groups: [{ id: 'SLEADS', handle: 'leads', users: ['ULEAD'] }],
}
