import type { ChangesMessages } from '../types/changes.ts'
import type { EmbedMessages } from '../types/embed.ts'
import type { FirstMessages } from '../types/first.ts'
import type { Messages, RestMessages } from '../types/messages.ts'
import type { ReloadMessages } from '../types/reload.ts'

const first: FirstMessages = {
  locale: 'ro',
  dir: 'ltr',
  trigger: 'Setări cookie-uri',
  banner: {
    title: 'Putem folosi cookie-uri?',
    needed: 'Unele sunt necesare pentru funcționarea acestui site.',
    others: 'Altele, de la {providers}, {uses}.',
    own: 'Altele {uses}.',
    description: {
      off: '{needed} {others} Acestea din urmă rămân dezactivate dacă nu le permiteți și vă puteți răzgândi oricând.',
      part: '{needed} {others} O parte din acestea rulează deja. Restul rămâne dezactivat dacă nu îl permiteți și vă puteți răzgândi oricând.',
      on: '{needed} {others} Acestea din urmă sunt active până când le refuzați, acum sau oricând.',
    },
    providerCount: {
      one: '{count} furnizor',
      few: '{count} furnizori',
      other: '{count} de furnizori',
    },
    or: { two: '{before} sau {next}', between: '{before}, {next}', last: '{before} sau {next}' },
    uses: {
      functional: 'vă rețin setările',
      performance: 'măsoară vizitele',
      targeting: 'aleg reclame',
    },
    signal:
      'Browserul dumneavoastră cere site-urilor să nu vă vândă și să nu vă partajeze datele. Respectăm această cerere.',
    acceptAll: 'Acceptați tot',
    rejectAll: 'Refuzați tot',
    customize: 'Alegeți',
    noticeLink: 'Politica privind cookie-urile',
    failed: 'O parte din această pagină nu a putut fi încărcată. Alegerile dumneavoastră rămân valabile.',
    reload: 'Reîncărcați pagina',
  },
}

