import type { ChangesMessages } from '../types/changes.ts'
import type { EmbedMessages } from '../types/embed.ts'
import type { FirstMessages } from '../types/first.ts'
import type { Messages, RestMessages } from '../types/messages.ts'
import type { ReloadMessages } from '../types/reload.ts'

const first: FirstMessages = {
  locale: 'lt',
  dir: 'ltr',
  trigger: 'Slapukų nustatymai',
  banner: {
    title: 'Ar galime naudoti slapukus?',
    needed: 'Vieni jų reikalingi, kad ši svetainė veiktų.',
    others: 'Kiti, naudojami {providers}, {uses}.',
    own: 'Kiti {uses}.',
    description: {
      off: '{needed} {others} Jie lieka išjungti, kol jų neleidžiate, o apsigalvoti galite bet kada.',
      part: '{needed} {others} Dalis jų jau veikia. Visa kita lieka išjungta, kol to neleidžiate, o apsigalvoti galite bet kada.',
      on: '{needed} {others} Jie įjungti, kol jų neatsisakote, dabar arba bet kada vėliau.',
    },
    providerCount: { one: '{count} teikėjo', few: '{count} teikėjų', other: '{count} teikėjų' },
    or: { two: '{before} ar {next}', between: '{before}, {next}', last: '{before} ar {next}' },
    uses: {
      functional: 'įsimena jūsų nustatymus',
      performance: 'matuoja lankomumą',
      targeting: 'parenka reklamą',
    },
    signal: 'Jūsų naršyklė prašo svetainių neparduoti jūsų duomenų ir jais nesidalyti. Mes to laikomės.',
    acceptAll: 'Priimti visus',
    rejectAll: 'Atmesti visus',
    customize: 'Pasirinkti',
    noticeLink: 'Pranešimas apie slapukus',
    failed: 'Nepavyko įkelti dalies šio puslapio. Jūsų pasirinkimai vis tiek galioja.',
    reload: 'Įkelti puslapį iš naujo',
  },
}

