import type { ChangesMessages } from '../types/changes.ts'
import type { EmbedMessages } from '../types/embed.ts'
import type { FirstMessages } from '../types/first.ts'
import type { Messages, RestMessages } from '../types/messages.ts'
import type { ReloadMessages } from '../types/reload.ts'

const first: FirstMessages = {
  locale: 'is',
  dir: 'ltr',
  trigger: 'Vafrakökustillingar',
  banner: {
    title: 'Megum við nota vafrakökur?',
    needed: 'Sumar sjá til þess að vefurinn virki.',
    others: 'Aðrar, frá {providers}, {uses}.',
    own: 'Aðrar {uses}.',
    description: {
      off: '{needed} {others} Slökkt er á þeim síðarnefndu nema þú leyfir þær og þú getur skipt um skoðun hvenær sem er.',
      part: '{needed} {others} Hluti af þessu er þegar í gangi. Slökkt er á hinu nema þú leyfir það og þú getur skipt um skoðun hvenær sem er.',
      on: '{needed} {others} Kveikt er á þeim þar til þú hafnar þeim, núna eða hvenær sem er.',
    },
    providerCount: { one: '{count} þjónustuaðila', other: '{count} þjónustuaðilum' },
    or: { two: '{before} eða {next}', between: '{before}, {next}', last: '{before} eða {next}' },
    uses: {
      functional: 'muna stillingar þínar',
      performance: 'mæla heimsóknir',
      targeting: 'velja auglýsingar',
    },
    signal: 'Vafrinn þinn biður vefi um að hvorki selja gögnin þín né deila þeim. Við virðum það.',
    acceptAll: 'Leyfa allar',
    rejectAll: 'Hafna öllum',
    customize: 'Velja',
    noticeLink: 'Um vafrakökur',
    failed: 'Ekki tókst að sækja hluta af þessari síðu. Val þitt gildir samt.',
    reload: 'Endurhlaða síðuna',
  },
}

