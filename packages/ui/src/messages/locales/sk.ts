import type { ChangesMessages } from '../types/changes.ts'
import type { EmbedMessages } from '../types/embed.ts'
import type { FirstMessages } from '../types/first.ts'
import type { Messages, RestMessages } from '../types/messages.ts'
import type { ReloadMessages } from '../types/reload.ts'

const first: FirstMessages = {
  locale: 'sk',
  dir: 'ltr',
  trigger: 'Nastavenia cookies',
  banner: {
    title: 'Môžeme používať cookies?',
    needed: 'Niektoré sú potrebné, aby tento web fungoval.',
    others: 'Iné pochádzajú od {providers} a {uses}.',
    own: 'Iné patria tomuto webu a {uses}.',
    description: {
      off: '{needed} {others} Tie zostanú vypnuté, kým ich nepovolíte, a rozhodnutie môžete kedykoľvek zmeniť.',
      part: '{needed} {others} Časť z nich už beží. Zvyšok zostane vypnutý, kým ho nepovolíte, a rozhodnutie môžete kedykoľvek zmeniť.',
      on: '{needed} {others} Tie sú zapnuté, kým ich neodmietnete, či už hneď, alebo kedykoľvek neskôr.',
    },
    providerCount: {
      one: '{count} poskytovateľa',
      few: '{count} poskytovateľov',
      other: '{count} poskytovateľov',
    },
    or: { two: '{before} alebo {next}', between: '{before}, {next}', last: '{before} alebo {next}' },
    uses: {
      functional: 'pamätajú si vaše nastavenia',
      performance: 'merajú návštevnosť',
      targeting: 'vyberajú reklamy',
    },
    signal: 'Váš prehliadač žiada weby, aby nepredávali ani nezdieľali vaše údaje. My to rešpektujeme.',
    acceptAll: 'Prijať všetko',
    rejectAll: 'Odmietnuť všetko',
    customize: 'Vybrať',
    noticeLink: 'Informácie o cookies',
    failed: 'Časť tejto stránky sa nepodarilo načítať. Vaše voľby platia aj tak.',
    reload: 'Načítať stránku znova',
  },
}

