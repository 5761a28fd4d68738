import type { ChangesMessages } from '../types/changes.ts'
import type { EmbedMessages } from '../types/embed.ts'
import type { FirstMessages } from '../types/first.ts'
import type { Messages, RestMessages } from '../types/messages.ts'
import type { ReloadMessages } from '../types/reload.ts'

const first: FirstMessages = {
  locale: 'ga',
  dir: 'ltr',
  trigger: 'Socruithe fianán',
  banner: {
    title: 'An bhfuil cead againn fianáin a úsáid?',
    needed: 'Tá cuid acu de dhíth chun go n-oibreoidh an suíomh seo.',
    others: 'Úsáidtear cuid eile, ó {providers}, chun {uses}.',
    own: 'Úsáidtear cuid eile chun {uses}.',
    description: {
      off: '{needed} {others} Fanann siad sin múchta mura gceadaíonn tú iad, agus is féidir leat d’intinn a athrú am ar bith.',
      part: '{needed} {others} Tá cuid díobh sin ag rith cheana féin. Fanann an chuid eile múchta mura gceadaíonn tú í, agus is féidir leat d’intinn a athrú am ar bith.',
      on: '{needed} {others} Tá siad sin ar siúl go dtí go ndiúltaíonn tú dóibh, anois nó am ar bith.',
    },
    providerCount: {
      one: 'sholáthraí amháin',
      two: '{count} sholáthraí',
      few: '{count} sholáthraí',
      many: '{count} soláthraí',
      other: '{count} soláthraí',
    },
    or: { two: '{before} nó {next}', between: '{before}, {next}', last: '{before} nó {next}' },
    uses: {
      functional: 'cuimhneamh ar do shocruithe',
      performance: 'cuairteanna a thomhas',
      targeting: 'fógraí a roghnú',
    },
    signal:
      'Iarrann do bhrabhsálaí ar shuíomhanna gan do chuid sonraí a dhíol ná a roinnt. Cloímid leis sin.',
    acceptAll: 'Ceadaigh uile',
    rejectAll: 'Diúltaigh uile',
    customize: 'Roghnaigh',
    noticeLink: 'Fógra faoi fhianáin',
    failed: 'Níorbh fhéidir cuid den leathanach seo a lódáil. Tá éifeacht le do roghanna mar sin féin.',
    reload: 'Athlódáil an leathanach',
  },
}

