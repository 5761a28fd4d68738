import type { ChangesMessages } from '../types/changes.ts'
import type { EmbedMessages } from '../types/embed.ts'
import type { FirstMessages } from '../types/first.ts'
import type { Messages, RestMessages } from '../types/messages.ts'
import type { ReloadMessages } from '../types/reload.ts'

const first: FirstMessages = {
  locale: 'nl',
  dir: 'ltr',
  trigger: 'Cookie-instellingen',
  banner: {
    title: 'Mogen we cookies gebruiken?',
    needed: 'Sommige zijn nodig om deze site te laten werken.',
    others: 'Andere, van {providers}, {uses}.',
    own: 'Andere {uses}.',
    description: {
      off: '{needed} {others} Die blijven uit, tenzij u ze toestaat, en u kunt op elk moment van gedachten veranderen.',
      part: '{needed} {others} Een deel daarvan draait al. De rest blijft uit, tenzij u het toestaat, en u kunt op elk moment van gedachten veranderen.',
      on: '{needed} {others} Die staan aan totdat u ze weigert. Dat kan nu of op elk ander moment.',
    },
    providerCount: { one: '{count} aanbieder', other: '{count} aanbieders' },
    or: { two: '{before} of {next}', between: '{before}, {next}', last: '{before} of {next}' },
    uses: {
      functional: 'onthouden wat u instelt',
      performance: 'meten bezoeken',
      targeting: 'kiezen advertenties',
    },
    signal: 'Uw browser vraagt sites uw gegevens niet te verkopen of te delen. Daar houden we ons aan.',
    acceptAll: 'Alles accepteren',
    rejectAll: 'Alles weigeren',
    customize: 'Kiezen',
    noticeLink: 'Cookieverklaring',
    failed: 'Een deel van deze pagina kon niet worden geladen. Uw keuzes gelden toch.',
    reload: 'Pagina opnieuw laden',
  },
}