const rest: RestMessages = {
  preferences: {
    title: 'Vafrakökustillingar',
    description: 'Veldu hvað má vera í gangi hér. Ekkert breytist fyrr en þú vistar.',
    acceptAll: 'Leyfa allar',
    rejectAll: 'Hafna öllum',
    save: 'Vista val',
    close: 'Loka án þess að vista',
    signal: {
      gpc: 'Vafrinn þinn sendir Global Privacy Control og því er slökkt á því sem myndi selja gögnin þín eða deila þeim.',
      dnt: 'Vafrinn þinn sendir Do Not Track og því er slökkt á því sem myndi fylgja þér á milli vefja.',
    },
    signalOverridden: 'Merkið frá vafranum þínum ræður ekki lengur hér. Þú ræður.',
    overrideSignal: 'Ég vil ráða þessu',
  },
  categories: {
    text: {
      necessary: {
        name: 'Nauðsynlegar',
        description:
          'Gera þér kleift að fara um vefinn, skrá þig inn og ljúka því sem þú byrjaðir á. Þær muna líka þetta val.',
      },
      functional: {
        name: 'Virkni',
        description:
          'Muna það sem þú stillir, svo sem leturstærð eða tungumál, og bæta aukaeiginleikum við vefinn.',
      },
      performance: {
        name: 'Frammistaða',
        description: 'Telja heimsóknir og sýna hvaða síður eru lesnar svo að bæta megi vefinn.',
      },
      targeting: {
        name: 'Markhópar og auglýsingar',
        description:
          'Þekkja vafrann þinn hér og á öðrum vefjum til að velja auglýsingar fyrir þig og mæla þær.',
      },
    },
    locked: {
      necessary: 'Alltaf kveikt: vefurinn virkar ekki án þeirra.',
      gpc: 'Slökkt vegna þess að vafrinn þinn sendir Global Privacy Control.',
      dnt: 'Slökkt vegna þess að vafrinn þinn sendir Do Not Track.',
    },
    providers: { one: '{count} þjónustuaðili', other: '{count} þjónustuaðilar' },
    allowed: 'Leyft: {granted} af {count}',
    none: 'Engir utanaðkomandi þjónustuaðilar.',
    own: 'Engir utanaðkomandi þjónustuaðilar. Vefurinn notar þær sjálfur.',
  },
  search: {
    label: 'Leita að þjónustuaðilum',
    type: 'Flokkur',
    allTypes: 'Allir flokkar',
    choice: 'Val',
    anyChoice: 'Leyft eða ekki',
    granted: 'Leyft',
    denied: 'Ekki leyft',
    found: { one: '{count} þjónustuaðili fannst', other: '{count} þjónustuaðilar fundust' },
    nothing: 'Enginn þjónustuaðili fannst. Prófaðu færri stafi eða aðrar síur.',
    clear: 'Hreinsa leit',
    range: '{first}–{last} af {total}',
    previous: 'Fyrri þjónustuaðilar',
    next: 'Næstu þjónustuaðilar',
  },
  providers: {
    loading: 'Sæki upplýsingar um þjónustuaðila …',
    failed: 'Ekki tókst að sækja upplýsingar um þjónustuaðila. Valið þitt virkar samt.',
    retry: 'Reyna aftur',
    operator: 'Rekstraraðili: {operator}',
    group: 'Hluti af {group}',
    formerly: 'Áður {names}',
    discontinued: 'Þessari þjónustu hefur verið lokað.',
    discontinuedSince: 'Þessari þjónustu var lokað árið {year}.',
    sharedTag: 'Notar sama kóða og {names}. Hann er aðeins í gangi á meðan allt þetta er leyft.',
    early:
      'Kóðinn er sóttur þótt þú leyfir það ekki. Hann fær þá að vita það og tekur við gögnum eins og IP-tölu þinni.',
    cookies: { one: '{count} vafrakaka', other: '{count} vafrakökur' },
    noCookies: 'Engar þekktar vafrakökur.',
    cookieName: 'Heiti',
    cookieLifetime: 'Gildistími',
    cookieKind: 'Tegund',
    cookiePurpose: 'Tilgangur',
    privacyLink: 'Persónuverndarstefna',
    optOut: {
      'opt-out-page': 'Afþakka',
      'privacy-policy': 'Hvernig má afþakka',
      'browser-settings': 'Loka á eða eyða í stillingum vafrans',
    },
    named: '{action}: {name}',
    unconfirmed: '{value} (óstaðfest)',
    unknown: 'Ekki vitað',
    session: 'Þar til þú lokar vafranum',
    persistent: 'Geymt, tími ekki tilgreindur',
    notKept: 'Eytt strax',
    party: { first: 'Þessi vefur', third: 'Vefur þjónustuaðila' },
    storage: {
      'local-storage': 'staðbundin geymsla',
      'session-storage': 'setugeymsla',
      'indexed-db': 'gagnagrunnur',
    },
    otherCategory: 'flokkur: {category}',
    legacy: 'eldri útgáfa',
  },
  notice: {
    title: 'Um vafrakökur',
    updated: 'Síðast uppfært {date}',
    intro:
      'Hér kemur fram hvað {site} geymir í vafranum þínum, hvaða utanaðkomandi þjónustuaðilar geta komið við sögu og hvernig þú segir nei. Síðan er búin til eftir sama lista og ræður því hvað er sótt.',
    contents: 'Á þessari síðu',
    linkTo: 'Tengill á „{section}“',
    choice: {
      heading: 'Val þitt í dag',
      undecided: 'Þú hefur ekki valið enn.',
      decided: 'Þú tókst ákvörðun {date}.',
      notStored: 'Vafrinn þinn leyfir vefnum ekki að geyma valið svo að það gildir aðeins á þessari síðu.',
      granted: 'Leyft',
      denied: 'Ekki leyft',
      mixed: 'Leyft að hluta',
      change: 'Breyta vali',
      withdraw: 'Afturkalla samþykki',
      withdrawn: 'Slökkt er á öllu valfrjálsu.',
    },
    basics: {
      heading: 'Hvað er vafrakaka?',
      what: 'Vafrakaka er stuttur texti sem vefur biður vafrann þinn um að geyma og senda aftur til baka síðar. Þannig getur vefurinn þekkt vafrann aftur, til dæmis svo að innskráning þín haldist. Vafrar bjóða fleiri geymslustaði fyrir slíkan texta og hér eru þeir taldir upp á sama hátt.',
      identity:
        'Vafrakaka þekkir vafra, ekki manneskju. Hægt er að tengja hana við þig þegar þú hefur sagt vefnum hver þú ert, til dæmis með því að skrá þig inn.',
      session: 'Setukökur gleymast þegar þú lokar vafranum.',
      persistent: 'Varanlegar vafrakökur haldast þar til tími þeirra rennur út eða þú eyðir þeim.',
      party:
        'Vafrakökur fyrsta aðila tilheyra þessum vef. Vafrakökur þriðja aðila tilheyra öðru fyrirtæki sem getur lesið þær á öllum vefjum þar sem það kemur við sögu.',
      off: 'Þú getur lokað á vafrakökur eða eytt þeim í stillingum vafrans. Ef þú lokar á nauðsynlegar vafrakökur gætu hlutar vefsins hætt að virka.',
    },
    types: {
      heading: 'Flokkar vafrakaka',
      intro:
        'Við skiptum öllu í flokka. Þú ákveður fyrir heilan flokk eða fyrir hvern þjónustuaðila í honum.',
      type: 'Flokkur',
      description: 'Hvað þær gera',
      management: 'Hvernig þú stýrir þeim',
      manage: {
        necessary:
          'Ekki er hægt að slökkva á þeim hér því að vefurinn þarf á þeim að halda. Vafrinn þinn getur samt eytt þeim.',
        other:
          'Kveiktu eða slökktu á þeim í vafrakökustillingunum, fyrir allan flokkinn eða fyrir einn þjónustuaðila.',
        signal: 'Global Privacy Control í vafranum þínum slekkur líka á þeim.',
      },
      browserSettings: 'Einnig er hægt að loka á þær eða eyða þeim í stillingum vafrans.',
    },
    providers: {
      heading: 'Þjónustuaðilar og vafrakökur þeirra',
      intro:
        'Hver þjónustuaðili ásamt því sem hann gerir hér, hvað hann geymir og hvar þú getur beðið hann um að hætta. „Óstaðfest“ stendur við það sem við fundum enga áreiðanlega heimild um.',
      none: 'Engir.',
      changes:
        'Þjónustuaðilar breytast öðru hverju. Þegar þú hefur valið er slökkt á öllu nýju þar til þú velur aftur.',
      early: 'Undantekning er kóði sem er sóttur hvað sem þú velur og fær að vita hvað þú leyfir: {names}.',
      record: {
        name: 'Þessi vefur',
        usedFor: 'Man svar þitt um vafrakökur svo að þú fáir ekki spurninguna á hverri síðu.',
        purpose: 'Svar þitt ásamt deginum sem þú gafst það og ekkert um þig',
      },
    },
    industry: {
      heading: 'Síður auglýsingageirans til að afþakka',
      intro:
        'Aðrir reka þessar síður og við höfum enga stjórn á þeim. Þær ná til margra auglýsingafyrirtækja í einu.',
      text: {
        'your-online-choices': 'Valkostir fyrir mörg auglýsingafyrirtæki í Evrópu.',
        'network-advertising-initiative':
          'Tólinu til að afþakka var lokað árið {year}. Það sem þar var valið gildir áfram og nú er vísað á vafraviðbót fyrir Global Privacy Control.',
        'daa-consumer-choice': 'WebChoices: valkostir fyrir mörg auglýsingafyrirtæki í Bandaríkjunum.',
      },
    },
    beacons: {
      heading: 'Hvað er vefviti?',
      what: 'Vefviti (web beacon), einnig kallaður pixill, er örsmá ósýnileg mynd eða beiðni. Þegar síða eða tölvupóstur sækir hann fær þjónninn á bak við hann að vita af því og getur um leið lesið vafrakökur eða komið þeim fyrir.',
      treatment:
        'Vefvitar teljast með vafrakökum hér: rofinn sem ræður fyrir þjónustuaðila ræður líka fyrir vefvita hans á þessum vef.',
    },
    flash: {
      heading: 'Flash-kökur',
      text: 'Í eldri upplýsingum um vafrakökur er minnst á Flash-kökur. Flash Player leið undir lok árið {year} og vafrar keyra það ekki lengur, svo að ekkert á þessum vef getur notað þær.',
    },
    addresses: {
      heading: 'IP-tölur',
      text: 'Vafrinn þinn sendir IP-tölu sína með hverri beiðni; án hennar gæti ekkert svar borist til baka. Hver þjónn sem þú tengist sér hana því og getur séð nokkurn veginn hvar þú ert.',
      providers:
        'Þjónustuaðili sér IP-töluna þína um leið og eitthvað frá honum er sótt og ekki fyrr. Rofi hans ræður því líka.',
    },
    signals: {
      heading: 'Merki frá vafranum þínum',
      gpc: 'Global Privacy Control biður vefi um að hvorki selja gögnin þín né deila þeim. Þegar vafrinn þinn sendir það er slökkt á því sem merkið nær til. Þú getur ákveðið annað í vafrakökustillingunum og aðeins þar.',
      gpcReceived: 'Vafrinn þinn sendir þetta merki núna og við virðum það.',
      gpcNothing: 'Þetta merki nær ekki til neins af flokkunum okkar.',
      dntIgnored:
        'Do Not Track var fyrri tilraun sem W3C lagði niður árið {year} án þess að samkomulag væri um hvað vefir ættu að gera. Við förum ekki eftir því. Í staðinn gildir það sem þú velur hér.',
      dntHonored:
        'Do Not Track var fyrri tilraun sem W3C lagði niður árið {year}. Við virðum það samt, á sama hátt og Global Privacy Control.',
      model: {
        'opt-in': 'Áður en þú velur er slökkt á öllu valfrjálsu.',
        'opt-out':
          'Lög á þínu svæði leyfa valfrjálsar vafrakökur þar til þú hafnar þeim. Þú getur hafnað þeim hvenær sem er.',
        'notice-only':
          'Valfrjálsar vafrakökur eru í gangi nema þú hafnir þeim. Þú getur hafnað þeim hvenær sem er.',
      },
    },
    contact: {
      heading: 'Hvert þú getur skrifað',
      text: 'Spurningar um þessar upplýsingar eða gögnin þín má senda okkur hér:',
    },
  },
}

