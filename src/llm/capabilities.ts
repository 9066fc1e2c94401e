/** What a server has turned out to understand. */
export interface Capabilities {
  readonly format: 'json_schema' | 'json_object' | 'text'
  readonly limit: 'max_completion_tokens' | 'max_tokens'
  readonly hasTemperature: boolean
  /** The other limit was tried and refused. */
  readonly isLimitSettled: boolean
}

/** Most servers that are neither OpenAI's nor Azure's read `max_tokens` and silently ignore the newer name. */
export function guessCapabilities(isFullServer: boolean): Capabilities {
  const limit = isFullServer ? 'max_completion_tokens' : 'max_tokens'
  return { format: 'json_schema', limit, hasTemperature: true, isLimitSettled: false }
}

/** The next step down after a request was not understood, by what the server said of it; null at the bottom. */
export function stepDown(current: Capabilities, complaint: string): Capabilities | null {
  if (/max_(?:completion_)?tokens/.test(complaint) && !current.isLimitSettled) {
    const limit = current.limit === 'max_tokens' ? 'max_completion_tokens' : 'max_tokens'
    return { ...current, limit, isLimitSettled: true }
  }
  if (/temperature/.test(complaint) && current.hasTemperature) return { ...current, hasTemperature: false }
  if (current.format === 'json_schema') return { ...current, format: 'json_object' }
  return current.format === 'json_object' ? { ...current, format: 'text' } : null
}