const rest: RestMessages = {
  preferences: {
    title: 'Socruithe fianán',
    description: 'Roghnaigh cad a cheadaítear anseo. Ní athraítear aon rud go dtí go sábhálann tú.',
    acceptAll: 'Ceadaigh uile',
    rejectAll: 'Diúltaigh uile',
    save: 'Sábháil roghanna',
    close: 'Dún gan sábháil',
    signal: {
      gpc: 'Seolann do bhrabhsálaí Global Privacy Control, mar sin coinnímid múchta aon rud a dhíolfadh nó a roinnfeadh do chuid sonraí.',
      dnt: 'Seolann do bhrabhsálaí Do Not Track, mar sin coinnímid múchta aon rud a leanfadh thú ó shuíomh go suíomh.',
    },
    signalOverridden: 'Ní comhartha do bhrabhsálaí a shocraíonn anseo a thuilleadh. Is tusa a shocraíonn.',
    overrideSignal: 'Socróidh mé féin é',
  },
  categories: {
    text: {
      necessary: {
        name: 'Riachtanach',
        description:
          'Ligeann siad duit bogadh timpeall an tsuímh, síniú isteach agus an rud a thosaigh tú a chríochnú. Cuimhníonn siad ar an rogha seo freisin.',
      },
      functional: {
        name: 'Feidhmiúlacht',
        description:
          'Cuimhníonn siad ar do shocruithe, mar shampla méid an téacs nó an teanga, agus cuireann siad breiseanna leis an suíomh.',
      },
      performance: {
        name: 'Feidhmíocht',
        description:
          'Comhaireann siad cuairteanna agus taispeánann siad cé na leathanaigh a léitear, ionas gur féidir an suíomh a fheabhsú.',
      },
      targeting: {
        name: 'Spriocdhíriú agus fógraíocht',
        description:
          'Aithníonn siad do bhrabhsálaí anseo agus ar shuíomhanna eile, chun fógraí a roghnú duit agus chun na fógraí sin a thomhas.',
      },
    },
    locked: {
      necessary: 'Ar siúl i gcónaí: ní féidir leis an suíomh oibriú gan iad.',
      gpc: 'Múchta toisc go seolann do bhrabhsálaí Global Privacy Control.',
      dnt: 'Múchta mar gheall ar an socrú Do Not Track i do bhrabhsálaí.',
    },
    providers: {
      one: '{count} soláthraí',
      two: '{count} sholáthraí',
      few: '{count} sholáthraí',
      many: '{count} soláthraí',
      other: '{count} soláthraí',
    },
    allowed: '{granted} as {count} ceadaithe',
    none: 'Níl soláthraithe seachtracha ann.',
    own: 'Níl soláthraithe seachtracha ann. An suíomh seo féin a úsáideann iad.',
  },
  search: {
    label: 'Cuardaigh soláthraithe',
    type: 'Cineál',
    allTypes: 'Gach cineál',
    choice: 'Rogha',
    anyChoice: 'Ceadaithe nó gan cheadú',
    granted: 'Ceadaithe',
    denied: 'Gan cheadú',
    found: {
      one: 'Aimsíodh {count} soláthraí',
      two: 'Aimsíodh {count} sholáthraí',
      few: 'Aimsíodh {count} sholáthraí',
      many: 'Aimsíodh {count} soláthraí',
      other: 'Aimsíodh {count} soláthraí',
    },
    nothing: 'Níor aimsíodh aon soláthraí. Bain triail as níos lú litreacha nó as scagairí eile.',
    clear: 'Glan an cuardach',
    range: '{first}–{last} as {total}',
    previous: 'Na soláthraithe roimhe seo',
    next: 'Na chéad soláthraithe eile',
  },
  providers: {
    loading: 'Sonraí na soláthraithe á lódáil…',
    failed: 'Níorbh fhéidir sonraí na soláthraithe a lódáil. Oibríonn do chuid roghanna mar sin féin.',
    retry: 'Bain triail eile as',
    operator: 'Á reáchtáil ag {operator}',
    group: 'Cuid de {group}',
    formerly: 'Roimhe seo: {names}',
    discontinued: 'Dúnadh an tseirbhís seo.',
    discontinuedSince: 'Dúnadh an tseirbhís seo sa bhliain {year}.',
    sharedTag:
      'Úsáideann sé an cód céanna le {names}. Ní ritheann an cód ach fad is atá siad uile ceadaithe.',
    early:
      'Lódáiltear a chód fiú mura gceadaíonn tú é. Cuirtear é sin in iúl dó ansin, agus faigheann sé sonraí ar nós do sheoladh IP.',
    cookies: {
      one: '{count} fhianán',
      two: '{count} fhianán',
      few: '{count} fhianán',
      many: '{count} bhfianán',
      other: '{count} fianán',
    },
    noCookies: 'Níl aon fhianán ar eolas.',
    cookieName: 'Ainm',
    cookieLifetime: 'Tréimhse choinneála',
    cookieKind: 'Saghas',
    cookiePurpose: 'Cuspóir',
    privacyLink: 'Beartas príobháideachais',
    optOut: {
      'opt-out-page': 'Diúltaigh',
      'privacy-policy': 'Eolas faoi dhiúltú',
      'browser-settings': 'Blocáil nó scrios é i socruithe do bhrabhsálaí',
    },
    named: '{action}: {name}',
    unconfirmed: '{value} (gan deimhniú)',
    unknown: 'Níl sé ar eolas',
    session: 'Go dtí go ndúnann tú an brabhsálaí',
    persistent: 'Coinnítear é, gan am luaite',
    notKept: 'Scriostar láithreach é',
    party: { first: 'An suíomh seo', third: 'Suíomh an tsoláthraí' },
    storage: {
      'local-storage': 'stóras logánta',
      'session-storage': 'stóras seisiúin',
      'indexed-db': 'bunachar sonraí',
    },
    otherCategory: 'cineál: {category}',
    legacy: 'leagan níos sine',
  },
  notice: {
    title: 'Fógra faoi fhianáin',
    updated: 'Nuashonraithe den uair dheireanach: {date}',
    intro:
      'Insíonn an leathanach seo cad a stórálann {site} i do bhrabhsálaí, cé na soláthraithe seachtracha a d’fhéadfadh a bheith páirteach, agus conas is féidir leat diúltú. Cruthaítear é ón liosta céanna a shocraíonn cad a lódáiltear.',
    contents: 'Ar an leathanach seo',
    linkTo: 'Nasc chuig “{section}”',
    choice: {
      heading: 'Do rogha inniu',
      undecided: 'Níl rogha déanta agat fós.',
      decided: 'Rinne tú do rogha an {date}.',
      notStored:
        'Ní ligeann do bhrabhsálaí don suíomh seo do rogha a choinneáil, mar sin níl feidhm léi ach ar an leathanach seo.',
      granted: 'Ceadaithe',
      denied: 'Gan cheadú',
      mixed: 'Ceadaithe i bpáirt',
      change: 'Athraigh mo rogha',
      withdraw: 'Tarraing toiliú siar',
      withdrawn: 'Tá gach rud roghnach múchta.',
    },
    basics: {
      heading: 'Cad is fianán ann?',
      what: 'Píosa gearr téacs is ea fianán a iarrann suíomh gréasáin ar do bhrabhsálaí a choinneáil agus a sheoladh ar ais níos déanaí. Ligeann sé don suíomh an brabhsálaí a aithint, mar shampla chun tú a choinneáil sínithe isteach. Bíonn áiteanna eile sa bhrabhsálaí le téacs den sórt sin a choinneáil, agus liostaíonn an leathanach seo iad sin ar an mbealach céanna.',
      identity:
        'Aithníonn fianán brabhsálaí, ní duine. Is féidir é a cheangal leat a luaithe a insíonn tú don suíomh cé thú féin, mar shampla trí shíniú isteach.',
      session: 'Ligtear fianáin seisiúin i ndearmad nuair a dhúnann tú an brabhsálaí.',
      persistent: 'Fanann fianáin bhuana go dtí go mbíonn a dtréimhse caite nó go scriosann tú iad.',
      party:
        'Leis an suíomh seo fianáin chéadpháirtí. Le cuideachta eile fianáin tríú páirtí, agus is féidir léi iad a léamh ar gach suíomh a bhfuil ábhar dá cuid air.',
      off: 'Is féidir leat fianáin a bhlocáil nó a scriosadh i socruithe do bhrabhsálaí. Má bhlocálann tú fianáin riachtanacha, seans nach n-oibreoidh codanna den suíomh.',
    },
    types: {
      heading: 'Cineálacha fianán',
      intro:
        'Rangaímid gach rud de réir cineáil. Is féidir leat socrú a dhéanamh do chineál iomlán, nó do gach soláthraí ar leith ann.',
      type: 'Cineál',
      description: 'Cad a dhéanann siad',
      management: 'Conas iad a bhainistiú',
      manage: {
        necessary:
          'Ní féidir iad a mhúchadh anseo, toisc go bhfuil siad de dhíth ar an suíomh. Is féidir le do bhrabhsálaí iad a scriosadh mar sin féin.',
        other: 'Cuir ar siúl nó múch iad sna socruithe fianán, don chineál iomlán nó do sholáthraí amháin.',
        signal: 'Múchann Global Privacy Control i do bhrabhsálaí iad freisin.',
      },
      browserSettings: 'Is féidir iad a bhlocáil nó a scriosadh i socruithe do bhrabhsálaí féin freisin.',
    },
    providers: {
      heading: 'Soláthraithe agus a gcuid fianán',
      intro:
        'Gach soláthraí, cad a dhéanann sé anseo, cad a stórálann sé agus cá háit ar féidir leat a rá leis stopadh. Cuirtear “gan deimhniú” le haon rud nár aimsíomar foinse iontaofa dó.',
      none: 'Níl aon cheann ann.',
      changes:
        'Athraíonn na soláthraithe anois is arís. Nuair a bhíonn do rogha déanta agat, fanann aon rud nua múchta go dtí go ndéanann tú rogha arís.',
      early:
        'Eisceacht is ea cód a lódáiltear is cuma cad a roghnaíonn tú agus a gcuirtear in iúl dó cad a cheadaíonn tú: {names}.',
      record: {
        name: 'An suíomh seo',
        usedFor:
          'Cuimhníonn sé ar an bhfreagra a thug tú faoi fhianáin, ionas nach gcuirfear an cheist ort ar gach leathanach.',
        purpose: 'An freagra a thug tú agus an lá ar thug tú é, gan aon rud fút féin',
      },
    },
    industry: {
      heading: 'Leathanaigh dhiúltaithe an tionscail fógraíochta',
      intro:
        'Daoine eile a reáchtálann na leathanaigh seo, agus níl aon smacht againn orthu. Sroicheann siad mórán cuideachtaí fógraíochta in éineacht.',
      text: {
        'your-online-choices': 'Roghanna maidir le mórán cuideachtaí fógraíochta san Eoraip.',
        'network-advertising-initiative':
          'Dúnadh an uirlis dhiúltaithe sa bhliain {year}. Tá feidhm fós leis na roghanna a rinneadh inti, agus déantar tagairt anois do bhreiseán brabhsálaí le haghaidh Global Privacy Control.',
        'daa-consumer-choice':
          'WebChoices: roghanna maidir le mórán cuideachtaí fógraíochta sna Stáit Aontaithe.',
      },
    },
    beacons: {
      heading: 'Cad is rabhchán gréasáin ann?',
      what: 'Íomhá bheag bhídeach dhofheicthe nó iarratas is ea rabhchán gréasáin, nó picteilín. Nuair a lódálann leathanach nó ríomhphost é, cuirtear sin in iúl don fhreastalaí taobh thiar de, agus féadfaidh an freastalaí fianáin a léamh nó a shocrú lena linn.',
      treatment:
        'Caitear le rabhcháin anseo mar a chaitear le fianáin: an lasc a shocraíonn faoi sholáthraí, socraíonn sí faoina chuid rabhchán ar an suíomh seo freisin.',
    },
    flash: {
      heading: 'Fianáin Flash',
      text: 'Luann fógraí níos sine fianáin Flash. Tháinig deireadh le Flash Player sa bhliain {year}, agus ní ritheann brabhsálaithe é a thuilleadh, mar sin ní féidir le haon rud ar an suíomh seo iad a úsáid.',
    },
    addresses: {
      heading: 'Seoltaí IP',
      text: 'Cuireann do bhrabhsálaí a sheoladh IP le gach iarratas; gan é ní fhéadfadh aon fhreagra teacht ar ais. Mar sin feiceann gach freastalaí a shroicheann tú an seoladh, agus is féidir leis a dhéanamh amach cá bhfuil tú, a bheag nó a mhór.',
      providers:
        'Feiceann soláthraí do sheoladh IP a luaithe a lódáiltear aon rud uaidh, agus ní roimhe sin. Socraíonn lasc an tsoláthraí faoi sin freisin.',
    },
    signals: {
      heading: 'Comharthaí ó do bhrabhsálaí',
      gpc: 'Iarrann Global Privacy Control ar shuíomhanna gan do chuid sonraí a dhíol ná a roinnt. Nuair a sheolann do bhrabhsálaí é, coinnímid múchta aon rud a chlúdaíonn sé. Is féidir leat a mhalairt a shocrú sna socruithe fianán, agus ansin amháin.',
      gpcReceived: 'Tá do bhrabhsálaí ag seoladh an chomhartha seo faoi láthair, agus cloímid leis.',
      gpcNothing: 'Ní chlúdaíonn an comhartha seo aon chineál ar ár liosta.',
      dntIgnored:
        'Iarracht níos luaithe ab ea Do Not Track. Chuir an W3C deireadh leis sa bhliain {year} gan teacht ar aon intinn faoi cad ba cheart do shuíomhanna a dhéanamh. Ní ghníomhaímid dá réir. Na roghanna a dhéanann tú anseo a bhfuil feidhm leo ina ionad.',
      dntHonored:
        'Iarracht níos luaithe ab ea Do Not Track. Chuir an W3C deireadh leis sa bhliain {year}. Cloímid leis fós, ar an mbealach céanna le Global Privacy Control.',
      model: {
        'opt-in': 'Sula ndéanann tú rogha, tá gach rud roghnach múchta.',
        'opt-out':
          'Ligeann dlí do réigiúin d’fhianáin roghnacha rith go dtí go ndiúltaíonn tú dóibh. Is féidir leat diúltú dóibh am ar bith.',
        'notice-only':
          'Ritheann fianáin roghnacha mura ndiúltaíonn tú dóibh. Is féidir leat diúltú dóibh am ar bith.',
      },
    },
    contact: {
      heading: 'Conas scríobh chugainn',
      text: 'Is féidir ceisteanna faoin bhfógra seo nó faoi do chuid sonraí a sheoladh chugainn anseo:',
    },
  },
}

