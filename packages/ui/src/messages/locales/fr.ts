import type { ChangesMessages } from '../types/changes.ts'
import type { EmbedMessages } from '../types/embed.ts'
import type { FirstMessages } from '../types/first.ts'
import type { Messages, RestMessages } from '../types/messages.ts'
import type { ReloadMessages } from '../types/reload.ts'

const first: FirstMessages = {
  locale: 'fr',
  dir: 'ltr',
  trigger: 'Paramètres des cookies',
  banner: {
    title: 'Pouvons-nous utiliser des cookies ?',
    needed: 'Certains sont nécessaires au fonctionnement de ce site.',
    others: 'D’autres, provenant de {providers}, servent à {uses}.',
    own: 'D’autres servent à {uses}.',
    description: {
      off: '{needed} {others} Ces derniers restent désactivés sauf si vous les autorisez, et vous pouvez changer d’avis à tout moment.',
      part: '{needed} {others} Une partie fonctionne déjà. Le reste est désactivé sauf si vous l’autorisez, et vous pouvez changer d’avis à tout moment.',
      on: '{needed} {others} Ces derniers sont actifs jusqu’à ce que vous les refusiez, maintenant ou à tout moment.',
    },
    providerCount: { one: '{count} fournisseur', other: '{count} fournisseurs' },
    or: { two: '{before} ou {next}', between: '{before}, {next}', last: '{before} ou {next}' },
    uses: {
      functional: 'mémoriser vos réglages',
      performance: 'mesurer les visites',
      targeting: 'choisir des publicités',
    },
    signal:
      'Votre navigateur demande aux sites de ne pas vendre ni partager vos données. Nous respectons cette demande.',
    acceptAll: 'Tout accepter',
    rejectAll: 'Tout refuser',
    customize: 'Choisir',
    noticeLink: 'Informations sur les cookies',
    failed: 'Une partie de cette page n’a pas pu être chargée. Vos choix comptent quand même.',
    reload: 'Recharger la page',
  },
}

