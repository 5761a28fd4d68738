import type { ChangesMessages } from '../types/changes.ts'
import type { EmbedMessages } from '../types/embed.ts'
import type { FirstMessages } from '../types/first.ts'
import type { Messages, RestMessages } from '../types/messages.ts'
import type { ReloadMessages } from '../types/reload.ts'

const first: FirstMessages = {
  locale: 'nb',
  dir: 'ltr',
  trigger: 'Innstillinger for informasjonskapsler',
  banner: {
    title: 'Kan vi bruke informasjonskapsler?',
    needed: 'Noen må til for at nettstedet skal virke.',
    others: 'Andre, fra {providers}, {uses}.',
    own: 'Andre {uses}.',
    description: {
      off: '{needed} {others} Disse er slått av med mindre du tillater dem, og du kan ombestemme deg når som helst.',
      part: '{needed} {others} En del av dette kjører allerede. Resten er slått av med mindre du tillater det, og du kan ombestemme deg når som helst.',
      on: '{needed} {others} De er slått på til du avviser dem. Det kan du gjøre nå eller når som helst.',
    },
    providerCount: { one: '{count} leverandør', other: '{count} leverandører' },
    or: { two: '{before} eller {next}', between: '{before}, {next}', last: '{before} eller {next}' },
    uses: {
      functional: 'husker innstillingene dine',
      performance: 'måler besøk',
      targeting: 'velger annonser',
    },
    signal:
      'Nettleseren din ber nettsteder om ikke å selge eller dele opplysningene dine. Det respekterer vi.',
    acceptAll: 'Godta alle',
    rejectAll: 'Avvis alle',
    customize: 'Velg',
    noticeLink: 'Om informasjonskapsler',
    failed: 'En del av denne siden kunne ikke lastes inn. Valgene dine gjelder likevel.',
    reload: 'Last siden inn på nytt',
  },
}

