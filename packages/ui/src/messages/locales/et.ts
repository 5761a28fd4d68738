import type { ChangesMessages } from '../types/changes.ts'
import type { EmbedMessages } from '../types/embed.ts'
import type { FirstMessages } from '../types/first.ts'
import type { Messages, RestMessages } from '../types/messages.ts'
import type { ReloadMessages } from '../types/reload.ts'

const first: FirstMessages = {
  locale: 'et',
  dir: 'ltr',
  trigger: 'Küpsiste seaded',
  banner: {
    title: 'Kas tohime kasutada küpsiseid?',
    needed: 'Osa küpsiseid on vaja, et see sait toimiks.',
    others: 'Teised, mis on pärit {providers}, {uses}.',
    own: 'Teised {uses}.',
    description: {
      off: '{needed} {others} Need jäävad väljalülitatuks, kui te neid ei luba, ja te võite igal ajal meelt muuta.',
      part: '{needed} {others} Osa neist juba töötab. Ülejäänu jääb väljalülitatuks, kui te seda ei luba, ja te võite igal ajal meelt muuta.',
      on: '{needed} {others} Need on sisse lülitatud, kuni te neist keeldute: kohe või igal ajal hiljem.',
    },
    providerCount: { one: '{count} teenusepakkujalt', other: '{count} teenusepakkujalt' },
    or: { two: '{before} või {next}', between: '{before}, {next}', last: '{before} või {next}' },
    uses: {
      functional: 'jätavad meelde teie seaded',
      performance: 'mõõdavad külastusi',
      targeting: 'valivad reklaame',
    },
    signal: 'Teie brauser palub saitidel teie andmeid mitte müüa ega jagada. Me arvestame sellega.',
    acceptAll: 'Luba kõik',
    rejectAll: 'Keela kõik',
    customize: 'Vali ise',
    noticeLink: 'Küpsiste teave',
    failed: 'Osa sellest lehest ei õnnestunud laadida. Teie valikud kehtivad ikkagi.',
    reload: 'Laadi leht uuesti',
  },
}

