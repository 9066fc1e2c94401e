import type { DrawChart } from '../app/chart.ts'
import { describeFault } from '../app/fault.ts'
import type { Log, Workspaces } from '../app/ports.ts'
import type { Digest } from '../app/team/digest.ts'
import type { Args, Wait } from './gateway.ts'
import { findLeadWords, type LeadWordsParts } from './lead-words.ts'
import { digestMessage, type ShownChart } from './messages/digest.ts'
import { digestChart } from './messages/digest-chart.ts'
import { type Place, type PostOnceParts, postOnce } from './post-once.ts'
import type { ReportPlaceParts } from './report-place.ts'
import { readCode } from './slack-faults.ts'
import { uploadFile } from './upload-file.ts'
import type { Words } from './words/words.ts'

export interface DigestShowing extends PostOnceParts, LeadWordsParts, Pick<ReportPlaceParts, 'findSettings'> {
  readonly workspaces: Workspaces
  readonly drawChart: DrawChart
  readonly wait: Wait
  readonly log: Log
}

/** Slack answers an upload before the file can be shown: milliseconds to wait before each try. */
const WAITS = [1000, 2000, 4000, 8000]

/** Posts a week's digest where leads read it, once. Where there is no chart to be had, it goes without. */
export async function showDigest(team: string, digest: Digest, parts: DigestShowing): Promise<void> {
  const { flaggedChannel: channel } = await parts.workspaces.find(team)
  if (channel === null) return
  const words = await findLeadWords(team, null, { ...parts, findInstaller: () => findReader(team, parts) })
  const place = { team, key: `digest ${digest.week}`, channel, thread: null }
  const chart = await prepareChart(team, { digest, words }, parts)
  const say = (shown: ShownChart | null) => ({ ...digestMessage(digest, words, shown) }) as Args
  if (chart && (await postWithChart(place, say(chart), parts))) return
  await postOnce(place, say(null), parts)
}

/** In the language of whoever installed the bot; where nobody is known, of the first lead who is named. */
async function findReader(team: string, { findInstaller, findSettings }: DigestShowing): Promise<string | null> {
  const installer = await findInstaller(team)
  if (installer !== null) return installer
  const { leads } = await findSettings(team)
  return leads.kind === 'list' ? (leads.users[0] ?? null) : null
}

interface Telling {
  readonly digest: Digest
  readonly words: Words
}

/** Null where there are no figures, and where drawing or uploading them does not work. */
async function prepareChart(
  team: string,
  { digest, words }: Telling,
  { drawChart, gateway, log }: DigestShowing,
): Promise<ShownChart | null> {
  const drawing = digestChart(digest, words)
  if (!drawing) return null
  try {
    const png = await drawChart(drawing.chart)
    const { title } = words.digest.chart
    const file = await uploadFile(team, { name: `${digest.week}.png`, title, alt: drawing.alt, bytes: png }, gateway)
    return { file, alt: drawing.alt }
  } catch (error) {
    log.warn({ team, fault: describeFault(error) }, 'The weekly digest goes without its chart')
    return null
  }
}

/** False where Slack does not show the file in time. */
async function postWithChart(place: Place, message: Args, parts: DigestShowing): Promise<boolean> {
  for (const pause of WAITS) {
    await parts.wait(pause)
    try {
      await postOnce(place, message, parts)
      return true
    } catch (error) {
      if (readCode(error) !== 'invalid_blocks') throw error
    }
  }
  parts.log.warn({ team: place.team }, 'Slack does not show the chart of the weekly digest: it goes without')
  return false
}
