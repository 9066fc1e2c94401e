import { afterEach, describe, expect, it } from '@jest/globals'
import { aSettingsBench, type SettingsBench } from './a-settings-bench.ts'

let bench: SettingsBench

afterEach(() => bench.close())

describe('settings', () => {
  it('show what they would change before they are saved', async () => {
    bench = await aSettingsBench()
    await bench.start()
    await bench.postFlagged()
    await bench.openSettings('people')

    await bench.tryOut({ 'minimumGroup.field': '7' })

    expect(bench.modal('ULEAD')).toContain('Of your last 1 draft, 0 would be judged differently.')
    await bench.slack.submit('ULEAD', { 'minimumGroup.field': '8' })
    await bench.slack.until(() => bench.modal('ULEAD').includes('"initial_value":"8"'), 'it was tried again')
    expect(bench.modal('ULEAD')).not.toContain('Saved.')
  })

  it('decide who is a lead from then on', async () => {
    bench = await aSettingsBench()
    await bench.start()
    await bench.postFlagged()
    await bench.openSettings('people')

    await bench.tryAndSave({ 'leads.field': ['UBEN'] })
    await bench.slack.click({ ...bench.spot(), user: 'UBEN', action: 'card_claim' })

    await bench.cardSays('<@UBEN> is looking at it.')
  })

  it('say what is wrong in the field it stands in', async () => {
    bench = await aSettingsBench()
    await bench.start()
    await bench.openSettings('people')

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
    bench = await aSettingsBench({}, { workspaces: [WITH_GROUP] })
    await bench.start()
    await bench.openSettings('people')

    const refused = await bench.slack.submit('ULEAD', { 'group.field': 'SLEADS', 'leads.field': ['UBEN'] })

    expect(refused).toMatchObject({ body: { errors: { leads: expect.stringContaining('either a user group') } } })
  })

  it('keep words to avoid, texts to protect and what to do in a crisis', async () => {
    bench = await aSettingsBench()
    await bench.start()
    await bench.openSettings('words')

    await bench.tryAndSave({
      'phrases.field': 'de: leider => \nunfortunately => here is what works',
      'protectedTexts.field': 'Acme Ltd, 1 Main Street\n\nReg. no. 12345 in London',
      'crisisText.field': 'Call Jo at once.',
    })
    await bench.openSettings('words')

    expect(bench.modal('ULEAD')).toContain('de: leider\\nunfortunately => here is what works')
    expect(bench.modal('ULEAD')).toContain('Acme Ltd, 1 Main Street\\n\\nReg. no. 12345 in London')
    expect(bench.modal('ULEAD')).toContain('Call Jo at once.')
  })

  it('turn the weekly digest off and on', async () => {
    bench = await aSettingsBench()
    await bench.start()
    await bench.openSettings('people')
    const before = bench.chosen('weeklyDigest')

    await bench.tryAndSave({ 'weeklyDigest.field': 'off' })
    await bench.openSettings('people')

    expect(before).toBe('on')
    expect(bench.chosen('weeklyDigest')).toBe('off')
  })

  it('are not written over by whoever opened them before somebody else saved', async () => {
    bench = await aSettingsBench()
    await bench.start()
    await bench.openSettings('people')

    await bench.changeSettings({ minimumGroup: 9 })
    await bench.slack.submit('ULEAD', { 'minimumGroup.field': '7' })
    await bench.slack.until(() => bench.modal('ULEAD').includes('Somebody else has saved'), 'the lead is told')
  })

  it('are for leads and admins: an agent sees no button for them', async () => {
    bench = await aSettingsBench()
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
