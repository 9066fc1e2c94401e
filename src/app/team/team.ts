import type { SettingLimits } from '../../core/team/read-settings.ts'
import type { Parts } from '../parts.ts'
import { type Access, createAccess } from './access.ts'
import { type Appeals, createAppeals } from './appeals.ts'
import { type Cards, createCards } from './cards.ts'
import { createDryRun, type DryRun } from './dry-run.ts'
import { createHandOn, type IdeaHandOn } from './hand-on.ts'
import { createKeptWords } from './kept-words.ts'
import { createMutes, type Mutes } from './mutes.ts'
import type { FoundReport, Groups, ReportAt } from './ports.ts'
import { createRedraw } from './redraw.ts'
import { createSettings, type SettingsDesk } from './settings.ts'
import type { Tune } from './team-rules.ts'
import { createViews, type Views } from './views.ts'

/** All that people may do about how their drafts are judged. */
export interface Team {
  readonly access: Access
  readonly settings: SettingsDesk
  readonly dryRun: DryRun
  readonly appeals: Appeals
  readonly mutes: Mutes
  readonly cards: Cards
  readonly views: Views
  readonly handOn: IdeaHandOn
  /** The report that a button stands under; null where there is none any more. */
  readonly findReport: (at: ReportAt) => Promise<FoundReport | null>
}

export interface TeamWorld {
  readonly groups: Groups
  readonly tune: Tune
  readonly limits: SettingLimits
}

export function createTeam(parts: Parts, { groups, tune, limits }: TeamWorld): Team {
  const { team, clock, store } = parts
  const access = createAccess({ team, groups })
  const redraw = createRedraw(parts)
  return {
    access,
    settings: createSettings({ team, access, clock, limits }),
    dryRun: createDryRun({ team, store, access, tune, clock, limits }),
    appeals: createAppeals({ team, access, clock, words: createKeptWords(parts), redraw }),
    mutes: createMutes({ team, clock }),
    cards: createCards({ team, access, clock, redraw }),
    views: createViews({ team, access, clock }),
    handOn: createHandOn(team),
    findReport: team.reports.find,
  }
}
