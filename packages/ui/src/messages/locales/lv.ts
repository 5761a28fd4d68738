import type { ChangesMessages } from '../types/changes.ts'
import type { EmbedMessages } from '../types/embed.ts'
import type { FirstMessages } from '../types/first.ts'
import type { Messages, RestMessages } from '../types/messages.ts'
import type { ReloadMessages } from '../types/reload.ts'

const first: FirstMessages = {
  locale: 'lv',
  dir: 'ltr',
  trigger: 'Sīkdatņu iestatījumi',
  banner: {
    title: 'Vai drīkstam izmantot sīkdatnes?',
    needed: 'Dažas ir vajadzīgas, lai šī vietne darbotos.',
    others: 'Citas, no {providers}, {uses}.',
    own: 'Citas {uses}.',
    description: {
      off: '{needed} {others} Tās paliek izslēgtas, ja vien jūs tās neatļaujat, un jūs jebkurā laikā varat pārdomāt.',
      part: '{needed} {others} Daļa no tām jau darbojas. Pārējais paliek izslēgts, ja vien jūs to neatļaujat, un jūs jebkurā laikā varat pārdomāt.',
      on: '{needed} {others} Tās ir ieslēgtas, līdz jūs no tām atsakāties – tagad vai jebkurā laikā.',
    },
    providerCount: {
      zero: '{count} pakalpojumu sniedzējiem',
      one: '{count} pakalpojumu sniedzēja',
      other: '{count} pakalpojumu sniedzējiem',
    },
    or: { two: '{before} vai {next}', between: '{before}, {next}', last: '{before} vai {next}' },
    uses: {
      functional: 'atceras jūsu iestatījumus',
      performance: 'mēra apmeklējumus',
      targeting: 'izvēlas reklāmas',
    },
    signal: 'Jūsu pārlūks lūdz vietnēm nepārdot un nekopīgot jūsu datus. Mēs to ievērojam.',
    acceptAll: 'Pieņemt visas',
    rejectAll: 'Noraidīt visas',
    customize: 'Izvēlēties',
    noticeLink: 'Paziņojums par sīkdatnēm',
    failed: 'Daļu šīs lapas neizdevās ielādēt. Jūsu izvēle tik un tā ir spēkā.',
    reload: 'Ielādēt lapu vēlreiz',
  },
}