const rest: RestMessages = {
  preferences: {
    title: 'Küpsiste seaded',
    description: 'Valige, mis tohib siin töötada. Midagi ei muutu enne, kui salvestate.',
    acceptAll: 'Luba kõik',
    rejectAll: 'Keela kõik',
    save: 'Salvesta valik',
    close: 'Sulge salvestamata',
    signal: {
      gpc: 'Teie brauser saadab signaali Global Privacy Control. Seetõttu hoiame väljalülitatuna selle, mis teie andmeid müüks või jagaks.',
      dnt: 'Teie brauser saadab signaali Do Not Track. Seetõttu hoiame väljalülitatuna selle, mis teid eri saitidel jälgiks.',
    },
    signalOverridden: 'Teie brauseri signaal siin enam ei otsusta. Otsustate teie.',
    overrideSignal: 'Otsustan ise',
  },
  categories: {
    text: {
      necessary: {
        name: 'Vajalikud',
        description:
          'Võimaldavad saidil liikuda, sisse logida ja alustatu lõpule viia. Jätavad meelde ka selle valiku.',
      },
      functional: {
        name: 'Funktsionaalsus',
        description:
          'Jätavad meelde, mida te seadistate, näiteks teksti suuruse või keele, ja pakuvad saidil lisavõimalusi.',
      },
      performance: {
        name: 'Jõudlus',
        description:
          'Loendavad külastusi ja näitavad, milliseid lehti loetakse, et saiti saaks paremaks teha.',
      },
      targeting: {
        name: 'Sihtimine ja reklaam',
        description:
          'Tunnevad teie brauseri ära siin ja teistel saitidel, et valida teile reklaame ja neid mõõta.',
      },
    },
    locked: {
      necessary: 'Alati sees: ilma nendeta sait ei tööta.',
      gpc: 'Väljas, sest teie brauser saadab signaali Global Privacy Control.',
      dnt: 'Väljas, sest teie brauseris on seadistatud Do Not Track.',
    },
    providers: { one: '{count} teenusepakkuja', other: '{count} teenusepakkujat' },
    allowed: 'Lubatud {granted}, kokku {count}',
    none: 'Väliseid teenusepakkujaid ei ole.',
    own: 'Väliseid teenusepakkujaid ei ole. Kasutab see sait ise.',
  },
  search: {
    label: 'Otsi teenusepakkujaid',
    type: 'Liik',
    allTypes: 'Kõik liigid',
    choice: 'Valik',
    anyChoice: 'Lubatud või mitte',
    granted: 'Lubatud',
    denied: 'Ei ole lubatud',
    found: { one: 'Leiti {count} teenusepakkuja', other: 'Leiti {count} teenusepakkujat' },
    nothing: 'Ühtki sobivat teenusepakkujat ei leitud. Proovige vähemate tähtede või teiste filtritega.',
    clear: 'Tühjenda otsing',
    range: '{first}–{last}, kokku {total}',
    previous: 'Eelmised teenusepakkujad',
    next: 'Järgmised teenusepakkujad',
  },
  providers: {
    loading: 'Teenusepakkujate andmete laadimine…',
    failed: 'Teenusepakkujate andmeid ei õnnestunud laadida. Teie valikud töötavad sellegipoolest.',
    retry: 'Proovi uuesti',
    operator: 'Haldaja: {operator}',
    group: 'Kontsern: {group}',
    formerly: 'Varasem nimi: {names}',
    discontinued: 'See teenus on suletud.',
    discontinuedSince: 'See teenus suleti {year}. aastal.',
    sharedTag: 'Kasutab sama koodi mis {names}. Kood töötab ainult siis, kui kõik need on lubatud.',
    early:
      'Selle kood laaditakse ka siis, kui te seda ei luba. Sel juhul antakse sellest koodile teada ja see saab andmeid, näiteks teie IP-aadressi.',
    cookies: { one: '{count} küpsis', other: '{count} küpsist' },
    noCookies: 'Küpsiseid ei ole teada.',
    cookieName: 'Nimi',
    cookieLifetime: 'Säilitusaeg',
    cookieKind: 'Tüüp',
    cookiePurpose: 'Milleks',
    privacyLink: 'Privaatsuspoliitika',
    optOut: {
      'opt-out-page': 'Loobu',
      'privacy-policy': 'Teave loobumise kohta',
      'browser-settings': 'Blokeeri või kustuta brauseri seadetes',
    },
    named: '{action}: {name}',
    unconfirmed: '{value} (kinnitamata)',
    unknown: 'Ei ole teada',
    session: 'Kuni brauseri sulgemiseni',
    persistent: 'Säilib, aega ei ole öeldud',
    notKept: 'Kustutatakse kohe',
    party: { first: 'See sait', third: 'Teenusepakkuja sait' },
    storage: {
      'local-storage': 'kohalik salvestusruum',
      'session-storage': 'seansi salvestusruum',
      'indexed-db': 'andmebaas',
    },
    otherCategory: 'liik: {category}',
    legacy: 'vanem versioon',
  },
  notice: {
    title: 'Küpsiste teave',
    updated: 'Viimati muudetud: {date}',
    intro:
      'Sellelt lehelt saate teada, mida {site} teie brauseris salvestab, millised välised teenusepakkujad võivad selles osaleda ja kuidas öelda ei. Leht koostatakse samast loendist, mis otsustab, mida laaditakse.',
    contents: 'Sellel lehel',
    linkTo: 'Link jaotisele „{section}“',
    choice: {
      heading: 'Teie praegune valik',
      undecided: 'Te ei ole veel valikut teinud.',
      decided: 'Valik tehtud: {date}.',
      notStored:
        'Teie brauser ei lase sellel saidil teie valikut salvestada. Seetõttu kehtib see ainult sellel lehel.',
      granted: 'Lubatud',
      denied: 'Ei ole lubatud',
      mixed: 'Osaliselt lubatud',
      change: 'Muuda valikut',
      withdraw: 'Võta nõusolek tagasi',
      withdrawn: 'Kõik, mis on vabatahtlik, on välja lülitatud.',
    },
    basics: {
      heading: 'Mis on küpsis?',
      what: 'Küpsis on lühike tekst, mille veebisait palub teie brauseril alles hoida ja hiljem tagasi saata. Selle järgi tunneb sait brauseri ära, näiteks selleks, et te jääksite sisselogituks. Brauserites on selliste tekstide jaoks ka teisi kohti ja see leht loetleb ka neid samamoodi.',
      identity:
        'Küpsis tunneb brauserit, mitte inimest. Teiega saab selle siduda siis, kui ütlete saidile, kes te olete, näiteks sisse logides.',
      session: 'Seansiküpsised unustatakse, kui te brauseri sulgete.',
      persistent: 'Püsiküpsised jäävad alles, kuni nende aeg täis saab või te need kustutate.',
      party:
        'Esimese osapoole küpsised kuuluvad sellele saidile. Kolmanda osapoole küpsised kuuluvad teisele ettevõttele, kes saab neid lugeda igal saidil, mis teda kasutab.',
      off: 'Küpsiseid saate blokeerida või kustutada oma brauseri seadetes. Kui blokeerite vajalikud küpsised, võivad saidi mõned osad lakata töötamast.',
    },
    types: {
      heading: 'Küpsiste liigid',
      intro:
        'Me jagame kõik liikidesse. Otsustada saate terve liigi või iga selles oleva teenusepakkuja kohta.',
      type: 'Liik',
      description: 'Mida need teevad',
      management: 'Kuidas neid hallata',
      manage: {
        necessary:
          'Siin neid välja lülitada ei saa, sest sait vajab neid. Teie brauser saab need siiski kustutada.',
        other: 'Lülitage need küpsiste seadetes sisse või välja, kas terve liik või üks teenusepakkuja.',
        signal: 'Ka Global Privacy Control teie brauseris lülitab need välja.',
      },
      browserSettings: 'Ka brauseri enda seadetes saab neid blokeerida või kustutada.',
    },
    providers: {
      heading: 'Teenusepakkujad ja nende küpsised',
      intro:
        'Iga teenusepakkuja kohta on öeldud, mida ta siin teeb, mida ta salvestab ja kus saate paluda tal lõpetada. „Kinnitamata“ tähistab seda, mille kohta me usaldusväärset allikat ei leidnud.',
      none: 'Ei ole.',
      changes:
        'Teenusepakkujad vahel muutuvad. Kui olete valiku teinud, jääb kõik uus väljalülitatuks, kuni te uuesti valite.',
      early:
        'Erand on kood, mis laaditakse teie valikust olenemata ja millele antakse teada, mida te lubate: {names}.',
      record: {
        name: 'See sait',
        usedFor: 'Jätab meelde teie vastuse küpsiste kohta, et teilt seda igal lehel ei küsitaks.',
        purpose: 'Teie vastus koos päevaga, mil te selle andsite, ja ei midagi teie kohta',
      },
    },
    industry: {
      heading: 'Reklaamisektori loobumislehed',
      intro:
        'Neid lehti haldavad teised ja meil ei ole nende üle kontrolli. Nende kaudu jõuate korraga paljude reklaamiettevõteteni.',
      text: {
        'your-online-choices': 'Valikud paljude Euroopa reklaamiettevõtete kohta.',
        'network-advertising-initiative':
          'Loobumistööriist suleti {year}. aastal. Seal tehtud valikud kehtivad endiselt ja nüüd suunatakse sealt brauserilaienduse juurde, mis saadab signaali Global Privacy Control.',
        'daa-consumer-choice': 'WebChoices: valikud paljude USA reklaamiettevõtete kohta.',
      },
    },
    beacons: {
      heading: 'Mis on veebimajakas?',
      what: 'Veebimajakas ehk piksel on tilluke nähtamatu pilt või päring. Kui leht või e-kiri selle laadib, saab selle taga olev server sellest teada ning võib seejuures küpsiseid lugeda või salvestada.',
      treatment:
        'Veebimajakaid käsitletakse siin nagu küpsiseid: lüliti, mis otsustab teenusepakkuja üle, otsustab sellel saidil ka tema veebimajakate üle.',
    },
    flash: {
      heading: 'Flashi küpsised',
      text: 'Vanemates teadetes mainitakse Flashi küpsiseid. Flash Playeri tegevus lõpetati {year}. aastal ja brauserid seda enam ei käivita, seega ei saa miski sellel saidil neid kasutada.',
    },
    addresses: {
      heading: 'IP-aadressid',
      text: 'Teie brauser saadab iga päringuga oma IP-aadressi; ilma selleta ei saaks vastus tagasi jõuda. Seega näeb seda iga server, millega te ühendust võtate, ja saab sellest ligikaudu teada, kus te olete.',
      providers:
        'Teenusepakkuja näeb teie IP-aadressi kohe, kui temalt midagi laaditakse, ja mitte varem. Ka selle üle otsustab tema lüliti.',
    },
    signals: {
      heading: 'Teie brauseri signaalid',
      gpc: 'Global Privacy Control palub saitidel teie andmeid mitte müüa ega jagada. Kui teie brauser selle saadab, hoiame väljalülitatuna kõik, mida see hõlmab. Teisiti saate otsustada küpsiste seadetes ja ainult seal.',
      gpcReceived: 'Teie brauser saadab praegu seda signaali ja me arvestame sellega.',
      gpcNothing: 'See signaal ei hõlma ühtki meie liikidest.',
      dntIgnored:
        'Do Not Track oli varasem katse, mille W3C {year}. aastal lõpetas, ilma et oleks kokku lepitud, mida saidid tegema peaksid. Me ei toimi selle järgi. Selle asemel loevad teie siinsed valikud.',
      dntHonored:
        'Do Not Track oli varasem katse, mille W3C {year}. aastal lõpetas. Me arvestame sellega siiski, samamoodi nagu signaaliga Global Privacy Control.',
      model: {
        'opt-in': 'Enne kui te valite, on kõik vabatahtlik välja lülitatud.',
        'opt-out':
          'Teie piirkonna õigus lubab vabatahtlikel küpsistel töötada, kuni te neist keeldute. Keelduda võite igal ajal.',
        'notice-only': 'Vabatahtlikud küpsised töötavad, kui te neist ei keeldu. Keelduda võite igal ajal.',
      },
    },
    contact: {
      heading: 'Kelle poole pöörduda',
      text: 'Küsimustega selle teabe või oma andmete kohta saate pöörduda siia:',
    },
  },
}