const rest: RestMessages = {
  preferences: {
    title: 'Nastavenia cookies',
    description: 'Vyberte, čo tu smie bežať. Kým voľbu neuložíte, nič sa nezmení.',
    acceptAll: 'Prijať všetko',
    rejectAll: 'Odmietnuť všetko',
    save: 'Uložiť voľbu',
    close: 'Zavrieť bez uloženia',
    signal: {
      gpc: 'Váš prehliadač vysiela signál Global Privacy Control, preto nechávame vypnuté všetko, čo by predávalo alebo zdieľalo vaše údaje.',
      dnt: 'Váš prehliadač vysiela signál Do Not Track, preto nechávame vypnuté všetko, čo by vás sledovalo naprieč webmi.',
    },
    signalOverridden: 'Signál vášho prehliadača tu už nerozhoduje. Rozhodujete vy.',
    overrideSignal: 'Aj tak si chcem vybrať',
  },
  categories: {
    text: {
      necessary: {
        name: 'Nevyhnutné',
        description:
          'Vďaka nim sa môžete pohybovať po webe, prihlásiť sa a dokončiť, čo ste začali. Pamätajú si aj túto voľbu.',
      },
      functional: {
        name: 'Funkčné',
        description:
          'Pamätajú si vaše nastavenia, napríklad veľkosť písma alebo jazyk, a pridávajú na web ďalšie funkcie.',
      },
      performance: {
        name: 'Výkonnostné',
        description: 'Počítajú návštevy a ukazujú, ktoré stránky sa čítajú, aby sa web mohol zlepšovať.',
      },
      targeting: {
        name: 'Cielenie a reklama',
        description:
          'Rozpoznávajú váš prehliadač tu aj na iných weboch, aby pre vás vyberali reklamy a merali ich účinok.',
      },
    },
    locked: {
      necessary: 'Vždy zapnuté: bez nich web nemôže fungovať.',
      gpc: 'Zostávajú vypnuté: váš prehliadač vysiela signál Global Privacy Control.',
      dnt: 'Zostávajú vypnuté: v prehliadači máte nastavené Do Not Track.',
    },
    providers: {
      one: '{count} poskytovateľ',
      few: '{count} poskytovatelia',
      other: '{count} poskytovateľov',
    },
    allowed: 'Povolené: {granted} z {count}',
    none: 'Žiadni externí poskytovatelia.',
    own: 'Žiadni externí poskytovatelia. Tieto cookies používa sám tento web.',
  },
  search: {
    label: 'Hľadať poskytovateľov',
    type: 'Typ',
    allTypes: 'Všetky typy',
    choice: 'Voľba',
    anyChoice: 'Povolené aj nepovolené',
    granted: 'Povolené',
    denied: 'Nepovolené',
    found: {
      one: 'Nájdený {count} poskytovateľ',
      few: 'Nájdení {count} poskytovatelia',
      other: 'Nájdených {count} poskytovateľov',
    },
    nothing: 'Nezodpovedá žiadny poskytovateľ. Skúste menej písmen alebo iné filtre.',
    clear: 'Vymazať hľadanie',
    range: '{first} – {last} z {total}',
    previous: 'Predchádzajúci poskytovatelia',
    next: 'Ďalší poskytovatelia',
  },
  providers: {
    loading: 'Načítavajú sa údaje o poskytovateľoch…',
    failed: 'Údaje o poskytovateľoch sa nepodarilo načítať. Vaše voľby fungujú aj tak.',
    retry: 'Skúsiť znova',
    operator: 'Prevádzkovateľ: {operator}',
    group: 'Súčasť skupiny {group}',
    formerly: 'Predtým {names}',
    discontinued: 'Táto služba bola ukončená.',
    discontinuedSince: 'Táto služba bola ukončená v roku {year}.',
    sharedTag: 'Používa rovnaký kód ako {names}. Beží len vtedy, keď sú povolené všetky.',
    early:
      'Jeho kód sa načíta, aj keď to nepovolíte. V takom prípade sa to dozvie a získa údaje, ako je vaša IP adresa.',
    cookies: { one: '{count} cookie', few: '{count} cookies', other: '{count} cookies' },
    noCookies: 'Žiadne známe cookies.',
    cookieName: 'Názov',
    cookieLifetime: 'Čas uloženia',
    cookieKind: 'Druh',
    cookiePurpose: 'Na čo slúži',
    privacyLink: 'Zásady ochrany súkromia',
    optOut: {
      'opt-out-page': 'Vyjadriť nesúhlas',
      'privacy-policy': 'Ako vyjadriť nesúhlas',
      'browser-settings': 'Zablokovať alebo vymazať v nastaveniach prehliadača',
    },
    named: '{action}: {name}',
    unconfirmed: '{value} (nepotvrdené)',
    unknown: 'Nie je známe',
    session: 'Do zatvorenia prehliadača',
    persistent: 'Uložené, čas neuvedený',
    notKept: 'Ihneď vymazané',
    party: { first: 'Tento web', third: 'Web poskytovateľa' },
    storage: {
      'local-storage': 'lokálne úložisko',
      'session-storage': 'úložisko relácie',
      'indexed-db': 'databáza',
    },
    otherCategory: 'typ: {category}',
    legacy: 'staršia verzia',
  },
  notice: {
    title: 'Informácie o cookies',
    updated: 'Naposledy aktualizované {date}',
    intro:
      'Na tejto stránke sa dozviete, čo {site} ukladá vo vašom prehliadači, ktorí externí poskytovatelia sa na tom môžu podieľať a ako to odmietnuť. Vytvára sa z toho istého zoznamu, podľa ktorého sa rozhoduje, čo sa načíta.',
    contents: 'Na tejto stránke',
    linkTo: 'Odkaz na „{section}“',
    choice: {
      heading: 'Vaša aktuálna voľba',
      undecided: 'Zatiaľ ste si nevybrali.',
      decided: 'Vybrali ste si {date}.',
      notStored: 'Prehliadač nedovoľuje tomuto webu uložiť vašu voľbu, preto platí len pre túto stránku.',
      granted: 'Povolené',
      denied: 'Nepovolené',
      mixed: 'Čiastočne povolené',
      change: 'Zmeniť voľbu',
      withdraw: 'Odvolať súhlas',
      withdrawn: 'Všetko nepovinné je vypnuté.',
    },
    basics: {
      heading: 'Čo je cookie?',
      what: 'Cookie je krátky text, o ktorý web požiada prehliadač, aby ho uložil a neskôr poslal späť. Web tak prehliadač spozná, napríklad aby ste zostali prihlásení. Prehliadače ponúkajú na takéto texty aj iné miesta a táto stránka ich uvádza rovnakým spôsobom.',
      identity:
        'Cookie pozná prehliadač, nie človeka. Spojiť ju s vami možno vtedy, keď webu poviete, kto ste, napríklad prihlásením.',
      session: 'Relačné cookies sa zabudnú, keď zatvoríte prehliadač.',
      persistent: 'Trvalé cookies zostávajú, kým neuplynie ich čas alebo kým ich nevymažete.',
      party:
        'Cookies prvej strany patria tomuto webu. Cookies tretích strán patria inej spoločnosti, ktorá ich môže čítať na každom webe, do ktorého je vložená.',
      off: 'Cookies môžete zablokovať alebo vymazať v nastaveniach prehliadača. Ak zablokujete nevyhnutné cookies, časti webu môžu prestať fungovať.',
    },
    types: {
      heading: 'Typy cookies',
      intro: 'Všetko triedime do typov. Rozhodujete o celom type alebo o každom poskytovateľovi v ňom.',
      type: 'Typ',
      description: 'Čo robia',
      management: 'Ako ich spravovať',
      manage: {
        necessary:
          'Tu sa vypnúť nedajú, pretože ich web potrebuje. Prehliadač ich napriek tomu môže vymazať.',
        other:
          'Zapnite ich alebo vypnite v nastaveniach cookies, a to pre celý typ alebo pre jedného poskytovateľa.',
        signal: 'Vypína ich aj signál Global Privacy Control vo vašom prehliadači.',
      },
      browserSettings: 'Zablokovať alebo vymazať ich môžete aj v nastaveniach samotného prehliadača.',
    },
    providers: {
      heading: 'Poskytovatelia a ich cookies',
      intro:
        'Pri každom poskytovateľovi nájdete, čo tu robí, čo ukladá a kde mu môžete vyjadriť nesúhlas. „Nepotvrdené“ označuje to, k čomu sme nenašli spoľahlivý zdroj.',
      none: 'Žiadni.',
      changes:
        'Poskytovatelia sa z času na čas menia. Keď si raz vyberiete, všetko nové zostáva vypnuté, kým si nevyberiete znova.',
      early: 'Výnimkou je kód, ktorý sa načíta bez ohľadu na vašu voľbu a dozvie sa, čo povoľujete: {names}.',
      record: {
        name: 'Tento web',
        usedFor: 'Pamätá si vašu odpoveď o cookies, aby sme sa nepýtali na každej stránke.',
        purpose: 'Vaša odpoveď s dňom, keď ste ju dali, a nič o vás',
      },
    },
    industry: {
      heading: 'Stránky reklamného odvetvia na vyjadrenie nesúhlasu',
      intro:
        'Tieto stránky prevádzkujú iní a nemáme na ne vplyv. Ich prostredníctvom oslovíte mnoho reklamných spoločností naraz.',
      text: {
        'your-online-choices': 'Voľby pre mnoho reklamných spoločností v Európe.',
        'network-advertising-initiative':
          'Nástroj na vyjadrenie nesúhlasu skončil v roku {year}. Skoršie voľby stále platia a stránka teraz odkazuje na rozšírenie prehliadača pre Global Privacy Control.',
        'daa-consumer-choice': 'WebChoices: voľby pre mnoho reklamných spoločností v USA.',
      },
    },
    beacons: {
      heading: 'Čo je webový maják?',
      what: 'Webový maják (web beacon), čiže pixel, je drobný neviditeľný obrázok alebo požiadavka. Keď ho stránka alebo e-mail načíta, server v pozadí sa to dozvie a môže pritom čítať alebo ukladať cookies.',
      treatment:
        'Majáky tu platia za cookies: prepínač, ktorý rozhoduje o poskytovateľovi, rozhoduje na tomto webe aj o jeho majákoch.',
    },
    flash: {
      heading: 'Flash cookies',
      text: 'Staršie texty spomínajú Flash cookies. Flash Player skončil v roku {year} a prehliadače ho už nespúšťajú, takže ich nič na tomto webe nemôže používať.',
    },
    addresses: {
      heading: 'IP adresy',
      text: 'Prehliadač posiela svoju IP adresu s každou požiadavkou; bez nej by sa odpoveď nemala kam vrátiť. Vidí ju preto každý server, na ktorý sa pripojíte, a môže podľa nej približne určiť, kde ste.',
      providers:
        'Poskytovateľ vidí vašu IP adresu, len čo sa od neho niečo načíta, a nie skôr. Aj o tom rozhoduje jeho prepínač.',
    },
    signals: {
      heading: 'Signály z vášho prehliadača',
      gpc: 'Global Privacy Control žiada weby, aby nepredávali ani nezdieľali vaše údaje. Keď ho váš prehliadač vysiela, nechávame vypnuté všetko, čoho sa týka. Inak môžete rozhodnúť v nastaveniach cookies, a len tam.',
      gpcReceived: 'Váš prehliadač tento signál práve vysiela a my ho rešpektujeme.',
      gpcNothing: 'Tento signál sa netýka žiadneho z našich typov.',
      dntIgnored:
        'Do Not Track bol skorší pokus, ktorý W3C v roku {year} ukončilo bez zhody o tom, čo majú weby robiť. Neriadime sa ním. Namiesto toho platia vaše voľby tu.',
      dntHonored:
        'Do Not Track bol skorší pokus, ktorý W3C v roku {year} ukončilo. Napriek tomu ho rešpektujeme, rovnako ako Global Privacy Control.',
      model: {
        'opt-in': 'Kým si nevyberiete, je všetko nepovinné vypnuté.',
        'opt-out':
          'Právo vo vašom regióne dovoľuje, aby nepovinné cookies bežali, kým ich neodmietnete. Odmietnuť ich môžete kedykoľvek.',
        'notice-only': 'Nepovinné cookies bežia, ak ich neodmietnete. Odmietnuť ich môžete kedykoľvek.',
      },
    },
    contact: {
      heading: 'Na koho sa obrátiť',
      text: 'S otázkami k týmto informáciám alebo k vašim údajom sa na nás obráťte tu:',
    },
  },
}

