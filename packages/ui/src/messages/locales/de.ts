import type { ChangesMessages } from '../types/changes.ts'
import type { EmbedMessages } from '../types/embed.ts'
import type { FirstMessages } from '../types/first.ts'
import type { Messages, RestMessages } from '../types/messages.ts'
import type { ReloadMessages } from '../types/reload.ts'

const first: FirstMessages = {
  locale: 'de',
  dir: 'ltr',
  trigger: 'Cookie-Einstellungen',
  banner: {
    title: 'Dürfen wir Cookies nutzen?',
    needed: 'Manche braucht diese Website, um zu funktionieren.',
    others: 'Andere, von {providers}, {uses}.',
    own: 'Andere {uses}.',
    description: {
      off: '{needed} {others} Die bleiben aus, bis Sie zustimmen, und Sie können es sich jederzeit anders überlegen.',
      part: '{needed} {others} Ein Teil davon läuft bereits. Der Rest bleibt aus, bis Sie zustimmen, und Sie können es sich jederzeit anders überlegen.',
      on: '{needed} {others} Diese sind an, bis Sie sie ablehnen: jetzt oder jederzeit später.',
    },
    providerCount: { one: '{count} Anbieter', other: '{count} Anbietern' },
    signal:
      'Ihr Browser bittet darum, Ihre Daten nicht zu verkaufen oder weiterzugeben. Daran halten wir uns.',
    or: { two: '{before} oder {next}', between: '{before}, {next}', last: '{before} oder {next}' },
    uses: {
      functional: 'merken sich Einstellungen',
      performance: 'messen Besuche',
      targeting: 'wählen Werbung aus',
    },
    acceptAll: 'Alle annehmen',
    rejectAll: 'Alle ablehnen',
    customize: 'Auswählen',
    noticeLink: 'Cookie-Hinweise',
    failed: 'Ein Teil dieser Seite konnte nicht geladen werden. Ihre Auswahl gilt trotzdem.',
    reload: 'Seite neu laden',
  },
}

