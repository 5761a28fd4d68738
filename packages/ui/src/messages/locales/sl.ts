import type { ChangesMessages } from '../types/changes.ts'
import type { EmbedMessages } from '../types/embed.ts'
import type { FirstMessages } from '../types/first.ts'
import type { Messages, RestMessages } from '../types/messages.ts'
import type { ReloadMessages } from '../types/reload.ts'

const first: FirstMessages = {
  locale: 'sl',
  dir: 'ltr',
  trigger: 'Nastavitve piškotkov',
  banner: {
    title: 'Smemo uporabljati piškotke?',
    needed: 'Nekateri so potrebni za delovanje tega spletnega mesta.',
    others: 'Drugi prihajajo od {providers} in {uses}.',
    own: 'Drugi pripadajo temu spletnemu mestu in {uses}.',
    description: {
      off: '{needed} {others} Ti ostanejo izklopljeni, dokler jih ne dovolite, premislite pa si lahko kadar koli.',
      part: '{needed} {others} Del tega že deluje. Preostalo ostane izklopljeno, dokler tega ne dovolite, premislite pa si lahko kadar koli.',
      on: '{needed} {others} Ti so vklopljeni, dokler jih ne zavrnete, zdaj ali kadar koli pozneje.',
    },
    providerCount: {
      one: '{count} ponudnika',
      two: '{count} ponudnikov',
      few: '{count} ponudnikov',
      other: '{count} ponudnikov',
    },
    or: { two: '{before} ali {next}', between: '{before}, {next}', last: '{before} ali {next}' },
    uses: {
      functional: 'si zapomnijo vaše nastavitve',
      performance: 'merijo obisk',
      targeting: 'izbirajo oglase',
    },
    signal: 'Vaš brskalnik prosi spletna mesta, naj vaših podatkov ne prodajajo in ne delijo. To upoštevamo.',
    acceptAll: 'Sprejmi vse',
    rejectAll: 'Zavrni vse',
    customize: 'Izberi',
    noticeLink: 'Obvestilo o piškotkih',
    failed: 'Dela te strani ni bilo mogoče naložiti. Vaše izbire kljub temu veljajo.',
    reload: 'Znova naloži stran',
  },
}