const rest: RestMessages = {
  preferences: {
    title: 'Slapukų nustatymai',
    description: 'Pasirinkite, kas čia gali veikti. Niekas nesikeičia, kol neišsaugote.',
    acceptAll: 'Priimti visus',
    rejectAll: 'Atmesti visus',
    save: 'Išsaugoti',
    close: 'Uždaryti neišsaugojus',
    signal: {
      gpc: 'Jūsų naršyklė siunčia „Global Privacy Control“ signalą, todėl lieka išjungta visa, kas parduotų jūsų duomenis ar jais dalytųsi.',
      dnt: 'Jūsų naršyklė siunčia „Do Not Track“ signalą, todėl lieka išjungta visa, kas sektų jus skirtingose svetainėse.',
    },
    signalOverridden: 'Jūsų naršyklės signalas čia nebesprendžia. Sprendžiate jūs.',
    overrideSignal: 'Spręsti savo nuožiūra',
  },
  categories: {
    text: {
      necessary: {
        name: 'Būtinieji',
        description:
          'Leidžia naršyti svetainėje, prisijungti ir užbaigti, ką pradėjote. Taip pat įsimena šį pasirinkimą.',
      },
      functional: {
        name: 'Funkciniai',
        description:
          'Įsimena jūsų nustatymus, pavyzdžiui, teksto dydį ar kalbą, ir papildo svetainę naujomis galimybėmis.',
      },
      performance: {
        name: 'Našumo',
        description:
          'Skaičiuoja apsilankymus ir rodo, kurie puslapiai skaitomi, kad svetainę būtų galima tobulinti.',
      },
      targeting: {
        name: 'Tiksliniai ir reklaminiai',
        description:
          'Atpažįsta jūsų naršyklę čia ir kitose svetainėse, kad būtų galima parinkti jums reklamą ir matuoti jos rezultatus.',
      },
    },
    locked: {
      necessary: 'Visada įjungti: be jų svetainė negali veikti.',
      gpc: 'Lieka išjungti dėl jūsų naršyklės „Global Privacy Control“ signalo.',
      dnt: 'Lieka išjungti dėl jūsų naršyklės „Do Not Track“ nustatymo.',
    },
    providers: { one: '{count} teikėjas', few: '{count} teikėjai', other: '{count} teikėjų' },
    allowed: 'Leidžiama {granted} iš {count}',
    none: 'Išorinių teikėjų nėra.',
    own: 'Išorinių teikėjų nėra. Naudoja pati svetainė.',
  },
  search: {
    label: 'Ieškoti teikėjų',
    type: 'Tipas',
    allTypes: 'Visi tipai',
    choice: 'Pasirinkimas',
    anyChoice: 'Leidžiami ir neleidžiami',
    granted: 'Leidžiami',
    denied: 'Neleidžiami',
    found: {
      one: 'Rastas {count} teikėjas',
      few: 'Rasti {count} teikėjai',
      other: 'Rasta {count} teikėjų',
    },
    nothing: 'Tokių teikėjų nerasta. Įveskite mažiau raidžių arba pakeiskite filtrus.',
    clear: 'Išvalyti paiešką',
    range: '{first}–{last} iš {total}',
    previous: 'Ankstesni teikėjai',
    next: 'Tolesni teikėjai',
  },
  providers: {
    loading: 'Įkeliama informacija apie teikėjus…',
    failed: 'Nepavyko įkelti informacijos apie teikėjus. Jūsų pasirinkimai vis tiek veikia.',
    retry: 'Bandyti dar kartą',
    operator: 'Valdo {operator}',
    group: 'Priklauso grupei {group}',
    formerly: 'Anksčiau {names}',
    discontinued: 'Ši paslauga uždaryta.',
    discontinuedSince: 'Ši paslauga uždaryta {year} m.',
    sharedTag: 'Naudoja tą patį kodą kaip ir {names}. Jis veikia tik tol, kol leidžiami jie visi.',
    early:
      'Jo kodas įkeliamas net jei to neleidžiate. Tada jam apie tai pranešama ir jis gauna tokius duomenis kaip jūsų IP adresas.',
    cookies: { one: '{count} slapukas', few: '{count} slapukai', other: '{count} slapukų' },
    noCookies: 'Žinomų slapukų nėra.',
    cookieName: 'Pavadinimas',
    cookieLifetime: 'Trukmė',
    cookieKind: 'Rūšis',
    cookiePurpose: 'Paskirtis',
    privacyLink: 'Privatumo politika',
    optOut: {
      'opt-out-page': 'Atsisakyti',
      'privacy-policy': 'Kaip atsisakyti',
      'browser-settings': 'Užblokuokite arba ištrinkite naršyklės nustatymuose',
    },
    named: '{action}: {name}',
    unconfirmed: '{value} (nepatvirtinta)',
    unknown: 'Nežinoma',
    session: 'Kol uždarysite naršyklę',
    persistent: 'Saugoma, trukmė nenurodyta',
    notKept: 'Iškart ištrinama',
    party: { first: 'Ši svetainė', third: 'Teikėjo svetainė' },
    storage: {
      'local-storage': 'vietinė saugykla',
      'session-storage': 'seanso saugykla',
      'indexed-db': 'duomenų bazė',
    },
    otherCategory: 'tipas: {category}',
    legacy: 'senesnė versija',
  },
  notice: {
    title: 'Pranešimas apie slapukus',
    updated: 'Paskutinį kartą atnaujinta {date}',
    intro:
      'Šiame puslapyje rašoma, ką {site} saugo jūsų naršyklėje, kokie išoriniai teikėjai gali dalyvauti ir kaip galite atsisakyti. Jis sudaromas iš to paties sąrašo, pagal kurį sprendžiama, kas įkeliama.',
    contents: 'Šiame puslapyje',
    linkTo: 'Nuoroda į „{section}“',
    choice: {
      heading: 'Jūsų dabartinis pasirinkimas',
      undecided: 'Dar nepasirinkote.',
      decided: 'Pasirinkote {date}',
      notStored:
        'Jūsų naršyklė neleidžia šiai svetainei išsaugoti jūsų pasirinkimo, todėl jis galioja tik šiame puslapyje.',
      granted: 'Leidžiami',
      denied: 'Neleidžiami',
      mixed: 'Iš dalies leidžiami',
      change: 'Keisti pasirinkimą',
      withdraw: 'Atšaukti sutikimą',
      withdrawn: 'Viskas, kas neprivaloma, išjungta.',
    },
    basics: {
      heading: 'Kas yra slapukas?',
      what: 'Slapukas – tai trumpas tekstas, kurį svetainė paprašo jūsų naršyklės išsaugoti ir vėliau atsiųsti atgal. Taip svetainė gali atpažinti naršyklę, pavyzdžiui, kad liktumėte prisijungę. Naršyklėse tokį tekstą galima saugoti ir kitose vietose; šiame puslapyje jos išvardijamos taip pat.',
      identity:
        'Slapukas pažįsta naršyklę, o ne žmogų. Su jumis jį galima susieti, kai pasakote svetainei, kas esate, pavyzdžiui, prisijungdami.',
      session: 'Seanso slapukai pamirštami, kai uždarote naršyklę.',
      persistent: 'Nuolatiniai slapukai lieka, kol pasibaigia jų laikas arba kol juos ištrinate.',
      party:
        'Pirmosios šalies slapukai priklauso šiai svetainei. Trečiosios šalies slapukai priklauso kitai įmonei, kuri gali juos skaityti visose svetainėse, į kurias yra įtraukta.',
      off: 'Slapukus galite užblokuoti arba ištrinti naršyklės nustatymuose. Jei užblokuosite būtinuosius slapukus, kai kurios svetainės dalys gali nebeveikti.',
    },
    types: {
      heading: 'Slapukų tipai',
      intro: 'Viską skirstome į tipus. Galite spręsti dėl viso tipo arba dėl kiekvieno jo teikėjo atskirai.',
      type: 'Tipas',
      description: 'Ką jie daro',
      management: 'Kaip juos valdyti',
      manage: {
        necessary:
          'Čia jų išjungti negalima, nes jie reikalingi svetainei. Naršyklė vis tiek gali juos ištrinti.',
        other: 'Įjunkite arba išjunkite juos slapukų nustatymuose: visą tipą arba vieną teikėją.',
        signal: 'Juos išjungia ir jūsų naršyklės „Global Privacy Control“ signalas.',
      },
      browserSettings: 'Juos užblokuoti arba ištrinti galima ir pačios naršyklės nustatymuose.',
    },
    providers: {
      heading: 'Teikėjai ir jų slapukai',
      intro:
        'Prie kiekvieno teikėjo nurodyta, ką jis čia daro, ką saugo ir kur galite jo atsisakyti. „Nepatvirtinta“ rašoma prie to, kam neradome patikimo šaltinio.',
      none: 'Nėra.',
      changes:
        'Teikėjai kartais keičiasi. Kai jau esate pasirinkę, visa, kas nauja, lieka išjungta, kol pasirinksite iš naujo.',
      early:
        'Išimtis yra kodas, kuris įkeliamas, kad ir ką pasirinktumėte, ir kuriam pranešama, ką leidžiate: {names}.',
      record: {
        name: 'Ši svetainė',
        usedFor: 'Įsimena jūsų atsakymą dėl slapukų, kad jūsų neklaustų kiekviename puslapyje.',
        purpose: 'Jūsų atsakymas ir diena, kurią jį davėte; nieko apie jus',
      },
    },
    industry: {
      heading: 'Reklamos sektoriaus puslapiai, kuriuose galima atsisakyti',
      intro:
        'Šiuos puslapius valdo kiti, ir mes neturime jiems įtakos. Per juos vienu kartu pasieksite daug reklamos įmonių.',
      text: {
        'your-online-choices': 'Pasirinkimai dėl daugelio Europos reklamos įmonių.',
        'network-advertising-initiative':
          'Šis atsisakymo įrankis uždarytas {year} m. Jame padaryti pasirinkimai tebegalioja, o dabar jis nukreipia į „Global Privacy Control“ naršyklės plėtinį.',
        'daa-consumer-choice': '„WebChoices“: pasirinkimai dėl daugelio Jungtinių Valstijų reklamos įmonių.',
      },
    },
    beacons: {
      heading: 'Kas yra žiniatinklio švyturėlis?',
      what: 'Žiniatinklio švyturėlis, arba pikselis, yra mažytis nematomas vaizdas arba užklausa. Kai jį įkelia puslapis ar el. laiškas, serveris, iš kurio jis įkeliamas, apie tai sužino ir tuo metu gali skaityti arba įrašyti slapukus.',
      treatment:
        'Švyturėliams čia galioja tas pats kaip slapukams: jungiklis, kuris sprendžia dėl teikėjo, šioje svetainėje sprendžia ir dėl jo švyturėlių.',
    },
    flash: {
      heading: '„Flash“ slapukai',
      text: 'Senesniuose pranešimuose minimi „Flash“ slapukai. „Flash Player“ nebeliko {year} m., naršyklės jo nebepaleidžia, todėl niekas šioje svetainėje negali jų naudoti.',
    },
    addresses: {
      heading: 'IP adresai',
      text: 'Su kiekviena užklausa naršyklė siunčia savo IP adresą; be jo negrįžtų joks atsakymas. Todėl kiekvienas serveris, į kurį kreipiatės, jį mato ir gali apytiksliai nustatyti, kur esate.',
      providers:
        'Teikėjas jūsų IP adresą mato, kai tik įkeliama kas nors iš jo, ir ne anksčiau. Tai irgi sprendžia jo jungiklis.',
    },
    signals: {
      heading: 'Jūsų naršyklės signalai',
      gpc: '„Global Privacy Control“ prašo svetainių neparduoti jūsų duomenų ir jais nesidalyti. Kai naršyklė siunčia šį signalą, visa, kam jis taikomas, lieka išjungta. Nuspręsti kitaip galite slapukų nustatymuose ir tik ten.',
      gpcReceived: 'Jūsų naršyklė šiuo metu siunčia šį signalą, ir mes jo laikomės.',
      gpcNothing: 'Šis signalas netaikomas nė vienam mūsų sąrašo tipui.',
      dntIgnored:
        '„Do Not Track“ – ankstesnis bandymas, kurio W3C atsisakė {year} m., nesutarus, ką svetainės turėtų daryti. Mes į jį neatsižvelgiame. Vietoj jo galioja jūsų pasirinkimai čia.',
      dntHonored:
        '„Do Not Track“ – ankstesnis bandymas, kurio W3C atsisakė {year} m. Mes jo vis tiek laikomės, taip pat kaip ir „Global Privacy Control“.',
      model: {
        'opt-in': 'Kol nepasirinkote, viskas, kas neprivaloma, išjungta.',
        'opt-out':
          'Pagal jūsų regiono teisę neprivalomi slapukai gali veikti, kol jų neatsisakote. Atsisakyti galite bet kada.',
        'notice-only': 'Neprivalomi slapukai veikia, jei jų neatsisakote. Atsisakyti galite bet kada.',
      },
    },
    contact: {
      heading: 'Kam rašyti',
      text: 'Klausimus apie šį pranešimą ar savo duomenis siųskite čia:',
    },
  },
}

