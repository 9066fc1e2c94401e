/** Words around names in English, German and Dutch. */

export const GREETINGS = [
  'dear|hi|hello|hey|hallo|hallöchen|servus|moin|moin moin|grüezi|grüß gott|guten (?:tag|morgen|abend)',
  'good (?:morning|afternoon|evening|day)|sehr geehrte[rs]?|sehr verehrte[rs]?|geehrte[rs]?|werte[rs]?',
  'geachte|hoi|goede(?:morgen|middag|navond|ndag)|goeden(?:dag|avond)|welcome|willkommen|welkom',
]

/** They open a line when they greet, and are common words elsewhere. */
export const LINE_GREETINGS = ['liebe[rs]?|beste|lieve|dag|thanks|thank you|danke|bedankt|sorry|ja|yes|no|morning|ciao']

export const TITLES = [
  'Herrn?|Frau|Familie|Mr|Mrs|Ms|Miss|Mx|Sir|Dr|Prof|Professor|Doktor|Dipl|Ing|Drs|Ir',
  '[Mm]evrouw|[Mm]eneer|[Mm]ijnheer|[Hh]eer|[Ff]amilie|[Mm]evr|[Mm]w|[Dd]hr|[Hh]r|[Ff]r',
]

/** Between two names. */
export const JOINERS = ['&', 'and', 'und', 'en']

/** Parts of names that are common words as well, so that they are left alone. */
export const ARTICLES = [
  'van',
  'der',
  'den',
  'de',
  'het',
  'von',
  'zu',
  'zum',
  'zur',
  'ter',
  'ten',
  'te',
  'vom',
  'dem',
  'op',
]
export const PARTICLES = [...ARTICLES, 'del', 'di', 'da', 'dos', 'la', 'le', 'el', 'al', 'bin', 'ibn']

export const INTRODUCTIONS = [
  'my name is|mein name ist|mijn naam is|ich heiße|ich heisse|ik heet|this is|hier ist|hier schreibt|u spreekt met',
  'in the name of|account holder:?|auf den namen|kontoinhaber(?:in)?:?|t\\.?n\\.?v\\.?|op naam van|rekeninghouder:?',
  'name:|vorname:|nachname:|naam:|voornaam:|achternaam:|contact:|ansprechpartner(?:in)?(?: ist)?:?|contactpersoon:?',
]

export const CLOSINGS = [
  '(?:kind|best|warm|warmest|kindest) regards|regards|sincerely|yours|(?:yours )?(?:truly|faithfully|sincerely)',
  'best wishes|all the best|cheers|many thanks|thanks|thank you|take care|with best wishes|best',
  '(?:mit )?(?:freundlichen|freundliche|viele|vielen|liebe|lieben|beste|besten|herzliche|herzlichen|schöne|schönen) (?:grüßen|grüße|grüssen|grüsse|gruß|gruss|dank)',
  'grüße|gruß|mfg|lg|vg|hg|danke|schönen tag|mit bestem gruß|hochachtungsvoll',
  '(?:met )?(?:vriendelijke|hartelijke|warme|lieve) groet(?:en)?|groet(?:en|jes)?|mvg|bedankt|hartelijk dank|alvast bedankt',
]

/** Written with a capital behind a greeting or a closing, and no name. Lower case. */
export const NO_NAMES = [
  'there all everyone everybody team again guys folks friend friends customer customers client sir madam sirs support',
  'colleague colleagues reader member members guest guests valued i we you your yours our my the this that it its he she',
  'thank thanks please sorry unfortunately we’re i’m i’ve as for in on at to if no not yes what when where why how is are',
  'hope just sincerely regards best kind warm welcome good morning afternoon evening sales service and or so but',
  'herr herrn frau familie kunde kunden kundin kundinnen gast gäste leser leserin mitglied mitglieder freund freunde',
  'freundin damen herren zusammen alle leute kollege kollegen kollegin kolleginnen interessent team nutzer nutzerin',
  'nutzerinnen bewerber mieter patient patientin eltern sie ihr ihre ihren ihrem ihrer ihnen wir ich uns unser unsere es',
  'das die der dies diese danke vielen dank bitte leider grüße grüßen grüsse gruß gruss wünsche zum zur im am für auf',
  'wie was wann wo warum ja nein gerne gern schön schade mit und oder liebe lieber beste du dein deine dich dir mein meine',
  'heer mevrouw meneer mijnheer klant klanten gast gasten lezer lid leden allemaal iedereen mensen dames heren relatie',
  'bezoeker collega collega’s u uw jij je jouw wij we ons onze het een dit dat bedankt dank helaas graag met en of groet',
  'groeten groetjes vriendelijke fijn wat wanneer waar waarom hoe ja nee in op aan voor van ik mijn dear hi hello hallo',
  'monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag freitag samstag sonntag',
  'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag mr mrs ms miss mx dr prof doktor professor dhr mevr mw',
  'everything nothing something kundenservice klantenservice her his their lot much very so january february march april',
  'june july august september october november december januar februar märz juni juli oktober dezember januari',
  'service klantenservice kundendienst care gmbh ag kg ltd inc llc bv department abteilung afdeling company hotel bank',
  'office praxis verein verlag versicherung klinik klinikum hospital kinderhospital online redaktion redactie het',
]
