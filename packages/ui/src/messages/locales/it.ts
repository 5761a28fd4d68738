import type { ChangesMessages } from '../types/changes.ts'
import type { EmbedMessages } from '../types/embed.ts'
import type { FirstMessages } from '../types/first.ts'
import type { Messages, RestMessages } from '../types/messages.ts'
import type { ReloadMessages } from '../types/reload.ts'

const first: FirstMessages = {
  locale: 'it',
  dir: 'ltr',
  trigger: 'Impostazioni dei cookie',
  banner: {
    title: 'Possiamo usare i cookie?',
    needed: 'Alcuni sono necessari per far funzionare questo sito.',
    others: 'Altri, di {providers}, servono a {uses}.',
    own: 'Altri servono a {uses}.',
    description: {
      off: '{needed} {others} Questi ultimi restano disattivati se non li consenti, e puoi cambiare idea in qualsiasi momento.',
      part: '{needed} {others} Una parte è già attiva. Il resto rimane disattivato se non lo consenti, e puoi cambiare idea in qualsiasi momento.',
      on: '{needed} {others} Questi ultimi sono attivi finché non li rifiuti, ora o in qualsiasi momento.',
    },
    providerCount: { one: '{count} fornitore', other: '{count} fornitori' },
    or: { two: '{before} o {next}', between: '{before}, {next}', last: '{before} o {next}' },
    uses: {
      functional: 'ricordare le tue impostazioni',
      performance: 'misurare le visite',
      targeting: 'scegliere gli annunci',
    },
    signal:
      'Il tuo browser chiede ai siti di non vendere né condividere i tuoi dati. Rispettiamo questa richiesta.',
    acceptAll: 'Accetta tutti',
    rejectAll: 'Rifiuta tutti',
    customize: 'Scegli',
    noticeLink: 'Informativa sui cookie',
    failed: 'Non è stato possibile caricare una parte di questa pagina. Le tue scelte valgono comunque.',
    reload: 'Ricarica la pagina',
  },
}

