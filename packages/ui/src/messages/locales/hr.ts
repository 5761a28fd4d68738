import type { ChangesMessages } from '../types/changes.ts'
import type { EmbedMessages } from '../types/embed.ts'
import type { FirstMessages } from '../types/first.ts'
import type { Messages, RestMessages } from '../types/messages.ts'
import type { ReloadMessages } from '../types/reload.ts'

const first: FirstMessages = {
  locale: 'hr',
  dir: 'ltr',
  trigger: 'Postavke kolačića',
  banner: {
    title: 'Smijemo li koristiti kolačiće?',
    needed: 'Neki su potrebni za rad ovog web-mjesta.',
    others: 'Drugi dolaze od {providers} i {uses}.',
    own: 'Drugi pripadaju ovom web-mjestu i {uses}.',
    description: {
      off: '{needed} {others} Oni ostaju isključeni dok ih ne dopustite, a predomisliti se možete u svakom trenutku.',
      part: '{needed} {others} Dio toga već radi. Ostatak ostaje isključen dok ga ne dopustite, a predomisliti se možete u svakom trenutku.',
      on: '{needed} {others} Oni su uključeni dok ih ne odbijete, sada ili u bilo kojem trenutku.',
    },
    providerCount: {
      one: '{count} pružatelja usluga',
      few: '{count} pružatelja usluga',
      other: '{count} pružatelja usluga',
    },
    or: { two: '{before} ili {next}', between: '{before}, {next}', last: '{before} ili {next}' },
    uses: {
      functional: 'pamte vaše postavke',
      performance: 'mjere posjete',
      targeting: 'odabiru oglase',
    },
    signal: 'Vaš preglednik traži od web-mjesta da ne prodaju i ne dijele vaše podatke. Toga se držimo.',
    acceptAll: 'Prihvati sve',
    rejectAll: 'Odbij sve',
    customize: 'Odaberi',
    noticeLink: 'Obavijest o kolačićima',
    failed: 'Dio ove stranice nije se mogao učitati. Vaši izbori svejedno vrijede.',
    reload: 'Ponovno učitaj stranicu',
  },
}

