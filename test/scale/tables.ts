import type { EngineFigures, Figures } from './figures.ts'
import { type Needs, STEPS, simulate } from './simulate.ts'

/** What one check costs, as Markdown. */
export function sayCosts({ on, sqlite, postgres, slackCalls }: Figures): string {
  const calls = Object.entries(slackCalls).map(([method, count]) => `${count} × \`${method}\``)
  return lines(
    ['one check', 'SQLite', 'PostgreSQL'],
    [
      ['processor of the bot', ...both((one) => `${one.cpu} ms`)],
      ['memory of one bot at the end', ...both((one) => `${one.memory} MB`)],
      ['rows that stay', ...both((one) => sayRows(one))],
      ['bytes of tables and indexes, words included', ...both((one) => number(one.bytes))],
      ['the same once the words are wiped', ...both((one) => sayMaybe(one.bytesLater))],
      ['bytes written to the log', ...both((one) => sayMaybe(one.log))],
      ['calls to Slack', calls.join(', '), 'the same'],
    ],
    `${on.drafts} drafts, ${on.perSecond} a second, ${on.cores} cores shared with the Slack that was played, Node ${on.node}`,
  )

  function both(say: (figures: EngineFigures) => string): readonly string[] {
    return [say(sqlite), say(postgres)]
  }
}

/** What each step needs, as Markdown. */
export function sayNeeds(figures: Figures): string {
  const needs = STEPS.map((step) => ({ step, ...simulate(step, figures) }))
  const row = (name: string, say: (need: Needs) => string) => [name, ...needs.map(say)]
  return lines(
    ['', ...STEPS.map(({ name }) => name)],
    [
      ['agents in each workspace', ...STEPS.map(({ agents }) => number(agents))],
      row('checks a day', (need) => number(need.checksADay)),
      row('checks a second in the busiest hour', (need) => short(need.checksASecond)),
      row('processors at half their load', (need) => short(need.cores)),
      ['database', ...STEPS.map(({ engine }) => (engine === 'sqlite' ? 'SQLite' : 'PostgreSQL'))],
      ['cells', ...STEPS.map(({ cells }) => String(cells))],
      row('bots', (need) => number(need.bots)),
      row('memory of all bots', (need) => `${short(need.memory / 1000)} GB`),
      row('connections to each database', (need) => number(need.connections)),
      row('rows written a second, all databases', (need) => short(need.rowsASecond)),
      row('disk after a year', (need) => `${short(need.gigabytes)} GB`),
      row('calls to Slack a minute, each workspace', (need) => short(need.callsAMinute)),
      row('messages a second in a review channel', (need) => short(need.channelASecond)),
      row('tokens a day with a model', (need) => `${short(need.tokens)} million`),
    ],
  )
}

function sayRows({ rows }: EngineFigures): string {
  return Object.entries(rows)
    .map(([table, count]) => `${count} \`${table}\``)
    .join(', ')
}

function sayMaybe(value: number | null): string {
  return value === null ? '–' : number(value)
}

function number(value: number): string {
  return Math.round(value).toLocaleString('en-US')
}

/** Two digits that count. */
function short(value: number): string {
  return value >= 10 ? number(value) : String(Number(value.toPrecision(2)))
}

function lines(head: readonly string[], rows: readonly (readonly string[])[], note?: string): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const table = [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
  return note === undefined ? table : `${table}\n\n${note}.`
}