const rest: RestMessages = {
  preferences: {
    title: 'Paramètres des cookies',
    description: 'Choisissez ce que vous autorisez ici. Rien ne change tant que vous n’enregistrez pas.',
    acceptAll: 'Tout accepter',
    rejectAll: 'Tout refuser',
    save: 'Enregistrer',
    close: 'Fermer sans enregistrer',
    signal: {
      gpc: 'Votre navigateur envoie le signal Global Privacy Control : nous laissons donc désactivé ce qui vendrait ou partagerait vos données.',
      dnt: 'Votre navigateur envoie le signal Do Not Track : nous laissons donc désactivé ce qui vous suivrait d’un site à l’autre.',
    },
    signalOverridden: 'Le signal de votre navigateur ne décide plus ici. C’est vous qui décidez.',
    overrideSignal: 'Décider moi-même',
  },
  categories: {
    text: {
      necessary: {
        name: 'Nécessaires',
        description:
          'Vous permettent de naviguer sur le site, de vous connecter et de terminer ce que vous avez commencé. Ils mémorisent aussi ce choix.',
      },
      functional: {
        name: 'Fonctionnalité',
        description:
          'Mémorisent vos réglages, comme la taille du texte ou la langue, et ajoutent des fonctions au site.',
      },
      performance: {
        name: 'Performance',
        description: 'Comptent les visites et montrent quelles pages sont lues, afin d’améliorer le site.',
      },
      targeting: {
        name: 'Ciblage et publicité',
        description:
          'Reconnaissent votre navigateur ici et sur d’autres sites, afin de choisir des publicités pour vous et d’en mesurer l’effet.',
      },
    },
    locked: {
      necessary: 'Toujours activés : le site ne peut pas fonctionner sans eux.',
      gpc: 'Laissés désactivés, car votre navigateur envoie le signal Global Privacy Control.',
      dnt: 'Laissés désactivés, car votre navigateur envoie le signal Do Not Track.',
    },
    providers: { one: '{count} fournisseur', other: '{count} fournisseurs' },
    allowed: 'Autorisés : {granted} sur {count}',
    none: 'Aucun fournisseur externe.',
    own: 'Aucun fournisseur externe. Utilisés par ce site lui-même.',
  },
  search: {
    label: 'Rechercher un fournisseur',
    type: 'Type',
    allTypes: 'Tous les types',
    choice: 'Choix',
    anyChoice: 'Autorisés ou non',
    granted: 'Autorisés',
    denied: 'Non autorisés',
    found: { one: '{count} fournisseur trouvé', other: '{count} fournisseurs trouvés' },
    nothing: 'Aucun fournisseur ne correspond. Essayez avec moins de lettres ou avec d’autres filtres.',
    clear: 'Effacer la recherche',
    range: '{first}–{last} sur {total}',
    previous: 'Fournisseurs précédents',
    next: 'Fournisseurs suivants',
  },
  providers: {
    loading: 'Chargement des informations sur les fournisseurs…',
    failed:
      'Les informations sur les fournisseurs n’ont pas pu être chargées. Vos choix fonctionnent quand même.',
    retry: 'Réessayer',
    operator: 'Exploité par {operator}',
    group: 'Membre du groupe {group}',
    formerly: 'Anciennement {names}',
    discontinued: 'Ce service a été fermé.',
    discontinuedSince: 'Ce service a été fermé en {year}.',
    sharedTag: 'Partage son code avec {names}. Ce code ne s’exécute que si tous sont autorisés.',
    early:
      'Son code est chargé même si vous ne l’autorisez pas. Il en est alors informé et reçoit des données comme votre adresse IP.',
    cookies: { one: '{count} cookie', other: '{count} cookies' },
    noCookies: 'Aucun cookie connu.',
    cookieName: 'Nom',
    cookieLifetime: 'Durée',
    cookieKind: 'Origine',
    cookiePurpose: 'Utilité',
    privacyLink: 'Politique de confidentialité',
    optOut: {
      'opt-out-page': 'S’opposer',
      'privacy-policy': 'Comment s’opposer',
      'browser-settings': 'À bloquer ou à supprimer dans les paramètres de votre navigateur',
    },
    named: '{action} : {name}',
    unconfirmed: '{value} (non confirmé)',
    unknown: 'Inconnue',
    session: 'Jusqu’à la fermeture du navigateur',
    persistent: 'Conservé, sans durée indiquée',
    notKept: 'Supprimé aussitôt',
    party: { first: 'Ce site', third: 'Site du fournisseur' },
    storage: {
      'local-storage': 'stockage local',
      'session-storage': 'stockage de session',
      'indexed-db': 'base de données',
    },
    otherCategory: 'type : {category}',
    legacy: 'ancienne version',
  },
  notice: {
    title: 'Informations sur les cookies',
    updated: 'Dernière mise à jour : {date}',
    intro:
      'Cette page indique ce que {site} enregistre dans votre navigateur, quels fournisseurs externes peuvent intervenir et comment dire non. Elle est générée à partir de la liste même qui détermine ce qui se charge.',
    contents: 'Sur cette page',
    linkTo: 'Lien vers « {section} »',
    choice: {
      heading: 'Votre choix actuel',
      undecided: 'Vous n’avez pas encore choisi.',
      decided: 'Vous avez choisi le {date}.',
      notStored:
        'Votre navigateur ne permet pas à ce site de conserver votre choix : il ne vaut donc que pour cette page.',
      granted: 'Autorisés',
      denied: 'Non autorisés',
      mixed: 'Autorisés en partie',
      change: 'Modifier mon choix',
      withdraw: 'Retirer mon consentement',
      withdrawn: 'Tout ce qui est facultatif est désactivé.',
    },
    basics: {
      heading: 'Qu’est-ce qu’un cookie ?',
      what: 'Un cookie est un court texte qu’un site web demande à votre navigateur de conserver et de lui renvoyer plus tard. Il permet au site de reconnaître le navigateur, par exemple pour que votre session reste ouverte. Les navigateurs offrent d’autres endroits où conserver de tels textes, et cette page les présente de la même manière.',
      identity:
        'Un cookie connaît un navigateur, pas une personne. Il peut vous être rattaché dès que vous dites au site qui vous êtes, par exemple en vous connectant.',
      session: 'Les cookies de session sont oubliés quand vous fermez le navigateur.',
      persistent:
        'Les cookies persistants restent jusqu’à leur expiration ou jusqu’à ce que vous les supprimiez.',
      party:
        'Les cookies internes appartiennent à ce site. Les cookies tiers appartiennent à une autre entreprise, qui peut les lire sur tous les sites qui l’intègrent.',
      off: 'Vous pouvez bloquer ou supprimer les cookies dans les paramètres de votre navigateur. Si vous bloquez les cookies nécessaires, certaines parties du site risquent de ne plus fonctionner.',
    },
    types: {
      heading: 'Types de cookies',
      intro:
        'Nous classons tout par type. Vous décidez pour un type entier ou pour chacun de ses fournisseurs.',
      type: 'Type',
      description: 'À quoi ils servent',
      management: 'Comment les gérer',
      manage: {
        necessary:
          'Ils ne peuvent pas être désactivés ici, car le site en a besoin. Votre navigateur peut tout de même les supprimer.',
        other:
          'Activez-les ou désactivez-les dans les paramètres des cookies, pour le type entier ou pour un seul fournisseur.',
        signal: 'Le signal Global Privacy Control de votre navigateur les désactive également.',
      },
      browserSettings:
        'Les paramètres de votre navigateur permettent aussi de les bloquer ou de les supprimer.',
    },
    providers: {
      heading: 'Les fournisseurs et leurs cookies',
      intro:
        'Pour chaque fournisseur : ce qu’il fait ici, ce qu’il enregistre et où vous pouvez lui demander d’arrêter. La mention « non confirmé » signale ce pour quoi nous n’avons trouvé aucune source fiable.',
      none: 'Aucun.',
      changes:
        'Les fournisseurs changent de temps en temps. Une fois que vous avez choisi, tout ce qui est nouveau reste désactivé jusqu’à votre prochain choix.',
      early:
        'Exception : du code est chargé quel que soit votre choix et apprend ce que vous autorisez (fournisseurs concernés : {names}).',
      record: {
        name: 'Ce site',
        usedFor:
          'Mémorise votre réponse au sujet des cookies, pour que la question ne vous soit pas posée à chaque page.',
        purpose: 'Votre réponse, avec le jour où vous l’avez donnée et rien sur vous',
      },
    },
    industry: {
      heading: 'Pages d’opposition du secteur publicitaire',
      intro:
        'Ces pages sont gérées par d’autres, et nous n’avons aucun contrôle sur elles. Elles permettent de s’adresser à de nombreuses entreprises publicitaires à la fois.',
      text: {
        'your-online-choices': 'Choix pour de nombreuses entreprises publicitaires en Europe.',
        'network-advertising-initiative':
          'Son outil d’opposition a fermé en {year}. Les choix qui y ont été faits restent valables, et la page renvoie désormais vers une extension de navigateur pour Global Privacy Control.',
        'daa-consumer-choice':
          'WebChoices : choix pour de nombreuses entreprises publicitaires aux États-Unis.',
      },
    },
    beacons: {
      heading: 'Qu’est-ce qu’une balise web ?',
      what: 'Une balise web, ou pixel, est une minuscule image invisible ou une requête. Quand une page ou un e-mail la charge, le serveur qui se trouve derrière l’apprend et peut, à cette occasion, lire ou déposer des cookies.',
      treatment:
        'Ici, les balises web comptent comme des cookies : l’interrupteur qui décide pour un fournisseur décide aussi pour ses balises sur ce site.',
    },
    flash: {
      heading: 'Cookies Flash',
      text: 'Des pages plus anciennes sur les cookies mentionnent les cookies Flash. Flash Player a pris fin en {year} et les navigateurs ne l’exécutent plus : rien sur ce site ne peut donc les utiliser.',
    },
    addresses: {
      heading: 'Adresses IP',
      text: 'Votre navigateur envoie son adresse IP avec chaque requête ; sans elle, aucune réponse ne pourrait revenir. Chaque serveur que vous contactez la voit donc et peut savoir à peu près où vous êtes.',
      providers:
        'Un fournisseur voit votre adresse IP dès que l’un de ses éléments se charge, et pas avant. Son interrupteur décide aussi de cela.',
    },
    signals: {
      heading: 'Signaux de votre navigateur',
      gpc: 'Global Privacy Control demande aux sites de ne pas vendre ni partager vos données. Quand votre navigateur l’envoie, nous laissons désactivé ce qu’il couvre. Vous pouvez en décider autrement dans les paramètres des cookies, et seulement là.',
      gpcReceived: 'Votre navigateur envoie ce signal en ce moment, et nous le respectons.',
      gpcNothing: 'Aucun des types de notre liste n’est concerné par ce signal.',
      dntIgnored:
        'Do Not Track était une tentative antérieure, que le W3C a abandonnée en {year} sans accord sur ce que les sites devaient faire. Nous n’en tenons pas compte. Ce sont vos choix ici qui comptent.',
      dntHonored:
        'Do Not Track était une tentative antérieure, que le W3C a abandonnée en {year}. Nous respectons tout de même ce signal, de la même manière que Global Privacy Control.',
      model: {
        'opt-in': 'Avant votre choix, tout ce qui est facultatif est désactivé.',
        'opt-out':
          'La loi en vigueur là où vous êtes permet d’utiliser les cookies facultatifs jusqu’à ce que vous les refusiez. Vous pouvez les refuser à tout moment.',
        'notice-only':
          'Les cookies facultatifs sont utilisés sauf si vous les refusez. Vous pouvez les refuser à tout moment.',
      },
    },
    contact: {
      heading: 'À qui écrire',
      text: 'Pour toute question sur cette page ou sur vos données, contactez-nous ici :',
    },
  },
}

