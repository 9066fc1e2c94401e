import type { JudgeLedger } from '../app/judge-ports.ts'

/** A ledger for one run of the command line: nothing of it is kept. */
export function createMemoryLedger(): JudgeLedger {
  const spent = new Map<string, number>()
  const answers = new Map<string, string>()
  return {
    async reserve(day, tokens, cap) {
      const total = (spent.get(day) ?? 0) + tokens
      if (total > cap) return false
      spent.set(day, total)
      return true
    },
    async settle(day, difference) {
      spent.set(day, Math.max(0, (spent.get(day) ?? 0) + difference))
    },
    async findAnswer(key) {
      return answers.get(key) ?? null
    },
    async saveAnswer(key, answer) {
      answers.set(key, answer)
    },
  }
}