const rest: RestMessages = {
  preferences: {
    title: 'Cookie-Einstellungen',
    description: 'Wählen Sie, was hier laufen darf. Nichts ändert sich, bevor Sie speichern.',
    acceptAll: 'Alle annehmen',
    rejectAll: 'Alle ablehnen',
    save: 'Auswahl speichern',
    close: 'Schließen, ohne zu speichern',
    signal: {
      gpc: 'Ihr Browser sendet Global Privacy Control. Deshalb bleibt aus, was Ihre Daten verkaufen oder weitergeben würde.',
      dnt: 'Ihr Browser sendet Do Not Track. Deshalb bleibt aus, was Ihnen über mehrere Websites folgen würde.',
    },
    signalOverridden: 'Das Signal Ihres Browsers entscheidet hier nicht mehr. Sie entscheiden.',
    overrideSignal: 'Selbst entscheiden',
  },
  categories: {
    text: {
      necessary: {
        name: 'Erforderlich',
        description:
          'Damit Sie sich auf der Website bewegen, anmelden und Begonnenes abschließen können. Sie merken sich auch diese Auswahl.',
      },
      functional: {
        name: 'Funktionen',
        description:
          'Merken sich, was Sie einstellen, etwa Schriftgröße oder Sprache, und ergänzen die Website.',
      },
      performance: {
        name: 'Leistung',
        description:
          'Zählen Besuche und zeigen, welche Seiten gelesen werden, damit die Website besser werden kann.',
      },
      targeting: {
        name: 'Zielgruppen und Werbung',
        description:
          'Erkennen Ihren Browser hier und auf anderen Websites wieder, um Werbung für Sie auszuwählen und zu messen.',
      },
    },
    locked: {
      necessary: 'Immer an: Ohne sie funktioniert die Website nicht.',
      gpc: 'Bleibt aus, weil Ihr Browser Global Privacy Control sendet.',
      dnt: 'Bleibt aus, weil Ihr Browser Do Not Track sendet.',
    },
    providers: { one: '{count} Anbieter', other: '{count} Anbieter' },
    allowed: '{granted} von {count} erlaubt',
    none: 'Keine fremden Anbieter.',
    own: 'Keine fremden Anbieter. Nur von dieser Website selbst genutzt.',
  },
  search: {
    label: 'Anbieter suchen',
    type: 'Art',
    allTypes: 'Alle Arten',
    choice: 'Auswahl',
    anyChoice: 'Erlaubt oder nicht',
    granted: 'Erlaubt',
    denied: 'Nicht erlaubt',
    found: { one: '{count} Anbieter gefunden', other: '{count} Anbieter gefunden' },
    nothing: 'Kein Anbieter passt dazu. Versuchen Sie es mit weniger Buchstaben oder anderen Filtern.',
    clear: 'Suche leeren',
    range: '{first}–{last} von {total}',
    previous: 'Vorige Anbieter',
    next: 'Nächste Anbieter',
  },
  providers: {
    loading: 'Angaben zu den Anbietern werden geladen …',
    failed: 'Die Angaben zu den Anbietern konnten nicht geladen werden. Ihre Auswahl funktioniert trotzdem.',
    retry: 'Noch einmal versuchen',
    operator: 'Betrieben von {operator}',
    group: 'Gehört zu {group}',
    formerly: 'Früher {names}',
    discontinued: 'Dieser Dienst wurde eingestellt.',
    discontinuedSince: 'Dieser Dienst wurde {year} eingestellt.',
    sharedTag: 'Nutzt denselben Code wie {names}. Er läuft nur, solange alle erlaubt sind.',
    early:
      'Der Code wird auch geladen, wenn Sie es nicht erlauben. Er erfährt das dann und erhält Daten wie Ihre IP-Adresse.',
    cookies: { one: '{count} Cookie', other: '{count} Cookies' },
    noCookies: 'Keine Cookies bekannt.',
    cookieName: 'Name',
    cookieLifetime: 'Dauer',
    cookieKind: 'Art',
    cookiePurpose: 'Wofür',
    privacyLink: 'Datenschutzerklärung',
    optOut: {
      'opt-out-page': 'Widersprechen',
      'privacy-policy': 'Hinweise zum Widerspruch',
      'browser-settings': 'In den Einstellungen Ihres Browsers sperren oder löschen',
    },
    named: '{action}: {name}',
    unconfirmed: '{value} (nicht bestätigt)',
    unknown: 'Nicht bekannt',
    session: 'Bis Sie den Browser schließen',
    persistent: 'Bleibt, ohne Zeitangabe',
    notKept: 'Sofort gelöscht',
    party: { first: 'Diese Website', third: 'Website des Anbieters' },
    storage: {
      'local-storage': 'Local Storage',
      'session-storage': 'Session Storage',
      'indexed-db': 'Datenbank',
    },
    otherCategory: 'Art: {category}',
    legacy: 'ältere Version',
  },
  notice: {
    title: 'Cookie-Hinweise',
    updated: 'Zuletzt geändert am {date}',
    intro:
      'Diese Seite sagt, was {site} in Ihrem Browser speichert, welche fremden Anbieter beteiligt sein können und wie Sie Nein sagen. Sie entsteht aus derselben Liste, die entscheidet, was geladen wird.',
    contents: 'Auf dieser Seite',
    linkTo: 'Link zu „{section}“',
    choice: {
      heading: 'Ihre Auswahl heute',
      undecided: 'Sie haben noch nicht gewählt.',
      decided: 'Sie haben am {date} gewählt.',
      notStored:
        'Ihr Browser lässt diese Website Ihre Auswahl nicht speichern. Sie gilt nur für diese Seite.',
      granted: 'Erlaubt',
      denied: 'Nicht erlaubt',
      mixed: 'Teilweise erlaubt',
      change: 'Auswahl ändern',
      withdraw: 'Einwilligung widerrufen',
      withdrawn: 'Alles Freiwillige ist aus.',
    },
    basics: {
      heading: 'Was ist ein Cookie?',
      what: 'Ein Cookie ist ein kurzer Text, den Ihr Browser im Auftrag einer Website aufhebt und ihr später zurückschickt. So erkennt die Website den Browser wieder, etwa damit Sie angemeldet bleiben. Browser bieten noch andere Orte für solche Texte; diese Seite führt sie genauso auf.',
      identity:
        'Ein Cookie kennt einen Browser, keinen Menschen. Mit Ihnen verknüpft werden kann es, sobald Sie der Website sagen, wer Sie sind, zum Beispiel beim Anmelden.',
      session: 'Sitzungs-Cookies werden vergessen, wenn Sie den Browser schließen.',
      persistent: 'Dauerhafte Cookies bleiben, bis ihre Zeit abläuft oder Sie sie löschen.',
      party:
        'Erstanbieter-Cookies gehören dieser Website. Drittanbieter-Cookies gehören einem anderen Unternehmen, das sie auf jeder Website lesen kann, die es einbindet.',
      off: 'In den Einstellungen Ihres Browsers können Sie Cookies sperren oder löschen. Wenn Sie erforderliche Cookies sperren, funktionieren Teile der Website womöglich nicht.',
    },
    types: {
      heading: 'Arten von Cookies',
      intro: 'Wir ordnen alles nach Arten. Sie entscheiden für eine ganze Art oder für jeden Anbieter darin.',
      type: 'Art',
      description: 'Was sie tun',
      management: 'Wie Sie sie steuern',
      manage: {
        necessary:
          'Hier lassen sie sich nicht abschalten, weil die Website sie braucht. Ihr Browser kann sie trotzdem löschen.',
        other:
          'Schalten Sie sie in den Cookie-Einstellungen an oder aus, für die ganze Art oder für einen Anbieter.',
        signal: 'Auch Global Privacy Control in Ihrem Browser schaltet sie aus.',
      },
      browserSettings: 'Auch die Einstellungen Ihres Browsers können sie sperren oder löschen.',
    },
    providers: {
      heading: 'Anbieter und ihre Cookies',
      intro:
        'Jeder Anbieter mit dem, was er hier tut, was er speichert und wo Sie ihm widersprechen können. „Nicht bestätigt“ steht bei allem, wofür wir keine verlässliche Quelle gefunden haben.',
      none: 'Keine.',
      changes:
        'Anbieter wechseln gelegentlich. Haben Sie einmal gewählt, bleibt alles Neue aus, bis Sie wieder wählen.',
      early:
        'Eine Ausnahme ist Code, der unabhängig von Ihrer Wahl geladen wird und erfährt, was Sie erlauben: {names}.',
      record: {
        name: 'Diese Website',
        usedFor: 'Merkt sich Ihre Antwort zu Cookies, damit Sie nicht auf jeder Seite gefragt werden.',
        purpose: 'Ihre Antwort mit dem Tag, an dem Sie sie gaben, und nichts über Sie',
      },
    },
    industry: {
      heading: 'Widerspruchsseiten der Werbewirtschaft',
      intro:
        'Diese Seiten betreiben andere, wir haben keinen Einfluss auf sie. Sie erreichen viele Werbeunternehmen auf einmal.',
      text: {
        'your-online-choices': 'Einstellungen für viele Werbeunternehmen in Europa.',
        'network-advertising-initiative':
          'Das Werkzeug zum Widersprechen schloss {year}. Frühere Widersprüche gelten weiter, und es wird auf eine Browser-Erweiterung für Global Privacy Control verwiesen.',
        'daa-consumer-choice': 'WebChoices: Einstellungen für viele Werbeunternehmen in den USA.',
      },
    },
    beacons: {
      heading: 'Was ist ein Web-Beacon?',
      what: 'Ein Web-Beacon, auch Zählpixel genannt, ist ein winziges unsichtbares Bild oder eine Anfrage. Lädt eine Seite oder E-Mail es, erfährt der Server dahinter davon und kann dabei Cookies lesen oder setzen.',
      treatment:
        'Beacons gelten hier wie Cookies: Der Schalter, der über einen Anbieter entscheidet, entscheidet auf dieser Website auch über seine Beacons.',
    },
    flash: {
      heading: 'Flash-Cookies',
      text: 'Ältere Hinweise erwähnen Flash-Cookies. Flash Player endete {year}, und Browser führen es nicht mehr aus. Nichts auf dieser Website kann sie also nutzen.',
    },
    addresses: {
      heading: 'IP-Adressen',
      text: 'Ihr Browser schickt mit jeder Anfrage seine IP-Adresse; ohne sie käme keine Antwort zurück. Jeder Server, den Sie erreichen, sieht sie also und kann ungefähr erkennen, wo Sie sind.',
      providers:
        'Ein Anbieter sieht Ihre IP-Adresse, sobald etwas von ihm geladen wird, und nicht früher. Auch darüber entscheidet sein Schalter.',
    },
    signals: {
      heading: 'Signale Ihres Browsers',
      gpc: 'Global Privacy Control bittet Websites, Ihre Daten nicht zu verkaufen oder weiterzugeben. Sendet Ihr Browser es, bleibt aus, was darunter fällt. Anders entscheiden können Sie nur in den Cookie-Einstellungen.',
      gpcReceived: 'Ihr Browser sendet dieses Signal gerade, und wir halten uns daran.',
      gpcNothing: 'Keine unserer Arten fällt unter dieses Signal.',
      dntIgnored:
        'Do Not Track war ein früherer Versuch, den das W3C {year} aufgab, ohne dass Einigkeit bestand, was Websites tun sollen. Wir richten uns nicht danach. Stattdessen zählt Ihre Auswahl hier.',
      dntHonored:
        'Do Not Track war ein früherer Versuch, den das W3C {year} aufgab. Wir halten uns trotzdem daran, genauso wie an Global Privacy Control.',
      model: {
        'opt-in': 'Bevor Sie wählen, ist alles Freiwillige aus.',
        'opt-out':
          'Das Recht Ihrer Region lässt freiwillige Cookies zu, bis Sie sie ablehnen. Ablehnen können Sie jederzeit.',
        'notice-only':
          'Freiwillige Cookies laufen, wenn Sie sie nicht ablehnen. Ablehnen können Sie jederzeit.',
      },
    },
    contact: {
      heading: 'An wen Sie sich wenden können',
      text: 'Fragen zu diesen Hinweisen oder zu Ihren Daten erreichen uns hier:',
    },
  },
}