const rest: RestMessages = {
  preferences: {
    title: 'Cookie-instellingen',
    description: 'Kies wat hier actief mag zijn. Er verandert niets totdat u opslaat.',
    acceptAll: 'Alles accepteren',
    rejectAll: 'Alles weigeren',
    save: 'Keuzes opslaan',
    close: 'Sluiten zonder op te slaan',
    signal: {
      gpc: 'Uw browser verstuurt Global Privacy Control. Daarom houden we uit wat uw gegevens zou verkopen of delen.',
      dnt: 'Uw browser verstuurt Do Not Track. Daarom houden we uit wat u over meerdere sites zou volgen.',
    },
    signalOverridden: 'Het signaal van uw browser beslist hier niet meer. Dat doet u.',
    overrideSignal: 'Zelf beslissen',
  },
  categories: {
    text: {
      necessary: {
        name: 'Noodzakelijk',
        description:
          'Hiermee kunt u door de site bladeren, inloggen en afmaken waar u aan begon. Ze onthouden ook deze keuze.',
      },
      functional: {
        name: 'Functionaliteit',
        description:
          'Onthouden wat u instelt, zoals tekstgrootte of taal, en voegen extra’s aan de site toe.',
      },
      performance: {
        name: 'Prestaties',
        description:
          'Tellen bezoeken en laten zien welke pagina’s worden gelezen, zodat de site beter kan worden.',
      },
      targeting: {
        name: 'Targeting en advertenties',
        description:
          'Herkennen uw browser hier en op andere sites, om advertenties voor u te kiezen en te meten.',
      },
    },
    locked: {
      necessary: 'Altijd aan: zonder deze cookies werkt de site niet.',
      gpc: 'Blijft uit door Global Privacy Control in uw browser.',
      dnt: 'Blijft uit door de instelling Do Not Track in uw browser.',
    },
    providers: { one: '{count} aanbieder', other: '{count} aanbieders' },
    allowed: '{granted} van {count} toegestaan',
    none: 'Geen externe aanbieders.',
    own: 'Geen externe aanbieders. Gebruikt door deze site zelf.',
  },
  search: {
    label: 'Aanbieders zoeken',
    type: 'Soort',
    allTypes: 'Alle soorten',
    choice: 'Keuze',
    anyChoice: 'Wel of niet toegestaan',
    granted: 'Toegestaan',
    denied: 'Niet toegestaan',
    found: { one: '{count} aanbieder gevonden', other: '{count} aanbieders gevonden' },
    nothing: 'Geen aanbieder gevonden. Probeer het met minder letters of andere filters.',
    clear: 'Zoekopdracht wissen',
    range: '{first}–{last} van {total}',
    previous: 'Vorige aanbieders',
    next: 'Volgende aanbieders',
  },
  providers: {
    loading: 'Gegevens van aanbieders laden…',
    failed: 'De gegevens van de aanbieders konden niet worden geladen. Uw keuzes werken wel.',
    retry: 'Opnieuw proberen',
    operator: 'Beheerd door {operator}',
    group: 'Onderdeel van {group}',
    formerly: 'Voorheen {names}',
    discontinued: 'Deze dienst is gestopt.',
    discontinuedSince: 'Deze dienst is in {year} gestopt.',
    sharedTag: 'Gebruikt dezelfde code als {names}. Die is alleen actief zolang ze allemaal zijn toegestaan.',
    early:
      'De code wordt ook geladen als u dit niet toestaat. De code krijgt dat dan te horen en ontvangt gegevens zoals uw IP-adres.',
    cookies: { one: '{count} cookie', other: '{count} cookies' },
    noCookies: 'Geen cookies bekend.',
    cookieName: 'Naam',
    cookieLifetime: 'Bewaartermijn',
    cookieKind: 'Type',
    cookiePurpose: 'Waarvoor',
    privacyLink: 'Privacyverklaring',
    optOut: {
      'opt-out-page': 'Afmelden',
      'privacy-policy': 'Informatie over afmelden',
      'browser-settings': 'Blokkeren of wissen in de instellingen van uw browser',
    },
    named: '{action}: {name}',
    unconfirmed: '{value} (niet bevestigd)',
    unknown: 'Niet bekend',
    session: 'Tot u de browser sluit',
    persistent: 'Blijft staan, geen termijn vermeld',
    notKept: 'Meteen gewist',
    party: { first: 'Deze site', third: 'Site van de aanbieder' },
    storage: {
      'local-storage': 'lokale opslag',
      'session-storage': 'sessieopslag',
      'indexed-db': 'database',
    },
    otherCategory: 'soort: {category}',
    legacy: 'oudere versie',
  },
  notice: {
    title: 'Cookieverklaring',
    updated: 'Laatst bijgewerkt op {date}',
    intro:
      'Op deze pagina leest u wat {site} in uw browser opslaat, welke externe aanbieders een rol kunnen spelen en hoe u nee zegt. De pagina wordt gemaakt uit dezelfde lijst die bepaalt wat er wordt geladen.',
    contents: 'Op deze pagina',
    linkTo: 'Link naar ‘{section}’',
    choice: {
      heading: 'Uw keuze op dit moment',
      undecided: 'U hebt nog niet gekozen.',
      decided: 'U hebt gekozen op {date}.',
      notStored: 'Uw browser laat deze site uw keuze niet bewaren. Daarom geldt die alleen voor deze pagina.',
      granted: 'Toegestaan',
      denied: 'Niet toegestaan',
      mixed: 'Gedeeltelijk toegestaan',
      change: 'Mijn keuze wijzigen',
      withdraw: 'Toestemming intrekken',
      withdrawn: 'Alles wat optioneel is, staat uit.',
    },
    basics: {
      heading: 'Wat is een cookie?',
      what: 'Een cookie is een korte tekst die een website uw browser vraagt te bewaren en later terug te sturen. Daaraan herkent de site de browser, bijvoorbeeld zodat u ingelogd blijft. Browsers hebben nog andere plekken om zulke tekst te bewaren. Die staan op deze pagina op dezelfde manier vermeld.',
      identity:
        'Een cookie kent een browser, geen persoon. De cookie kan aan u worden gekoppeld zodra u de site vertelt wie u bent, bijvoorbeeld door in te loggen.',
      session: 'Sessiecookies worden vergeten als u de browser sluit.',
      persistent: 'Permanente cookies blijven staan tot hun tijd om is of u ze wist.',
      party:
        'First-partycookies zijn van deze site. Third-partycookies (cookies van derden) zijn van een ander bedrijf, dat ze kan lezen op elke site waar het is ingebouwd.',
      off: 'In de instellingen van uw browser kunt u cookies blokkeren of wissen. Als u noodzakelijke cookies blokkeert, kunnen delen van de site ophouden te werken.',
    },
    types: {
      heading: 'Soorten cookies',
      intro:
        'We delen alles in soorten in. U beslist over een hele soort, of over elke aanbieder daarbinnen.',
      type: 'Soort',
      description: 'Wat ze doen',
      management: 'Hoe u ze beheert',
      manage: {
        necessary:
          'Ze kunnen hier niet worden uitgezet, omdat de site ze nodig heeft. Uw browser kan ze wel wissen.',
        other: 'Zet ze aan of uit in de cookie-instellingen, voor de hele soort of voor één aanbieder.',
        signal: 'Ook Global Privacy Control in uw browser zet ze uit.',
      },
      browserSettings: 'Ook met de instellingen van uw browser kunt u ze blokkeren of wissen.',
    },
    providers: {
      heading: 'Aanbieders en hun cookies',
      intro:
        'Van elke aanbieder leest u wat hij hier doet, wat hij opslaat en waar u hem kunt laten stoppen. ‘Niet bevestigd’ staat bij alles waarvoor we geen betrouwbare bron hebben gevonden.',
      none: 'Geen.',
      changes:
        'Aanbieders veranderen af en toe. Als u eenmaal hebt gekozen, blijft alles wat nieuw is uit, totdat u opnieuw kiest.',
      early:
        'Een uitzondering is code die altijd wordt geladen, wat u ook kiest, en die te horen krijgt wat u toestaat: {names}.',
      record: {
        name: 'Deze site',
        usedFor: 'Onthoudt uw antwoord over cookies, zodat u de vraag niet op elke pagina krijgt.',
        purpose: 'Uw antwoord, met de dag waarop u het gaf en niets over u',
      },
    },
    industry: {
      heading: 'Afmeldpagina’s van de advertentiesector',
      intro:
        'Deze pagina’s zijn van anderen en we hebben er geen invloed op. U bereikt er veel advertentiebedrijven tegelijk mee.',
      text: {
        'your-online-choices': 'Keuzes voor veel advertentiebedrijven in Europa.',
        'network-advertising-initiative':
          'Het afmeldhulpmiddel is in {year} gesloten. Keuzes die daar zijn gemaakt, gelden nog steeds. De pagina verwijst nu naar een browserextensie voor Global Privacy Control.',
        'daa-consumer-choice': 'WebChoices: keuzes voor veel advertentiebedrijven in de Verenigde Staten.',
      },
    },
    beacons: {
      heading: 'Wat is een webbeacon?',
      what: 'Een webbeacon, of pixel, is een piepkleine onzichtbare afbeelding of een onzichtbaar verzoek. Als een pagina of e-mail de beacon laadt, merkt de server erachter dat, en die kan daarbij cookies lezen of plaatsen.',
      treatment:
        'Beacons tellen hier als cookies: de schakelaar die over een aanbieder beslist, beslist op deze site ook over zijn beacons.',
    },
    flash: {
      heading: 'Flashcookies',
      text: 'Oudere verklaringen noemen Flashcookies. Flash Player is in {year} gestopt en browsers voeren het niet meer uit. Niets op deze site kan ze dus gebruiken.',
    },
    addresses: {
      heading: 'IP-adressen',
      text: 'Uw browser stuurt bij elk verzoek zijn IP-adres mee; anders zou er geen antwoord terug kunnen komen. Elke server die u bereikt, ziet dat adres dus en kan ongeveer bepalen waar u bent.',
      providers:
        'Een aanbieder ziet uw IP-adres zodra er iets van hem wordt geladen, en niet eerder. Ook daarover beslist zijn schakelaar.',
    },
    signals: {
      heading: 'Signalen van uw browser',
      gpc: 'Global Privacy Control vraagt sites uw gegevens niet te verkopen of te delen. Als uw browser het verstuurt, houden we uit wat daaronder valt. Anders beslissen kan in de cookie-instellingen, en alleen daar.',
      gpcReceived: 'Uw browser verstuurt dit signaal op dit moment, en we houden ons eraan.',
      gpcNothing: 'Geen van onze soorten valt onder dit signaal.',
      dntIgnored:
        'Do Not Track was een eerdere poging. Het W3C stopte ermee in {year}, zonder dat men het eens was over wat sites moesten doen. We doen er niets mee. In plaats daarvan tellen uw keuzes hier.',
      dntHonored:
        'Do Not Track was een eerdere poging. Het W3C stopte ermee in {year}. We houden ons er toch aan, net zoals aan Global Privacy Control.',
      model: {
        'opt-in': 'Voordat u kiest, staat alles wat optioneel is uit.',
        'opt-out':
          'Volgens de wet in uw regio mogen optionele cookies werken totdat u ze weigert. U kunt ze op elk moment weigeren.',
        'notice-only': 'Optionele cookies werken, tenzij u ze weigert. U kunt ze op elk moment weigeren.',
      },
    },
    contact: {
      heading: 'Contact',
      text: 'Met vragen over deze verklaring of uw gegevens kunt u hier terecht:',
    },
  },
}

