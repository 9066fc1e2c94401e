import { type AboutGroup, type AboutSetting, SETTING_GROUPS } from '../../config/about.ts'
import { SETTINGS } from '../../config/settings.ts'
import { code, madeFrom, page, table } from './markdown.ts'

const INTRODUCTION = `Every setting is an environment variable; a file \`.env\` in the folder where checkreply is started is read, too, and what
the environment holds goes before it. All that is missing or wrong is told at the start, all at once, and nothing starts
until it is mended.

Without any \`SLACK_*\` setting a local Slack is started to try checkreply in, unless \`NODE_ENV\` is \`production\`: then, and
wherever some but not enough of them are set, checkreply says what is missing and does not start.`

/** Every environment variable: what it is for, what is right, and what holds without it. */
export function writeSettingsPage(): string {
  return page(
    madeFrom('src/config/about.ts and src/config/settings.ts'),
    '# Settings',
    INTRODUCTION,
    ...SETTING_GROUPS.flatMap(writeGroup),
  )
}

function writeGroup({ title, text, settings }: AboutGroup) {
  return [`## ${title}`, text, table(['setting', 'what it is', 'what is right', 'default'], settings.map(writeSetting))]
}

function writeSetting({ name, meaning, default: value }: AboutSetting): readonly string[] {
  return [code(name), meaning, sayRight(name), value === undefined ? '–' : code(value)]
}

/** A character that no setting may hold. */
const WRONG = '\u0001'.repeat(2000)

/** The schema's own words, as it says them to who set something wrong. */
function sayRight(name: AboutSetting['name']): string {
  const { error } = SETTINGS.shape[name].safeParse(WRONG)
  const [, expected] = /^expected (.*?), got /.exec(error?.issues[0]?.message ?? '') ?? []
  return expected ?? 'any text'
}
