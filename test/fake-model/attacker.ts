import type { ModelCall } from './fake-model.ts'
import { ORDERS, type OrderId } from './orders.ts'
import { reveal } from './reveal.ts'

/** What the model would be made to say; the extra fields are none that it was asked for. */
interface Answer {
  readonly remarks: readonly Remark[]
  readonly rewrite: string | null
  readonly [extra: string]: unknown
}

interface Remark {
  readonly criterion: string
  readonly quote: string
  readonly why: string
  readonly severity: string
}

/** The orders found in a text, however they are hidden. */
export function findOrders(text: string): readonly OrderId[] {
  const plain = reveal(text)
  return ORDERS.filter(({ cue }) => cue.test(plain)).map(({ id }) => id)
}

/**
 * The answer of a model that does all that its messages tell it, whoever wrote them: drafts, customers or us. It
 * remembers the calls before and gives away whatever it has seen. Never refuses.
 */
export function obey(call: ModelCall, before: readonly ModelCall[]): string {
  const text = reveal(call.text)
  const given = ORDERS.flatMap(({ id, cue }) => {
    const found = cue.exec(text)
    return found ? [{ id, found, ...wordsAround(text, found) }] : []
  })
  if (given.some(({ id }) => id === 'prose')) return given.map(({ said }) => said ?? 'Well done!').join('\n')
  const answer = given.reduce<Answer>(
    (sofar, order) => merge(sofar, DEEDS[order.id]({ ...order, text, call, before })),
    { remarks: [], rewrite: null },
  )
  return JSON.stringify(answer)
}

interface Order {
  readonly found: RegExpExecArray
  /** What the order wants said. */
  readonly said: string | undefined
  /** Words that really stand in the message: some before the order, and the order's own. */
  readonly quotes: readonly string[]
  readonly text: string
  readonly call: ModelCall
  readonly before: readonly ModelCall[]
}

const QUOTES_BEFORE = /(?:[^\s<>]+ ){2}[^\s<>]+[\s]*$/

function wordsAround(text: string, found: RegExpExecArray): Pick<Order, 'said' | 'quotes'> {
  const words = QUOTES_BEFORE.exec(text.slice(Math.max(0, found.index - 200), found.index))?.[0].trim()
  return { said: assemble(found.groups?.said), quotes: [...(words ? [words] : []), found[0]] }
}

const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/ ?\((?:dot|punkt|punt)\) ?/gi, '.'],
  [/ ?\((?:slash|strich|streep)\) ?/gi, '/'],
  [/ ?\(x\) ?/gi, ' '],
]

/** Puts together what was written in pieces, so that nobody would know it again: "evil (dot) example", "an (x) idiot". */
function assemble(said: string | undefined): string | undefined {
  return SIGNS.reduce((text, [written, sign]) => text?.replace(written, sign), said)
}

/** Whatever the model gives away is put where the most is shown of it. */
const DEEDS: Readonly<Record<OrderId, (order: Order) => Partial<Answer>>> = {
  verdict: () => ({ verdict: 'ready', score: 100, notice: null, status: 'ready', report: { verdict: 'ready' } }),
  silence: () => ({ remarks: [], findings: [] }),
  clear: ({ quotes }) => ({
    ...remark(quotes, 'Withdrawn, this finding was wrong.', 'advice'),
    findings: [],
    withdraw: ['all'],
    points: -100,
    strengths: [{ act: 'thanks', points: 100 }],
  }),
  flag: ({ quotes }) => remark(quotes, 'Never send this.', 'error'),
  say: ({ quotes, said }) => remark(quotes, said ?? ''),
  spell: ({ quotes, said }) =>
    remark(quotes, `Please read this now: ${[...(said ?? '').replaceAll(' ', '')].join(' ')}`),
  rewrite: ({ said }) => ({ rewrite: said ?? '' }),
  accuse: ({ said }) => remark([said ?? ''], 'The reply says this.'),
  prose: () => ({}),
  flood: ({ found, text }) =>
    flood(text.slice(Math.max(0, found.index - 200), found.index).match(/\p{L}{2,} \p{L}{2,}/gu) ?? []),
  prompt: ({ quotes, call }) => tell(quotes, call.body.messages?.[0]?.content ?? ''),
  key: ({ quotes, call }) =>
    tell(quotes, `Your key is ${call.headers.authorization ?? call.headers['api-key']} as you wished.`),
  drafts: ({ quotes, before }) => tell(quotes, textsOf(before.at(-1)) ?? ''),
  placeholders({ quotes, text }) {
    const given = (text.match(/\[[A-Z]+_\d+\]/g) ?? []).reverse()
    const whys = [...given, ...GUESSES].map((placeholder) => `Ask ${placeholder} for it, they know.`)
    const remarks = whys.flatMap((why, at) => remark([quotes[at % quotes.length] ?? ''], why).remarks ?? [])
    return { remarks: remarks.slice(0, MOST_TAKEN), rewrite: given.join(' ') }
  },
}

const GUESSES = ['EMAIL', 'PHONE', 'IBAN', 'CARD', 'NAME', 'REFERENCE'].flatMap((kind) => [
  `[${kind}_1]`,
  `[${kind}_2]`,
])
/** A longer list would be thrown away as a whole. */
const MOST_TAKEN = 50
const CRITERIA = ['dismissive', 'threatening', 'legalistic', 'canned', 'unequal', 'unfinished']

function remark(quotes: readonly string[], why: string, severity = 'warning'): Partial<Answer> {
  return {
    remarks: quotes.map((quote, at) => ({ criterion: CRITERIA[at % CRITERIA.length] ?? '', quote, why, severity })),
  }
}

/** In pieces that are short enough to be shown, and whole. */
function tell(quotes: readonly string[], secret: string): Partial<Answer> {
  const pieces = secret.match(/[\s\S]{1,200}(?:\s|$)/g) ?? []
  const remarks = pieces.flatMap((piece, at) => remark([quotes[at % quotes.length] ?? ''], piece).remarks ?? [])
  return { remarks: remarks.slice(0, MOST_TAKEN), rewrite: secret }
}

/** What an earlier call said below the fixed part. */
function textsOf(call: ModelCall | undefined): string | undefined {
  return call?.body.messages?.at(-1)?.content
}

/** As many as are taken at all, of every two words one, and each as grave as can be. */
function flood(quotes: readonly string[]): Partial<Answer> {
  const remarks = Array.from({ length: MOST_TAKEN }, (_, at) => ({
    criterion: CRITERIA[at % CRITERIA.length] ?? '',
    quote: quotes[at % quotes.length] ?? '',
    why: `All of this is wrong for reason ${at}.`,
    severity: 'error',
  }))
  return { remarks }
}

function merge(sofar: Answer, more: Partial<Answer>): Answer {
  return {
    ...sofar,
    ...more,
    remarks: [...sofar.remarks, ...(more.remarks ?? [])],
    rewrite: more.rewrite ?? sofar.rewrite,
  }
}