const rest: RestMessages = {
  preferences: {
    title: 'Postavke kolačića',
    description: 'Odaberite što se ovdje smije pokretati. Ništa se ne mijenja dok ne spremite.',
    acceptAll: 'Prihvati sve',
    rejectAll: 'Odbij sve',
    save: 'Spremi odabir',
    close: 'Zatvori bez spremanja',
    signal: {
      gpc: 'Vaš preglednik šalje signal Global Privacy Control pa ostaje isključeno sve što bi prodavalo ili dijelilo vaše podatke.',
      dnt: 'Vaš preglednik šalje signal Do Not Track pa ostaje isključeno sve što bi vas pratilo na različitim web-mjestima.',
    },
    signalOverridden: 'Signal vašeg preglednika ovdje više ne odlučuje. Odlučujete vi.',
    overrideSignal: 'Odlučujem ja',
  },
  categories: {
    text: {
      necessary: {
        name: 'Nužno',
        description:
          'Omogućuju vam da se krećete web-mjestom, prijavite i dovršite ono što ste započeli. Pamte i ovaj odabir.',
      },
      functional: {
        name: 'Funkcionalnost',
        description:
          'Pamte vaše postavke, primjerice veličinu teksta ili jezik, i dopunjuju web-mjesto dodatnim mogućnostima.',
      },
      performance: {
        name: 'Izvedba',
        description:
          'Broje posjete i pokazuju koje se stranice čitaju kako bi se web-mjesto moglo poboljšati.',
      },
      targeting: {
        name: 'Ciljanje i oglašavanje',
        description:
          'Prepoznaju vaš preglednik ovdje i na drugim web-mjestima kako bi za vas odabirali oglase i mjerili njihov učinak.',
      },
    },
    locked: {
      necessary: 'Uvijek uključeno: bez toga web-mjesto ne može raditi.',
      gpc: 'Isključeno zbog signala Global Privacy Control u vašem pregledniku.',
      dnt: 'Isključeno zbog postavke Do Not Track u vašem pregledniku.',
    },
    providers: {
      one: '{count} pružatelj usluga',
      few: '{count} pružatelja usluga',
      other: '{count} pružatelja usluga',
    },
    allowed: 'Dopušteno: {granted} od {count}',
    none: 'Nema vanjskih pružatelja usluga.',
    own: 'Nema vanjskih pružatelja usluga. Te kolačiće koristi samo web-mjesto.',
  },
  search: {
    label: 'Pretraži pružatelje usluga',
    type: 'Vrsta',
    allTypes: 'Sve vrste',
    choice: 'Odabir',
    anyChoice: 'Dopušteno i nedopušteno',
    granted: 'Dopušteno',
    denied: 'Nije dopušteno',
    found: {
      one: 'Pronađen je {count} pružatelj usluga',
      few: 'Pronađena su {count} pružatelja usluga',
      other: 'Pronađeno je {count} pružatelja usluga',
    },
    nothing: 'Nema takvih pružatelja usluga. Pokušajte s manje slova ili s drugim filtrima.',
    clear: 'Očisti pretragu',
    range: '{first}–{last} od {total}',
    previous: 'Prethodni pružatelji usluga',
    next: 'Sljedeći pružatelji usluga',
  },
  providers: {
    loading: 'Učitavanje podataka o pružateljima usluga…',
    failed: 'Podaci o pružateljima usluga nisu se mogli učitati. Vaš odabir svejedno vrijedi.',
    retry: 'Pokušaj ponovno',
    operator: 'Upravlja {operator}',
    group: 'Dio grupe {group}',
    formerly: 'Prije {names}',
    discontinued: 'Ova je usluga ukinuta.',
    discontinuedSince: 'Ova je usluga ukinuta {year}. godine.',
    sharedTag: 'Koristi isti kôd kao {names}. On se izvodi samo dok su svi dopušteni.',
    early:
      'Njegov se kod učitava i ako ga ne dopustite. Tada je o tome obaviješten i prima podatke kao što je vaša IP adresa.',
    cookies: { one: '{count} kolačić', few: '{count} kolačića', other: '{count} kolačića' },
    noCookies: 'Nema poznatih kolačića.',
    cookieName: 'Naziv',
    cookieLifetime: 'Trajanje',
    cookieKind: 'Tip',
    cookiePurpose: 'Svrha',
    privacyLink: 'Pravila o privatnosti',
    optOut: {
      'opt-out-page': 'Odbijanje',
      'privacy-policy': 'Informacije o odbijanju',
      'browser-settings': 'Blokirajte ili izbrišite u postavkama preglednika',
    },
    named: '{action}: {name}',
    unconfirmed: '{value} (nije potvrđeno)',
    unknown: 'Nije poznato',
    session: 'Dok ne zatvorite preglednik',
    persistent: 'Ostaje, vrijeme nije navedeno',
    notKept: 'Odmah se briše',
    party: { first: 'Ovo web-mjesto', third: 'Web-mjesto pružatelja usluga' },
    storage: {
      'local-storage': 'lokalna pohrana',
      'session-storage': 'pohrana sesije',
      'indexed-db': 'baza podataka',
    },
    otherCategory: 'vrsta: {category}',
    legacy: 'starija verzija',
  },
  notice: {
    title: 'Obavijest o kolačićima',
    updated: 'Zadnja izmjena: {date}',
    intro:
      'Ova stranica govori što {site} pohranjuje u vašem pregledniku, koji vanjski pružatelji usluga pritom mogu sudjelovati i kako ih možete odbiti. Nastaje iz istog popisa koji odlučuje što se učitava.',
    contents: 'Na ovoj stranici',
    linkTo: 'Poveznica na „{section}”',
    choice: {
      heading: 'Vaš trenutačni odabir',
      undecided: 'Još niste odabrali.',
      decided: 'Datum vašeg odabira: {date}',
      notStored:
        'Vaš preglednik ne dopušta ovom web-mjestu da spremi vaš odabir pa on vrijedi samo za ovu stranicu.',
      granted: 'Dopušteno',
      denied: 'Nije dopušteno',
      mixed: 'Djelomično dopušteno',
      change: 'Promijeni odabir',
      withdraw: 'Povuci privolu',
      withdrawn: 'Sve neobavezno je isključeno.',
    },
    basics: {
      heading: 'Što je kolačić?',
      what: 'Kolačić je kratak tekst za koji web-mjesto traži od vašeg preglednika da ga čuva i kasnije pošalje natrag. Tako web-mjesto može prepoznati preglednik, primjerice kako biste ostali prijavljeni. Preglednici imaju i druga mjesta za čuvanje takvog teksta, a ova ih stranica navodi na isti način.',
      identity:
        'Kolačić poznaje preglednik, a ne osobu. S vama se može povezati kad web-mjestu kažete tko ste, primjerice prijavom.',
      session: 'Kolačići sesije zaboravljaju se kad zatvorite preglednik.',
      persistent: 'Trajni kolačići ostaju dok im ne istekne vrijeme ili dok ih ne izbrišete.',
      party:
        'Kolačići prve strane pripadaju ovom web-mjestu. Kolačići treće strane pripadaju drugoj tvrtki, koja ih može čitati na svakom web-mjestu u koje je uključena.',
      off: 'Kolačiće možete blokirati ili izbrisati u postavkama preglednika. Ako blokirate nužne kolačiće, dijelovi web-mjesta možda više neće raditi.',
    },
    types: {
      heading: 'Vrste kolačića',
      intro:
        'Sve razvrstavamo po vrstama. Možete odlučiti o cijeloj vrsti ili o svakom pružatelju usluga u njoj.',
      type: 'Vrsta',
      description: 'Što rade',
      management: 'Kako njima upravljati',
      manage: {
        necessary:
          'Ovdje se ne mogu isključiti jer su web-mjestu potrebni. Vaš ih preglednik ipak može izbrisati.',
        other:
          'Uključite ih ili isključite u postavkama kolačića, za cijelu vrstu ili za pojedinog pružatelja usluga.',
        signal: 'Isključuje ih i Global Privacy Control u vašem pregledniku.',
      },
      browserSettings: 'Možete ih blokirati ili izbrisati i u postavkama samog preglednika.',
    },
    providers: {
      heading: 'Pružatelji usluga i njihovi kolačići',
      intro:
        'Uz svakog pružatelja usluga piše što ovdje radi, što pohranjuje i gdje ga možete odbiti. „Nije potvrđeno” stoji uz ono za što nismo našli pouzdan izvor.',
      none: 'Nema ih.',
      changes:
        'Pružatelji usluga povremeno se mijenjaju. Kad jednom odaberete, sve novo ostaje isključeno dok ponovno ne odaberete.',
      early:
        'Iznimka je kod koji se učitava bez obzira na vaš izbor i koji je obaviješten o tome što dopuštate: {names}.',
      record: {
        name: 'Ovo web-mjesto',
        usedFor: 'Pamti vaš odgovor o kolačićima da vas ne pita na svakoj stranici.',
        purpose: 'Vaš odgovor s danom kad ste ga dali i ništa o vama',
      },
    },
    industry: {
      heading: 'Stranice oglašivačke industrije za odbijanje',
      intro:
        'Te stranice vode drugi i na njih nemamo utjecaja. Preko njih odjednom dosežete mnoge oglašivačke tvrtke.',
      text: {
        'your-online-choices': 'Odabir za mnoge oglašivačke tvrtke u Europi.',
        'network-advertising-initiative':
          'Njezin alat za odbijanje ukinut je {year}. godine. Ondje napravljeni odabiri i dalje vrijede, a stranica sada upućuje na proširenje preglednika za Global Privacy Control.',
        'daa-consumer-choice': 'WebChoices: odabir za mnoge oglašivačke tvrtke u Sjedinjenim Državama.',
      },
    },
    beacons: {
      heading: 'Što je web-signal?',
      what: 'Web-signal (web beacon) ili piksel sićušna je nevidljiva slika ili zahtjev. Kad ga stranica ili e-poruka učita, poslužitelj koji stoji iza njega sazna da se to dogodilo i pritom može čitati ili postaviti kolačiće.',
      treatment:
        'Za web-signale ovdje vrijedi isto što i za kolačiće: prekidač koji odlučuje o pružatelju usluga na ovom web-mjestu odlučuje i o njegovim web-signalima.',
    },
    flash: {
      heading: 'Flash kolačići',
      text: 'Starije obavijesti spominju Flash kolačiće. Flash Player ukinut je {year}. godine i preglednici ga više ne pokreću pa ih ništa na ovom web-mjestu ne može koristiti.',
    },
    addresses: {
      heading: 'IP adrese',
      text: 'Vaš preglednik uz svaki zahtjev šalje svoju IP adresu; bez nje se odgovor ne bi mogao vratiti. Zato je vidi svaki poslužitelj kojem pristupite i može otprilike utvrditi gdje ste.',
      providers:
        'Pružatelj usluga vidi vašu IP adresu čim se učita nešto njegovo, a ne prije. I o tome odlučuje njegov prekidač.',
    },
    signals: {
      heading: 'Signali vašeg preglednika',
      gpc: 'Global Privacy Control traži od web-mjesta da ne prodaju i ne dijele vaše podatke. Kad ga vaš preglednik šalje, isključeno ostaje sve što taj signal obuhvaća. Drukčije možete odlučiti u postavkama kolačića i samo ondje.',
      gpcReceived: 'Vaš preglednik trenutačno šalje taj signal i mi ga se držimo.',
      gpcNothing: 'Taj signal ne obuhvaća nijednu od naših vrsta.',
      dntIgnored:
        'Do Not Track bio je raniji pokušaj od kojeg je W3C odustao {year}. godine bez dogovora o tome što web-mjesta trebaju činiti. Mi ga ne uzimamo u obzir. Umjesto njega vrijedi vaš odabir ovdje.',
      dntHonored:
        'Do Not Track bio je raniji pokušaj od kojeg je W3C odustao {year}. godine. Mi ga se i dalje držimo, jednako kao i signala Global Privacy Control.',
      model: {
        'opt-in': 'Dok ne odaberete, sve neobavezno je isključeno.',
        'opt-out':
          'Zakon vaše regije dopušta neobavezne kolačiće dok ih ne odbijete. Možete ih odbiti u svakom trenutku.',
        'notice-only': 'Neobavezni kolačići rade ako ih ne odbijete. Možete ih odbiti u svakom trenutku.',
      },
    },
    contact: {
      heading: 'Kome se obratiti',
      text: 'Pitanja o ovoj obavijesti ili svojim podacima pošaljite nam ovdje:',
    },
  },
}

