import type { ChangesMessages } from '../types/changes.ts'
import type { EmbedMessages } from '../types/embed.ts'
import type { FirstMessages } from '../types/first.ts'
import type { Messages, RestMessages } from '../types/messages.ts'
import type { ReloadMessages } from '../types/reload.ts'

const first: FirstMessages = {
  locale: 'da',
  dir: 'ltr',
  trigger: 'Cookieindstillinger',
  banner: {
    title: 'Må vi bruge cookies?',
    needed: 'Nogle sørger for, at hjemmesiden virker.',
    others: 'Andre, fra {providers}, {uses}.',
    own: 'Andre {uses}.',
    description: {
      off: '{needed} {others} De andre er slået fra, medmindre du tillader dem, og du kan altid ombestemme dig.',
      part: '{needed} {others} En del af det kører allerede. Resten er slået fra, medmindre du tillader det, og du kan altid ombestemme dig.',
      on: '{needed} {others} De er slået til, indtil du afviser dem. Det kan du gøre nu eller når som helst.',
    },
    providerCount: { one: '{count} udbyder', other: '{count} udbydere' },
    or: { two: '{before} eller {next}', between: '{before}, {next}', last: '{before} eller {next}' },
    uses: {
      functional: 'husker dine indstillinger',
      performance: 'måler besøg',
      targeting: 'vælger annoncer',
    },
    signal: 'Din browser beder hjemmesider om ikke at sælge eller dele dine data. Det respekterer vi.',
    acceptAll: 'Tillad alle',
    rejectAll: 'Afvis alle',
    customize: 'Vælg',
    noticeLink: 'Cookiepolitik',
    failed: 'En del af denne side kunne ikke indlæses. Dine valg gælder alligevel.',
    reload: 'Genindlæs siden',
  },
}

