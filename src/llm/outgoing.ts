import type { Opinion } from '../core/judge/opinion.ts'
import { dropUnseen } from '../core/judge/unseen.ts'
import type { CheckInput } from '../core/report.ts'
import { mask } from './mask/mask.ts'
import type { JudgeSettings } from './settings.ts'

/** Two texts as they leave, and the way back for what is said of them. */
export interface Outgoing {
  readonly draft: string
  readonly customer: string | null
  comeBack(opinion: Opinion): Opinion
}

const PLACEHOLDER = /\[[A-Z]+_\d+\]/g

/** Takes out what nobody sees, where words for a machine can hide, and, unless told otherwise, personal data. */
export function prepareTexts({ draft, customer }: CheckInput, text: JudgeSettings['text']): Outgoing {
  const seen = { draft: dropUnseen(draft), customer: customer === null ? null : dropUnseen(customer) }
  if (text === 'full') return { ...seen, comeBack: (opinion) => opinion }
  const { unmask, ...masked } = mask(seen)
  return { ...masked, comeBack: (opinion) => restore(opinion, unmask, seen.draft) }
}

/** A `why` needs no personal data; a rewrite with a placeholder that stands for nothing is none. */
function restore({ remarks, rewrite }: Opinion, unmask: (text: string) => string, draft: string): Opinion {
  const restored = rewrite === null ? null : unmask(rewrite)
  const isWhole = restored?.match(PLACEHOLDER)?.every((placeholder) => draft.includes(placeholder)) ?? true
  return {
    remarks: remarks.map((remark) => ({
      ...remark,
      quote: unmask(remark.quote),
      why: remark.why.replace(PLACEHOLDER, '…'),
    })),
    rewrite: isWhole ? restored : null,
  }
}
