import type { IncomingMessage, RequestListener } from 'node:http'
import { HTTPModuleFunctions, HTTPReceiver, type HTTPReceiverOptions, isRawBodyError } from '@slack/bolt'
import { EVENTS_PATH } from './names.ts'

/** Bytes. Slack's largest payloads are far smaller. */
const BODY_LIMIT = 1024 * 1024

/** Bolt's own, which takes every body for an object: one that is `null` would end the process, so none gets there. */
export function createHttpReceiver(options: HTTPReceiverOptions): HTTPReceiver {
  const receiver = new HTTPReceiver({ ...options, endpoints: EVENTS_PATH, bodyLimit: BODY_LIMIT })
  const handOn = receiver.requestListener
  receiver.requestListener = (request, response) => {
    if (!isDelivery(request)) return handOn(request, response)
    void findRefusal(request).then((status) => {
      if (status === null) handOn(request, response)
      else HTTPModuleFunctions.buildNoBodyResponse(response, status)
    })
  }
  return receiver
}

function isDelivery({ method, url = '' }: Parameters<RequestListener>[0]): boolean {
  return method === 'POST' && url.split('?')[0] === EVENTS_PATH
}

/** The status to refuse it with; null where Bolt may have it. What is read here is not read again. */
async function findRefusal(request: IncomingMessage): Promise<400 | 413 | null> {
  try {
    const { rawBody } = await HTTPModuleFunctions.bufferIncomingMessage(request, BODY_LIMIT)
    return mayBeObject(rawBody.toString(), request.headers['content-type']) ? null : 400
  } catch (error) {
    return isRawBodyError(error) && error.type === 'entity.too.large' ? 413 : 400
  }
}

/** Where Bolt looks for JSON: in the body, or in a form's `payload`. A form without one is an object itself. */
function mayBeObject(body: string, type: string | undefined): boolean {
  const isForm = type === 'application/x-www-form-urlencoded'
  const json = isForm ? new URLSearchParams(body).getAll('payload') : [body]
  return json.every((text) => text.trimStart().startsWith('{'))
}