const embed: EmbedMessages['embed'] = {
  description:
    'Beim Laden gehen Daten wie Ihre IP-Adresse an {name}, betrieben von {operator}, und es können Cookies gesetzt werden.',
  descriptionAlone:
    'Beim Laden gehen Daten wie Ihre IP-Adresse an {name}, und es können Cookies gesetzt werden.',
  refused: {
    gpc: 'Ihr Browser lehnt es mit Global Privacy Control ab, deshalb lässt es sich nicht dauerhaft erlauben.',
    dnt: 'Ihr Browser lehnt es mit Do Not Track ab, deshalb lässt es sich nicht dauerhaft erlauben.',
  },
  loadOnce: 'Einmal laden',
  alwaysAllow: '{name} immer erlauben',
}

const reload: ReloadMessages['reload'] = {
  text: {
    one: 'Ihre Auswahl ist gespeichert. {names} läuft noch, bis die Seite neu lädt. Das geschieht gleich von selbst.',
    other:
      'Ihre Auswahl ist gespeichert. {names} laufen noch, bis die Seite neu lädt. Das geschieht gleich von selbst.',
  },
  more: { one: '{count} weiterer', other: '{count} weitere' },
  now: 'Jetzt neu laden',
  later: 'Nicht jetzt',
}

const changes: ChangesMessages['changes'] = {
  new: 'Neu: {items}.',
  longer: 'Länger: {items}.',
  more: 'Mehr: {items}.',
  item: '{name}, jetzt {lifetime}',
}

export const de: Messages = {
  ...first,
  ...rest,
  embed,
  reload,
  changes,
}
