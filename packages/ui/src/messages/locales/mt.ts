import type { ChangesMessages } from '../types/changes.ts'
import type { EmbedMessages } from '../types/embed.ts'
import type { FirstMessages } from '../types/first.ts'
import type { Messages, RestMessages } from '../types/messages.ts'
import type { ReloadMessages } from '../types/reload.ts'

const first: FirstMessages = {
  locale: 'mt',
  dir: 'ltr',
  trigger: 'Settings tal-cookies',
  banner: {
    title: 'Nistgħu nużaw il-cookies?',
    needed: 'Xi wħud iżommu dan is-sit jaħdem.',
    others: 'Oħrajn, minn {providers}, {uses}.',
    own: 'Oħrajn {uses}.',
    description: {
      off: '{needed} {others} Dawn jibqgħu mitfija sakemm ma tippermettihomx, u tista’ tbiddel fehmtek meta trid.',
      part: '{needed} {others} Parti minnhom diġà qed jaħdmu. Il-bqija jibqgħu mitfija sakemm ma tippermettihomx, u tista’ tbiddel fehmtek meta trid.',
      on: '{needed} {others} Dawn huma mixgħula sakemm tirrifjutahom, issa jew meta trid.',
    },
    providerCount: {
      one: 'fornitur wieħed',
      two: 'żewġ fornituri',
      few: '{count} fornituri',
      many: '{count}-il fornitur',
      other: '{count} fornitur',
    },
    or: { two: '{before} jew {next}', between: '{before}, {next}', last: '{before} jew {next}' },
    uses: {
      functional: 'jiftakru s-settings tiegħek',
      performance: 'ikejlu ż-żjarat',
      targeting: 'jagħżlu r-reklami',
    },
    signal:
      'Il-brawżer tiegħek jitlob lis-siti ma jbigħux u ma jaqsmux id-data tiegħek. Aħna nirrispettaw dan.',
    acceptAll: 'Aċċetta kollox',
    rejectAll: 'Irrifjuta kollox',
    customize: 'Agħżel',
    noticeLink: 'Avviż dwar il-cookies',
    failed: 'Parti minn din il-paġna ma setgħetx titgħabba. L-għażliet tiegħek jgħoddu xorta waħda.',
    reload: 'Erġa’ għabbi l-paġna',
  },
}