const rest: RestMessages = {
  preferences: {
    title: 'Cookieindstillinger',
    description: 'Vælg, hvad der må køre her. Intet ændres, før du gemmer.',
    acceptAll: 'Tillad alle',
    rejectAll: 'Afvis alle',
    save: 'Gem valg',
    close: 'Luk uden at gemme',
    signal: {
      gpc: 'Din browser sender Global Privacy Control, så alt, der ville sælge eller dele dine data, er slået fra.',
      dnt: 'Din browser sender Do Not Track, så alt, der ville følge dig på tværs af hjemmesider, er slået fra.',
    },
    signalOverridden: 'Din browsers signal bestemmer ikke længere her. Det gør du.',
    overrideSignal: 'Bestem selv',
  },
  categories: {
    text: {
      necessary: {
        name: 'Nødvendige',
        description:
          'Gør, at du kan bevæge dig rundt på hjemmesiden, logge ind og afslutte det, du er begyndt på. De husker også dette valg.',
      },
      functional: {
        name: 'Funktionalitet',
        description:
          'Husker det, du indstiller, for eksempel tekststørrelse eller sprog, og føjer ekstra funktioner til hjemmesiden.',
      },
      performance: {
        name: 'Ydeevne',
        description: 'Tæller besøg og viser, hvilke sider der bliver læst, så hjemmesiden kan forbedres.',
      },
      targeting: {
        name: 'Målretning og annoncering',
        description:
          'Genkender din browser her og på andre hjemmesider for at vælge annoncer til dig og måle dem.',
      },
    },
    locked: {
      necessary: 'Altid slået til: Hjemmesiden virker ikke uden dem.',
      gpc: 'Slået fra, fordi din browser sender Global Privacy Control.',
      dnt: 'Slået fra, fordi din browser sender Do Not Track.',
    },
    providers: { one: '{count} udbyder', other: '{count} udbydere' },
    allowed: '{granted} af {count} tilladt',
    none: 'Ingen eksterne udbydere.',
    own: 'Ingen eksterne udbydere. Bruges af hjemmesiden selv.',
  },
  search: {
    label: 'Søg efter udbydere',
    type: 'Kategori',
    allTypes: 'Alle kategorier',
    choice: 'Valg',
    anyChoice: 'Tilladt eller ej',
    granted: 'Tilladt',
    denied: 'Ikke tilladt',
    found: { one: '{count} udbyder fundet', other: '{count} udbydere fundet' },
    nothing: 'Ingen udbydere passer til søgningen. Prøv med færre bogstaver eller andre filtre.',
    clear: 'Ryd søgning',
    range: '{first}–{last} af {total}',
    previous: 'Forrige udbydere',
    next: 'Næste udbydere',
  },
  providers: {
    loading: 'Henter oplysninger om udbydere …',
    failed: 'Oplysningerne om udbyderne kunne ikke hentes. Dine valg virker stadig.',
    retry: 'Prøv igen',
    operator: 'Drives af {operator}',
    group: 'Del af {group}',
    formerly: 'Tidligere {names}',
    discontinued: 'Denne tjeneste er lukket.',
    discontinuedSince: 'Denne tjeneste lukkede i {year}.',
    sharedTag: 'Bruger samme kode som {names}. Den kører kun, så længe de alle er tilladt.',
    early:
      'Koden indlæses, selv om du ikke tillader det. Den får det så at vide og modtager data som din IP-adresse.',
    cookies: { one: '{count} cookie', other: '{count} cookies' },
    noCookies: 'Ingen kendte cookies.',
    cookieName: 'Navn',
    cookieLifetime: 'Varighed',
    cookieKind: 'Type',
    cookiePurpose: 'Formål',
    privacyLink: 'Privatlivspolitik',
    optOut: {
      'opt-out-page': 'Fravælg',
      'privacy-policy': 'Oplysninger om fravalg',
      'browser-settings': 'Bloker eller slet i din browsers indstillinger',
    },
    named: '{action}: {name}',
    unconfirmed: '{value} (ikke bekræftet)',
    unknown: 'Ukendt',
    session: 'Indtil du lukker browseren',
    persistent: 'Gemmes, ingen tid angivet',
    notKept: 'Slettes med det samme',
    party: { first: 'Denne hjemmeside', third: 'Udbyderens hjemmeside' },
    storage: {
      'local-storage': 'lokal lagring',
      'session-storage': 'sessionslagring',
      'indexed-db': 'database',
    },
    otherCategory: 'kategori: {category}',
    legacy: 'ældre version',
  },
  notice: {
    title: 'Cookiepolitik',
    updated: 'Senest opdateret den {date}',
    intro:
      'Her kan du læse, hvad {site} gemmer i din browser, hvilke eksterne udbydere der kan være med, og hvordan du siger nej. Siden dannes ud fra den samme liste, som afgør, hvad der indlæses.',
    contents: 'På denne side',
    linkTo: 'Link til ”{section}”',
    choice: {
      heading: 'Dit valg i dag',
      undecided: 'Du har ikke valgt endnu.',
      decided: 'Du traf dit valg den {date}.',
      notStored: 'Din browser lader ikke hjemmesiden gemme dit valg, så det gælder kun for denne side.',
      granted: 'Tilladt',
      denied: 'Ikke tilladt',
      mixed: 'Delvist tilladt',
      change: 'Ændr mit valg',
      withdraw: 'Træk samtykke tilbage',
      withdrawn: 'Alt valgfrit er slået fra.',
    },
    basics: {
      heading: 'Hvad er en cookie?',
      what: 'En cookie er en kort tekst, som en hjemmeside beder din browser om at gemme og sende tilbage senere. Den gør, at hjemmesiden kan genkende browseren, for eksempel så du forbliver logget ind. Browsere har også andre steder til den slags tekst, og denne side viser dem på samme måde.',
      identity:
        'En cookie kender en browser, ikke en person. Den kan knyttes til dig, når du fortæller hjemmesiden, hvem du er, for eksempel ved at logge ind.',
      session: 'Sessionscookies slettes, når du lukker browseren.',
      persistent: 'Vedvarende cookies bliver liggende, til deres tid er gået, eller du sletter dem.',
      party:
        'Førstepartscookies tilhører denne hjemmeside. Tredjepartscookies tilhører en anden virksomhed, som kan læse dem på alle de hjemmesider, der bruger den.',
      off: 'Du kan blokere eller slette cookies i din browsers indstillinger. Hvis du blokerer nødvendige cookies, kan dele af hjemmesiden holde op med at virke.',
    },
    types: {
      heading: 'Kategorier af cookies',
      intro: 'Vi inddeler alt i kategorier. Du bestemmer for en hel kategori eller for hver udbyder i den.',
      type: 'Kategori',
      description: 'Hvad de gør',
      management: 'Sådan styrer du dem',
      manage: {
        necessary:
          'De kan ikke slås fra her, fordi hjemmesiden har brug for dem. Din browser kan stadig slette dem.',
        other:
          'Slå dem til eller fra i cookieindstillingerne, for hele kategorien eller for en enkelt udbyder.',
        signal: 'Global Privacy Control i din browser slår dem også fra.',
      },
      browserSettings: 'Du kan også blokere eller slette dem i din browsers egne indstillinger.',
    },
    providers: {
      heading: 'Udbydere og deres cookies',
      intro:
        'Hver udbyder med det, den gør her, det, den gemmer, og hvor du kan bede den om at lade være. ”Ikke bekræftet” står ved det, vi ikke har fundet en pålidelig kilde til.',
      none: 'Ingen.',
      changes:
        'Udbyderne skifter en gang imellem. Når du har valgt, forbliver alt nyt slået fra, indtil du vælger igen.',
      early:
        'En undtagelse er kode, der indlæses, uanset hvad du vælger, og får at vide, hvad du tillader: {names}.',
      record: {
        name: 'Denne hjemmeside',
        usedFor: 'Husker dit svar om cookies, så du ikke bliver spurgt på hver side.',
        purpose: 'Dit svar med den dag, du gav det, og intet om dig',
      },
    },
    industry: {
      heading: 'Reklamebranchens sider til fravalg',
      intro:
        'Disse sider drives af andre, og vi har ingen indflydelse på dem. De når mange annoncevirksomheder på én gang.',
      text: {
        'your-online-choices': 'Valg for mange annoncevirksomheder i Europa.',
        'network-advertising-initiative':
          'Værktøjet til fravalg lukkede i {year}. Valg, der er truffet der, gælder stadig, og der henvises nu til en browserudvidelse til Global Privacy Control.',
        'daa-consumer-choice': 'WebChoices: Valg for mange annoncevirksomheder i USA.',
      },
    },
    beacons: {
      heading: 'Hvad er et webbeacon?',
      what: 'Et webbeacon, også kaldet en pixel, er et lillebitte usynligt billede eller en forespørgsel. Når en side eller en e-mail indlæser det, får serveren bag det at vide, at det er sket, og kan samtidig læse eller sætte cookies.',
      treatment:
        'Webbeacons tæller som cookies her: Den knap, der bestemmer for en udbyder, bestemmer også for dens webbeacons på denne hjemmeside.',
    },
    flash: {
      heading: 'Flash-cookies',
      text: 'Ældre cookiepolitikker nævner Flash-cookies. Flash Player ophørte i {year}, og browsere kører det ikke længere, så intet på denne hjemmeside kan bruge dem.',
    },
    addresses: {
      heading: 'IP-adresser',
      text: 'Din browser sender sin IP-adresse med hver forespørgsel; uden den kunne der ikke komme noget svar tilbage. Hver server, du er i kontakt med, ser den altså og kan se omtrent, hvor du er.',
      providers:
        'En udbyder ser din IP-adresse, så snart noget fra den indlæses, og ikke før. Det bestemmer dens knap også over.',
    },
    signals: {
      heading: 'Signaler fra din browser',
      gpc: 'Global Privacy Control beder hjemmesider om ikke at sælge eller dele dine data. Når din browser sender det, er alt, hvad signalet dækker, slået fra. Du kan bestemme noget andet i cookieindstillingerne, og kun der.',
      gpcReceived: 'Din browser sender dette signal lige nu, og vi respekterer det.',
      gpcNothing: 'Ingen af vores kategorier er dækket af dette signal.',
      dntIgnored:
        'Do Not Track var et tidligere forsøg, som W3C opgav i {year}, uden at der var enighed om, hvad hjemmesider skulle gøre. Vi følger det ikke. I stedet gælder dine valg her.',
      dntHonored:
        'Do Not Track var et tidligere forsøg, som W3C opgav i {year}. Vi respekterer det stadig på samme måde som Global Privacy Control.',
      model: {
        'opt-in': 'Alt valgfrit er slået fra, før du vælger.',
        'opt-out':
          'Loven i din region tillader valgfrie cookies, indtil du afviser dem. Du kan afvise dem når som helst.',
        'notice-only': 'Valgfrie cookies kører, medmindre du afviser dem. Du kan afvise dem når som helst.',
      },
    },
    contact: {
      heading: 'Hvem du kan skrive til',
      text: 'Har du spørgsmål om cookiepolitikken eller dine data, kan du kontakte os her:',
    },
  },
}

