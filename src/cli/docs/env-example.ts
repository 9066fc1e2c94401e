import { type AboutGroup, type AboutSetting, SETTING_GROUPS } from '../../config/about.ts'

const WIDTH = 120

const OPENING = `# Copy to .env and take away the # before what you set. What is shown is the default, or an example where there is none.
# Without any SLACK_ line, \`npm start\` runs a local Slack to try things in. A SLACK_ line that is there but empty is an
# error, so leave those you do not need commented out. Made by \`npm run docs\` from src/config/about.ts: change it there.`

/** `.env.example`: every setting, commented out, with what it is for. */
export function writeEnvExample(): string {
  return `${[OPENING, ...SETTING_GROUPS.map(writeGroup)].join('\n\n')}\n`
}

function writeGroup({ title, text, settings }: AboutGroup): string {
  return [`# --- ${title} ---`, comment(text), ...settings.map(writeSetting)].join('\n')
}

function writeSetting({ name, meaning, default: value, example }: AboutSetting): string {
  const said = value === undefined || value === example ? meaning : `${meaning} Default: ${value}`
  return ['#', comment(said), `# ${name}=${example}`].join('\n')
}

/** Broken into lines at white space. */
function comment(text: string): string {
  const lines = ['#']
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? ''
    if (last.length + 1 + word.length > WIDTH) lines.push(`# ${word}`)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return lines.join('\n')
}