const embed: EmbedMessages['embed'] = {
  description:
    'Učitavanjem se podaci poput vaše IP adrese šalju usluzi {name}, kojom upravlja {operator}, i mogu se postaviti kolačići.',
  descriptionAlone:
    'Učitavanjem se podaci poput vaše IP adrese šalju usluzi {name} i mogu se postaviti kolačići.',
  refused: {
    gpc: 'Global Privacy Control u vašem pregledniku to odbija pa se ne može trajno dopustiti.',
    dnt: 'Do Not Track u vašem pregledniku to odbija pa se ne može trajno dopustiti.',
  },
  loadOnce: 'Učitaj jednom',
  alwaysAllow: 'Uvijek dopusti {name}',
}

const reload: ReloadMessages['reload'] = {
  text: {
    one: 'Vaš je odabir spremljen. Dok se stranica ponovno ne učita, i dalje se izvodi: {names}. Stranica će se uskoro učitati sama.',
    few: 'Vaš je odabir spremljen. Dok se stranica ponovno ne učita, i dalje se izvode: {names}. Stranica će se uskoro učitati sama.',
    other:
      'Vaš je odabir spremljen. Dok se stranica ponovno ne učita, i dalje se izvode: {names}. Stranica će se uskoro učitati sama.',
  },
  more: { one: 'još {count}', few: 'još {count}', other: 'još {count}' },
  now: 'Učitaj ponovno',
  later: 'Ne sada',
}

const changes: ChangesMessages['changes'] = {
  new: 'Novo: {items}.',
  longer: 'Dulje: {items}.',
  more: 'Više: {items}.',
  item: '{name}, sada {lifetime}',
}

export const hr: Messages = {
  ...first,
  ...rest,
  embed,
  reload,
  changes,
}
