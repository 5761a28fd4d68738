import type { ChangesMessages } from '../types/changes.ts'
import type { EmbedMessages } from '../types/embed.ts'
import type { FirstMessages } from '../types/first.ts'
import type { Messages, RestMessages } from '../types/messages.ts'
import type { ReloadMessages } from '../types/reload.ts'

const first: FirstMessages = {
  locale: 'hu',
  dir: 'ltr',
  trigger: 'Sütibeállítások',
  banner: {
    title: 'Használhatunk sütiket?',
    needed: 'Egyes sütik a webhely működéséhez kellenek.',
    others: 'Mások, {providers} sütijei, {uses}.',
    own: 'Más sütik {uses}.',
    description: {
      off: '{needed} {others} Ezek kikapcsolva maradnak, hacsak Ön nem engedélyezi őket, és döntését bármikor megváltoztathatja.',
      part: '{needed} {others} Ezek egy része már működik. A többi kikapcsolva marad, hacsak Ön nem engedélyezi, és döntését bármikor megváltoztathatja.',
      on: '{needed} {others} Ezek be vannak kapcsolva, amíg el nem utasítja őket, akár most, akár bármikor később.',
    },
    providerCount: { one: '{count} szolgáltató', other: '{count} szolgáltató' },
    or: { two: '{before} vagy {next}', between: '{before}, {next}', last: '{before} vagy {next}' },
    uses: {
      functional: 'megjegyzik a beállításait',
      performance: 'mérik a látogatásokat',
      targeting: 'hirdetéseket választanak',
    },
    signal:
      'Böngészője arra kéri a webhelyeket, hogy ne adják el és ne osszák meg az adatait. Ezt tiszteletben tartjuk.',
    acceptAll: 'Mindet elfogadom',
    rejectAll: 'Mindet elutasítom',
    customize: 'Választok',
    noticeLink: 'Sütitájékoztató',
    failed: 'Az oldal egy részét nem sikerült betölteni. A választásai ettől még érvényesek.',
    reload: 'Az oldal újratöltése',
  },
}

