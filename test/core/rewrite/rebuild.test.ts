import { describe, expect, it } from '@jest/globals'
import { createCheck } from '../../../src/core/check.ts'
import type { Language } from '../../../src/core/report.ts'
import { realLanguages, rubric } from './load-languages.ts'

const check = createCheck(rubric)

function rewriteOf(customer: string | null, draft: string, language: Language = 'en'): string {
  return check({ draft, customer, language }).rewrite?.text ?? ''
}

describe('a draft written anew', () => {
  const examples = realLanguages.flatMap(({ language, templates }) =>
    (templates.rebuild?.examples ?? []).map((example) => ({ language, ...example })),
  )

  it.each(examples)('in $language: $draft', ({ language, customer, draft, rewrite }) => {
    expect(rewriteOf(customer, draft, language)).toBe(rewrite)
  })

  it('drops what nobody recognised in it and asks for what it said, fact by fact', () => {
    const text = rewriteOf(
      'The mould is back in the bedroom, and nobody came.',
      'You failed to air the room. In 14 countries our walls are thought to be superb. The lamp is nice.',
    )

    expect(text).not.toMatch(/nice/)
    expect(text).toMatch(/\[what [^\]]+14 countries[^\]]*\]/)
  })

  it.each<[Language, string, string, string]>([
    [
      'en',
      'The printer jams.',
      'You failed to air it. Please open flap C and pull the drum out.',
      'open flap C and pull',
    ],
    [
      'de',
      'Der Drucker klemmt.',
      'Sie haben ihn falsch bedient. Bitte öffnen Sie Klappe C.',
      'Bitte öffnen Sie Klappe C',
    ],
    [
      'nl',
      'De printer loopt vast.',
      'U hebt hem verkeerd bediend. Open eerst klep C en haal de trommel eruit.',
      'klep C',
    ],
  ])('tells the agent in %s what the draft asked for, where it goes', (language, customer, draft, words) => {
    expect(rewriteOf(customer, draft, language)).toContain(words)
  })

  it('keeps a deed that shares its sentence with an offer', () => {
    const text = rewriteOf(
      'I want to cancel, the gym is far too full.',
      'Our premium plan is never full, and I have refunded £35 today.',
    )

    expect(text).toContain('£35')
  })

  it('does not ask to say a reproach again, though it denies a promise', () => {
    const text = rewriteOf('The lift is still broken.', 'I am sorry. We never guaranteed you a refund. It is nice.')

    expect(text).not.toContain('guaranteed')
  })

  it('keeps what of a faulty sentence does good by itself', () => {
    const text = rewriteOf(
      'The dress is too small, I want my money back.',
      'You ordered it. I have refunded £79 to your card, but you should have read the size chart.',
    )

    expect(text).toContain('I have refunded £79 to your card.')
    expect(text).not.toContain('size chart')
  })

  it('says a fact once more that was only said “as already mentioned”', () => {
    const text = rewriteOf(
      'Which form do I need? It is all so complicated.',
      'As already explained, you need form 27 for this. You failed to read it.',
    )

    expect(text).toMatch(/form 27/)
    expect(text).not.toMatch(/already/)
  })

  it('does not keep a sentence that only takes note of what somebody in trouble did', () => {
    const text = rewriteOf(
      'My dress is broken, please help.',
      'I see that you have sent back four dresses. You failed to read the chart.',
    )

    expect(text).not.toMatch(/^[^[]*four dresses/)
  })

  it('keeps nothing that nobody understood beside a no to somebody in trouble', () => {
    const text = rewriteOf(
      'My lamp broke and I want another one.',
      'Mr Kay has made lamps for 18 years. Another one is not possible.',
    )

    expect(text).not.toMatch(/^[^[]*18 years/)
  })

  it.each(['Yusuf,', 'Ms Okonjo-Reid,', 'Heyyy Eline!'])('keeps a first line that is but a name: %s', (line) => {
    expect(rewriteOf('My lamp is broken.', `${line}\n\nYou failed to read the page.`)).toMatch(
      new RegExp(`^${line}\n\n`),
    )
  })

  it('says no word of joy to somebody who praised in passing and asks for something', () => {
    const text = rewriteOf('The food was lovely. When does the kitchen open?', 'You failed to look.')

    expect(text).toContain('Thank you for your message.')
  })

  it('keeps no law beside a no', () => {
    const text = rewriteOf(
      'Can I get my money back? The lamp is broken.',
      'Pursuant to section 4 of our terms a refund is not possible.',
    )

    expect(text).not.toContain('Pursuant')
  })

  it('begins with one thing: whom something hurt is not thanked for it first', () => {
    const text = rewriteOf(
      'Third time you charged me for it. I am done.',
      'We are bound by our terms. Please review your bill so that errors can be reported on time. It is nice.',
    )

    expect(text).toMatch(/^I am sorry/)
  })

  it('leaves a blank line before the signature where the line above it goes', () => {
    const text = rewriteOf('My lamp is broken.', 'You failed to read it.\n\nEnjoy your new home!\nTeam Lamp')

    expect(text).toMatch(/[^\n]\n\nTeam Lamp$/)
  })

  it('passes an idea on that was refused and deleted unread', () => {
    const { rewrite } = check({
      customer: 'Ich habe eine Idee: ein Haken am Griff. Eine Skizze liegt bei.',
      draft: 'Aus rechtlichen Gründen nehmen wir keine Ideen entgegen. Ihre Skizze wurde ungelesen gelöscht.',
      language: 'de',
    })

    expect(rewrite?.kind).toBe('whole')
    expect(rewrite?.text).toContain('Ich gebe Ihre Idee trotzdem in Ihren eigenen Worten an [Name des Teams] weiter.')
    expect(rewrite?.text).not.toMatch(/ungelesen|rechtlichen/)
  })

  it('lets no lawyer sign, whatever the title', () => {
    const text = rewriteOf(
      'I have an idea: a ruler mark on the tin.',
      'We do not accept unsolicited ideas. You agree that we may use it.\n\nIntellectual Property Coordinator',
    )

    expect(text).toMatch(/\n\n\[name of your team\] Coordinator$/)
  })

  it('keeps no clause for a time alone', () => {
    const text = rewriteOf(
      'I waited four hours with a burst appendix.',
      'You were put into class Green at 19:52, but you should have said so. The room is nice.',
    )

    expect(text).not.toMatch(/^[^[]*19:52/)
  })

  it('asks for no decision where somebody only asks or praises', () => {
    const text = rewriteOf(
      'Why did my bill go from 61 to 94?',
      'You accepted the contract. The bill is correct and stands. There is nothing further to say.',
    )

    expect(text).not.toContain('what was decided')
  })

  it('sends nobody in trouble off with a cheer', () => {
    const text = rewriteOf(
      'There was glass in the jar, my child nearly swallowed it.',
      'I am sorry. You failed to look. We will send you two jars.\n\nTuck in!\nTeam Jar',
    )

    expect(text).toMatch(/\n\nTeam Jar$/)
    expect(text).not.toContain('Tuck in')
  })

  it('does not begin with what leaned on a sentence that went', () => {
    const text = rewriteOf(
      'My drive is dead. What can I do?',
      'You failed to keep a copy. Otherwise call a laboratory and pay them, which costs 800 to 2,000 euros.',
    )

    expect(text).not.toMatch(/^[^[]*Otherwise/)
  })

  it('reminds the agent of a plain sentence that nobody objected to', () => {
    const text = rewriteOf(
      'I waited two hours on hold to report a gas smell.',
      'You should have called earlier. A separate emergency number is printed on the back of every bill.',
    )

    expect(text).toMatch(/\[[^\]]*A separate emergency number is printed on the back of every bill[^\]]*\]/)
  })

  it('keeps no “if” for a promise', () => {
    const text = rewriteOf(
      'Auf Ihrer Seite stand kostenlos, und ich habe 5 € bezahlt. Das ist eine Frechheit, bitte erstatten Sie mir das.',
      'Das steht im Kleingedruckten. Wenn wir jedem eine Gutschrift geben würden, wären wir bald pleite.',
      'de',
    )

    expect(text).not.toMatch(/^[^[]*pleite/)
  })

  it('says sorry first to somebody in danger who seems to bring an idea', () => {
    const text = rewriteOf(
      'Your brake slipped on a slope, my baby was in the pram and was hurt. I suggest that you check it.',
      'The pram fully complies with the standard.',
    )

    expect(text).toMatch(/^I am very sorry/)
  })

  it('quotes a short question in the blank for its answer', () => {
    const text = rewriteOf('Is the ferry included in the ticket?', 'You failed to read the page.')

    expect(text).toContain('[the answer to “Is the ferry included in the ticket?”]')
  })

  it('greets by name whom the draft only named within a sentence', () => {
    const text = rewriteOf('Your trainer shouted at me.', 'I am sorry if it came across that way, Aaron.')

    expect(text).toMatch(/^Dear Aaron, /)
  })

  it('takes no name out of a list for a salutation', () => {
    const text = rewriteOf('My card was refused.', 'You failed to read that we take Visa, Mastercard, Amex.')

    expect(text).not.toMatch(/^Dear/)
  })

  it('tells who is stuck now what happens now, and no date', () => {
    const text = rewriteOf('We are stuck in the lift right now!', 'We appreciate your feedback.')

    expect(text).toContain('[what you are doing right now]')
    expect(text).not.toContain('[date]')
  })

  it('never lets an apology go without another', () => {
    const text = rewriteOf('My parcel is broken.', 'Sorry if you feel that way. You failed to pack it.')

    expect(text).toMatch(/sorry/)
    expect(text).not.toMatch(/if you feel/)
  })

  it('closes in its own language', () => {
    expect(rewriteOf(null, 'Dear {{first_name}}, we have it.\n\nMit freundlichen Grüßen')).toContain('Kind regards')
  })
})
