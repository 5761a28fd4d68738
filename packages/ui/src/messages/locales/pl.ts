import type { ChangesMessages } from '../types/changes.ts'
import type { EmbedMessages } from '../types/embed.ts'
import type { FirstMessages } from '../types/first.ts'
import type { Messages, RestMessages } from '../types/messages.ts'
import type { ReloadMessages } from '../types/reload.ts'

const first: FirstMessages = {
  locale: 'pl',
  dir: 'ltr',
  trigger: 'Ustawienia plików cookie',
  banner: {
    title: 'Czy możemy używać plików cookie?',
    needed: 'Niektóre są potrzebne do działania tej witryny.',
    others: 'Inne pochodzą od {providers} i {uses}.',
    own: 'Inne {uses}.',
    description: {
      off: '{needed} {others} Te pozostają wyłączone, dopóki na nie nie zezwolisz, a decyzję możesz zmienić w każdej chwili.',
      part: '{needed} {others} Część z nich już działa. Reszta pozostaje wyłączona, dopóki na nią nie zezwolisz, a decyzję możesz zmienić w każdej chwili.',
      on: '{needed} {others} Te są włączone, dopóki ich nie odrzucisz: teraz lub w dowolnej chwili.',
    },
    providerCount: {
      one: '{count} dostawcy',
      few: '{count} dostawców',
      many: '{count} dostawców',
      other: '{count} dostawcy',
    },
    or: { two: '{before} lub {next}', between: '{before}, {next}', last: '{before} lub {next}' },
    uses: {
      functional: 'zapamiętują Twoje ustawienia',
      performance: 'mierzą odwiedziny',
      targeting: 'dobierają reklamy',
    },
    signal:
      'Twoja przeglądarka prosi witryny, aby nie sprzedawały ani nie udostępniały Twoich danych. Respektujemy to.',
    acceptAll: 'Akceptuj wszystkie',
    rejectAll: 'Odrzuć wszystkie',
    customize: 'Wybierz',
    noticeLink: 'Informacje o plikach cookie',
    failed: 'Nie udało się wczytać części tej strony. Twoje wybory i tak obowiązują.',
    reload: 'Wczytaj stronę ponownie',
  },
}

