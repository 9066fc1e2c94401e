import { BOT_TOKEN, type FakeSlack } from './fake-slack.ts'
import type { Fields } from './fields.ts'

export interface Caller {
  /** Calls a method of the Web API with a JSON body, and gives the answer's. */
  call(method: string, args?: Fields): Promise<Fields>
  /** The same with a form, as Slack's own client sends it. */
  callByForm(method: string, args: Record<string, string>): Promise<Fields>
}

export function aCaller({ apiUrl }: Pick<FakeSlack, 'apiUrl'>, token = BOT_TOKEN): Caller {
  const headers = { authorization: `Bearer ${token}` }
  return {
    async call(method, args = {}) {
      const json = { ...headers, 'content-type': 'application/json; charset=utf-8' }
      return readAnswer(await fetch(apiUrl + method, { method: 'POST', headers: json, body: JSON.stringify(args) }))
    },
    async callByForm(method, args) {
      return readAnswer(await fetch(apiUrl + method, { method: 'POST', headers, body: new URLSearchParams(args) }))
    },
  }
}

async function readAnswer(response: Response): Promise<Fields> {
  return (await response.json()) as Fields
}
