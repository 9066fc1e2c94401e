import type { AboutGroup } from './about.ts'

export const ABOUT_JUDGE: AboutGroup = {
  title: 'A language model',
  text: 'To ask about drafts, besides the rules. Without OPENAI_MODEL nobody is asked and nothing leaves this machine.',
  settings: [
    { name: 'OPENAI_MODEL', meaning: 'The model’s name. It switches the judge on.', example: '' },
    { name: 'OPENAI_API_KEY', meaning: 'Its key. A server of your own may need none.', example: 'sk-' },
    {
      name: 'OPENAI_BASE_URL',
      meaning:
        'Another server that speaks OpenAI’s API: Azure’s (https://NAME.openai.azure.com/openai/v1), or your own (Ollama: http://127.0.0.1:11434/v1).',
      default: 'https://api.openai.com/v1',
      example: 'http://127.0.0.1:11434/v1',
    },
    {
      name: 'JUDGE',
      meaning: 'When it is asked: auto where the rules may be wrong, always about every draft, never about none.',
      default: 'auto',
      example: 'auto',
    },
    {
      name: 'JUDGE_TEXT',
      meaning:
        'What of the texts it sees: masked (no mail addresses, phone and account numbers and the like; names within sentences remain), full, or never.',
      default: 'masked',
      example: 'masked',
    },
    {
      name: 'JUDGE_TIMEOUT_MS',
      meaning: 'From question to report, whatever the model does, in milliseconds.',
      default: '12000',
      example: '12000',
    },
    { name: 'JUDGE_CONCURRENCY', meaning: 'At most so many calls at once.', default: '4', example: '4' },
    {
      name: 'JUDGE_DAILY_TOKENS',
      meaning: 'No more tokens than this on one day (UTC); on the command line, in one run.',
      default: '500000',
      example: '500000',
    },
    {
      name: 'JUDGE_ANSWER_TOKENS',
      meaning: 'The longest answer, in tokens. Models that think before they answer need more, such as 6000.',
      default: '1500',
      example: '1500',
    },
    {
      name: 'JUDGE_CONTEXT_TOKENS',
      meaning:
        'How much the model reads at once; longer texts are not sent. Ollama’s own default is 4096 (OLLAMA_CONTEXT_LENGTH raises it).',
      example: '4096',
    },
    {
      name: 'JUDGE_PRICE_INPUT',
      meaning: 'What a million tokens that it reads cost, for `npm run eval -- --judge`.',
      example: '',
    },
    {
      name: 'JUDGE_PRICE_CACHED_INPUT',
      meaning: 'The same for tokens that its server still had.',
      default: 'JUDGE_PRICE_INPUT',
      example: '',
    },
    { name: 'JUDGE_PRICE_OUTPUT', meaning: 'The same for tokens that it writes.', example: '' },
  ],
}
