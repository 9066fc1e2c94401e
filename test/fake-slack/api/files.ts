import { asFields, asList, asText, type Fields } from '../fields.ts'
import { postMessage } from '../messages.ts'
import { type ApiCall, findOpenChannel, type Method, need, SlackError } from './api-call.ts'

export const FILES: Readonly<Record<string, Method>> = {
  'files.getUploadURLExternal': ({ world, workspace, args }) => {
    const id = world.newId('F')
    const size = Number(args.length)
    const file = { id, name: need(args, 'filename'), size, alt_txt: asText(args.alt_text), state: 'awaiting' }
    workspace.files.set(id, file)
    return { file_id: id, upload_url: `${world.base()}/upload/${workspace.team}/${id}` }
  },
  'files.completeUploadExternal': complete,
  'files.info': ({ workspace, args }) => {
    const file = workspace.files.get(need(args, 'file'))
    if (!file) throw new SlackError('file_not_found')
    return { file }
  },
}

/** Refuses blocks with a file that was not uploaded whole. */
export function checkFiles({ workspace, args }: ApiCall): void {
  for (const { slack_file } of asList(args.blocks)) {
    const { id } = asFields(slack_file)
    if (slack_file === undefined || workspace.files.get(asText(id))?.state === 'uploaded') continue
    throw new SlackError('invalid_blocks', { errors: ['invalid slack file'] })
  }
}

/** Shares what was uploaded: nothing that did not arrive whole. */
function complete(call: ApiCall): Fields {
  const { world, workspace, args } = call
  const files = asList(args.files).map(({ id, title }) => {
    const file = workspace.files.get(asText(id))
    if (file?.state !== 'uploaded') throw new SlackError('file_not_found')
    return { ...file, title: title ?? file.name, mode: 'hosted' }
  })
  for (const file of files) workspace.files.set(asText((file as Fields).id), file)
  const told = files.map(({ bytes: _, ...others }: Fields) => others)
  if (asText(args.channel_id)) {
    const channel = findOpenChannel({ ...call, args: { ...args, channel: args.channel_id } })
    const who = { user: workspace.botUser, bot_id: workspace.botId, subtype: 'file_share' }
    const thread = asText(args.thread_ts) ? { thread_ts: asText(args.thread_ts) } : {}
    postMessage({ world, workspace, channel }, { ...who, ...thread, text: asText(args.initial_comment), files: told })
  }
  return { files: told }
}