const rest: RestMessages = {
  preferences: {
    title: 'Sütibeállítások',
    description: 'Válassza ki, mi futhat itt. Semmi sem változik, amíg nem menti.',
    acceptAll: 'Mindet elfogadom',
    rejectAll: 'Mindet elutasítom',
    save: 'Mentés',
    close: 'Bezárás mentés nélkül',
    signal: {
      gpc: 'Böngészője Global Privacy Control jelzést küld, ezért kikapcsolva tartjuk, ami eladná vagy megosztaná az adatait.',
      dnt: 'Böngészője Do Not Track jelzést küld, ezért kikapcsolva tartjuk, ami több webhelyen át követné Önt.',
    },
    signalOverridden: 'Itt már nem a böngésző jelzése dönt, hanem Ön.',
    overrideSignal: 'Magam döntök',
  },
  categories: {
    text: {
      necessary: {
        name: 'Szükséges',
        description:
          'Lehetővé teszik, hogy mozogjon a webhelyen, bejelentkezzen, és befejezze, amit elkezdett. Ezt a választását is megjegyzik.',
      },
      functional: {
        name: 'Funkciók',
        description:
          'Megjegyzik, amit beállít, például a betűméretet vagy a nyelvet, és további lehetőségekkel egészítik ki a webhelyet.',
      },
      performance: {
        name: 'Teljesítmény',
        description:
          'Számolják a látogatásokat, és megmutatják, mely oldalakat olvassák, hogy a webhelyet javítani lehessen.',
      },
      targeting: {
        name: 'Célzás és hirdetés',
        description:
          'Felismerik böngészőjét itt és más webhelyeken, hogy hirdetéseket válasszanak Önnek, és mérjék azokat.',
      },
    },
    locked: {
      necessary: 'Mindig bekapcsolva: nélkülük a webhely nem működik.',
      gpc: 'Kikapcsolva tartja böngészője Global Privacy Control jelzése.',
      dnt: 'Kikapcsolva tartja böngészője Do Not Track beállítása.',
    },
    providers: { one: '{count} szolgáltató', other: '{count} szolgáltató' },
    allowed: '{count} közül {granted} engedélyezve',
    none: 'Nincs külső szolgáltató.',
    own: 'Nincs külső szolgáltató. Maga a webhely használja.',
  },
  search: {
    label: 'Szolgáltatók keresése',
    type: 'Típus',
    allTypes: 'Minden típus',
    choice: 'Választás',
    anyChoice: 'Engedélyezve vagy sem',
    granted: 'Engedélyezve',
    denied: 'Nincs engedélyezve',
    found: { one: '{count} szolgáltató található', other: '{count} szolgáltató található' },
    nothing: 'Nincs ilyen szolgáltató. Próbálja kevesebb betűvel vagy más szűrőkkel.',
    clear: 'Keresés törlése',
    range: '{first}–{last}, összesen {total}',
    previous: 'Előző szolgáltatók',
    next: 'Következő szolgáltatók',
  },
  providers: {
    loading: 'A szolgáltatók adatainak betöltése…',
    failed: 'A szolgáltatók adatait nem sikerült betölteni. Választani így is tud.',
    retry: 'Újrapróbálás',
    operator: 'Üzemeltető: {operator}',
    group: 'Cégcsoport: {group}',
    formerly: 'Korábbi nevén {names}',
    discontinued: 'Ez a szolgáltatás megszűnt.',
    discontinuedSince: 'Ez a szolgáltatás megszűnt ({year}).',
    sharedTag:
      'Ugyanazt a kódot használja, mint {names}. A kód csak addig fut, amíg mindegyik engedélyezve van.',
    early:
      'A kódja akkor is betöltődik, ha Ön nem engedélyezi. Ilyenkor erről értesül, és megkap olyan adatokat, mint az Ön IP-címe.',
    cookies: { one: '{count} süti', other: '{count} süti' },
    noCookies: 'Nincs ismert süti.',
    cookieName: 'Név',
    cookieLifetime: 'Megőrzés',
    cookieKind: 'Fajta',
    cookiePurpose: 'Mire való',
    privacyLink: 'Adatvédelmi tájékoztató',
    optOut: {
      'opt-out-page': 'Letiltás',
      'privacy-policy': 'Tudnivalók a letiltásról',
      'browser-settings': 'Tiltás vagy törlés a böngésző beállításaiban',
    },
    named: '{action}: {name}',
    unconfirmed: '{value} (nincs megerősítve)',
    unknown: 'Nem ismert',
    session: 'A böngésző bezárásáig',
    persistent: 'Megmarad, lejárati idő nincs megadva',
    notKept: 'Azonnal törlődik',
    party: { first: 'Ez a webhely', third: 'A szolgáltató webhelye' },
    storage: {
      'local-storage': 'helyi tároló',
      'session-storage': 'munkamenet-tároló',
      'indexed-db': 'adatbázis',
    },
    otherCategory: 'típus: {category}',
    legacy: 'régebbi változat',
  },
  notice: {
    title: 'Sütitájékoztató',
    updated: 'Utolsó frissítés: {date}',
    intro:
      'Ez az oldal elmondja, mit tárol {site} az Ön böngészőjében, mely külső szolgáltatók vehetnek részt ebben, és hogyan mondhat nemet. Ugyanabból a listából készül, amely eldönti, mi töltődik be.',
    contents: 'Ezen az oldalon',
    linkTo: 'Hivatkozás erre: „{section}”',
    choice: {
      heading: 'Jelenlegi választása',
      undecided: 'Még nem választott.',
      decided: 'A választás napja: {date}',
      notStored:
        'Böngészője nem engedi, hogy ez a webhely megőrizze a választását, ezért az csak erre az oldalra érvényes.',
      granted: 'Engedélyezve',
      denied: 'Nincs engedélyezve',
      mixed: 'Részben engedélyezve',
      change: 'Választás módosítása',
      withdraw: 'Hozzájárulás visszavonása',
      withdrawn: 'Minden, ami nem kötelező, ki van kapcsolva.',
    },
    basics: {
      heading: 'Mi az a süti?',
      what: 'A süti (cookie) egy rövid szöveg, amelyet a böngésző egy webhely kérésére megőriz, és később visszaküld. Erről ismeri fel a webhely a böngészőt, például azért, hogy Ön bejelentkezve maradjon. A böngészőkben más helyeken is lehet ilyen szöveget tárolni; ez az oldal azokat is ugyanígy felsorolja.',
      identity:
        'A süti egy böngészőt ismer, nem egy embert. Önhöz akkor kapcsolható, ha elárulja a webhelynek, kicsoda, például bejelentkezéssel.',
      session: 'A munkamenetsütik a böngésző bezárásakor törlődnek.',
      persistent: 'Az állandó sütik megmaradnak, amíg le nem jár az idejük, vagy Ön nem törli őket.',
      party:
        'A saját sütik ehhez a webhelyhez tartoznak. A harmadik féltől származó sütik egy másik céghez tartoznak, amely minden olyan webhelyen elolvashatja őket, amelybe be van építve.',
      off: 'A sütiket a böngésző beállításaiban letilthatja vagy törölheti. Ha a szükséges sütiket letiltja, a webhely egyes részei nem biztos, hogy működnek.',
    },
    types: {
      heading: 'A sütik típusai',
      intro:
        'Mindent típusokba sorolunk. Dönthet egy egész típusról vagy azon belül minden egyes szolgáltatóról.',
      type: 'Típus',
      description: 'Mit tesznek',
      management: 'Hogyan szabályozhatja őket',
      manage: {
        necessary:
          'Itt nem lehet kikapcsolni őket, mert a webhelynek szüksége van rájuk. Böngészője ettől még törölheti őket.',
        other: 'Be- és kikapcsolhatja őket a sütibeállításokban, az egész típust vagy egyetlen szolgáltatót.',
        signal: 'A böngészőjében beállított Global Privacy Control is kikapcsolja őket.',
      },
      browserSettings: 'A böngésző saját beállításai is letilthatják vagy törölhetik őket.',
    },
    providers: {
      heading: 'Szolgáltatók és sütijeik',
      intro:
        'Minden szolgáltatónál olvasható, mit tesz itt, mit tárol, és hol kérheti, hogy hagyja abba. A „nincs megerősítve” azt jelöli, amihez nem találtunk megbízható forrást.',
      none: 'Nincs.',
      changes:
        'A szolgáltatók időről időre változnak. Ha egyszer már választott, minden új kikapcsolva marad, amíg újra nem választ.',
      early:
        'Kivétel az a kód, amely az Ön választásától függetlenül betöltődik, és értesül arról, mit engedélyez: {names}.',
      record: {
        name: 'Ez a webhely',
        usedFor: 'Megjegyzi a sütikről adott válaszát, hogy ne kelljen minden oldalon megkérdeznie.',
        purpose: 'Az Ön válasza és annak napja, Önről pedig semmi',
      },
    },
    industry: {
      heading: 'A reklámipar letiltó oldalai',
      intro:
        'Ezeket az oldalakat mások üzemeltetik, és nincs rájuk befolyásunk. Egyszerre sok hirdetési céget érnek el.',
      text: {
        'your-online-choices': 'Választási lehetőségek sok európai hirdetési céghez.',
        'network-advertising-initiative':
          'A letiltó eszköz megszűnt ({year}). Az ott hozott döntések továbbra is érvényesek, és az oldal most egy Global Privacy Control jelzést küldő böngészőbővítményhez irányít.',
        'daa-consumer-choice':
          'WebChoices: választási lehetőségek sok egyesült államokbeli hirdetési céghez.',
      },
    },
    beacons: {
      heading: 'Mi az a webjelző?',
      what: 'A webjelző (web beacon), más néven képpont vagy pixel, egy apró, láthatatlan kép vagy kérés. Amikor egy oldal vagy e-mail betölti, a mögötte álló kiszolgáló tudomást szerez erről, és közben sütiket olvashat vagy helyezhet el.',
      treatment:
        'A webjelzők itt sütinek számítanak: az a kapcsoló, amely egy szolgáltatóról dönt, ezen a webhelyen a webjelzőiről is dönt.',
    },
    flash: {
      heading: 'Flash-sütik',
      text: 'Régebbi tájékoztatók említik a Flash-sütiket. A Flash Player megszűnt ({year}), és a böngészők már nem futtatják, így ezen a webhelyen semmi sem használhatja őket.',
    },
    addresses: {
      heading: 'IP-címek',
      text: 'Böngészője minden kéréssel elküldi az IP-címét; nélküle nem érkezhetne vissza válasz. Így minden kiszolgáló, amelyet elér, látja ezt a címet, és nagyjából meg tudja állapítani, hol van Ön.',
      providers:
        'Egy szolgáltató akkor látja az IP-címét, amikor valami betöltődik tőle, és nem előbb. Erről is a kapcsolója dönt.',
    },
    signals: {
      heading: 'A böngésző jelzései',
      gpc: 'A Global Privacy Control arra kéri a webhelyeket, hogy ne adják el és ne osszák meg az adatait. Ha böngészője elküldi, kikapcsolva tartjuk, amire ez vonatkozik. Másként a sütibeállításokban dönthet, és csak ott.',
      gpcReceived: 'Böngészője most küldi ezt a jelzést, és mi tiszteletben tartjuk.',
      gpcNothing: 'Ez a jelzés egyik típusunkra sem vonatkozik.',
      dntIgnored:
        'A Do Not Track korábbi kísérlet volt, amelyet a W3C {year} folyamán lezárt, anélkül hogy egyetértés lett volna arról, mit tegyenek a webhelyek. Nem vesszük figyelembe. Helyette az Ön itteni választása számít.',
      dntHonored:
        'A Do Not Track korábbi kísérlet volt, amelyet a W3C {year} folyamán lezárt. Ennek ellenére tiszteletben tartjuk, ugyanúgy, mint a Global Privacy Control jelzést.',
      model: {
        'opt-in': 'Amíg nem választ, minden ki van kapcsolva, ami nem kötelező.',
        'opt-out':
          'Az Ön régiójában érvényes jog szerint a nem kötelező sütik futhatnak, amíg el nem utasítja őket. Bármikor elutasíthatja őket.',
        'notice-only':
          'A nem kötelező sütik futnak, hacsak el nem utasítja őket. Bármikor elutasíthatja őket.',
      },
    },
    contact: {
      heading: 'Kihez fordulhat',
      text: 'A tájékoztatóval vagy az adataival kapcsolatos kérdéseivel itt ér el minket:',
    },
  },
}

