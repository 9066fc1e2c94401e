import { describe, expect, it } from '@jest/globals'
import { createCheck } from '../../src/core/check.ts'
import type { Language } from '../../src/core/report.ts'
import { loadRubric } from '../../src/rubric/load.ts'
import { RUBRIC_DIR } from './rubric-dir.ts'

const loaded = await loadRubric(RUBRIC_DIR)
if (!loaded.ok) throw new Error(loaded.problems.join('\n'))
const check = createCheck(loaded.rubric)

describe('the rubric that comes along', () => {
  it.each<[Language, string, string | null]>([
    ['en', 'Thank you for your message, we will look into it.', 'I cannot go on, I am going to kill myself tonight.'],
    ['en', 'I read that you want to kill yourself. Your order is on its way.', null],
    ['en', 'Thank you for your message, we will look into it.', 'My father collapsed and he is not breathing!'],
    ['de', 'Vielen Dank für Ihre Nachricht, wir kümmern uns darum.', 'Ich kann nicht mehr, ich bringe mich heute um.'],
    ['de', 'Sie schreiben, dass Sie sich umbringen wollen. Ihre Bestellung ist unterwegs.', null],
    ['de', 'Vielen Dank für Ihre Nachricht, wir kümmern uns darum.', 'I am going to kill myself because of you.'],
    [
      'nl',
      'Bedankt voor uw bericht, wij gaan ermee aan de slag.',
      'Ik kan niet meer, ik maak er vanavond een eind aan.',
    ],
    ['nl', 'U schrijft dat u een einde aan uw leven wilt maken. Uw bestelling is onderweg.', null],
    ['nl', 'Bedankt voor uw bericht, wij gaan ermee aan de slag.', 'Ik ga mezelf van kant maken.'],
  ])('sees a crisis (%s): %s / %s', (language, draft, customer) => {
    const { notice, score, verdict } = check({ draft, customer, prior: language })

    expect({ notice, score }).toEqual({ notice: 'crisis', score: null })
    expect(verdict).not.toBe('ready')
  })

  it.each<[Language, string, string]>([
    ['en', 'We have sent you the new battery today.', 'My phone is dead and this is killing my business.'],
    ['de', 'Wir haben Ihnen heute den neuen Akku geschickt.', 'Mein Telefon ist tot, das ist zum Totlachen.'],
    ['nl', 'Wij hebben u vandaag de nieuwe accu gestuurd.', 'Mijn telefoon is dood, om je dood te lachen.'],
  ])('takes a manner of speaking for no crisis (%s): %s / %s', (language, draft, customer) => {
    expect(check({ draft, customer, prior: language }).notice).toBeNull()
  })
})
