/** What was pasted, taken apart: the leading quoted lines are the customer's, the rest is the draft. */
export interface Pasted {
  readonly customer: string | null
  readonly draft: string
  /** Where the draft starts in what was pasted. */
  readonly draftStart: number
}

const QUOTED_LINE = /^[ \t]*(?:>|&gt;)[ \t]?/
const CUSTOMER_LABEL = /^\s*\*?(?:customer|kunde|kundin|klant)\*?[ \t]*:\*?[ \t]*/i

/** Takes leading lines quoted by `>` (or Slack's `&gt;`) as the customer's message. */
export function splitCustomer(text: string): Pasted {
  const lines = text.split('\n')
  let at = 0
  let count = 0
  for (const line of lines) {
    if (!QUOTED_LINE.test(line) && !(line.trim() === '' && count > 0) && line.trim() !== '') break
    at += line.length + 1
    count++
  }
  const quoted = lines.slice(0, count).map((line) => line.replace(QUOTED_LINE, ''))
  const customer = quoted.join('\n').trim()
  if (customer === '') return { customer: null, draft: text, draftStart: 0 }
  return { customer, draft: text.slice(at), draftStart: Math.min(at, text.length) }
}

/** The customer's message where a text holds nothing else: only quoted lines, or `Customer: …`; otherwise null. */
export function readCustomerOnly(text: string): string | null {
  const labelled = CUSTOMER_LABEL.exec(text)
  if (labelled) return text.slice(labelled[0].length).trim() || null
  const { customer, draft } = splitCustomer(text)
  return customer !== null && draft.trim() === '' ? customer : null
}