const rest: RestMessages = {
  preferences: {
    title: 'Sīkdatņu iestatījumi',
    description: 'Izvēlieties, kas šeit drīkst darboties. Nekas nemainīsies, līdz saglabāsiet.',
    acceptAll: 'Pieņemt visas',
    rejectAll: 'Noraidīt visas',
    save: 'Saglabāt izvēli',
    close: 'Aizvērt nesaglabājot',
    signal: {
      gpc: 'Jūsu pārlūks sūta signālu Global Privacy Control, tāpēc paliek izslēgts tas, kas pārdotu vai kopīgotu jūsu datus.',
      dnt: 'Jūsu pārlūks sūta signālu Do Not Track, tāpēc paliek izslēgts tas, kas jums sekotu dažādās vietnēs.',
    },
    signalOverridden: 'Jūsu pārlūka signāls šeit vairs neizlemj. Izlemjat jūs.',
    overrideSignal: 'Izlemšu es',
  },
  categories: {
    text: {
      necessary: {
        name: 'Nepieciešamās',
        description: 'Ļauj pārvietoties vietnē, pierakstīties un pabeigt iesākto. Tās atceras arī šo izvēli.',
      },
      functional: {
        name: 'Funkcionalitāte',
        description:
          'Atceras, ko iestatāt, piemēram, teksta lielumu vai valodu, un papildina vietni ar citām iespējām.',
      },
      performance: {
        name: 'Veiktspēja',
        description: 'Skaita apmeklējumus un rāda, kuras lapas lasa, lai vietni varētu uzlabot.',
      },
      targeting: {
        name: 'Mērķēšana un reklāma',
        description:
          'Atpazīst jūsu pārlūku šeit un citās vietnēs, lai izvēlētos jums reklāmas un tās mērītu.',
      },
    },
    locked: {
      necessary: 'Vienmēr ieslēgtas: bez tām vietne nevar darboties.',
      gpc: 'Paliek izslēgtas, jo jūsu pārlūks sūta signālu Global Privacy Control.',
      dnt: 'Paliek izslēgtas, jo jūsu pārlūkā ir iestatīts Do Not Track.',
    },
    providers: {
      zero: '{count} pakalpojumu sniedzēju',
      one: '{count} pakalpojumu sniedzējs',
      other: '{count} pakalpojumu sniedzēji',
    },
    allowed: 'Atļauti {granted} no {count}',
    none: 'Nav ārēju pakalpojumu sniedzēju.',
    own: 'Nav ārēju pakalpojumu sniedzēju. Izmanto pati vietne.',
  },
  search: {
    label: 'Meklēt pakalpojumu sniedzējus',
    type: 'Veids',
    allTypes: 'Visi veidi',
    choice: 'Izvēle',
    anyChoice: 'Atļauts vai nav atļauts',
    granted: 'Atļauts',
    denied: 'Nav atļauts',
    found: {
      zero: 'Atrasti {count} pakalpojumu sniedzēji',
      one: 'Atrasts {count} pakalpojumu sniedzējs',
      other: 'Atrasti {count} pakalpojumu sniedzēji',
    },
    nothing: 'Neviens pakalpojumu sniedzējs neatbilst. Mēģiniet ar mazāk burtiem vai citiem filtriem.',
    clear: 'Notīrīt meklēšanu',
    range: '{first}–{last} no {total}',
    previous: 'Iepriekšējie pakalpojumu sniedzēji',
    next: 'Nākamie pakalpojumu sniedzēji',
  },
  providers: {
    loading: 'Ielādē ziņas par pakalpojumu sniedzējiem…',
    failed: 'Ziņas par pakalpojumu sniedzējiem neizdevās ielādēt. Jūsu izvēle tāpat darbojas.',
    retry: 'Mēģināt vēlreiz',
    operator: 'Uztur {operator}',
    group: 'Grupa: {group}',
    formerly: 'Agrāk {names}',
    discontinued: 'Šis pakalpojums ir slēgts.',
    discontinuedSince: 'Šis pakalpojums tika slēgts {year}. gadā.',
    sharedTag: 'Izmanto to pašu kodu, ko {names}. Tas darbojas tikai tad, ja visi ir atļauti.',
    early:
      'Tā kods tiek ielādēts arī tad, ja jūs to neatļaujat. Tad tam par to paziņo, un tas saņem tādus datus kā jūsu IP adrese.',
    cookies: { zero: '{count} sīkdatņu', one: '{count} sīkdatne', other: '{count} sīkdatnes' },
    noCookies: 'Nav zināmu sīkdatņu.',
    cookieName: 'Nosaukums',
    cookieLifetime: 'Glabāšanas laiks',
    cookieKind: 'Tips',
    cookiePurpose: 'Nolūks',
    privacyLink: 'Privātuma politika',
    optOut: {
      'opt-out-page': 'Atteikties',
      'privacy-policy': 'Informācija par atteikšanos',
      'browser-settings': 'Bloķēt vai dzēst pārlūka iestatījumos',
    },
    named: '{action}: {name}',
    unconfirmed: '{value} (nav apstiprināts)',
    unknown: 'Nav zināms',
    session: 'Līdz pārlūka aizvēršanai',
    persistent: 'Paliek, laiks nav norādīts',
    notKept: 'Dzēš uzreiz',
    party: { first: 'Šī vietne', third: 'Pakalpojumu sniedzēja vietne' },
    storage: {
      'local-storage': 'vietējā krātuve',
      'session-storage': 'sesijas krātuve',
      'indexed-db': 'datubāze',
    },
    otherCategory: 'veids: {category}',
    legacy: 'vecāka versija',
  },
  notice: {
    title: 'Paziņojums par sīkdatnēm',
    updated: 'Pēdējo reizi atjaunināts: {date}',
    intro:
      'Šajā lapā ir teikts, ko {site} glabā jūsu pārlūkā, kuri ārējie pakalpojumu sniedzēji var būt iesaistīti un kā jūs varat atteikties. Tā tiek veidota no tā paša saraksta, kas nosaka, ko ielādē.',
    contents: 'Šajā lapā',
    linkTo: 'Saite uz sadaļu “{section}”',
    choice: {
      heading: 'Jūsu pašreizējā izvēle',
      undecided: 'Jūs vēl neesat izvēlējušies.',
      decided: 'Izvēle izdarīta: {date}.',
      notStored: 'Jūsu pārlūks neļauj šai vietnei saglabāt jūsu izvēli, tāpēc tā attiecas tikai uz šo lapu.',
      granted: 'Atļauts',
      denied: 'Nav atļauts',
      mixed: 'Daļēji atļauts',
      change: 'Mainīt izvēli',
      withdraw: 'Atsaukt piekrišanu',
      withdrawn: 'Viss, kas nav obligāts, ir izslēgts.',
    },
    basics: {
      heading: 'Kas ir sīkdatne?',
      what: 'Sīkdatne ir īss teksts, ko vietne lūdz jūsu pārlūkam uzglabāt un vēlāk nosūtīt atpakaļ. Tā vietne atpazīst pārlūku, piemēram, lai jums nebūtu atkal jāpierakstās. Pārlūkos ir arī citas vietas, kur glabāt šādu tekstu, un šī lapa tās uzskaita tāpat.',
      identity:
        'Sīkdatne pazīst pārlūku, nevis cilvēku. Ar jums to var sasaistīt, tiklīdz pasakāt vietnei, kas esat, piemēram, pierakstoties.',
      session: 'Sesijas sīkdatnes tiek aizmirstas, kad aizverat pārlūku.',
      persistent: 'Pastāvīgās sīkdatnes paliek, līdz beidzas to termiņš vai jūs tās izdzēšat.',
      party:
        'Pirmās puses sīkdatnes pieder šai vietnei. Trešās puses sīkdatnes pieder citam uzņēmumam, kas var tās nolasīt katrā vietnē, kurā tas ir iekļauts.',
      off: 'Sīkdatnes varat bloķēt vai dzēst pārlūka iestatījumos. Ja bloķēsiet nepieciešamās sīkdatnes, vietnes daļas var pārstāt darboties.',
    },
    types: {
      heading: 'Sīkdatņu veidi',
      intro: 'Mēs visu iedalām veidos. Jūs izlemjat par visu veidu vai par katru pakalpojumu sniedzēju tajā.',
      type: 'Veids',
      description: 'Ko tās dara',
      management: 'Kā tās pārvaldīt',
      manage: {
        necessary:
          'Šeit tās nevar izslēgt, jo vietnei tās ir vajadzīgas. Jūsu pārlūks tās tomēr var izdzēst.',
        other:
          'Ieslēdziet vai izslēdziet tās sīkdatņu iestatījumos – visu veidu vai vienu pakalpojumu sniedzēju.',
        signal: 'Tās izslēdz arī Global Privacy Control jūsu pārlūkā.',
      },
      browserSettings: 'Tās var bloķēt vai dzēst arī paša pārlūka iestatījumos.',
    },
    providers: {
      heading: 'Pakalpojumu sniedzēji un to sīkdatnes',
      intro:
        'Par katru pakalpojumu sniedzēju ir teikts, ko tas šeit dara, ko glabā un kur varat likt tam pārtraukt. Ar “nav apstiprināts” ir atzīmēts tas, kam neatradām uzticamu avotu.',
      none: 'Nav.',
      changes:
        'Pakalpojumu sniedzēji laiku pa laikam mainās. Kad esat izvēlējušies, viss jaunais paliek izslēgts, līdz izvēlaties vēlreiz.',
      early:
        'Izņēmums ir kods, kas tiek ielādēts neatkarīgi no jūsu izvēles un kam paziņo, ko jūs atļaujat: {names}.',
      record: {
        name: 'Šī vietne',
        usedFor: 'Atceras jūsu atbildi par sīkdatnēm, lai jums nejautātu katrā lapā.',
        purpose: 'Jūsu atbilde ar dienu, kad to devāt, un nekas par jums',
      },
    },
    industry: {
      heading: 'Reklāmas nozares atteikšanās lapas',
      intro:
        'Šīs lapas uztur citi, un mums nav pār tām kontroles. Tās vienlaikus aptver daudzus reklāmas uzņēmumus.',
      text: {
        'your-online-choices': 'Izvēles iespējas par daudziem reklāmas uzņēmumiem Eiropā.',
        'network-advertising-initiative':
          'Atteikšanās rīks tika slēgts {year}. gadā. Tur izdarītās izvēles joprojām ir spēkā, un tagad tur ir norāde uz pārlūka paplašinājumu signālam Global Privacy Control.',
        'daa-consumer-choice': 'WebChoices: izvēles iespējas par daudziem reklāmas uzņēmumiem ASV.',
      },
    },
    beacons: {
      heading: 'Kas ir tīmekļa bāksignāls?',
      what: 'Tīmekļa bāksignāls jeb pikselis ir niecīgs, neredzams attēls vai pieprasījums. Kad to ielādē lapa vai e-pasts, serveris aiz tā par to uzzina un vienlaikus var nolasīt vai iestatīt sīkdatnes.',
      treatment:
        'Bāksignāli šeit tiek uzskatīti par sīkdatnēm: slēdzis, kas izlemj par pakalpojumu sniedzēju, šajā vietnē izlemj arī par tā bāksignāliem.',
    },
    flash: {
      heading: 'Flash sīkdatnes',
      text: 'Vecākos paziņojumos ir minētas Flash sīkdatnes. Flash Player darbība beidzās {year}. gadā, un pārlūki to vairs nedarbina, tāpēc nekas šajā vietnē tās nevar izmantot.',
    },
    addresses: {
      heading: 'IP adreses',
      text: 'Jūsu pārlūks ar katru pieprasījumu nosūta savu IP adresi; bez tās atbilde nevarētu nonākt atpakaļ. Tāpēc to redz katrs serveris, ar kuru sazināties, un var aptuveni noteikt, kur atrodaties.',
      providers:
        'Pakalpojumu sniedzējs redz jūsu IP adresi, tiklīdz kaut kas no tā tiek ielādēts, un ne agrāk. Arī par to izlemj tā slēdzis.',
    },
    signals: {
      heading: 'Jūsu pārlūka signāli',
      gpc: 'Global Privacy Control lūdz vietnēm nepārdot un nekopīgot jūsu datus. Ja jūsu pārlūks to sūta, paliek izslēgts viss, uz ko tas attiecas. Izlemt citādi varat sīkdatņu iestatījumos, un tikai tur.',
      gpcReceived: 'Jūsu pārlūks pašlaik sūta šo signālu, un mēs to ievērojam.',
      gpcNothing: 'Šis signāls neattiecas ne uz vienu no mūsu veidiem.',
      dntIgnored:
        'Do Not Track bija agrāks mēģinājums, no kura W3C atteicās {year}. gadā, jo nebija vienošanās par to, kas vietnēm jādara. Mēs to neņemam vērā. Tā vietā spēkā ir jūsu izvēle šeit.',
      dntHonored:
        'Do Not Track bija agrāks mēģinājums, no kura W3C atteicās {year}. gadā. Mēs to tik un tā ievērojam, tāpat kā Global Privacy Control.',
      model: {
        'opt-in': 'Pirms izvēlaties, viss, kas nav obligāts, ir izslēgts.',
        'opt-out':
          'Jūsu reģiona tiesību akti ļauj neobligātajām sīkdatnēm darboties, līdz jūs no tām atsakāties. Atteikties varat jebkurā laikā.',
        'notice-only':
          'Neobligātās sīkdatnes darbojas, ja vien jūs no tām neatsakāties. Atteikties varat jebkurā laikā.',
      },
    },
    contact: {
      heading: 'Kam rakstīt',
      text: 'Ar jautājumiem par šo paziņojumu vai saviem datiem varat vērsties šeit:',
    },
  },
}