const embed: EmbedMessages['embed'] = {
  description:
    'Når indholdet indlæses, sendes data som din IP-adresse til {name}, der drives af {operator}, og der kan blive sat cookies.',
  descriptionAlone:
    'Når indholdet indlæses, sendes data som din IP-adresse til {name}, og der kan blive sat cookies.',
  refused: {
    gpc: 'Din browser afviser det med Global Privacy Control, så det kan ikke tillades permanent.',
    dnt: 'Din browser afviser det med Do Not Track, så det kan ikke tillades permanent.',
  },
  loadOnce: 'Indlæs én gang',
  alwaysAllow: 'Tillad altid {name}',
}

const reload: ReloadMessages['reload'] = {
  text: {
    one: 'Dit valg er gemt. {names} kører stadig, indtil siden genindlæses. Det sker af sig selv om et øjeblik.',
    other:
      'Dit valg er gemt. {names} kører stadig, indtil siden genindlæses. Det sker af sig selv om et øjeblik.',
  },
  more: { one: '{count} til', other: '{count} til' },
  now: 'Genindlæs nu',
  later: 'Ikke nu',
}

const changes: ChangesMessages['changes'] = {
  new: 'Nyt: {items}.',
  longer: 'Længere: {items}.',
  more: 'Mere: {items}.',
  item: '{name}, nu {lifetime}',
}

export const da: Messages = {
  ...first,
  ...rest,
  embed,
  reload,
  changes,
}
