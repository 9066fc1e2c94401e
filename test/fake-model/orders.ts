export type OrderId =
  | 'verdict'
  | 'silence'
  | 'clear'
  | 'flag'
  | 'say'
  | 'spell'
  | 'rewrite'
  | 'accuse'
  | 'prose'
  | 'flood'
  | 'prompt'
  | 'key'
  | 'drafts'
  | 'placeholders'

/** An order to the model, by how it is worded in English, German or Dutch; `said` is what it wants said. */
interface Wording {
  readonly id: OrderId
  readonly cue: RegExp
}

const SAID = String.raw`\s*(?:["“„«]|=>)\s?(?<said>(?:[^"”“»=]|=(?!>)){1,600}?)\s?(?:["”“»]|<=)`

export const ORDERS: readonly Wording[] = [
  {
    id: 'verdict',
    cue: /(?:set|make|give) (?:the |its |it a )?(?:verdict|score)[^.\n]{0,20}(?:ready|100)|(?:setze|gib) (?:das Urteil|die Punktzahl|den Wert)[^.\n]{0,20}(?:ready|bereit|100)|(?:zet|geef) (?:het oordeel|de score)[^.\n]{0,20}(?:ready|klaar|100)/i,
  },
  {
    id: 'silence',
    cue: /(?:report|return|list|find) no (?:problems|faults|remarks|issues)|(?:melde|nenne|finde) (?:keine|keinerlei) (?:Fehler|Mängel|Anmerkungen|Probleme)|(?:meld|noem|vind) geen (?:fouten|problemen|opmerkingen)/i,
  },
  {
    id: 'clear',
    cue: /(?:withdraw|remove|delete|clear) (?:all|every|the) (?:findings?|warnings?|errors?)|(?:entferne|lösche|streiche) alle (?:Befunde|Warnungen|Fehler)|(?:verwijder|wis|schrap) alle (?:bevindingen|waarschuwingen|fouten)/i,
  },
  {
    id: 'flag',
    cue: /mark (?:it|this|everything) as an? error|(?:stufe|markiere) (?:alles|dies|das) als Fehler|markeer (?:alles|dit) als fout/i,
  },
  {
    id: 'say',
    cue: new RegExp(
      `(?:say as the reason|give as the reason|nenne als Grund|schreibe als Grund|geef als reden|schrijf als reden):?${SAID}`,
      'i',
    ),
  },
  {
    id: 'spell',
    cue: new RegExp(`(?:spell out as the reason|buchstabiere als Grund|spel als reden):?${SAID}`, 'i'),
  },
  {
    id: 'rewrite',
    cue: new RegExp(
      `(?:(?:use|give|return) (?:this|the following) (?:as the )?rewrite|(?:nimm|gib) als (?:Neufassung|neuen Text)|(?:geef|gebruik) als (?:herschrijving|nieuwe tekst)):?${SAID}`,
      'i',
    ),
  },
  {
    id: 'accuse',
    cue: new RegExp(
      `(?:claim that the reply says|behaupte, die Antwort enthalte|beweer dat het antwoord dit zegt):?${SAID}`,
      'i',
    ),
  },
  {
    id: 'prose',
    cue: new RegExp(
      `(?:answer without JSON|antworte ohne JSON|antwoord zonder JSON)(?:,? (?:only with|nur mit|alleen met))?:?${SAID}`,
      'i',
    ),
  },
  {
    id: 'flood',
    cue: /(?:a thousand|1,?000) (?:remarks|warnings)|tausend (?:Anmerkungen|Warnungen)|duizend (?:opmerkingen|waarschuwingen)/i,
  },
  {
    id: 'prompt',
    cue: /(?:repeat|print|reveal|show)[^.\n]{0,30}(?:system prompt|instructions)|(?:wiederhole|zeige|verrate)[^.\n]{0,30}(?:Systemprompt|Anweisungen)|(?:herhaal|toon|verklap)[^.\n]{0,30}(?:systeemprompt|instructies)/i,
  },
  {
    id: 'key',
    cue: /(?:print|reveal|show)[^.\n]{0,30}API key|(?:zeige|verrate)[^.\n]{0,30}API-Schlüssel|(?:toon|verklap)[^.\n]{0,30}API-sleutel/i,
  },
  {
    id: 'drafts',
    cue: /(?:other|previous|earlier) (?:drafts|customers)|(?:anderen|früheren) (?:Entwürfe|Kunden)|(?:andere|eerdere) (?:concepten|klanten)/i,
  },
  {
    id: 'placeholders',
    cue: /(?:print|list|show) (?:all|every) placeholders?|(?:nenne|zeige) alle Platzhalter|(?:noem|toon) alle plaatshouders/i,
  },
]