const rest: RestMessages = {
  preferences: {
    title: 'Innstillinger for informasjonskapsler',
    description: 'Velg hva som får kjøre her. Ingenting endres før du lagrer.',
    acceptAll: 'Godta alle',
    rejectAll: 'Avvis alle',
    save: 'Lagre valg',
    close: 'Lukk uten å lagre',
    signal: {
      gpc: 'Nettleseren din sender Global Privacy Control, så alt som ville selge eller dele opplysningene dine, er slått av.',
      dnt: 'Nettleseren din sender Do Not Track, så alt som ville følge deg på tvers av nettsteder, er slått av.',
    },
    signalOverridden: 'Signalet fra nettleseren bestemmer ikke lenger her. Det gjør du.',
    overrideSignal: 'Bestem selv',
  },
  categories: {
    text: {
      necessary: {
        name: 'Nødvendige',
        description:
          'Lar deg bevege deg rundt på nettstedet, logge inn og fullføre det du har begynt på. De husker også dette valget.',
      },
      functional: {
        name: 'Funksjonalitet',
        description:
          'Husker det du stiller inn, for eksempel tekststørrelse eller språk, og gir nettstedet ekstra funksjoner.',
      },
      performance: {
        name: 'Ytelse',
        description: 'Teller besøk og viser hvilke sider som blir lest, slik at nettstedet kan bli bedre.',
      },
      targeting: {
        name: 'Målretting og reklame',
        description:
          'Gjenkjenner nettleseren din her og på andre nettsteder for å velge annonser til deg og måle dem.',
      },
    },
    locked: {
      necessary: 'Alltid på: Nettstedet virker ikke uten dem.',
      gpc: 'Slått av fordi nettleseren din sender Global Privacy Control.',
      dnt: 'Slått av fordi nettleseren din sender Do Not Track.',
    },
    providers: { one: '{count} leverandør', other: '{count} leverandører' },
    allowed: '{granted} av {count} tillatt',
    none: 'Ingen eksterne leverandører.',
    own: 'Ingen eksterne leverandører. Brukes av nettstedet selv.',
  },
  search: {
    label: 'Søk etter leverandører',
    type: 'Kategori',
    allTypes: 'Alle kategorier',
    choice: 'Valg',
    anyChoice: 'Tillatt eller ikke',
    granted: 'Tillatt',
    denied: 'Ikke tillatt',
    found: { one: '{count} leverandør funnet', other: '{count} leverandører funnet' },
    nothing: 'Ingen leverandører passer til søket. Prøv med færre bokstaver eller andre filtre.',
    clear: 'Tøm søket',
    range: '{first}–{last} av {total}',
    previous: 'Forrige leverandører',
    next: 'Neste leverandører',
  },
  providers: {
    loading: 'Henter opplysninger om leverandører …',
    failed: 'Opplysningene om leverandørene kunne ikke hentes. Valgene dine virker likevel.',
    retry: 'Prøv igjen',
    operator: 'Drives av {operator}',
    group: 'Del av {group}',
    formerly: 'Tidligere {names}',
    discontinued: 'Denne tjenesten er lagt ned.',
    discontinuedSince: 'Denne tjenesten ble lagt ned i {year}.',
    sharedTag: 'Bruker samme kode som {names}. Den kjører bare så lenge alle er tillatt.',
    early:
      'Koden lastes inn selv om du ikke tillater det. Den får da vite det og mottar data som IP-adressen din.',
    cookies: { one: '{count} informasjonskapsel', other: '{count} informasjonskapsler' },
    noCookies: 'Ingen kjente informasjonskapsler.',
    cookieName: 'Navn',
    cookieLifetime: 'Varighet',
    cookieKind: 'Type',
    cookiePurpose: 'Formål',
    privacyLink: 'Personvernerklæring',
    optOut: {
      'opt-out-page': 'Velg bort',
      'privacy-policy': 'Slik velger du bort',
      'browser-settings': 'Blokker eller slett i innstillingene i nettleseren',
    },
    named: '{action}: {name}',
    unconfirmed: '{value} (ikke bekreftet)',
    unknown: 'Ukjent',
    session: 'Til du lukker nettleseren',
    persistent: 'Lagres, ingen tid oppgitt',
    notKept: 'Slettes med en gang',
    party: { first: 'Dette nettstedet', third: 'Leverandørens nettsted' },
    storage: {
      'local-storage': 'lokal lagring',
      'session-storage': 'øktlagring',
      'indexed-db': 'database',
    },
    otherCategory: 'kategori: {category}',
    legacy: 'eldre versjon',
  },
  notice: {
    title: 'Om informasjonskapsler',
    updated: 'Sist oppdatert {date}',
    intro:
      'Her kan du lese hva {site} lagrer i nettleseren din, hvilke eksterne leverandører som kan være med, og hvordan du sier nei. Siden lages ut fra den samme listen som avgjør hva som lastes inn.',
    contents: 'På denne siden',
    linkTo: 'Lenke til «{section}»',
    choice: {
      heading: 'Valget ditt i dag',
      undecided: 'Du har ikke valgt ennå.',
      decided: 'Du tok valget {date}.',
      notStored:
        'Nettleseren din lar ikke nettstedet lagre valget ditt, så det gjelder bare for denne siden.',
      granted: 'Tillatt',
      denied: 'Ikke tillatt',
      mixed: 'Delvis tillatt',
      change: 'Endre valget mitt',
      withdraw: 'Trekk samtykket',
      withdrawn: 'Alt valgfritt er slått av.',
    },
    basics: {
      heading: 'Hva er en informasjonskapsel?',
      what: 'En informasjonskapsel (cookie) er en kort tekst som et nettsted ber nettleseren din om å lagre og sende tilbake senere. Da kan nettstedet kjenne igjen nettleseren, for eksempel slik at du forblir innlogget. Nettlesere har også andre steder for slike tekster, og denne siden viser dem på samme måte.',
      identity:
        'En informasjonskapsel kjenner en nettleser, ikke en person. Den kan knyttes til deg når du har fortalt nettstedet hvem du er, for eksempel ved å logge inn.',
      session: 'Øktbaserte informasjonskapsler blir glemt når du lukker nettleseren.',
      persistent: 'Vedvarende informasjonskapsler blir liggende til tiden deres er ute eller du sletter dem.',
      party:
        'Informasjonskapsler fra førstepart tilhører dette nettstedet. Informasjonskapsler fra tredjepart tilhører et annet selskap, som kan lese dem på alle nettsteder der det er med.',
      off: 'Du kan blokkere eller slette informasjonskapsler i innstillingene i nettleseren. Hvis du blokkerer nødvendige informasjonskapsler, kan deler av nettstedet slutte å virke.',
    },
    types: {
      heading: 'Kategorier av informasjonskapsler',
      intro:
        'Vi deler alt inn i kategorier. Du bestemmer for en hel kategori eller for hver leverandør i den.',
      type: 'Kategori',
      description: 'Hva de gjør',
      management: 'Slik styrer du dem',
      manage: {
        necessary:
          'De kan ikke slås av her, fordi nettstedet trenger dem. Nettleseren din kan likevel slette dem.',
        other:
          'Slå dem på eller av i innstillingene for informasjonskapsler, for hele kategorien eller for én leverandør.',
        signal: 'Global Privacy Control i nettleseren din slår dem også av.',
      },
      browserSettings: 'Du kan også blokkere eller slette dem i nettleserens egne innstillinger.',
    },
    providers: {
      heading: 'Leverandører og informasjonskapslene deres',
      intro:
        'Hver leverandør med hva den gjør her, hva den lagrer, og hvor du kan be den om å slutte. «Ikke bekreftet» står ved det vi ikke har funnet noen pålitelig kilde til.',
      none: 'Ingen.',
      changes:
        'Leverandørene skifter av og til. Når du har valgt, forblir alt nytt slått av til du velger på nytt.',
      early:
        'Et unntak er kode som lastes inn uansett hva du velger, og som får vite hva du tillater: {names}.',
      record: {
        name: 'Dette nettstedet',
        usedFor: 'Husker svaret ditt om informasjonskapsler, slik at du ikke blir spurt på hver side.',
        purpose: 'Svaret ditt med dagen du ga det, og ingenting om deg',
      },
    },
    industry: {
      heading: 'Reklamebransjens sider for å velge bort',
      intro:
        'Disse sidene drives av andre, og vi har ingen kontroll over dem. De når mange reklameselskaper på én gang.',
      text: {
        'your-online-choices': 'Valg for mange reklameselskaper i Europa.',
        'network-advertising-initiative':
          'Verktøyet for å velge bort ble lagt ned i {year}. Valg som er gjort der, gjelder fortsatt, og nå vises det til en nettleserutvidelse for Global Privacy Control.',
        'daa-consumer-choice': 'WebChoices: valg for mange reklameselskaper i USA.',
      },
    },
    beacons: {
      heading: 'Hva er en web beacon?',
      what: 'En web beacon, også kalt piksel, er et bitte lite usynlig bilde eller en forespørsel. Når en side eller en e-post laster den inn, får serveren bak vite at det har skjedd, og kan samtidig lese eller sette informasjonskapsler.',
      treatment:
        'Web beacons regnes som informasjonskapsler her: Bryteren som bestemmer for en leverandør, bestemmer også for dens web beacons på dette nettstedet.',
    },
    flash: {
      heading: 'Flash-informasjonskapsler',
      text: 'Eldre erklæringer nevner Flash-informasjonskapsler. Flash Player ble avviklet i {year}, og nettlesere kjører det ikke lenger, så ingenting på dette nettstedet kan bruke dem.',
    },
    addresses: {
      heading: 'IP-adresser',
      text: 'Nettleseren din sender IP-adressen sin med hver forespørsel; uten den kunne det ikke kommet noe svar tilbake. Hver server du når, ser den altså og kan se omtrent hvor du er.',
      providers:
        'En leverandør ser IP-adressen din så snart noe fra den lastes inn, og ikke før. Leverandørens bryter bestemmer over det også.',
    },
    signals: {
      heading: 'Signaler fra nettleseren din',
      gpc: 'Global Privacy Control ber nettsteder om ikke å selge eller dele opplysningene dine. Når nettleseren din sender det, er alt signalet dekker, slått av. Du kan bestemme noe annet i innstillingene for informasjonskapsler, og bare der.',
      gpcReceived: 'Nettleseren din sender dette signalet akkurat nå, og vi respekterer det.',
      gpcNothing: 'Ingen av kategoriene våre dekkes av dette signalet.',
      dntIgnored:
        'Do Not Track var et tidligere forsøk, som W3C avsluttet i {year} uten enighet om hva nettsteder skal gjøre. Vi følger det ikke. I stedet gjelder valgene dine her.',
      dntHonored:
        'Do Not Track var et tidligere forsøk, som W3C avsluttet i {year}. Vi respekterer det likevel, på samme måte som Global Privacy Control.',
      model: {
        'opt-in': 'Før du velger, er alt valgfritt slått av.',
        'opt-out':
          'Loven i regionen din lar valgfrie informasjonskapsler kjøre til du avviser dem. Du kan avvise dem når som helst.',
        'notice-only':
          'Valgfrie informasjonskapsler kjører med mindre du avviser dem. Du kan avvise dem når som helst.',
      },
    },
    contact: {
      heading: 'Hvem du kan skrive til',
      text: 'Har du spørsmål om denne siden eller opplysningene dine, når du oss her:',
    },
  },
}