const embed: EmbedMessages['embed'] = {
  description:
    'Charger ce contenu transmet à {name}, exploité par {operator}, des données telles que votre adresse IP, et des cookies peuvent être déposés.',
  descriptionAlone:
    'Charger ce contenu transmet à {name} des données telles que votre adresse IP, et des cookies peuvent être déposés.',
  refused: {
    gpc: 'Le signal Global Privacy Control de votre navigateur le refuse : une autorisation permanente n’est donc pas possible.',
    dnt: 'Le signal Do Not Track de votre navigateur le refuse : une autorisation permanente n’est donc pas possible.',
  },
  loadOnce: 'Charger une fois',
  alwaysAllow: 'Toujours autoriser {name}',
}

const reload: ReloadMessages['reload'] = {
  text: {
    one: 'Votre choix est enregistré. {names} reste actif jusqu’au rechargement de la page. Ce rechargement se fera tout seul dans un instant.',
    other:
      'Votre choix est enregistré. {names} restent actifs jusqu’au rechargement de la page. Ce rechargement se fera tout seul dans un instant.',
  },
  more: { one: '{count} autre', other: '{count} autres' },
  now: 'Recharger',
  later: 'Pas maintenant',
}

const changes: ChangesMessages['changes'] = {
  new: 'Nouveau : {items}.',
  longer: 'Plus longtemps : {items}.',
  more: 'En plus : {items}.',
  item: '{name}, désormais {lifetime}',
}

export const fr: Messages = {
  ...first,
  ...rest,
  embed,
  reload,
  changes,
}
