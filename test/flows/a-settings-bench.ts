import type { TeamSettings } from '../../src/core/team/settings.ts'
import type { FakeSlackOptions } from '../fake-slack/fake-slack.ts'
import { aLeadBench, type LeadBench } from './a-lead-bench.ts'

export type Filling = Readonly<Record<string, string | readonly string[]>>

/** What a lead does in the settings. */
export interface SettingsBench extends LeadBench {
  openSettings(topic: 'people' | 'criteria' | 'points' | 'words'): Promise<void>
  /** The settings of one channel, which is chosen first. */
  openChannel(channel: string): Promise<void>
  /** Fills in, and waits for what it would do. */
  tryOut(filling: Filling): Promise<void>
  tryAndSave(filling: Filling): Promise<void>
  /** What is chosen in a menu. */
  chosen(block: string): unknown
  /** A draft that the real rubric finds dismissive. */
  postBrushOff(): Promise<void>
}

export async function aSettingsBench(
  settings: Partial<TeamSettings> = {},
  options: FakeSlackOptions = {},
): Promise<SettingsBench> {
  const bench = await aLeadBench(settings, options)
  const { slack } = bench
  const reads = (words: string) => slack.until(() => bench.modal('ULEAD').includes(words), `the modal reads ${words}`)
  async function click(topic: string): Promise<void> {
    slack.openHome('ULEAD')
    await slack.until(() => JSON.stringify(slack.homeOf('ULEAD')).includes('settings_people'), 'Home is there')
    await slack.clickHome({ user: 'ULEAD', action: `settings_${topic}` })
  }
  async function tryOut(filling: Filling): Promise<void> {
    await slack.submit('ULEAD', filling)
    await reads('Save it')
  }
  return {
    ...bench,
    async openSettings(topic) {
      await click(topic)
      await reads('Nothing changes yet')
    },
    async openChannel(channel) {
      await click('channel')
      await reads('Which channel?')
      await slack.submit('ULEAD', { 'channel.field': channel })
      await reads(`*Only in <#${channel}>.*`)
    },
    tryOut,
    async tryAndSave(filling) {
      await tryOut(filling)
      await slack.submit('ULEAD')
      await reads('Saved.')
      await slack.closeModal('ULEAD')
    },
    chosen(block) {
      const blocks = (slack.modalOf('ULEAD')?.blocks ?? []) as readonly Menu[]
      return blocks.find(({ block_id }) => block_id === block)?.element?.initial_option?.value
    },
    async postBrushOff() {
      const draft = slack.post('CREVIEW', 'UANN', '> My parcel has been lost.\nThat is not our problem.')
      await slack.until(() => slack.threadOf(draft).length > 0, 'the draft is judged')
    },
  }
}

interface Menu {
  readonly block_id?: string
  readonly element?: { readonly initial_option?: { readonly value: string } }
}