const rest: RestMessages = {
  preferences: {
    title: 'Impostazioni dei cookie',
    description: 'Scegli che cosa consentire qui. Nulla cambia finché non salvi.',
    acceptAll: 'Accetta tutti',
    rejectAll: 'Rifiuta tutti',
    save: 'Salva le scelte',
    close: 'Chiudi senza salvare',
    signal: {
      gpc: 'Il tuo browser invia il segnale Global Privacy Control, quindi teniamo disattivato ciò che venderebbe o condividerebbe i tuoi dati.',
      dnt: 'Il tuo browser invia il segnale Do Not Track, quindi teniamo disattivato ciò che ti seguirebbe da un sito all’altro.',
    },
    signalOverridden: 'Qui non decide più il segnale del tuo browser. Decidi tu.',
    overrideSignal: 'Decido io',
  },
  categories: {
    text: {
      necessary: {
        name: 'Necessari',
        description:
          'Ti permettono di muoverti nel sito, di accedere e di completare ciò che hai iniziato. Ricordano anche questa scelta.',
      },
      functional: {
        name: 'Funzionalità',
        description:
          'Ricordano ciò che imposti, come la dimensione del testo o la lingua, e aggiungono funzioni al sito.',
      },
      performance: {
        name: 'Prestazioni',
        description: 'Contano le visite e mostrano quali pagine vengono lette, per poter migliorare il sito.',
      },
      targeting: {
        name: 'Targeting e pubblicità',
        description:
          'Riconoscono il tuo browser qui e su altri siti, per scegliere gli annunci da mostrarti e per misurarli.',
      },
    },
    locked: {
      necessary: 'Sempre attivi: senza di loro il sito non può funzionare.',
      gpc: 'Tenuti disattivati perché il tuo browser invia il segnale Global Privacy Control.',
      dnt: 'Tenuti disattivati perché il tuo browser invia il segnale Do Not Track.',
    },
    providers: { one: '{count} fornitore', other: '{count} fornitori' },
    allowed: 'Consentiti: {granted} su {count}',
    none: 'Nessun fornitore esterno.',
    own: 'Nessun fornitore esterno. Usati da questo sito stesso.',
  },
  search: {
    label: 'Cerca un fornitore',
    type: 'Tipo',
    allTypes: 'Tutti i tipi',
    choice: 'Scelta',
    anyChoice: 'Consentiti o no',
    granted: 'Consentiti',
    denied: 'Non consentiti',
    found: { one: '{count} fornitore trovato', other: '{count} fornitori trovati' },
    nothing: 'Nessun fornitore corrisponde. Prova con meno lettere o con altri filtri.',
    clear: 'Cancella la ricerca',
    range: '{first}–{last} di {total}',
    previous: 'Fornitori precedenti',
    next: 'Fornitori successivi',
  },
  providers: {
    loading: 'Caricamento delle informazioni sui fornitori…',
    failed:
      'Non è stato possibile caricare le informazioni sui fornitori. Le tue scelte funzionano comunque.',
    retry: 'Riprova',
    operator: 'Gestito da {operator}',
    group: 'Parte del gruppo {group}',
    formerly: 'In precedenza {names}',
    discontinued: 'Questo servizio è stato chiuso.',
    discontinuedSince: 'Questo servizio è stato chiuso nel {year}.',
    sharedTag: 'Usa lo stesso codice di {names}. Il codice viene eseguito solo finché tutti sono consentiti.',
    early:
      'Il suo codice viene caricato anche se non lo consenti. In tal caso ne è informato e riceve dati come il tuo indirizzo IP.',
    cookies: { one: '{count} cookie', other: '{count} cookie' },
    noCookies: 'Nessun cookie noto.',
    cookieName: 'Nome',
    cookieLifetime: 'Durata',
    cookieKind: 'Origine',
    cookiePurpose: 'A che cosa serve',
    privacyLink: 'Informativa sulla privacy',
    optOut: {
      'opt-out-page': 'Opt-out',
      'privacy-policy': 'Informazioni sull’opt-out',
      'browser-settings': 'Da bloccare o eliminare nelle impostazioni del tuo browser',
    },
    named: '{action}: {name}',
    unconfirmed: '{value} (non confermato)',
    unknown: 'Non nota',
    session: 'Fino alla chiusura del browser',
    persistent: 'Conservato, senza durata indicata',
    notKept: 'Eliminato subito',
    party: { first: 'Questo sito', third: 'Sito del fornitore' },
    storage: {
      'local-storage': 'archiviazione locale',
      'session-storage': 'archiviazione di sessione',
      'indexed-db': 'database',
    },
    otherCategory: 'tipo: {category}',
    legacy: 'versione precedente',
  },
  notice: {
    title: 'Informativa sui cookie',
    updated: 'Ultimo aggiornamento: {date}',
    intro:
      'Questa pagina indica che cosa {site} memorizza nel tuo browser, quali fornitori esterni possono essere coinvolti e come puoi dire di no. È generata dallo stesso elenco che decide che cosa viene caricato.',
    contents: 'In questa pagina',
    linkTo: 'Link a “{section}”',
    choice: {
      heading: 'La tua scelta attuale',
      undecided: 'Non hai ancora scelto.',
      decided: 'Data della tua scelta: {date}.',
      notStored:
        'Il tuo browser non permette a questo sito di conservare la tua scelta, che quindi vale solo per questa pagina.',
      granted: 'Consentiti',
      denied: 'Non consentiti',
      mixed: 'Consentiti in parte',
      change: 'Modifica la scelta',
      withdraw: 'Revoca il consenso',
      withdrawn: 'Tutto ciò che è facoltativo è disattivato.',
    },
    basics: {
      heading: 'Che cos’è un cookie?',
      what: 'Un cookie è un breve testo che un sito web chiede al tuo browser di conservare e di rinviare in seguito. Permette al sito di riconoscere il browser, per esempio per non farti ripetere l’accesso. I browser offrono altri spazi in cui conservare testi di questo genere, e questa pagina li elenca allo stesso modo.',
      identity:
        'Un cookie conosce un browser, non una persona. Può essere collegato a te una volta che dici al sito chi sei, per esempio effettuando l’accesso.',
      session: 'I cookie di sessione vengono dimenticati quando chiudi il browser.',
      persistent: 'I cookie persistenti restano fino alla loro scadenza o finché non li elimini.',
      party:
        'I cookie di prima parte appartengono a questo sito. I cookie di terza parte appartengono a un’altra azienda, che può leggerli su ogni sito che la include.',
      off: 'Puoi bloccare o eliminare i cookie nelle impostazioni del tuo browser. Se blocchi i cookie necessari, alcune parti del sito potrebbero smettere di funzionare.',
    },
    types: {
      heading: 'Tipi di cookie',
      intro:
        'Suddividiamo tutto in tipi. Puoi decidere per un intero tipo o per ogni fornitore al suo interno.',
      type: 'Tipo',
      description: 'Che cosa fanno',
      management: 'Come gestirli',
      manage: {
        necessary:
          'Qui non si possono disattivare, perché il sito ne ha bisogno. Il tuo browser può comunque eliminarli.',
        other:
          'Attivali o disattivali nelle impostazioni dei cookie, per l’intero tipo o per un singolo fornitore.',
        signal: 'Anche il segnale Global Privacy Control del tuo browser li disattiva.',
      },
      browserSettings: 'Puoi bloccarli o eliminarli anche nelle impostazioni del tuo browser.',
    },
    providers: {
      heading: 'I fornitori e i loro cookie',
      intro:
        'Per ogni fornitore: che cosa fa qui, che cosa memorizza e dove puoi dirgli di smettere. “Non confermato” indica ciò per cui non abbiamo trovato alcuna fonte attendibile.',
      none: 'Nessuno.',
      changes:
        'Di tanto in tanto i fornitori cambiano. Una volta che hai scelto, ogni novità resta disattivata finché non scegli di nuovo.',
      early:
        'Fa eccezione il codice che viene caricato qualunque cosa tu scelga e che sa che cosa consenti: {names}.',
      record: {
        name: 'Questo sito',
        usedFor: 'Ricorda la risposta che hai dato sui cookie, per non richiedertela in ogni pagina.',
        purpose: 'La tua risposta, con il giorno in cui l’hai data e nulla su di te',
      },
    },
    industry: {
      heading: 'Pagine di opt-out del settore pubblicitario',
      intro:
        'Queste pagine sono gestite da altri e non abbiamo alcun controllo su di esse. Valgono per molte aziende pubblicitarie in una volta sola.',
      text: {
        'your-online-choices': 'Scelte per molte aziende pubblicitarie in Europa.',
        'network-advertising-initiative':
          'Il suo strumento di opt-out ha chiuso nel {year}. Le scelte fatte lì restano valide, e ora la pagina rimanda a un’estensione del browser per Global Privacy Control.',
        'daa-consumer-choice': 'WebChoices: scelte per molte aziende pubblicitarie negli Stati Uniti.',
      },
    },
    beacons: {
      heading: 'Che cos’è un web beacon?',
      what: 'Un web beacon, o pixel, è una minuscola immagine invisibile o una richiesta. Quando una pagina o un’e-mail lo carica, il server che c’è dietro ne viene a conoscenza e nel farlo può leggere o impostare cookie.',
      treatment:
        'Qui i web beacon valgono come i cookie: l’interruttore che decide per un fornitore decide anche per i suoi web beacon su questo sito.',
    },
    flash: {
      heading: 'Cookie Flash',
      text: 'Le informative meno recenti menzionano i cookie Flash. Flash Player è stato dismesso nel {year} e i browser non lo eseguono più, quindi nulla su questo sito può usarli.',
    },
    addresses: {
      heading: 'Indirizzi IP',
      text: 'Il tuo browser invia il suo indirizzo IP con ogni richiesta; senza, nessuna risposta potrebbe tornare indietro. Ogni server che raggiungi quindi lo vede e può capire all’incirca dove ti trovi.',
      providers:
        'Un fornitore vede il tuo indirizzo IP non appena viene caricato qualcosa di suo, e non prima. Il suo interruttore decide anche di questo.',
    },
    signals: {
      heading: 'Segnali del tuo browser',
      gpc: 'Global Privacy Control chiede ai siti di non vendere né condividere i tuoi dati. Quando il tuo browser lo invia, teniamo disattivato ciò che vi rientra. Puoi decidere diversamente nelle impostazioni dei cookie, e solo lì.',
      gpcReceived: 'In questo momento il tuo browser invia questo segnale e noi lo rispettiamo.',
      gpcNothing: 'Nessuno dei tipi nel nostro elenco rientra in questo segnale.',
      dntIgnored:
        'Do Not Track era un tentativo precedente, che il W3C ha abbandonato nel {year} senza un accordo su che cosa dovessero fare i siti. Noi non ne teniamo conto. Valgono invece le tue scelte qui.',
      dntHonored:
        'Do Not Track era un tentativo precedente, che il W3C ha abbandonato nel {year}. Noi lo rispettiamo ancora, allo stesso modo di Global Privacy Control.',
      model: {
        'opt-in': 'Prima della tua scelta, tutto ciò che è facoltativo è disattivato.',
        'opt-out':
          'La legge del luogo in cui ti trovi permette di usare i cookie facoltativi finché non li rifiuti. Puoi rifiutarli in qualsiasi momento.',
        'notice-only':
          'I cookie facoltativi vengono usati, a meno che tu non li rifiuti. Puoi rifiutarli in qualsiasi momento.',
      },
    },
    contact: {
      heading: 'A chi scrivere',
      text: 'Per domande su questa informativa o sui tuoi dati puoi contattarci qui:',
    },
  },
}