const rest: RestMessages = {
  preferences: {
    title: 'Setări cookie-uri',
    description: 'Alegeți ce permiteți aici. Nimic nu se schimbă până când nu salvați.',
    acceptAll: 'Acceptați tot',
    rejectAll: 'Refuzați tot',
    save: 'Salvați opțiunile',
    close: 'Închideți fără a salva',
    signal: {
      gpc: 'Browserul dumneavoastră trimite semnalul Global Privacy Control, așa că menținem dezactivat tot ce v-ar vinde sau partaja datele.',
      dnt: 'Browserul dumneavoastră trimite semnalul Do Not Track, așa că menținem dezactivat tot ce v-ar urmări de la un site la altul.',
    },
    signalOverridden: 'Semnalul browserului nu mai decide aici. Decideți dumneavoastră.',
    overrideSignal: 'Decid eu',
  },
  categories: {
    text: {
      necessary: {
        name: 'Necesare',
        description:
          'Vă permit să navigați pe site, să vă conectați și să finalizați ce ați început. Rețin și această alegere.',
      },
      functional: {
        name: 'Funcționalitate',
        description:
          'Rețin setările dumneavoastră, de exemplu mărimea textului sau limba, și adaugă funcții suplimentare site-ului.',
      },
      performance: {
        name: 'Performanță',
        description:
          'Numără vizitele și arată ce pagini sunt citite, pentru ca site-ul să poată fi îmbunătățit.',
      },
      targeting: {
        name: 'Targetare și publicitate',
        description:
          'Recunosc browserul dumneavoastră aici și pe alte site-uri, pentru a alege reclame pentru dumneavoastră și pentru a le măsura.',
      },
    },
    locked: {
      necessary: 'Mereu active: site-ul nu poate funcționa fără ele.',
      gpc: 'Rămân dezactivate, pentru că browserul trimite semnalul Global Privacy Control.',
      dnt: 'Rămân dezactivate, pentru că browserul trimite semnalul Do Not Track.',
    },
    providers: {
      one: '{count} furnizor',
      few: '{count} furnizori',
      other: '{count} de furnizori',
    },
    allowed: 'Permiși: {granted} din {count}',
    none: 'Niciun furnizor extern.',
    own: 'Niciun furnizor extern. Folosite chiar de acest site.',
  },
  search: {
    label: 'Căutați furnizori',
    type: 'Tip',
    allTypes: 'Toate tipurile',
    choice: 'Alegere',
    anyChoice: 'Permiși sau nu',
    granted: 'Permiși',
    denied: 'Nepermiși',
    found: {
      one: '{count} furnizor găsit',
      few: '{count} furnizori găsiți',
      other: '{count} de furnizori găsiți',
    },
    nothing: 'Niciun furnizor nu corespunde. Încercați cu mai puține litere sau cu alte filtre.',
    clear: 'Ștergeți căutarea',
    range: '{first}–{last} din {total}',
    previous: 'Furnizorii anteriori',
    next: 'Furnizorii următori',
  },
  providers: {
    loading: 'Se încarcă detaliile despre furnizori…',
    failed:
      'Detaliile despre furnizori nu au putut fi încărcate. Opțiunile dumneavoastră funcționează în continuare.',
    retry: 'Încercați din nou',
    operator: 'Administrat de {operator}',
    group: 'Face parte din {group}',
    formerly: 'Anterior {names}',
    discontinued: 'Acest serviciu a fost închis.',
    discontinuedSince: 'Acest serviciu a fost închis în {year}.',
    sharedTag: 'Folosește același cod ca {names}. Codul rulează numai cât timp toți sunt permiși.',
    early:
      'Codul său se încarcă și dacă nu îl permiteți. În acest caz este informat despre asta și primește date precum adresa dumneavoastră IP.',
    cookies: { one: '{count} cookie', few: '{count} cookie-uri', other: '{count} de cookie-uri' },
    noCookies: 'Niciun cookie cunoscut.',
    cookieName: 'Nume',
    cookieLifetime: 'Durată',
    cookieKind: 'Origine',
    cookiePurpose: 'Scop',
    privacyLink: 'Politica de confidențialitate',
    optOut: {
      'opt-out-page': 'Renunțare (opt-out)',
      'privacy-policy': 'Informații despre renunțare (opt-out)',
      'browser-settings': 'Blocați sau ștergeți din setările browserului',
    },
    named: '{action}: {name}',
    unconfirmed: '{value} (neconfirmat)',
    unknown: 'Nu se cunoaște',
    session: 'Până când închideți browserul',
    persistent: 'Se păstrează, fără termen indicat',
    notKept: 'Se șterge imediat',
    party: { first: 'Acest site', third: 'Site-ul furnizorului' },
    storage: {
      'local-storage': 'stocare locală',
      'session-storage': 'stocare de sesiune',
      'indexed-db': 'bază de date',
    },
    otherCategory: 'tip: {category}',
    legacy: 'versiune mai veche',
  },
  notice: {
    title: 'Politica privind cookie-urile',
    updated: 'Ultima actualizare: {date}',
    intro:
      'Această pagină arată ce stochează {site} în browserul dumneavoastră, ce furnizori externi pot fi implicați și cum puteți spune nu. Este generată din aceeași listă care decide ce se încarcă.',
    contents: 'Pe această pagină',
    linkTo: 'Link către „{section}”',
    choice: {
      heading: 'Alegerea dumneavoastră actuală',
      undecided: 'Nu ați ales încă.',
      decided: 'Ați ales pe {date}.',
      notStored:
        'Browserul dumneavoastră nu permite acestui site să vă păstreze alegerea, așa că ea este valabilă numai pentru această pagină.',
      granted: 'Permise',
      denied: 'Nepermise',
      mixed: 'Permise parțial',
      change: 'Modificați alegerea',
      withdraw: 'Retrageți consimțământul',
      withdrawn: 'Tot ce este opțional este dezactivat.',
    },
    basics: {
      heading: 'Ce este un cookie?',
      what: 'Un cookie este un text scurt pe care un site cere browserului dumneavoastră să îl păstreze și să i-l trimită înapoi mai târziu. Permite site-ului să recunoască browserul, de exemplu pentru a vă menține conectarea. Browserele oferă și alte locuri în care pot fi păstrate astfel de texte, iar această pagină le prezintă în același fel.',
      identity:
        'Un cookie cunoaște un browser, nu o persoană. Poate fi asociat cu dumneavoastră după ce spuneți site-ului cine sunteți, de exemplu când vă conectați.',
      session: 'Cookie-urile de sesiune sunt uitate când închideți browserul.',
      persistent: 'Cookie-urile persistente rămân până când expiră sau le ștergeți.',
      party:
        'Cookie-urile proprii aparțin acestui site. Cookie-urile terțe aparțin altei companii, care le poate citi pe fiecare site care o include.',
      off: 'Puteți bloca sau șterge cookie-urile din setările browserului. Dacă blocați cookie-urile necesare, este posibil ca unele părți ale site-ului să nu mai funcționeze.',
    },
    types: {
      heading: 'Tipuri de cookie-uri',
      intro: 'Grupăm totul pe tipuri. Puteți decide pentru un tip întreg sau pentru fiecare furnizor din el.',
      type: 'Tip',
      description: 'Ce fac',
      management: 'Cum le gestionați',
      manage: {
        necessary:
          'Nu pot fi dezactivate aici, pentru că site-ul are nevoie de ele. Browserul dumneavoastră le poate totuși șterge.',
        other:
          'Activați-le sau dezactivați-le din setările pentru cookie-uri, pentru tipul întreg sau pentru un singur furnizor.',
        signal: 'Semnalul Global Privacy Control al browserului le dezactivează și el.',
      },
      browserSettings: 'Le puteți bloca sau șterge și din setările browserului.',
    },
    providers: {
      heading: 'Furnizorii și cookie-urile lor',
      intro:
        'Fiecare furnizor, cu ce face aici, ce stochează și unde îi puteți cere să se oprească. „Neconfirmat” apare acolo unde nu am găsit nicio sursă de încredere.',
      none: 'Niciunul.',
      changes:
        'Furnizorii se schimbă din când în când. După ce ați ales, tot ce este nou rămâne dezactivat până când alegeți din nou.',
      early:
        'O excepție este codul care se încarcă indiferent de alegerea dumneavoastră și află ce permiteți: {names}.',
      record: {
        name: 'Acest site',
        usedFor:
          'Reține răspunsul dat cu privire la cookie-uri, ca să nu vi se pună întrebarea pe fiecare pagină.',
        purpose: 'Răspunsul dumneavoastră, cu ziua în care l-ați dat și nimic despre dumneavoastră',
      },
    },
    industry: {
      heading: 'Pagini de renunțare (opt-out) ale industriei publicitare',
      intro:
        'Aceste pagini sunt administrate de alții și nu avem niciun control asupra lor. Prin ele puteți ajunge la multe companii de publicitate deodată.',
      text: {
        'your-online-choices': 'Opțiuni pentru multe companii de publicitate din Europa.',
        'network-advertising-initiative':
          'Instrumentul său de renunțare s-a închis în {year}. Opțiunile alese acolo sunt în continuare valabile, iar pagina trimite acum la o extensie de browser pentru Global Privacy Control.',
        'daa-consumer-choice': 'WebChoices: opțiuni pentru multe companii de publicitate din Statele Unite.',
      },
    },
    beacons: {
      heading: 'Ce este un web beacon?',
      what: 'Un web beacon, sau pixel, este o imagine minusculă și invizibilă sau o solicitare. Când o pagină sau un e-mail îl încarcă, serverul din spatele lui află acest lucru și poate citi sau plasa cookie-uri cu această ocazie.',
      treatment:
        'Aici, web beaconurile sunt tratate la fel ca și cookie-urile: comutatorul care decide pentru un furnizor decide și pentru web beaconurile lui de pe acest site.',
    },
    flash: {
      heading: 'Cookie-uri Flash',
      text: 'Politicile mai vechi menționează cookie-urile Flash. Flash Player a fost retras în {year}, iar browserele nu îl mai rulează, așa că nimic de pe acest site nu le poate folosi.',
    },
    addresses: {
      heading: 'Adrese IP',
      text: 'Browserul dumneavoastră își trimite adresa IP cu fiecare solicitare; fără ea, niciun răspuns nu s-ar putea întoarce. Prin urmare, fiecare server pe care îl accesați o vede și poate afla aproximativ unde vă aflați.',
      providers:
        'Un furnizor vă vede adresa IP imediat ce se încarcă ceva de la el, și nu mai devreme. Comutatorul său decide și acest lucru.',
    },
    signals: {
      heading: 'Semnale de la browserul dumneavoastră',
      gpc: 'Global Privacy Control cere site-urilor să nu vă vândă și să nu vă partajeze datele. Când browserul dumneavoastră îl trimite, menținem dezactivat tot ce intră sub incidența lui. Puteți decide altfel în setările pentru cookie-uri, și numai acolo.',
      gpcReceived: 'Browserul dumneavoastră trimite chiar acum acest semnal, iar noi îl respectăm.',
      gpcNothing: 'Niciunul dintre tipurile din lista noastră nu intră sub incidența acestui semnal.',
      dntIgnored:
        'Do Not Track a fost o încercare anterioară, pe care W3C a retras-o în {year} fără un acord asupra a ceea ce ar trebui să facă site-urile. Nu ținem cont de acest semnal. În schimb, contează opțiunile dumneavoastră de aici.',
      dntHonored:
        'Do Not Track a fost o încercare anterioară, pe care W3C a retras-o în {year}. Noi respectăm în continuare acest semnal, la fel ca Global Privacy Control.',
      model: {
        'opt-in': 'Înainte de a alege, tot ce este opțional este dezactivat.',
        'opt-out':
          'Legea locului în care vă aflați permite rularea cookie-urilor opționale până când le refuzați. Le puteți refuza oricând.',
        'notice-only': 'Cookie-urile opționale rulează dacă nu le refuzați. Le puteți refuza oricând.',
      },
    },
    contact: {
      heading: 'Cui puteți scrie',
      text: 'Pentru întrebări despre această politică sau despre datele dumneavoastră, ne puteți contacta aici:',
    },
  },
}

