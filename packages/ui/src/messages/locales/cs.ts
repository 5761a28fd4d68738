import type { ChangesMessages } from '../types/changes.ts'
import type { EmbedMessages } from '../types/embed.ts'
import type { FirstMessages } from '../types/first.ts'
import type { Messages, RestMessages } from '../types/messages.ts'
import type { ReloadMessages } from '../types/reload.ts'

const first: FirstMessages = {
  locale: 'cs',
  dir: 'ltr',
  trigger: 'Nastavení cookies',
  banner: {
    title: 'Můžeme používat cookies?',
    needed: 'Některé jsou nutné, aby tento web fungoval.',
    others: 'Jiné pocházejí od {providers} a {uses}.',
    own: 'Jiné patří tomuto webu a {uses}.',
    description: {
      off: '{needed} {others} Ty zůstanou vypnuté, dokud je nepovolíte, a rozhodnutí můžete kdykoli změnit.',
      part: '{needed} {others} Část z nich už běží. Zbytek zůstane vypnutý, dokud ho nepovolíte, a rozhodnutí můžete kdykoli změnit.',
      on: '{needed} {others} Ty jsou zapnuté, dokud je neodmítnete, ať už hned, nebo kdykoli později.',
    },
    providerCount: {
      one: '{count} poskytovatele',
      few: '{count} poskytovatelů',
      other: '{count} poskytovatelů',
    },
    or: { two: '{before} nebo {next}', between: '{before}, {next}', last: '{before} nebo {next}' },
    uses: {
      functional: 'pamatují si vaše nastavení',
      performance: 'měří návštěvnost',
      targeting: 'vybírají reklamy',
    },
    signal: 'Váš prohlížeč žádá weby, aby neprodávaly ani nesdílely vaše údaje. My to respektujeme.',
    acceptAll: 'Přijmout vše',
    rejectAll: 'Odmítnout vše',
    customize: 'Vybrat',
    noticeLink: 'Informace o cookies',
    failed: 'Část této stránky se nepodařilo načíst. Vaše volby platí i tak.',
    reload: 'Načíst stránku znovu',
  },
}