const embed: EmbedMessages['embed'] = {
  description:
    'Il caricamento invia dati come il tuo indirizzo IP a {name}, gestito da {operator}, e possono essere impostati cookie.',
  descriptionAlone:
    'Il caricamento invia dati come il tuo indirizzo IP a {name}, e possono essere impostati cookie.',
  refused: {
    gpc: 'Il segnale Global Privacy Control del tuo browser lo rifiuta, quindi non è possibile consentirlo in modo permanente.',
    dnt: 'Il segnale Do Not Track del tuo browser lo rifiuta, quindi non è possibile consentirlo in modo permanente.',
  },
  loadOnce: 'Carica una volta',
  alwaysAllow: 'Consenti sempre {name}',
}

const reload: ReloadMessages['reload'] = {
  text: {
    one: 'La tua scelta è salvata. {names} resta attivo finché la pagina non viene ricaricata. Il ricaricamento avverrà da solo tra un momento.',
    other:
      'La tua scelta è salvata. {names} restano attivi finché la pagina non viene ricaricata. Il ricaricamento avverrà da solo tra un momento.',
  },
  more: { one: '{count} altro', other: 'altri {count}' },
  now: 'Ricarica ora',
  later: 'Non ora',
}

const changes: ChangesMessages['changes'] = {
  new: 'Novità: {items}.',
  longer: 'Più a lungo: {items}.',
  more: 'In più: {items}.',
  item: '{name}, ora {lifetime}',
}

export const it: Messages = {
  ...first,
  ...rest,
  embed,
  reload,
  changes,
}