const rest: RestMessages = {
  preferences: {
    title: 'Nastavitve piškotkov',
    description: 'Izberite, kaj se tu sme izvajati. Dokler ne shranite, se nič ne spremeni.',
    acceptAll: 'Sprejmi vse',
    rejectAll: 'Zavrni vse',
    save: 'Shrani izbiro',
    close: 'Zapri brez shranjevanja',
    signal: {
      gpc: 'Vaš brskalnik pošilja signal Global Privacy Control, zato ostaja izklopljeno vse, kar bi prodajalo ali delilo vaše podatke.',
      dnt: 'Vaš brskalnik pošilja signal Do Not Track, zato ostaja izklopljeno vse, kar bi vam sledilo po različnih spletnih mestih.',
    },
    signalOverridden: 'Signal vašega brskalnika tu ne odloča več. Odločate vi.',
    overrideSignal: 'Odločam jaz',
  },
  categories: {
    text: {
      necessary: {
        name: 'Nujni',
        description:
          'Omogočajo, da se premikate po spletnem mestu, se prijavite in dokončate, kar ste začeli. Zapomnijo si tudi to izbiro.',
      },
      functional: {
        name: 'Funkcionalni',
        description:
          'Zapomnijo si vaše nastavitve, na primer velikost besedila ali jezik, in spletno mesto dopolnijo z dodatnimi možnostmi.',
      },
      performance: {
        name: 'Izvedbeni',
        description:
          'Štejejo obiske in pokažejo, katere strani se berejo, da je mogoče spletno mesto izboljšati.',
      },
      targeting: {
        name: 'Ciljni in oglaševalski',
        description:
          'Prepoznajo vaš brskalnik tu in na drugih spletnih mestih, da izbirajo oglase za vas in merijo njihov učinek.',
      },
    },
    locked: {
      necessary: 'Vedno vklopljeni: brez njih spletno mesto ne more delovati.',
      gpc: 'Izklopljeni zaradi signala Global Privacy Control v vašem brskalniku.',
      dnt: 'Izklopljeni zaradi nastavitve Do Not Track v vašem brskalniku.',
    },
    providers: {
      one: '{count} ponudnik',
      two: '{count} ponudnika',
      few: '{count} ponudniki',
      other: '{count} ponudnikov',
    },
    allowed: 'Dovoljenih: {granted} od {count}',
    none: 'Ni zunanjih ponudnikov.',
    own: 'Ni zunanjih ponudnikov. Te piškotke uporablja spletno mesto samo.',
  },
  search: {
    label: 'Iskanje ponudnikov',
    type: 'Vrsta',
    allTypes: 'Vse vrste',
    choice: 'Izbira',
    anyChoice: 'Dovoljeni in nedovoljeni',
    granted: 'Dovoljeni',
    denied: 'Nedovoljeni',
    found: {
      one: 'Najden je {count} ponudnik',
      two: 'Najdena sta {count} ponudnika',
      few: 'Najdeni so {count} ponudniki',
      other: 'Najdenih je {count} ponudnikov',
    },
    nothing: 'Ni ustreznih ponudnikov. Poskusite z manj črkami ali drugimi filtri.',
    clear: 'Počisti iskanje',
    range: '{first}–{last} od {total}',
    previous: 'Prejšnji ponudniki',
    next: 'Naslednji ponudniki',
  },
  providers: {
    loading: 'Nalaganje podatkov o ponudnikih …',
    failed: 'Podatkov o ponudnikih ni bilo mogoče naložiti. Vaša izbira kljub temu deluje.',
    retry: 'Poskusi znova',
    operator: 'Upravlja {operator}',
    group: 'Del skupine {group}',
    formerly: 'Prej {names}',
    discontinued: 'Ta storitev je ukinjena.',
    discontinuedSince: 'Ta storitev je bila ukinjena leta {year}.',
    sharedTag: 'Uporablja isto kodo kot {names}. Ta se izvaja le, dokler so dovoljeni vsi.',
    early:
      'Njegova koda se naloži, tudi če tega ne dovolite. V tem primeru je o tem obveščena in prejme podatke, kot je vaš naslov IP.',
    cookies: {
      one: '{count} piškotek',
      two: '{count} piškotka',
      few: '{count} piškotki',
      other: '{count} piškotkov',
    },
    noCookies: 'Ni znanih piškotkov.',
    cookieName: 'Ime',
    cookieLifetime: 'Trajanje',
    cookieKind: 'Tip',
    cookiePurpose: 'Namen',
    privacyLink: 'Politika zasebnosti',
    optOut: {
      'opt-out-page': 'Zavrnitev',
      'privacy-policy': 'Informacije o zavrnitvi',
      'browser-settings': 'Blokirajte ali izbrišite v nastavitvah brskalnika',
    },
    named: '{action}: {name}',
    unconfirmed: '{value} (nepotrjeno)',
    unknown: 'Ni znano',
    session: 'Dokler ne zaprete brskalnika',
    persistent: 'Se ohrani, čas ni naveden',
    notKept: 'Takoj izbrisano',
    party: { first: 'To spletno mesto', third: 'Spletno mesto ponudnika' },
    storage: {
      'local-storage': 'lokalna shramba',
      'session-storage': 'shramba seje',
      'indexed-db': 'zbirka podatkov',
    },
    otherCategory: 'vrsta: {category}',
    legacy: 'starejša različica',
  },
  notice: {
    title: 'Obvestilo o piškotkih',
    updated: 'Zadnja posodobitev: {date}',
    intro:
      'Na tej strani piše, kaj {site} shranjuje v vašem brskalniku, kateri zunanji ponudniki lahko pri tem sodelujejo in kako jih zavrnete. Stran nastane iz istega seznama, ki odloča, kaj se naloži.',
    contents: 'Na tej strani',
    linkTo: 'Povezava do razdelka »{section}«',
    choice: {
      heading: 'Vaša trenutna izbira',
      undecided: 'Niste še izbrali.',
      decided: 'Datum vaše izbire: {date}',
      notStored:
        'Vaš brskalnik temu spletnemu mestu ne dovoli, da bi shranilo vašo izbiro, zato ta velja samo za to stran.',
      granted: 'Dovoljeni',
      denied: 'Nedovoljeni',
      mixed: 'Delno dovoljeni',
      change: 'Spremeni izbiro',
      withdraw: 'Prekliči privolitev',
      withdrawn: 'Vse neobvezno je izklopljeno.',
    },
    basics: {
      heading: 'Kaj je piškotek?',
      what: 'Piškotek je kratko besedilo, za katero spletno mesto prosi vaš brskalnik, naj ga shrani in pozneje pošlje nazaj. Tako lahko spletno mesto prepozna brskalnik, na primer zato, da ostanete prijavljeni. Brskalniki imajo za taka besedila še druga mesta; ta stran jih navaja na enak način.',
      identity:
        'Piškotek pozna brskalnik, ne osebe. Z vami ga je mogoče povezati, ko spletnemu mestu poveste, kdo ste, na primer s prijavo.',
      session: 'Sejni piškotki se pozabijo, ko zaprete brskalnik.',
      persistent: 'Trajni piškotki ostanejo, dokler jim ne poteče čas ali jih ne izbrišete.',
      party:
        'Lastni piškotki pripadajo temu spletnemu mestu. Piškotki tretjih oseb pripadajo drugemu podjetju, ki jih lahko bere na vsakem spletnem mestu, v katero je vključeno.',
      off: 'Piškotke lahko blokirate ali izbrišete v nastavitvah brskalnika. Če blokirate nujne piškotke, nekateri deli spletnega mesta morda ne bodo več delovali.',
    },
    types: {
      heading: 'Vrste piškotkov',
      intro:
        'Vse razvrščamo po vrstah. Odločate lahko o celotni vrsti ali o vsakem ponudniku v njej posebej.',
      type: 'Vrsta',
      description: 'Kaj počnejo',
      management: 'Kako jih upravljate',
      manage: {
        necessary:
          'Tu jih ni mogoče izklopiti, ker jih spletno mesto potrebuje. Vaš brskalnik jih kljub temu lahko izbriše.',
        other: 'Vklopite ali izklopite jih v nastavitvah piškotkov, celotno vrsto ali posameznega ponudnika.',
        signal: 'Izklopi jih tudi signal Global Privacy Control v vašem brskalniku.',
      },
      browserSettings: 'Blokirate ali izbrišete jih lahko tudi v nastavitvah samega brskalnika.',
    },
    providers: {
      heading: 'Ponudniki in njihovi piškotki',
      intro:
        'Pri vsakem ponudniku piše, kaj tu počne, kaj shranjuje in kje ga lahko zavrnete. Z »nepotrjeno« je označeno vse, za kar nismo našli zanesljivega vira.',
      none: 'Ni jih.',
      changes:
        'Ponudniki se občasno spremenijo. Ko enkrat izberete, vse novo ostane izklopljeno, dokler ne izberete znova.',
      early: 'Izjema je koda, ki se naloži ne glede na vašo izbiro in je obveščena, kaj dovolite: {names}.',
      record: {
        name: 'To spletno mesto',
        usedFor: 'Zapomni si vaš odgovor glede piškotkov, da vas ne sprašuje na vsaki strani.',
        purpose: 'Vaš odgovor z dnem, ko ste ga dali, in nič o vas',
      },
    },
    industry: {
      heading: 'Strani oglaševalske panoge za zavrnitev',
      intro:
        'Te strani upravljajo drugi in nanje nimamo vpliva. Z njimi dosežete številna oglaševalska podjetja hkrati.',
      text: {
        'your-online-choices': 'Izbira za številna oglaševalska podjetja v Evropi.',
        'network-advertising-initiative':
          'Orodje za zavrnitev je bilo ukinjeno leta {year}. Tam opravljene izbire še veljajo, stran pa zdaj napotuje na razširitev brskalnika za Global Privacy Control.',
        'daa-consumer-choice': 'WebChoices: izbira za številna oglaševalska podjetja v Združenih državah.',
      },
    },
    beacons: {
      heading: 'Kaj je spletni svetilnik?',
      what: 'Spletni svetilnik ali piksel je drobna nevidna slika ali zahteva. Ko ga naloži stran ali e-pošta, strežnik v ozadju izve, da se je to zgodilo, in lahko ob tem prebere ali nastavi piškotke.',
      treatment:
        'Za svetilnike tu velja enako kot za piškotke: stikalo, ki odloča o ponudniku, na tem spletnem mestu odloča tudi o njegovih svetilnikih.',
    },
    flash: {
      heading: 'Piškotki Flash',
      text: 'Starejša obvestila omenjajo piškotke Flash. Flash Player je bil ukinjen leta {year} in brskalniki ga ne izvajajo več, zato jih na tem spletnem mestu ne more uporabljati nič.',
    },
    addresses: {
      heading: 'Naslovi IP',
      text: 'Brskalnik z vsako zahtevo pošlje svoj naslov IP; brez njega odgovor ne bi mogel priti nazaj. Zato ga vidi vsak strežnik, s katerim se povežete, in lahko približno ugotovi, kje ste.',
      providers:
        'Ponudnik vidi vaš naslov IP, takoj ko se naloži kar koli njegovega, prej pa ne. Tudi o tem odloča njegovo stikalo.',
    },
    signals: {
      heading: 'Signali vašega brskalnika',
      gpc: 'Global Privacy Control prosi spletna mesta, naj vaših podatkov ne prodajajo in ne delijo. Kadar vaš brskalnik pošilja ta signal, pustimo izklopljeno vse, kar zajema. Drugače lahko odločite v nastavitvah piškotkov in samo tam.',
      gpcReceived: 'Vaš brskalnik trenutno pošilja ta signal in mi ga upoštevamo.',
      gpcNothing: 'Ta signal ne zajema nobene od naših vrst.',
      dntIgnored:
        'Do Not Track je bil zgodnejši poskus, ki ga je W3C leta {year} opustil brez dogovora o tem, kaj naj spletna mesta storijo. Ne upoštevamo ga. Namesto njega velja vaša izbira tukaj.',
      dntHonored:
        'Do Not Track je bil zgodnejši poskus, ki ga je W3C leta {year} opustil. Kljub temu ga upoštevamo, enako kot Global Privacy Control.',
      model: {
        'opt-in': 'Dokler ne izberete, je vse neobvezno izklopljeno.',
        'opt-out':
          'Zakonodaja vaše regije dovoljuje neobvezne piškotke, dokler jih ne zavrnete. Zavrnete jih lahko kadar koli.',
        'notice-only': 'Neobvezni piškotki delujejo, če jih ne zavrnete. Zavrnete jih lahko kadar koli.',
      },
    },
    contact: {
      heading: 'Na koga se lahko obrnete',
      text: 'Vprašanja o tem obvestilu ali svojih podatkih nam pošljite sem:',
    },
  },
}