const embed: EmbedMessages['embed'] = {
  description:
    'Als u dit laadt, gaan gegevens zoals uw IP-adres naar {name}, beheerd door {operator}, en kunnen er cookies worden geplaatst.',
  descriptionAlone:
    'Als u dit laadt, gaan gegevens zoals uw IP-adres naar {name} en kunnen er cookies worden geplaatst.',
  refused: {
    gpc: 'Global Privacy Control in uw browser weigert dit. Daarom kunt u het niet blijvend toestaan.',
    dnt: 'Do Not Track in uw browser weigert dit. Daarom kunt u het niet blijvend toestaan.',
  },
  loadOnce: 'Eén keer laden',
  alwaysAllow: '{name} altijd toestaan',
}

const reload: ReloadMessages['reload'] = {
  text: {
    one: 'Uw keuze is opgeslagen. {names} blijft actief totdat de pagina opnieuw wordt geladen. Dat gebeurt zo meteen vanzelf.',
    other:
      'Uw keuze is opgeslagen. {names} blijven actief totdat de pagina opnieuw wordt geladen. Dat gebeurt zo meteen vanzelf.',
  },
  more: { one: 'nog {count}', other: 'nog {count}' },
  now: 'Nu opnieuw laden',
  later: 'Niet nu',
}

const changes: ChangesMessages['changes'] = {
  new: 'Nieuw: {items}.',
  longer: 'Langer: {items}.',
  more: 'Meer: {items}.',
  item: '{name}, nu {lifetime}',
}

export const nl: Messages = {
  ...first,
  ...rest,
  embed,
  reload,
  changes,
}
