import { LANGUAGES, type Language } from '../../core/report.ts'

/**
 * The first language we speak among those a browser asks for (`de-AT,de;q=0.9,en;q=0.8`), those it likes best first;
 * English where it asks for none of ours.
 */
export function readAccepted(header: string | undefined): Language {
  const wanted = (header ?? '').split(',').map(readWanted)
  const sorted = wanted.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight)
  return sorted.flatMap(({ name }) => LANGUAGES.find((language) => language === name) ?? [])[0] ?? LANGUAGES[0]
}

function readWanted(part: string): { readonly name: string; readonly weight: number } {
  const [tag = '', ...rest] = part.trim().toLowerCase().split(';')
  const weight = rest.map((one) => one.trim()).find((one) => one.startsWith('q='))
  return { name: tag.split('-')[0] ?? '', weight: weight === undefined ? 1 : Number(weight.slice(2)) }
}