const embed: EmbedMessages['embed'] = {
  description:
    'La încărcare se trimit date, cum ar fi adresa dumneavoastră IP, către {name}, administrat de {operator}, și pot fi plasate cookie-uri.',
  descriptionAlone:
    'La încărcare se trimit date, cum ar fi adresa dumneavoastră IP, către {name} și pot fi plasate cookie-uri.',
  refused: {
    gpc: 'Semnalul Global Privacy Control al browserului îl refuză, așa că nu poate fi permis definitiv.',
    dnt: 'Semnalul Do Not Track al browserului îl refuză, așa că nu poate fi permis definitiv.',
  },
  loadOnce: 'Încărcați o dată',
  alwaysAllow: 'Permiteți mereu {name}',
}

const reload: ReloadMessages['reload'] = {
  text: {
    one: 'Alegerea a fost salvată. {names} rulează în continuare până la reîncărcarea paginii. Aceasta va avea loc de la sine în câteva momente.',
    few: 'Alegerea a fost salvată. {names} rulează în continuare până la reîncărcarea paginii. Aceasta va avea loc de la sine în câteva momente.',
    other:
      'Alegerea a fost salvată. {names} rulează în continuare până la reîncărcarea paginii. Aceasta va avea loc de la sine în câteva momente.',
  },
  more: { one: 'încă {count}', few: 'încă {count}', other: 'încă {count}' },
  now: 'Reîncărcați acum',
  later: 'Nu acum',
}

const changes: ChangesMessages['changes'] = {
  new: 'Nou: {items}.',
  longer: 'Mai mult timp: {items}.',
  more: 'În plus: {items}.',
  item: '{name}, acum {lifetime}',
}

export const ro: Messages = {
  ...first,
  ...rest,
  embed,
  reload,
  changes,
}