const embed: EmbedMessages['embed'] = {
  description:
    'Ob nalaganju se podatki, kot je vaš naslov IP, pošljejo storitvi {name}, ki jo upravlja {operator}, in lahko se nastavijo piškotki.',
  descriptionAlone:
    'Ob nalaganju se podatki, kot je vaš naslov IP, pošljejo storitvi {name} in lahko se nastavijo piškotki.',
  refused: {
    gpc: 'Global Privacy Control v vašem brskalniku to zavrača, zato tega ni mogoče trajno dovoliti.',
    dnt: 'Do Not Track v vašem brskalniku to zavrača, zato tega ni mogoče trajno dovoliti.',
  },
  loadOnce: 'Naloži enkrat',
  alwaysAllow: 'Vedno dovoli {name}',
}

const reload: ReloadMessages['reload'] = {
  text: {
    one: 'Vaša izbira je shranjena. {names} deluje naprej, dokler se stran ne naloži znova. To se bo čez trenutek zgodilo samodejno.',
    two: 'Vaša izbira je shranjena. {names} delujeta naprej, dokler se stran ne naloži znova. To se bo čez trenutek zgodilo samodejno.',
    few: 'Vaša izbira je shranjena. {names} delujejo naprej, dokler se stran ne naloži znova. To se bo čez trenutek zgodilo samodejno.',
    other:
      'Vaša izbira je shranjena. {names} delujejo naprej, dokler se stran ne naloži znova. To se bo čez trenutek zgodilo samodejno.',
  },
  more: { one: 'še {count}', two: 'še {count}', few: 'še {count}', other: 'še {count}' },
  now: 'Naloži znova',
  later: 'Ne zdaj',
}

const changes: ChangesMessages['changes'] = {
  new: 'Novo: {items}.',
  longer: 'Dlje: {items}.',
  more: 'Več: {items}.',
  item: '{name}, zdaj {lifetime}',
}

export const sl: Messages = {
  ...first,
  ...rest,
  embed,
  reload,
  changes,
}