const embed: EmbedMessages['embed'] = {
  description:
    'Laadimisel saab {name} (haldaja: {operator}) andmeid, näiteks teie IP-aadressi, ja võidakse salvestada küpsiseid.',
  descriptionAlone:
    'Laadimisel saab {name} andmeid, näiteks teie IP-aadressi, ja võidakse salvestada küpsiseid.',
  refused: {
    gpc: 'Teie brauseri Global Privacy Control keeldub sellest, seetõttu ei saa seda püsivalt lubada.',
    dnt: 'Teie brauseri Do Not Track keeldub sellest, seetõttu ei saa seda püsivalt lubada.',
  },
  loadOnce: 'Laadi üks kord',
  alwaysAllow: 'Luba alati: {name}',
}

const reload: ReloadMessages['reload'] = {
  text: {
    one: 'Teie valik on salvestatud. {names} töötab edasi, kuni leht uuesti laaditakse. See toimub hetke pärast iseenesest.',
    other:
      'Teie valik on salvestatud. {names} töötavad edasi, kuni leht uuesti laaditakse. See toimub hetke pärast iseenesest.',
  },
  more: { one: 'veel {count}', other: 'veel {count}' },
  now: 'Laadi uuesti kohe',
  later: 'Mitte praegu',
}

const changes: ChangesMessages['changes'] = {
  new: 'Uus: {items}.',
  longer: 'Kauem: {items}.',
  more: 'Lisaks: {items}.',
  item: '{name}, nüüd {lifetime}',
}

export const et: Messages = {
  ...first,
  ...rest,
  embed,
  reload,
  changes,
}