const rest: RestMessages = {
  preferences: {
    title: 'Settings tal-cookies',
    description: 'Agħżel x’jista’ jaħdem hawn. Xejn ma jinbidel qabel ma tissejvja.',
    acceptAll: 'Aċċetta kollox',
    rejectAll: 'Irrifjuta kollox',
    save: 'Issejvja',
    close: 'Agħlaq mingħajr ma tissejvja',
    signal: {
      gpc: 'Il-brawżer tiegħek jibgħat Global Privacy Control, għalhekk inżommu mitfi dak kollu li jbigħ jew jaqsam id-data tiegħek.',
      dnt: 'Il-brawżer tiegħek jibgħat Do Not Track, għalhekk inżommu mitfi dak kollu li jsegwik minn sit għal ieħor.',
    },
    signalOverridden: 'Is-sinjal tal-brawżer tiegħek m’għadux jiddeċiedi hawn. Tiddeċiedi int.',
    overrideSignal: 'Niddeċiedi jien',
  },
  categories: {
    text: {
      necessary: {
        name: 'Meħtieġa',
        description:
          'Iħalluk timxi fis-sit, tidħol fil-kont tiegħek u tlesti dak li bdejt. Jiftakru wkoll din l-għażla.',
      },
      functional: {
        name: 'Funzjonalità',
        description:
          'Jiftakru dak li tissettja, bħad-daqs tat-test jew il-lingwa, u jżidu possibbiltajiet oħra mas-sit.',
      },
      performance: {
        name: 'Prestazzjoni',
        description: 'Jgħoddu ż-żjarat u juru liema paġni jinqraw, biex is-sit ikun jista’ jitjieb.',
      },
      targeting: {
        name: 'Immirar u reklamar',
        description: 'Jagħrfu l-brawżer tiegħek hawn u f’siti oħra, biex jagħżlu reklami għalik u jkejluhom.',
      },
    },
    locked: {
      necessary: 'Dejjem mixgħula: is-sit ma jistax jaħdem mingħajrhom.',
      gpc: 'Jinżammu mitfija minħabba Global Privacy Control fil-brawżer tiegħek.',
      dnt: 'Jinżammu mitfija minħabba s-setting Do Not Track tal-brawżer tiegħek.',
    },
    providers: {
      one: 'fornitur wieħed',
      two: 'żewġ fornituri',
      few: '{count} fornituri',
      many: '{count}-il fornitur',
      other: '{count} fornitur',
    },
    allowed: '{granted} minn {count} permessi',
    none: 'L-ebda fornitur estern.',
    own: 'L-ebda fornitur estern. Jintużaw minn dan is-sit stess.',
  },
  search: {
    label: 'Fittex fornituri',
    type: 'Tip',
    allTypes: 'It-tipi kollha',
    choice: 'Għażla',
    anyChoice: 'Permessi jew le',
    granted: 'Permessi',
    denied: 'Mhux permessi',
    found: {
      one: 'Instab fornitur wieħed',
      two: 'Instabu żewġ fornituri',
      few: 'Instabu {count} fornituri',
      many: 'Instabu {count}-il fornitur',
      other: 'Instabu {count} fornitur',
    },
    nothing: 'Ma nstab l-ebda fornitur. Ipprova b’inqas ittri, jew b’filtri oħra.',
    clear: 'Ħassar it-tfittxija',
    range: '{first}–{last} minn {total}',
    previous: 'Fornituri preċedenti',
    next: 'Fornituri li jmiss',
  },
  providers: {
    loading: 'Qed jitgħabbew id-dettalji tal-fornituri…',
    failed: 'Id-dettalji tal-fornituri ma setgħux jitgħabbew. L-għażliet tiegħek xorta jaħdmu.',
    retry: 'Erġa’ pprova',
    operator: 'Immexxi minn {operator}',
    group: 'Parti minn {group}',
    formerly: 'Qabel {names}',
    discontinued: 'Dan is-servizz ingħalaq.',
    discontinuedSince: 'Dan is-servizz ingħalaq fl-{year}.',
    sharedTag: 'Juża l-istess kodiċi bħal {names}. Jaħdem biss waqt li jkunu kollha permessi.',
    early:
      'Il-kodiċi tiegħu jitgħabba anke jekk ma tippermettihx. F’dak il-każ jiġi mgħarraf b’dan u jirċievi data bħall-indirizz IP tiegħek.',
    cookies: {
      one: 'cookie waħda',
      two: 'żewġ cookies',
      few: '{count} cookies',
      many: '{count}-il cookie',
      other: '{count} cookie',
    },
    noCookies: 'Mhi magħrufa l-ebda cookie.',
    cookieName: 'Isem',
    cookieLifetime: 'Kemm iddum',
    cookieKind: 'Xorta',
    cookiePurpose: 'Skop',
    privacyLink: 'Politika tal-privatezza',
    optOut: {
      'opt-out-page': 'Irrifjuta',
      'privacy-policy': 'Kif tirrifjuta',
      'browser-settings': 'Imblokka jew ħassar fis-settings tal-brawżer tiegħek',
    },
    named: '{action}: {name}',
    unconfirmed: '{value} (mhux ikkonfermat)',
    unknown: 'Mhux magħruf',
    session: 'Sakemm tagħlaq il-brawżer',
    persistent: 'Jinżamm, mingħajr żmien mogħti',
    notKept: 'Jitħassar mill-ewwel',
    party: { first: 'Dan is-sit', third: 'Is-sit tal-fornitur' },
    storage: {
      'local-storage': 'ħażna lokali',
      'session-storage': 'ħażna tas-sessjoni',
      'indexed-db': 'bażi ta’ data',
    },
    otherCategory: 'tip: {category}',
    legacy: 'verżjoni eqdem',
  },
  notice: {
    title: 'Avviż dwar il-cookies',
    updated: 'L-aħħar aġġornament: {date}',
    intro:
      'Din il-paġna tgħid x’jaħżen {site} fil-brawżer tiegħek, liema fornituri esterni jistgħu jieħdu sehem, u kif tgħid le. Hija ġġenerata mill-istess lista li tiddeċiedi x’jitgħabba.',
    contents: 'F’din il-paġna',
    linkTo: 'Link għal “{section}”',
    choice: {
      heading: 'L-għażla tiegħek illum',
      undecided: 'Għadek ma għażiltx.',
      decided: 'Data tal-għażla tiegħek: {date}',
      notStored:
        'Il-brawżer tiegħek ma jħallix lil dan is-sit iżomm l-għażla tiegħek, għalhekk din tgħodd għal din il-paġna biss.',
      granted: 'Permessi',
      denied: 'Mhux permessi',
      mixed: 'Parzjalment permessi',
      change: 'Ibdel l-għażla',
      withdraw: 'Irtira l-kunsens',
      withdrawn: 'Dak kollu li hu fakultattiv huwa mitfi.',
    },
    basics: {
      heading: 'X’inhi cookie?',
      what: 'Cookie hija biċċa test qasira li sit web jitlob lill-brawżer tiegħek iżomm u jibgħat lura aktar tard. Biha s-sit ikun jista’ jagħraf il-brawżer, pereżempju biex tibqa’ fil-kont tiegħek. Il-brawżers joffru postijiet oħra fejn jinżamm test bħal dan, u din il-paġna telenkahom bl-istess mod.',
      identity:
        'Cookie tagħraf brawżer, mhux persuna. Tista’ tintrabat miegħek ladarba tgħid lis-sit min int, pereżempju billi tidħol fil-kont tiegħek.',
      session: 'Il-cookies tas-sessjoni jintesew meta tagħlaq il-brawżer.',
      persistent: 'Il-cookies persistenti jibqgħu sakemm jiskadi ż-żmien tagħhom jew tħassarhom int.',
      party:
        'Il-cookies tal-ewwel parti huma ta’ dan is-sit. Il-cookies ta’ partijiet terzi huma ta’ kumpanija oħra, li tista’ taqrahom f’kull sit li jinkludiha.',
      off: 'Tista’ timblokka jew tħassar il-cookies fis-settings tal-brawżer tiegħek. Jekk timblokka l-cookies meħtieġa, xi partijiet tas-sit jistgħu jieqfu jaħdmu.',
    },
    types: {
      heading: 'Tipi ta’ cookies',
      intro: 'Aħna nqassmu kollox f’tipi. Tiddeċiedi int għal tip sħiħ, jew għal kull fornitur fih.',
      type: 'Tip',
      description: 'X’jagħmlu',
      management: 'Kif timmaniġġjahom',
      manage: {
        necessary:
          'Ma jistgħux jintfew hawn, għax is-sit jeħtieġhom. Il-brawżer tiegħek xorta jista’ jħassarhom.',
        other: 'Ixgħelhom jew itfihom fis-settings tal-cookies, għat-tip kollu jew għal fornitur wieħed.',
        signal: 'Jitfihom ukoll Global Privacy Control fil-brawżer tiegħek.',
      },
      browserSettings: 'Tista’ timblokkahom jew tħassarhom ukoll mis-settings tal-brawżer stess.',
    },
    providers: {
      heading: 'Il-fornituri u l-cookies tagħhom',
      intro:
        'Kull fornitur, b’dak li jagħmel hawn, dak li jaħżen u fejn tista’ tgħidlu jieqaf. “Mhux ikkonfermat” jimmarka dak li ma sibnielux sors affidabbli.',
      none: 'L-ebda.',
      changes:
        'Il-fornituri jinbidlu minn żmien għal żmien. Ladarba tkun għażilt, kull ħaġa ġdida tibqa’ mitfija sakemm terġa’ tagħżel.',
      early:
        'Eċċezzjoni hija kodiċi li jitgħabba tagħżel x’tagħżel u li jiġi mgħarraf b’dak li tippermetti: {names}.',
      record: {
        name: 'Dan is-sit',
        usedFor: 'Jiftakar it-tweġiba li tajt dwar il-cookies, biex ma jistaqsikx f’kull paġna.',
        purpose: 'It-tweġiba tiegħek, bil-jum li fih tajtha u xejn dwarek',
      },
    },
    industry: {
      heading: 'Paġni tal-industrija tar-reklamar fejn tista’ tirrifjuta',
      intro:
        'Dawn il-paġni jmexxuhom oħrajn, u aħna m’għandna l-ebda kontroll fuqhom. Permezz tagħhom tilħaq ħafna kumpaniji tar-reklamar f’daqqa.',
      text: {
        'your-online-choices': 'Għażliet għal ħafna kumpaniji tar-reklamar fl-Ewropa.',
        'network-advertising-initiative':
          'L-għodda tagħha biex tirrifjuta ngħalqet fl-{year}. L-għażliet li saru hemm għadhom jgħoddu, u issa tirreferi għal estensjoni tal-brawżer għal Global Privacy Control.',
        'daa-consumer-choice': 'WebChoices: għażliet għal ħafna kumpaniji tar-reklamar fl-Istati Uniti.',
      },
    },
    beacons: {
      heading: 'X’inhu web beacon?',
      what: 'Web beacon, jew pixel, huwa stampa ċkejkna inviżibbli jew talba. Meta paġna jew email tgħabbih, is-server warajh isir jaf li dan ġara, u waqt dan jista’ jaqra jew iqiegħed cookies.',
      treatment:
        'Hawn il-beacons jgħoddu bħall-cookies: is-swiċċ li jiddeċiedi għal fornitur jiddeċiedi wkoll għall-beacons tiegħu f’dan is-sit.',
    },
    flash: {
      heading: 'Cookies tal-Flash',
      text: 'Avviżi eqdem isemmu l-cookies tal-Flash. Flash Player intemm fl-{year}, u l-brawżers m’għadhomx iħaddmuh, għalhekk xejn f’dan is-sit ma jista’ jużahom.',
    },
    addresses: {
      heading: 'Indirizzi IP',
      text: 'Il-brawżer tiegħek jibgħat l-indirizz IP tiegħu ma’ kull talba; mingħajru ma tkun tista’ tasal lura l-ebda tweġiba. Għalhekk jarah kull server li tilħaq, u jista’ jagħraf bejn wieħed u ieħor fejn int.',
      providers:
        'Fornitur jara l-indirizz IP tiegħek hekk kif jitgħabba xi ħaġa tiegħu, u mhux qabel. Is-swiċċ tiegħu jiddeċiedi dwar dan ukoll.',
    },
    signals: {
      heading: 'Sinjali mill-brawżer tiegħek',
      gpc: 'Global Privacy Control jitlob lis-siti ma jbigħux u ma jaqsmux id-data tiegħek. Meta l-brawżer tiegħek jibagħtu, inżommu mitfi dak kollu li jkopri. Tista’ tiddeċiedi mod ieħor fis-settings tal-cookies, u hemm biss.',
      gpcReceived: 'Bħalissa l-brawżer tiegħek qed jibgħat dan is-sinjal, u aħna nirrispettawh.',
      gpcNothing: 'Xejn fil-lista ta’ tipi tagħna mhu kopert minn dan is-sinjal.',
      dntIgnored:
        'Do Not Track kien tentattiv ta’ qabel, li l-W3C irtira fl-{year} mingħajr qbil dwar x’għandhom jagħmlu s-siti. Aħna ma nimxux miegħu. Minflok, jgħoddu l-għażliet tiegħek hawn.',
      dntHonored:
        'Do Not Track kien tentattiv ta’ qabel, li l-W3C irtira fl-{year}. Aħna xorta nirrispettawh, bl-istess mod bħal Global Privacy Control.',
      model: {
        'opt-in': 'Qabel ma tagħżel, dak kollu li hu fakultattiv huwa mitfi.',
        'opt-out':
          'Il-liġi tar-reġjun tiegħek tħalli l-cookies fakultattivi jaħdmu sakemm tirrifjutahom. Tista’ tirrifjutahom meta trid.',
        'notice-only':
          'Il-cookies fakultattivi jaħdmu sakemm ma tirrifjutahomx. Tista’ tirrifjutahom meta trid.',
      },
    },
    contact: {
      heading: 'Lil min tikteb',
      text: 'Mistoqsijiet dwar dan l-avviż jew dwar id-data tiegħek jaslulna hawn:',
    },
  },
}