const embed: EmbedMessages['embed'] = {
  description:
    'Þegar efnið er sótt eru gögn á borð við IP-töluna þína send til {name}, sem {operator} rekur, og vafrakökum kann að vera komið fyrir.',
  descriptionAlone:
    'Þegar efnið er sótt eru gögn á borð við IP-töluna þína send til {name} og vafrakökum kann að vera komið fyrir.',
  refused: {
    gpc: 'Vafrinn þinn hafnar þessu með Global Privacy Control svo að ekki er hægt að leyfa það til frambúðar.',
    dnt: 'Vafrinn þinn hafnar þessu með Do Not Track svo að ekki er hægt að leyfa það til frambúðar.',
  },
  loadOnce: 'Sækja einu sinni',
  alwaysAllow: 'Leyfa alltaf {name}',
}

const reload: ReloadMessages['reload'] = {
  text: {
    one: 'Valið hefur verið vistað. Enn í gangi þar til síðan er endurhlaðin: {names}. Síðan endurhleðst sjálfkrafa eftir andartak.',
    other:
      'Valið hefur verið vistað. Enn í gangi þar til síðan er endurhlaðin: {names}. Síðan endurhleðst sjálfkrafa eftir andartak.',
  },
  more: { one: '{count} til viðbótar', other: '{count} til viðbótar' },
  now: 'Endurhlaða núna',
  later: 'Ekki núna',
}

const changes: ChangesMessages['changes'] = {
  new: 'Nýtt: {items}.',
  longer: 'Lengur: {items}.',
  more: 'Meira: {items}.',
  item: '{name}, nú {lifetime}',
}

export const is: Messages = {
  ...first,
  ...rest,
  embed,
  reload,
  changes,
}