const embed: EmbedMessages['embed'] = {
  description:
    'Načítaním sa odošlú údaje, napríklad vaša IP adresa, službe {name}, ktorú prevádzkuje {operator}, a môžu sa uložiť cookies.',
  descriptionAlone:
    'Načítaním sa odošlú údaje, napríklad vaša IP adresa, službe {name} a môžu sa uložiť cookies.',
  refused: {
    gpc: 'Váš prehliadač to signálom Global Privacy Control odmieta, preto to nemožno povoliť natrvalo.',
    dnt: 'Váš prehliadač to signálom Do Not Track odmieta, preto to nemožno povoliť natrvalo.',
  },
  loadOnce: 'Načítať raz',
  alwaysAllow: 'Vždy povoliť {name}',
}

const reload: ReloadMessages['reload'] = {
  text: {
    one: 'Vaša voľba je uložená. Služba {names} pobeží, kým sa stránka znova nenačíta. O chvíľu sa to stane automaticky.',
    few: 'Vaša voľba je uložená. Služby {names} pobežia, kým sa stránka znova nenačíta. O chvíľu sa to stane automaticky.',
    other:
      'Vaša voľba je uložená. Služby {names} pobežia, kým sa stránka znova nenačíta. O chvíľu sa to stane automaticky.',
  },
  more: { one: '{count} ďalšia', few: '{count} ďalšie', other: '{count} ďalších' },
  now: 'Načítať znova teraz',
  later: 'Teraz nie',
}

const changes: ChangesMessages['changes'] = {
  new: 'Nové: {items}.',
  longer: 'Dlhšie: {items}.',
  more: 'Viac: {items}.',
  item: '{name}, teraz {lifetime}',
}

export const sk: Messages = {
  ...first,
  ...rest,
  embed,
  reload,
  changes,
}
