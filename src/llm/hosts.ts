const OPENAI = /(?:^|\.)openai\.com$/
const AZURE = /\.(?:openai\.azure\.com|cognitiveservices\.azure\.com|services\.ai\.azure\.com)$/

/** Whether the server is OpenAI's own or Azure's: these know every parameter, others choke on some. */
export function isFullServer(baseUrl: string): boolean {
  const { hostname } = new URL(baseUrl)
  return OPENAI.test(hostname) || AZURE.test(hostname)
}