const rest: RestMessages = {
  preferences: {
    title: 'Ustawienia plików cookie',
    description: 'Wybierz, co może tu działać. Dopóki nie zapiszesz, nic się nie zmieni.',
    acceptAll: 'Akceptuj wszystkie',
    rejectAll: 'Odrzuć wszystkie',
    save: 'Zapisz wybór',
    close: 'Zamknij bez zapisywania',
    signal: {
      gpc: 'Twoja przeglądarka wysyła sygnał Global Privacy Control, dlatego wyłączone pozostaje to, co sprzedawałoby lub udostępniało Twoje dane.',
      dnt: 'Twoja przeglądarka wysyła sygnał Do Not Track, dlatego wyłączone pozostaje to, co śledziłoby Cię w różnych witrynach.',
    },
    signalOverridden: 'Sygnał Twojej przeglądarki już tu nie decyduje. Decydujesz Ty.',
    overrideSignal: 'Zdecyduję samodzielnie',
  },
  categories: {
    text: {
      necessary: {
        name: 'Niezbędne',
        description:
          'Pozwalają poruszać się po witrynie, zalogować się i dokończyć rozpoczęte czynności. Zapamiętują też ten wybór.',
      },
      functional: {
        name: 'Funkcjonalne',
        description:
          'Zapamiętują Twoje ustawienia, takie jak rozmiar tekstu czy język, i dodają do witryny dodatkowe funkcje.',
      },
      performance: {
        name: 'Wydajnościowe',
        description: 'Liczą odwiedziny i pokazują, które strony są czytane, aby można było ulepszać witrynę.',
      },
      targeting: {
        name: 'Targetowanie i reklama',
        description:
          'Rozpoznają Twoją przeglądarkę tutaj i w innych witrynach, aby dobierać dla Ciebie reklamy i mierzyć ich skuteczność.',
      },
    },
    locked: {
      necessary: 'Zawsze włączone: bez nich witryna nie może działać.',
      gpc: 'Wyłączone z powodu sygnału Global Privacy Control z Twojej przeglądarki.',
      dnt: 'Wyłączone z powodu ustawienia Do Not Track w Twojej przeglądarce.',
    },
    providers: {
      one: '{count} dostawca',
      few: '{count} dostawców',
      many: '{count} dostawców',
      other: '{count} dostawcy',
    },
    allowed: 'Dozwolone: {granted} z {count}',
    none: 'Brak zewnętrznych dostawców.',
    own: 'Brak zewnętrznych dostawców. Tych plików cookie używa sama witryna.',
  },
  search: {
    label: 'Szukaj dostawców',
    type: 'Rodzaj',
    allTypes: 'Wszystkie rodzaje',
    choice: 'Wybór',
    anyChoice: 'Dozwolone i niedozwolone',
    granted: 'Dozwolone',
    denied: 'Niedozwolone',
    found: {
      one: 'Znaleziono {count} dostawcę',
      few: 'Znaleziono {count} dostawców',
      many: 'Znaleziono {count} dostawców',
      other: 'Znaleziono {count} dostawcy',
    },
    nothing: 'Żaden dostawca nie pasuje. Spróbuj wpisać mniej liter lub zmienić filtry.',
    clear: 'Wyczyść wyszukiwanie',
    range: '{first}–{last} z {total}',
    previous: 'Poprzedni dostawcy',
    next: 'Następni dostawcy',
  },
  providers: {
    loading: 'Wczytywanie informacji o dostawcach…',
    failed: 'Nie udało się wczytać informacji o dostawcach. Twoje wybory nadal działają.',
    retry: 'Spróbuj ponownie',
    operator: 'Operator: {operator}',
    group: 'Część grupy {group}',
    formerly: 'Dawniej {names}',
    discontinued: 'Ta usługa została zamknięta.',
    discontinuedSince: 'Ta usługa została zamknięta w {year} r.',
    sharedTag: 'Używa tego samego kodu co {names}. Działa tylko wtedy, gdy wszystkie są dozwolone.',
    early:
      'Jego kod wczytuje się także wtedy, gdy na to nie zezwalasz. Otrzymuje wtedy tę informację oraz dane takie jak Twój adres IP.',
    cookies: {
      one: '{count} plik cookie',
      few: '{count} pliki cookie',
      many: '{count} plików cookie',
      other: '{count} pliku cookie',
    },
    noCookies: 'Brak znanych plików cookie.',
    cookieName: 'Nazwa',
    cookieLifetime: 'Czas przechowywania',
    cookieKind: 'Typ',
    cookiePurpose: 'Do czego służy',
    privacyLink: 'Polityka prywatności',
    optOut: {
      'opt-out-page': 'Zgłoś sprzeciw',
      'privacy-policy': 'Jak zgłosić sprzeciw',
      'browser-settings': 'Zablokuj lub usuń w ustawieniach przeglądarki',
    },
    named: '{action}: {name}',
    unconfirmed: '{value} (niepotwierdzone)',
    unknown: 'Brak danych',
    session: 'Do zamknięcia przeglądarki',
    persistent: 'Przechowywane, nie podano czasu',
    notKept: 'Usuwane od razu',
    party: { first: 'Ta witryna', third: 'Witryna dostawcy' },
    storage: {
      'local-storage': 'pamięć lokalna',
      'session-storage': 'pamięć sesji',
      'indexed-db': 'baza danych',
    },
    otherCategory: 'rodzaj: {category}',
    legacy: 'starsza wersja',
  },
  notice: {
    title: 'Informacje o plikach cookie',
    updated: 'Ostatnia aktualizacja: {date}',
    intro:
      'Z tej strony dowiesz się, co {site} przechowuje w Twojej przeglądarce, jacy zewnętrzni dostawcy mogą brać w tym udział i jak odmówić. Strona powstaje z tej samej listy, która decyduje o tym, co jest wczytywane.',
    contents: 'Na tej stronie',
    linkTo: 'Link do sekcji „{section}”',
    choice: {
      heading: 'Twój obecny wybór',
      undecided: 'Nie dokonano jeszcze wyboru.',
      decided: 'Wyboru dokonano {date}.',
      notStored:
        'Twoja przeglądarka nie pozwala tej witrynie zapisać wyboru, więc obowiązuje on tylko na tej stronie.',
      granted: 'Dozwolone',
      denied: 'Niedozwolone',
      mixed: 'Częściowo dozwolone',
      change: 'Zmień wybór',
      withdraw: 'Wycofaj zgodę',
      withdrawn: 'Wszystko, co opcjonalne, jest wyłączone.',
    },
    basics: {
      heading: 'Czym jest plik cookie?',
      what: 'Plik cookie to krótki tekst, który przeglądarka zachowuje na prośbę witryny i później jej odsyła. Dzięki niemu witryna rozpoznaje przeglądarkę, na przykład po to, aby nie trzeba było logować się ponownie. Przeglądarki mają też inne miejsca na takie teksty i ta strona wymienia je w ten sam sposób.',
      identity:
        'Plik cookie zna przeglądarkę, a nie osobę. Można go z Tobą powiązać, gdy powiesz witrynie, kim jesteś, na przykład logując się.',
      session: 'Sesyjne pliki cookie znikają po zamknięciu przeglądarki.',
      persistent: 'Trwałe pliki cookie pozostają, aż minie ich czas lub je usuniesz.',
      party:
        'Własne pliki cookie należą do tej witryny. Pliki cookie podmiotów trzecich należą do innej firmy, która może je odczytać w każdej witrynie korzystającej z jej elementów.',
      off: 'Pliki cookie możesz zablokować lub usunąć w ustawieniach przeglądarki. Jeśli zablokujesz niezbędne pliki cookie, części witryny mogą przestać działać.',
    },
    types: {
      heading: 'Rodzaje plików cookie',
      intro: 'Wszystko dzielimy na rodzaje. Decydujesz o całym rodzaju albo o każdym dostawcy z osobna.',
      type: 'Rodzaj',
      description: 'Co robią',
      management: 'Jak nimi zarządzać',
      manage: {
        necessary:
          'Nie można ich tu wyłączyć, ponieważ witryna ich potrzebuje. Przeglądarka nadal może je usunąć.',
        other:
          'Włącz je lub wyłącz w ustawieniach plików cookie: dla całego rodzaju lub dla jednego dostawcy.',
        signal: 'Wyłącza je też Global Privacy Control w Twojej przeglądarce.',
      },
      browserSettings: 'Możesz je też zablokować lub usunąć w ustawieniach samej przeglądarki.',
    },
    providers: {
      heading: 'Dostawcy i ich pliki cookie',
      intro:
        'Przy każdym dostawcy podajemy, co tu robi, co przechowuje i gdzie możesz zgłosić sprzeciw. Słowem „niepotwierdzone” oznaczamy to, dla czego nie znaleźliśmy wiarygodnego źródła.',
      none: 'Brak.',
      changes:
        'Dostawcy czasem się zmieniają. Gdy dokonasz wyboru, wszystko, co nowe, pozostaje wyłączone, dopóki nie wybierzesz ponownie.',
      early:
        'Wyjątkiem jest kod, który wczytuje się niezależnie od Twojego wyboru i otrzymuje informację, na co zezwalasz: {names}.',
      record: {
        name: 'Ta witryna',
        usedFor: 'Zapamiętuje Twoją odpowiedź w sprawie plików cookie, aby nie pytać o to na każdej stronie.',
        purpose: 'Twoja odpowiedź i dzień jej udzielenia, bez żadnych informacji o Tobie',
      },
    },
    industry: {
      heading: 'Strony branży reklamowej do zgłaszania sprzeciwu',
      intro:
        'Te strony prowadzą inni i nie mamy na nie wpływu. Obejmują one jednocześnie wiele firm reklamowych.',
      text: {
        'your-online-choices': 'Wybory dotyczące wielu firm reklamowych w Europie.',
        'network-advertising-initiative':
          'Narzędzie do zgłaszania sprzeciwu zamknięto w {year} r. Dokonane tam wybory nadal obowiązują, a strona odsyła teraz do rozszerzenia przeglądarki dla Global Privacy Control.',
        'daa-consumer-choice': 'WebChoices: wybory dotyczące wielu firm reklamowych w Stanach Zjednoczonych.',
      },
    },
    beacons: {
      heading: 'Czym jest web beacon?',
      what: 'Web beacon, czyli piksel, to maleńki niewidoczny obraz lub żądanie. Gdy strona lub e-mail go wczyta, dowiaduje się o tym serwer, z którego pochodzi, i może przy tym odczytać lub zapisać pliki cookie.',
      treatment:
        'Piksele traktujemy tu tak samo jak pliki cookie: przełącznik, który decyduje o dostawcy, decyduje w tej witrynie także o jego pikselach.',
    },
    flash: {
      heading: 'Pliki cookie Flash',
      text: 'Starsze informacje wspominają o plikach cookie Flash. Flash Player zakończył działanie w {year} r. i przeglądarki już go nie uruchamiają, więc nic w tej witrynie nie może ich używać.',
    },
    addresses: {
      heading: 'Adresy IP',
      text: 'Przeglądarka wysyła swój adres IP z każdym żądaniem; bez niego odpowiedź nie mogłaby wrócić. Widzi go więc każdy serwer, z którym się łączysz, i może w przybliżeniu określić, gdzie jesteś.',
      providers:
        'Dostawca widzi Twój adres IP, gdy tylko wczyta się coś od niego, i nie wcześniej. Jego przełącznik decyduje także o tym.',
    },
    signals: {
      heading: 'Sygnały z Twojej przeglądarki',
      gpc: 'Global Privacy Control prosi witryny, aby nie sprzedawały ani nie udostępniały Twoich danych. Gdy Twoja przeglądarka wysyła ten sygnał, wyłączone pozostaje wszystko, czego on dotyczy. Możesz zdecydować inaczej w ustawieniach plików cookie i tylko tam.',
      gpcReceived: 'Twoja przeglądarka wysyła teraz ten sygnał, a my go respektujemy.',
      gpcNothing: 'Ten sygnał nie dotyczy żadnego z naszych rodzajów.',
      dntIgnored:
        'Do Not Track był wcześniejszą próbą, z której W3C zrezygnowało w {year} r. bez porozumienia co do tego, co witryny powinny robić. Nie kierujemy się nim. Zamiast tego liczą się Twoje wybory tutaj.',
      dntHonored:
        'Do Not Track był wcześniejszą próbą, z której W3C zrezygnowało w {year} r. Nadal go respektujemy, tak samo jak Global Privacy Control.',
      model: {
        'opt-in': 'Dopóki nie dokonasz wyboru, wszystko, co opcjonalne, jest wyłączone.',
        'opt-out':
          'Prawo w Twoim regionie pozwala na działanie opcjonalnych plików cookie, dopóki ich nie odrzucisz. Możesz je odrzucić w każdej chwili.',
        'notice-only':
          'Opcjonalne pliki cookie działają, chyba że je odrzucisz. Możesz je odrzucić w każdej chwili.',
      },
    },
    contact: {
      heading: 'Do kogo się zwrócić',
      text: 'Pytania dotyczące tych informacji lub Twoich danych prosimy kierować tutaj:',
    },
  },
}