const embed: EmbedMessages['embed'] = {
  description:
    'Betöltéskor {name} (üzemeltető: {operator}) adatokat kap, például az Ön IP-címét, és sor kerülhet sütik elhelyezésére.',
  descriptionAlone:
    'Betöltéskor {name} adatokat kap, például az Ön IP-címét, és sor kerülhet sütik elhelyezésére.',
  refused: {
    gpc: 'Böngészője Global Privacy Control jelzése elutasítja ezt a tartalmat, ezért nem engedélyezhető tartósan.',
    dnt: 'Böngészője Do Not Track jelzése elutasítja ezt a tartalmat, ezért nem engedélyezhető tartósan.',
  },
  loadOnce: 'Egyszeri betöltés',
  alwaysAllow: '{name} tartós engedélyezése',
}

const reload: ReloadMessages['reload'] = {
  text: {
    one: 'Választását mentettük. {names} tovább fut, amíg az oldal újra nem töltődik. Ez hamarosan magától megtörténik.',
    other:
      'Választását mentettük. {names} tovább fut, amíg az oldal újra nem töltődik. Ez hamarosan magától megtörténik.',
  },
  more: { one: 'még {count} szolgáltató', other: 'még {count} szolgáltató' },
  now: 'Újratöltés most',
  later: 'Most nem',
}

const changes: ChangesMessages['changes'] = {
  new: 'Új: {items}.',
  longer: 'Hosszabb ideig: {items}.',
  more: 'További: {items}.',
  item: '{name}, mostantól {lifetime}',
}

export const hu: Messages = {
  ...first,
  ...rest,
  embed,
  reload,
  changes,
}