const embed: EmbedMessages['embed'] = {
  description:
    'Įkeliant tokie duomenys kaip jūsų IP adresas siunčiami „{name}“ (valdo {operator}) ir gali būti įrašyti slapukai.',
  descriptionAlone:
    'Įkeliant tokie duomenys kaip jūsų IP adresas siunčiami „{name}“ ir gali būti įrašyti slapukai.',
  refused: {
    gpc: 'Jūsų naršyklė to atsisako „Global Privacy Control“ signalu, todėl leisti visam laikui negalima.',
    dnt: 'Jūsų naršyklė to atsisako „Do Not Track“ signalu, todėl leisti visam laikui negalima.',
  },
  loadOnce: 'Įkelti kartą',
  alwaysAllow: 'Visada leisti „{name}“',
}

const reload: ReloadMessages['reload'] = {
  text: {
    one: 'Jūsų pasirinkimas išsaugotas. {names} veiks, kol puslapis bus įkeltas iš naujo. Netrukus tai įvyks savaime.',
    few: 'Jūsų pasirinkimas išsaugotas. {names} veiks, kol puslapis bus įkeltas iš naujo. Netrukus tai įvyks savaime.',
    other:
      'Jūsų pasirinkimas išsaugotas. {names} veiks, kol puslapis bus įkeltas iš naujo. Netrukus tai įvyks savaime.',
  },
  more: { one: 'dar {count}', few: 'dar {count}', other: 'dar {count}' },
  now: 'Įkelti dabar',
  later: 'Ne dabar',
}

const changes: ChangesMessages['changes'] = {
  new: 'Nauja: {items}.',
  longer: 'Ilgiau: {items}.',
  more: 'Daugiau: {items}.',
  item: '{name}, dabar {lifetime}',
}

export const lt: Messages = {
  ...first,
  ...rest,
  embed,
  reload,
  changes,
}
