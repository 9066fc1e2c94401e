import { webApi } from '@slack/bolt'
import { Passing } from '../app/failures.ts'
import type { Meter } from '../app/ports.ts'
import { fitArgs } from './fit.ts'
import type { Pacing } from './pacing.ts'
import { nameSlackFault, SlackRefusal } from './slack-faults.ts'

export type Wait = (milliseconds: number) => Promise<unknown>

export interface GatewayParts {
  /** The workspace's own client. */
  readonly clientOf: (team: string) => Promise<webApi.WebClient>
  readonly pacing: Pacing
  readonly wait: Wait
  readonly meter: Meter
  /** Tells those who can mend it, once. Never throws. */
  readonly tellRefusal: (team: string, refusal: SlackRefusal, channel: string | null) => Promise<void>
}

export type Args = Readonly<Record<string, unknown>>

/** The only way out to Slack's Web API. */
export interface Gateway {
  /** Throws Passing, TooEarly or Hopeless (see `failures.ts`), or what Slack answered where it means something else. */
  call<T = webApi.WebAPICallResult>(team: string, method: string, args: Args): Promise<T>
  /** The same, where a refusal is an answer, too: nobody is told of it. */
  ask<T = webApi.WebAPICallResult>(team: string, method: string, args: Args): Promise<T>
}

/** Waits as long as Slack says at one place, and never repeats what may have got through. */
export function createGateway(parts: GatewayParts): Gateway {
  const ask = <T>(team: string, method: string, args: Args) => send(team, method, args, parts) as Promise<T>
  return {
    ask,
    async call<T>(team: string, method: string, args: Args): Promise<T> {
      try {
        return await ask<T>(team, method, args)
      } catch (error) {
        if (error instanceof SlackRefusal) await parts.tellRefusal(team, error, toChannel(args))
        throw error
      }
    },
  }
}

async function send(team: string, method: string, args: Args, parts: GatewayParts): Promise<unknown> {
  const place = placeOf(team, method, args)
  const who = JSON.stringify([args.ts, args.thread_ts, args.metadata])
  for (;;) {
    const pause = parts.pacing.ask(place, who)
    if (pause > 0) await parts.wait(pause)
    const answer = await attempt(team, method, args, parts)
    if (!('tooOften' in answer)) return answer.result
    parts.pacing.refused(place, answer.tooOften * 1000)
  }
}

/** Slack counts messages by channel, and everything else by method. */
function placeOf(team: string, method: string, args: Args): string {
  return method === 'chat.postMessage' ? `${team} ${args.channel}` : `${team} ${method}`
}

type Attempt = { readonly result: unknown } | { readonly tooOften: number }

async function attempt(team: string, method: string, args: Args, parts: GatewayParts): Promise<Attempt> {
  const client = await parts.clientOf(team)
  const begun = performance.now()
  try {
    const result = await client.apiCall(method, mapValues(fitArgs(args), toField))
    count('ok')
    return { result }
  } catch (error) {
    if (error instanceof webApi.WebAPIRateLimitedError) {
      count('too_often')
      return { tooOften: error.retryAfter }
    }
    const fault = nameSlackFault(error, method)
    count(fault instanceof Passing ? 'no_answer' : 'refused')
    throw fault
  }

  function count(outcome: string): void {
    parts.meter.count('slack_calls', { method, outcome })
    parts.meter.time('slack_call', (performance.now() - begun) / 1000, { method })
  }
}

function mapValues(args: Args, to: (value: unknown) => unknown): Args {
  return Object.fromEntries(Object.entries(args).map(([name, value]) => [name, to(value)]))
}

/** What the client would write the same way, but only after it had looked through all of it for secrets. */
function toField(value: unknown): unknown {
  const isWritten = typeof value !== 'object' || value === null || value instanceof Uint8Array
  return isWritten ? value : JSON.stringify(value)
}

function toChannel({ channel }: Args): string | null {
  return typeof channel === 'string' ? channel : null
}