const embed: EmbedMessages['embed'] = {
  description:
    'Ielādējot šo saturu, {name} (uztur {operator}) saņem tādus datus kā jūsu IP adrese, un var tikt iestatītas sīkdatnes.',
  descriptionAlone:
    'Ielādējot šo saturu, {name} saņem tādus datus kā jūsu IP adrese, un var tikt iestatītas sīkdatnes.',
  refused: {
    gpc: 'Jūsu pārlūka Global Privacy Control to noraida, tāpēc to nevar atļaut pastāvīgi.',
    dnt: 'Jūsu pārlūka Do Not Track to noraida, tāpēc to nevar atļaut pastāvīgi.',
  },
  loadOnce: 'Ielādēt vienreiz',
  alwaysAllow: 'Vienmēr atļaut {name}',
}

const reload: ReloadMessages['reload'] = {
  text: {
    zero: 'Jūsu izvēle ir saglabāta. {names} turpina darboties, līdz lapa tiks pārlādēta. Tas pēc brīža notiks pats no sevis.',
    one: 'Jūsu izvēle ir saglabāta. {names} turpina darboties, līdz lapa tiks pārlādēta. Tas pēc brīža notiks pats no sevis.',
    other:
      'Jūsu izvēle ir saglabāta. {names} turpina darboties, līdz lapa tiks pārlādēta. Tas pēc brīža notiks pats no sevis.',
  },
  more: { zero: 'vēl {count}', one: 'vēl {count}', other: 'vēl {count}' },
  now: 'Pārlādēt tagad',
  later: 'Ne tagad',
}

const changes: ChangesMessages['changes'] = {
  new: 'Jauns: {items}.',
  longer: 'Ilgāk: {items}.',
  more: 'Papildus: {items}.',
  item: '{name}, tagad {lifetime}',
}

export const lv: Messages = {
  ...first,
  ...rest,
  embed,
  reload,
  changes,
}
