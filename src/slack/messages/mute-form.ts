import type { types } from '@slack/bolt'
import type { Mutes } from '../../app/team/mutes.ts'
import type { FoundReport } from '../../app/team/ports.ts'
import { CRITERIA, type CriterionId } from '../../core/report.ts'
import { isLocked } from '../../core/team/settings.ts'
import { FORMS } from '../names.ts'
import type { Words } from '../words/words.ts'
import { note, plain, section } from './blocks.ts'
import { sayDay } from './day.ts'
import { type Choice, choiceField } from './fields.ts'
import { shorten } from './finding-name.ts'

export const MUTE_FIELDS = { what: 'what', until: 'until' } as const

/** Days for which something can be muted, as the form offers them. */
export const MUTE_DAYS = { week: 7, day: 1, month: 30, quarter: 90 } as const

/** One cue of a criterion, or, where `cue` is null, all of it. */
export interface Muted {
  readonly criterion: CriterionId
  readonly cue: string | null
}

/** Null where nothing in the report can be muted. */
export function muteForm(found: FoundReport, words: Words): types.ModalView | null {
  const { mute, form } = words
  const choices = listChoices(found, words)
  if (choices.length === 0) return null
  const spans = Object.keys(MUTE_DAYS) as (keyof typeof MUTE_DAYS)[]
  return {
    type: 'modal',
    callback_id: FORMS.mute,
    title: plain(mute.title),
    submit: plain(mute.submit),
    close: plain(form.cancel),
    blocks: [
      section(mute.intro),
      choiceField({ block: MUTE_FIELDS.what, label: mute.what }, choices),
      choiceField(
        { block: MUTE_FIELDS.until, label: mute.until },
        spans.map((span) => ({ text: mute.spans[span], value: span })),
      ),
      ...(lockedIn(found).length > 0 ? [note(sayLocked(found, words))] : []),
    ],
  }
}

/** Which of the points protect people and cannot be muted; empty where there is none. */
export function sayLocked(found: FoundReport, { criteria, mute, common }: Words): string {
  const locked = lockedIn(found)
  const names = locked.map((criterion) => common.quoted(criteria[criterion])).join(', ')
  return names === '' ? mute.nothing : mute.locked(names)
}

function lockedIn({ marks }: FoundReport): readonly CriterionId[] {
  return CRITERIA.filter((id) => isLocked(id) && marks.some(({ criterion }) => criterion === id))
}

function listChoices({ marks, report }: FoundReport, { criteria, mute }: Words): readonly Choice[] {
  const free = marks.map((mark, at) => ({ mark, quote: report?.findings[at]?.quote ?? null }))
  const choices = free
    .filter(({ mark }) => !isLocked(mark.criterion))
    .flatMap(({ mark: { criterion, cue }, quote }) => {
      const name = criteria[criterion]
      const own = quote === null ? mute.absence(name) : mute.cue(shorten(quote), name)
      return [
        { text: own, value: writeMuted({ criterion, cue }) },
        { text: mute.criterion(name), value: writeMuted({ criterion, cue: null }) },
      ]
    })
  return choices.filter((one, at) => choices.findIndex(({ value }) => value === one.value) === at).slice(0, 100)
}

export function writeMuted({ criterion, cue }: Muted): string {
  return cue === null ? criterion : `${criterion} ${cue}`
}

/** Null where it is none of ours. */
export function readMuted(value: string): Muted | null {
  const [first = '', ...rest] = value.split(' ')
  const criterion = CRITERIA.find((id) => id === first)
  return criterion ? { criterion, cue: rest.length > 0 ? rest.join(' ') : null } : null
}

/** What became of it. */
export function sayMute(answer: Awaited<ReturnType<Mutes['mute']>>, { mute }: Words): string {
  return answer.kind === 'refused' ? mute.refused[answer.why] : mute.done(sayDay(answer.until))
}
