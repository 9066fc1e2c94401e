/** Words in English, German and Dutch by which personal data is told from what is none. Lower case. */

export const MONTHS = [
  'jan(?:uar[yi]?|uari)?',
  'jänner',
  'feb(?:ruar[yi]?|ruari)?',
  'mar(?:ch)?',
  'märz?',
  'mrt|maart',
  'apr(?:il)?',
  'ma[yi]|mei',
  'jun[ei]?|juni',
  'jul[yi]?|juli',
  'aug(?:ust(?:us)?)?',
  'sept?(?:ember)?',
  'o[ck]t(?:ober)?',
  'nov(?:ember)?',
  'de[czs](?:ember)?',
]

export const UNITS = [
  'eur(?:os?)?|euros?|usd|gbp|chf|dollars?|pounds?|franken|rappen|cents?|ct|pence|pln|dkk|sek|kr|mio|mrd|millions?|millionen|miljoen',
  'percent|prozent|procent|punkte?n?|points?|punten|sterne?n?|stars?|sterren|credits?|bonuspunkte?',
  'seconds?|sekunden?|seconden?|minutes?|minuten?|minuut|min|mins|hours?|hrs?|stunden?|std|uren|days?|tag(?:e|en)?|werktage?n?|werkdagen|dag(?:en)?|weeks?|wochen?|weken|months?|monate?n?|maand(?:en)?|years?|jahre?n?|jaar|jaren',
  'km|cm|mm|kg|mg|gr?|gram(?:m|mes|s)?|kilo|liter|litres?|ml|kwh|kw|gb|mb|tb|mbit|mbps|gbit|gbps|watt|volt|grad|degrees|graden|meters?|metern?|miles?|qm|m²|sqm',
  'items?|pieces?|pcs|units?|times|people|persons?|customers?|guests?|orders?|users?|employees|calls?|tickets?|nights?|seats?|articles?|copies|characters',
  'stück|stk|mal|personen?|leute|kunden|gäste|nutzer|mitarbeiter|artikel|bestellungen|anrufe|nächte|plätze|seiten|zeichen|packungen|exemplare',
  'stuks|keer|personen|mensen|klanten|gasten|gebruikers|medewerkers|artikelen|bestellingen|nachten|plaatsen|paginas|tekens|exemplaren',
]

export const VERSION_WORDS = [
  'version:?|versie:?|ver\\.?|release|build|firmware|update|patch|ios|ipados|android|macos|windows|chrome|firefox|safari',
]

/** What a number behind them refers to; `…nummer`, `…-Nr.` and the like are known without being listed. */
export const REFERENCES = [
  'order|purchase order|customer|client|account|member(?:ship)?|ticket|case|invoice|bill|receipt|booking|reservation',
  'reference|ref|confirmation|contract|policy|claim|licen[cs]e|serial|tracking|shipment|parcel|package|delivery|return',
  'rma|passport|social security|ssn|national insurance|meter|voucher|gift card|coupon|subscription|transaction|payment',
  'auftrag|auftrags|bestellung|bestell|kunden?|kundenkonto|vorgang|vorgangs|fall|rechnung|rechnungs|buchung|buchungs',
  'reservierung|reservierungs|vertrag|vertrags|police|schaden|beleg|aktenzeichen|az|sendung|sendungs|paket|lieferung',
  'mitglied|mitglieds|gutschein|gutscheincode|seriennummer|zähler|steuer|personalausweis|reisepass|kennzeichen|retoure',
  'bestelling|klant|klanten|zaak|factuur|boeking|reservering|kenmerk|referentie|contract|polis|lidmaatschap|lid',
  'dossier|melding|zending|pakket|retour|cadeaubon|kenteken|burgerservice|bsn|rekening|meter|imei|iban|bic|swift|pnr',
  'buchungscode|bestätigungscode|boekingscode|reserveringscode|booking code|confirmation code|tan|pin|konto|blz',
  'ending(?: in| with)?|endet auf|endend auf|eindigt op|eindigend op|last four(?: digits)?|letzten vier ziffern',
  'sort code|routing|vin|fahrgestell|steuer-id|steuer-identifikation|usb?t-?id|vat|tax|btw|kvk|hrb',
]

/** A number of capitals or digits always follows them. */
export const CODE_WORDS = ['bic|swift|pnr|imei|vin|iban|bsn|ssn|iccid|eid']

/** Numbers of these are telephones. */
export const PHONE_WORDS = [
  'tel(?:e[fp]h?on)?|phone|call(?: us| me)?(?: at| on)?|mobile?|handy|cell|fax|whats ?app|sms|hotline|durchwahl|ext',
  'extension|rufnummer|telefonnummer|handynummer|mobilnummer|faxnummer|rückrufnummer|telefoonnummer|mobiel(?:e nummer)?',
  'phone number|mobile number|bel(?: ons| me)?(?: op)?|rufen sie(?: uns| mich)?|landline|festnetz',
]

/** Larger towns, by which a four- or five-digit number before them is a postcode. */
export const TOWNS = [
  'Berlin|Hamburg|München|Muenchen|Köln|Koeln|Frankfurt|Stuttgart|Düsseldorf|Duesseldorf|Leipzig|Dortmund|Essen|Bremen',
  'Dresden|Hannover|Nürnberg|Nuernberg|Duisburg|Bochum|Wuppertal|Bielefeld|Bonn|Münster|Muenster|Mannheim|Karlsruhe',
  'Augsburg|Wiesbaden|Mönchengladbach|Gelsenkirchen|Aachen|Braunschweig|Kiel|Chemnitz|Halle|Magdeburg|Freiburg|Krefeld',
  'Mainz|Lübeck|Erfurt|Oberhausen|Rostock|Kassel|Hagen|Potsdam|Saarbrücken|Ulm|Regensburg|Würzburg|Heidelberg|Jena',
  'Göttingen|Osnabrück|Oldenburg|Trier|Koblenz|Konstanz|Passau|Bamberg|Weimar|Gera|Cottbus|Schwerin|Tübingen',
  'Wien|Graz|Linz|Salzburg|Innsbruck|Klagenfurt|Villach|Wels|Dornbirn|Bregenz|Eisenstadt',
  'Zürich|Zuerich|Genf|Genève|Basel|Bern|Lausanne|Winterthur|Luzern|Lugano|Biel|Thun|Chur|Zug|Schaffhausen',
  'Brussel|Bruxelles|Brüssel|Antwerpen|Gent|Brugge|Leuven|Mechelen|Hasselt|Oostende|Kortrijk|Liège|Lüttich|Namur|Mons',
]
