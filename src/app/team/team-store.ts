import type { CardCase } from '../../core/team/decide-card.ts'
import type { Mute, TeamException } from '../../core/team/exceptions.ts'
import type { TeamSettings } from '../../core/team/settings.ts'
import type { Address } from '../ports.ts'
import type { Post } from '../post.ts'
import type { Figures } from './figures.ts'
import type {
  Appeal,
  AuditEntry,
  CardOnDesk,
  FoundReport,
  KeptException,
  KeptMute,
  KeptSettings,
  LabelledAppeal,
  NewAppeal,
  ReportAt,
} from './ports.ts'

/**
 * What is asked with every draft. What this process writes counts at once, what another one does within a second: a draft
 * that comes meanwhile is judged, shown and kept by what held before.
 */
export interface RecentDecisions {
  findSettings(team: string): Promise<TeamSettings>
  listExceptions(team: string): Promise<readonly TeamException[]>
  /** Those of one person that hold at `now`. */
  listMutes(team: string, person: string, now: number): Promise<readonly Mute[]>
  /** For who comes because of what another process may just have written. */
  forget(team: string): void
}

/** What teams decide, as it is kept. Every write goes with its audit row, or not at all; `false`: somebody was faster. */
export interface TeamStore {
  readonly recent: RecentDecisions
  readonly settings: {
    find(team: string): Promise<KeptSettings>
    save(team: string, kept: KeptSettings, audit: AuditEntry): Promise<boolean>
  }
  readonly reports: {
    find(at: ReportAt): Promise<FoundReport | null>
    /** Of a draft's latest judged revision. */
    findLatest(draft: Address): Promise<FoundReport | null>
    /** Drafts whose words are still kept, the one judged last first. */
    listDrafts(team: string, limit: number): Promise<readonly Post[]>
  }
  readonly appeals: {
    /** Null where this finding was appealed already. */
    add(appeal: NewAppeal): Promise<Appeal | null>
    find(team: string, id: number): Promise<Appeal | null>
    findOf(report: ReportAt): Promise<readonly Appeal[]>
    listOpen(team: string): Promise<readonly Appeal[]>
    listOf(team: string, author: string): Promise<readonly Appeal[]>
    /** Saves what was decided, with the exception that follows from it. */
    decide(appeal: Appeal, exception: TeamException | null, audit: AuditEntry): Promise<boolean>
    listLabelled(team: string | null): Promise<readonly LabelledAppeal[]>
  }
  readonly exceptions: {
    list(team: string): Promise<readonly KeptException[]>
    remove(team: string, id: number, audit: AuditEntry): Promise<boolean>
  }
  readonly mutes: {
    /** Those that hold at `now`. */
    list(team: string, person: string, now: number): Promise<readonly KeptMute[]>
    /** Takes the place of an earlier one of the same. */
    add(team: string, person: string, mute: Omit<KeptMute, 'id'>): Promise<void>
    remove(team: string, person: string, id: number): Promise<boolean>
  }
  readonly cards: {
    find(team: string, key: string): Promise<CardOnDesk | null>
    /** Keeps that leads were told of it. Nothing changes where they were already. */
    open(team: string, card: Pick<CardCase, 'key' | 'author'> & { readonly draft: Address | null }): Promise<void>
    save(team: string, card: CardCase, audit: AuditEntry): Promise<boolean>
    /** What leads were told of and nobody has decided, oldest first. */
    listOpen(team: string, limit: number): Promise<readonly CardOnDesk[]>
    /** All that leads were told about somebody, newest first. */
    listOf(team: string, author: string, limit: number): Promise<readonly CardOnDesk[]>
  }
  readonly audit: {
    add(entry: AuditEntry): Promise<void>
    /** Newest first; of one person only where `about` is given. */
    list(team: string, range: { readonly limit: number; readonly about?: string }): Promise<readonly AuditEntry[]>
  }
  readonly figures: Figures
}