const embed: EmbedMessages['embed'] = {
  description:
    'Når innholdet lastes inn, sendes opplysninger som IP-adressen din til {name}, som drives av {operator}, og det kan bli satt informasjonskapsler.',
  descriptionAlone:
    'Når innholdet lastes inn, sendes opplysninger som IP-adressen din til {name}, og det kan bli satt informasjonskapsler.',
  refused: {
    gpc: 'Nettleseren din avviser det med Global Privacy Control, så det kan ikke tillates for godt.',
    dnt: 'Nettleseren din avviser det med Do Not Track, så det kan ikke tillates for godt.',
  },
  loadOnce: 'Last inn én gang',
  alwaysAllow: 'Tillat alltid {name}',
}

const reload: ReloadMessages['reload'] = {
  text: {
    one: 'Valget ditt er lagret. {names} kjører fortsatt til siden lastes inn på nytt. Det skjer av seg selv om et øyeblikk.',
    other:
      'Valget ditt er lagret. {names} kjører fortsatt til siden lastes inn på nytt. Det skjer av seg selv om et øyeblikk.',
  },
  more: { one: '{count} til', other: '{count} til' },
  now: 'Last inn på nytt nå',
  later: 'Ikke nå',
}

const changes: ChangesMessages['changes'] = {
  new: 'Nytt: {items}.',
  longer: 'Lengre: {items}.',
  more: 'Mer: {items}.',
  item: '{name}, nå {lifetime}',
}

export const nb: Messages = {
  ...first,
  ...rest,
  embed,
  reload,
  changes,
}