const embed: EmbedMessages['embed'] = {
  description:
    'Jekk tgħabbi dan, data bħall-indirizz IP tiegħek tintbagħat lil {name}, immexxi minn {operator}, u jistgħu jitqiegħdu cookies.',
  descriptionAlone:
    'Jekk tgħabbi dan, data bħall-indirizz IP tiegħek tintbagħat lil {name}, u jistgħu jitqiegħdu cookies.',
  refused: {
    gpc: 'Global Privacy Control fil-brawżer tiegħek jirrifjuta dan, għalhekk ma jistax ikun permess għal dejjem.',
    dnt: 'Do Not Track fil-brawżer tiegħek jirrifjuta dan, għalhekk ma jistax ikun permess għal dejjem.',
  },
  loadOnce: 'Għabbi darba',
  alwaysAllow: 'Ippermetti dejjem {name}',
}

const reload: ReloadMessages['reload'] = {
  text: {
    one: 'L-għażla tiegħek ġiet issejvjata. {names} jibqa’ jaħdem sakemm il-paġna terġa’ titgħabba. Dan se jiġri waħdu fi ftit mumenti.',
    two: 'L-għażla tiegħek ġiet issejvjata. {names} jibqgħu jaħdmu sakemm il-paġna terġa’ titgħabba. Dan se jiġri waħdu fi ftit mumenti.',
    few: 'L-għażla tiegħek ġiet issejvjata. {names} jibqgħu jaħdmu sakemm il-paġna terġa’ titgħabba. Dan se jiġri waħdu fi ftit mumenti.',
    many: 'L-għażla tiegħek ġiet issejvjata. {names} jibqgħu jaħdmu sakemm il-paġna terġa’ titgħabba. Dan se jiġri waħdu fi ftit mumenti.',
    other:
      'L-għażla tiegħek ġiet issejvjata. {names} jibqgħu jaħdmu sakemm il-paġna terġa’ titgħabba. Dan se jiġri waħdu fi ftit mumenti.',
  },
  more: {
    one: 'wieħed ieħor',
    two: 'tnejn oħra',
    few: '{count} oħra',
    many: '{count} oħra',
    other: '{count} oħra',
  },
  now: 'Erġa’ għabbi',
  later: 'Mhux issa',
}

const changes: ChangesMessages['changes'] = {
  new: 'Ġodda: {items}.',
  longer: 'Għal aktar żmien: {items}.',
  more: 'Aktar: {items}.',
  item: '{name}, issa {lifetime}',
}

export const mt: Messages = {
  ...first,
  ...rest,
  embed,
  reload,
  changes,
}