const embed: EmbedMessages['embed'] = {
  description:
    'Wczytanie tej treści powoduje wysłanie danych, takich jak Twój adres IP, do usługi {name} (operator: {operator}) i może spowodować zapisanie plików cookie.',
  descriptionAlone:
    'Wczytanie tej treści powoduje wysłanie danych, takich jak Twój adres IP, do usługi {name} i może spowodować zapisanie plików cookie.',
  refused: {
    gpc: 'Twoja przeglądarka odmawia na to zgody sygnałem Global Privacy Control, więc nie można zezwolić na stałe.',
    dnt: 'Twoja przeglądarka odmawia na to zgody sygnałem Do Not Track, więc nie można zezwolić na stałe.',
  },
  loadOnce: 'Wczytaj raz',
  alwaysAllow: 'Zawsze zezwalaj na {name}',
}

const reload: ReloadMessages['reload'] = {
  text: {
    one: 'Twój wybór został zapisany. Usługa {names} działa nadal, dopóki strona się nie odświeży. Za chwilę nastąpi to automatycznie.',
    few: 'Twój wybór został zapisany. Usługi {names} działają nadal, dopóki strona się nie odświeży. Za chwilę nastąpi to automatycznie.',
    many: 'Twój wybór został zapisany. Usługi {names} działają nadal, dopóki strona się nie odświeży. Za chwilę nastąpi to automatycznie.',
    other:
      'Twój wybór został zapisany. Usługi {names} działają nadal, dopóki strona się nie odświeży. Za chwilę nastąpi to automatycznie.',
  },
  more: { one: '{count} inna', few: '{count} inne', many: '{count} innych', other: '{count} innej' },
  now: 'Odśwież teraz',
  later: 'Nie teraz',
}

const changes: ChangesMessages['changes'] = {
  new: 'Nowe: {items}.',
  longer: 'Dłużej: {items}.',
  more: 'Więcej: {items}.',
  item: '{name}, teraz {lifetime}',
}

export const pl: Messages = {
  ...first,
  ...rest,
  embed,
  reload,
  changes,
}