const rest: RestMessages = {
  preferences: {
    title: 'Nastavení cookies',
    description: 'Vyberte, co tu smí běžet. Dokud volbu neuložíte, nic se nezmění.',
    acceptAll: 'Přijmout vše',
    rejectAll: 'Odmítnout vše',
    save: 'Uložit volbu',
    close: 'Zavřít bez uložení',
    signal: {
      gpc: 'Váš prohlížeč vysílá signál Global Privacy Control, proto necháváme vypnuté vše, co by prodávalo nebo sdílelo vaše údaje.',
      dnt: 'Váš prohlížeč vysílá signál Do Not Track, proto necháváme vypnuté vše, co by vás sledovalo napříč weby.',
    },
    signalOverridden: 'Signál vašeho prohlížeče tu už nerozhoduje. Rozhodujete vy.',
    overrideSignal: 'Přesto si chci vybrat',
  },
  categories: {
    text: {
      necessary: {
        name: 'Nezbytné',
        description:
          'Díky nim se můžete pohybovat po webu, přihlásit se a dokončit, co máte rozdělané. Pamatují si také tuto volbu.',
      },
      functional: {
        name: 'Funkční',
        description:
          'Pamatují si vaše nastavení, například velikost písma nebo jazyk, a přidávají na web další funkce.',
      },
      performance: {
        name: 'Výkonnostní',
        description: 'Počítají návštěvy a ukazují, které stránky se čtou, aby bylo možné web zlepšovat.',
      },
      targeting: {
        name: 'Cílení a reklama',
        description:
          'Rozpoznávají váš prohlížeč tady i na jiných webech, aby pro vás vybíraly reklamy a měřily jejich účinek.',
      },
    },
    locked: {
      necessary: 'Vždy zapnuté: bez nich web nemůže fungovat.',
      gpc: 'Zůstávají vypnuté kvůli signálu Global Privacy Control z vašeho prohlížeče.',
      dnt: 'Zůstávají vypnuté kvůli nastavení Do Not Track ve vašem prohlížeči.',
    },
    providers: {
      one: '{count} poskytovatel',
      few: '{count} poskytovatelé',
      other: '{count} poskytovatelů',
    },
    allowed: 'Povoleno {granted} z {count}',
    none: 'Žádní externí poskytovatelé.',
    own: 'Žádní externí poskytovatelé. Tyto cookies používá sám tento web.',
  },
  search: {
    label: 'Hledat poskytovatele',
    type: 'Typ',
    allTypes: 'Všechny typy',
    choice: 'Volba',
    anyChoice: 'Povoleno i nepovoleno',
    granted: 'Povoleno',
    denied: 'Nepovoleno',
    found: {
      one: 'Nalezen {count} poskytovatel',
      few: 'Nalezeni {count} poskytovatelé',
      other: 'Nalezeno {count} poskytovatelů',
    },
    nothing: 'Žádný poskytovatel neodpovídá. Zkuste méně písmen nebo jiné filtry.',
    clear: 'Vymazat hledání',
    range: '{first}–{last} z {total}',
    previous: 'Předchozí poskytovatelé',
    next: 'Další poskytovatelé',
  },
  providers: {
    loading: 'Načítají se údaje o poskytovatelích…',
    failed: 'Údaje o poskytovatelích se nepodařilo načíst. Vaše volby fungují i tak.',
    retry: 'Zkusit znovu',
    operator: 'Provozovatel: {operator}',
    group: 'Součást skupiny {group}',
    formerly: 'Dříve {names}',
    discontinued: 'Tato služba byla ukončena.',
    discontinuedSince: 'Tato služba byla ukončena v roce {year}.',
    sharedTag: 'Používá stejný kód jako {names}. Běží jen tehdy, když jsou povolené všechny.',
    early:
      'Jeho kód se načte, i když to nepovolíte. V takovém případě se to dozví a získá údaje, jako je vaše IP adresa.',
    cookies: { one: '{count} cookie', few: '{count} cookies', other: '{count} cookies' },
    noCookies: 'Žádné známé cookies.',
    cookieName: 'Název',
    cookieLifetime: 'Doba uložení',
    cookieKind: 'Druh',
    cookiePurpose: 'K čemu slouží',
    privacyLink: 'Zásady ochrany soukromí',
    optOut: {
      'opt-out-page': 'Vyjádřit nesouhlas',
      'privacy-policy': 'Jak vyjádřit nesouhlas',
      'browser-settings': 'Zablokovat nebo smazat v nastavení prohlížeče',
    },
    named: '{action}: {name}',
    unconfirmed: '{value} (nepotvrzeno)',
    unknown: 'Není známo',
    session: 'Do zavření prohlížeče',
    persistent: 'Uloženo, doba neuvedena',
    notKept: 'Ihned smazáno',
    party: { first: 'Tento web', third: 'Web poskytovatele' },
    storage: {
      'local-storage': 'místní úložiště',
      'session-storage': 'úložiště relace',
      'indexed-db': 'databáze',
    },
    otherCategory: 'typ: {category}',
    legacy: 'starší verze',
  },
  notice: {
    title: 'Informace o cookies',
    updated: 'Naposledy aktualizováno {date}',
    intro:
      'Na této stránce se dozvíte, co {site} ukládá ve vašem prohlížeči, kteří externí poskytovatelé se na tom mohou podílet a jak to odmítnout. Vytváří se ze stejného seznamu, podle kterého se rozhoduje, co se načte.',
    contents: 'Na této stránce',
    linkTo: 'Odkaz na „{section}“',
    choice: {
      heading: 'Vaše aktuální volba',
      undecided: 'Zatím nemáte vybráno.',
      decided: 'Vybráno {date}.',
      notStored: 'Prohlížeč tomuto webu nedovoluje vaši volbu uložit, platí proto jen pro tuto stránku.',
      granted: 'Povoleno',
      denied: 'Nepovoleno',
      mixed: 'Částečně povoleno',
      change: 'Změnit volbu',
      withdraw: 'Odvolat souhlas',
      withdrawn: 'Vše nepovinné je vypnuté.',
    },
    basics: {
      heading: 'Co je cookie?',
      what: 'Cookie je krátký text, o který web požádá prohlížeč, aby ho uložil a později poslal zpět. Web tak prohlížeč pozná, například aby vás nechal přihlášené. Prohlížeče nabízejí pro takové texty i jiná místa a tato stránka je uvádí stejným způsobem.',
      identity:
        'Cookie zná prohlížeč, ne člověka. Spojit ji s vámi lze ve chvíli, kdy webu sdělíte, kdo jste, například přihlášením.',
      session: 'Relační cookies se zapomenou, když zavřete prohlížeč.',
      persistent: 'Trvalé cookies zůstávají, dokud nevyprší jejich doba nebo dokud je nesmažete.',
      party:
        'Cookies první strany patří tomuto webu. Cookies třetích stran patří jiné společnosti, která je může číst na každém webu, do něhož je vložena.',
      off: 'Cookies můžete zablokovat nebo smazat v nastavení prohlížeče. Když zablokujete nezbytné cookies, části webu mohou přestat fungovat.',
    },
    types: {
      heading: 'Typy cookies',
      intro: 'Vše třídíme do typů. Rozhodujete o celém typu, nebo o každém poskytovateli v něm.',
      type: 'Typ',
      description: 'Co dělají',
      management: 'Jak je spravovat',
      manage: {
        necessary: 'Tady je vypnout nelze, protože je web potřebuje. Prohlížeč je přesto může smazat.',
        other:
          'Zapněte je nebo vypněte v nastavení cookies, a to pro celý typ nebo pro jednoho poskytovatele.',
        signal: 'Vypíná je také signál Global Privacy Control ve vašem prohlížeči.',
      },
      browserSettings: 'Zablokovat nebo smazat je můžete i v nastavení samotného prohlížeče.',
    },
    providers: {
      heading: 'Poskytovatelé a jejich cookies',
      intro:
        'U každého poskytovatele najdete, co tu dělá, co ukládá a kde mu můžete vyjádřit nesouhlas. „Nepotvrzeno“ označuje to, k čemu se nám nepodařilo najít spolehlivý zdroj.',
      none: 'Žádní.',
      changes:
        'Poskytovatelé se čas od času mění. Jakmile máte vybráno, vše nové zůstává vypnuté, dokud si nevyberete znovu.',
      early: 'Výjimkou je kód, který se načte bez ohledu na vaši volbu a dozví se, co povolujete: {names}.',
      record: {
        name: 'Tento web',
        usedFor: 'Pamatuje si vaši odpověď ohledně cookies, abychom se neptali na každé stránce.',
        purpose: 'Vaše odpověď se dnem, kdy jste ji dali, a nic o vás',
      },
    },
    industry: {
      heading: 'Stránky reklamního odvětví pro vyjádření nesouhlasu',
      intro:
        'Tyto stránky provozují jiní a nemáme na ně vliv. Jejich prostřednictvím oslovíte mnoho reklamních společností najednou.',
      text: {
        'your-online-choices': 'Volby pro mnoho reklamních společností v Evropě.',
        'network-advertising-initiative':
          'Nástroj pro vyjádření nesouhlasu skončil v roce {year}. Dřívější volby stále platí a stránka nyní odkazuje na rozšíření prohlížeče pro Global Privacy Control.',
        'daa-consumer-choice': 'WebChoices: volby pro mnoho reklamních společností v USA.',
      },
    },
    beacons: {
      heading: 'Co je webový maják?',
      what: 'Webový maják (web beacon), neboli pixel, je drobný neviditelný obrázek nebo požadavek. Když ho stránka nebo e-mail načte, server v pozadí se to dozví a může přitom číst nebo ukládat cookies.',
      treatment:
        'Majáky tu platí za cookies: přepínač, který rozhoduje o poskytovateli, rozhoduje na tomto webu i o jeho majácích.',
    },
    flash: {
      heading: 'Flash cookies',
      text: 'Starší texty zmiňují Flash cookies. Flash Player skončil v roce {year} a prohlížeče ho už nespouštějí, takže je nic na tomto webu nemůže používat.',
    },
    addresses: {
      heading: 'IP adresy',
      text: 'Prohlížeč posílá svou IP adresu s každým požadavkem; bez ní by se odpověď neměla kam vrátit. Vidí ji proto každý server, na který se připojíte, a může podle ní přibližně poznat, kde jste.',
      providers:
        'Poskytovatel vidí vaši IP adresu, jakmile se od něj něco načte, a ne dříve. I o tom rozhoduje jeho přepínač.',
    },
    signals: {
      heading: 'Signály z vašeho prohlížeče',
      gpc: 'Global Privacy Control žádá weby, aby neprodávaly ani nesdílely vaše údaje. Když ho váš prohlížeč vysílá, necháváme vypnuté vše, čeho se týká. Jinak můžete rozhodnout v nastavení cookies, a jen tam.',
      gpcReceived: 'Váš prohlížeč tento signál právě vysílá a my ho respektujeme.',
      gpcNothing: 'Žádného z našich typů se tento signál netýká.',
      dntIgnored:
        'Do Not Track byl dřívější pokus, který W3C v roce {year} ukončilo, aniž by vznikla shoda na tom, co mají weby dělat. Neřídíme se jím. Místo toho platí vaše volby zde.',
      dntHonored:
        'Do Not Track byl dřívější pokus, který W3C v roce {year} ukončilo. Přesto ho respektujeme, stejně jako Global Privacy Control.',
      model: {
        'opt-in': 'Dokud si nevyberete, je vše nepovinné vypnuté.',
        'opt-out':
          'Právo ve vašem regionu dovoluje, aby nepovinné cookies běžely, dokud je neodmítnete. Odmítnout je můžete kdykoli.',
        'notice-only': 'Nepovinné cookies běží, pokud je neodmítnete. Odmítnout je můžete kdykoli.',
      },
    },
    contact: {
      heading: 'Na koho se obrátit',
      text: 'S dotazy k těmto informacím nebo k vašim údajům se na nás obraťte zde:',
    },
  },
}