const embed: EmbedMessages['embed'] = {
  description:
    'Nuair a lódáiltear é seo, seoltar sonraí amhail do sheoladh IP chuig {name}, atá á reáchtáil ag {operator}, agus d’fhéadfaí fianáin a shocrú.',
  descriptionAlone:
    'Nuair a lódáiltear é seo, seoltar sonraí amhail do sheoladh IP chuig {name}, agus d’fhéadfaí fianáin a shocrú.',
  refused: {
    gpc: 'Diúltaíonn Global Privacy Control i do bhrabhsálaí dó, mar sin ní féidir é a cheadú go buan.',
    dnt: 'Diúltaíonn Do Not Track i do bhrabhsálaí dó, mar sin ní féidir é a cheadú go buan.',
  },
  loadOnce: 'Lódáil uair amháin',
  alwaysAllow: 'Ceadaigh {name} i gcónaí',
}

const reloadText =
  'Sábháladh do rogha. Leanann {names} de bheith ag rith go dtí go n-athlódáiltear an leathanach. Tarlóidh sin uaidh féin i gceann meandair.'

const reload: ReloadMessages['reload'] = {
  text: { one: reloadText, two: reloadText, few: reloadText, many: reloadText, other: reloadText },
  more: {
    one: 'ceann amháin eile',
    two: '{count} cheann eile',
    few: '{count} cinn eile',
    many: '{count} gcinn eile',
    other: '{count} eile',
  },
  now: 'Athlódáil anois',
  later: 'Ní anois',
}

const changes: ChangesMessages['changes'] = {
  new: 'Nua: {items}.',
  longer: 'Níos faide: {items}.',
  more: 'Tuilleadh: {items}.',
  item: '{name}, anois {lifetime}',
}

export const ga: Messages = {
  ...first,
  ...rest,
  embed,
  reload,
  changes,
}