const embed: EmbedMessages['embed'] = {
  description:
    'Načtením se odešlou údaje, například vaše IP adresa, službě {name}, kterou provozuje {operator}, a mohou se uložit cookies.',
  descriptionAlone:
    'Načtením se odešlou údaje, například vaše IP adresa, službě {name} a mohou se uložit cookies.',
  refused: {
    gpc: 'Váš prohlížeč to signálem Global Privacy Control odmítá, proto to nelze povolit natrvalo.',
    dnt: 'Váš prohlížeč to signálem Do Not Track odmítá, proto to nelze povolit natrvalo.',
  },
  loadOnce: 'Načíst jednou',
  alwaysAllow: 'Vždy povolit {name}',
}

const reload: ReloadMessages['reload'] = {
  text: {
    one: 'Vaše volba je uložena. Služba {names} poběží, dokud se stránka znovu nenačte. Za okamžik se to stane automaticky.',
    few: 'Vaše volba je uložena. Služby {names} poběží, dokud se stránka znovu nenačte. Za okamžik se to stane automaticky.',
    other:
      'Vaše volba je uložena. Služby {names} poběží, dokud se stránka znovu nenačte. Za okamžik se to stane automaticky.',
  },
  more: { one: '{count} další', few: '{count} další', other: '{count} dalších' },
  now: 'Načíst znovu teď',
  later: 'Teď ne',
}

const changes: ChangesMessages['changes'] = {
  new: 'Nově: {items}.',
  longer: 'Déle: {items}.',
  more: 'Více: {items}.',
  item: '{name}, nyní {lifetime}',
}

export const cs: Messages = {
  ...first,
  ...rest,
  embed,
  reload,
  changes,
}
