import type { ChangesMessages } from '../types/changes.ts'
import type { EmbedMessages } from '../types/embed.ts'
import type { FirstMessages } from '../types/first.ts'
import type { Messages, RestMessages } from '../types/messages.ts'
import type { ReloadMessages } from '../types/reload.ts'

const first: FirstMessages = {
  locale: 'es',
  dir: 'ltr',
  trigger: 'Configuración de cookies',
  banner: {
    title: '¿Podemos usar cookies?',
    needed: 'Algunas son necesarias para que este sitio funcione.',
    others: 'Otras, de {providers}, sirven para {uses}.',
    own: 'Otras sirven para {uses}.',
    description: {
      off: '{needed} {others} Estas últimas permanecen desactivadas si no las permite, y puede cambiar de opinión en cualquier momento.',
      part: '{needed} {others} Una parte ya funciona. El resto permanece desactivado si no lo permite, y puede cambiar de opinión en cualquier momento.',
      on: '{needed} {others} Estas últimas están activadas hasta que las rechace, ahora o en cualquier momento.',
    },
    providerCount: { one: '{count} proveedor', other: '{count} proveedores' },
    or: { two: '{before} o {next}', between: '{before}, {next}', last: '{before} o {next}' },
    uses: {
      functional: 'recordar sus ajustes',
      performance: 'medir las visitas',
      targeting: 'elegir anuncios',
    },
    signal: 'Su navegador pide a los sitios que no vendan ni compartan sus datos. Respetamos esa petición.',
    acceptAll: 'Aceptar todas',
    rejectAll: 'Rechazar todas',
    customize: 'Elegir',
    noticeLink: 'Política de cookies',
    failed: 'No se ha podido cargar una parte de esta página. Sus elecciones cuentan igualmente.',
    reload: 'Volver a cargar la página',
  },
}

const rest: RestMessages = {
  preferences: {
    title: 'Configuración de cookies',
    description: 'Elija qué permite aquí. Nada cambia hasta que guarde.',
    acceptAll: 'Aceptar todas',
    rejectAll: 'Rechazar todas',
    save: 'Guardar selección',
    close: 'Cerrar sin guardar',
    signal: {
      gpc: 'Su navegador envía la señal Global Privacy Control, así que mantenemos desactivado lo que vendería o compartiría sus datos.',
      dnt: 'Su navegador envía la señal Do Not Track, así que mantenemos desactivado lo que le seguiría de un sitio a otro.',
    },
    signalOverridden: 'La señal de su navegador ya no decide aquí. Decide usted.',
    overrideSignal: 'Decido yo',
  },
  categories: {
    text: {
      necessary: {
        name: 'Necesarias',
        description:
          'Le permiten moverse por el sitio, iniciar sesión y terminar lo que ha empezado. También recuerdan esta elección.',
      },
      functional: {
        name: 'Funcionalidad',
        description:
          'Recuerdan sus ajustes, como el tamaño del texto o el idioma, y añaden funciones al sitio.',
      },
      performance: {
        name: 'Rendimiento',
        description: 'Cuentan las visitas y muestran qué páginas se leen, para poder mejorar el sitio.',
      },
      targeting: {
        name: 'Segmentación y publicidad',
        description:
          'Reconocen su navegador aquí y en otros sitios, para elegir anuncios para usted y medirlos.',
      },
    },
    locked: {
      necessary: 'Siempre activadas: el sitio no puede funcionar sin ellas.',
      gpc: 'Se mantienen desactivadas porque su navegador envía la señal Global Privacy Control.',
      dnt: 'Se mantienen desactivadas porque su navegador envía la señal Do Not Track.',
    },
    providers: { one: '{count} proveedor', other: '{count} proveedores' },
    allowed: 'Permitidos: {granted} de {count}',
    none: 'Sin proveedores externos.',
    own: 'Sin proveedores externos. Las usa este mismo sitio.',
  },
  search: {
    label: 'Buscar proveedores',
    type: 'Tipo',
    allTypes: 'Todos los tipos',
    choice: 'Elección',
    anyChoice: 'Permitidos o no',
    granted: 'Permitidos',
    denied: 'No permitidos',
    found: { one: '{count} proveedor encontrado', other: '{count} proveedores encontrados' },
    nothing: 'Ningún proveedor coincide. Pruebe con menos letras o con otros filtros.',
    clear: 'Borrar la búsqueda',
    range: '{first}–{last} de {total}',
    previous: 'Proveedores anteriores',
    next: 'Proveedores siguientes',
  },
  providers: {
    loading: 'Cargando los datos de los proveedores…',
    failed: 'No se han podido cargar los datos de los proveedores. Aun así, sus elecciones funcionan.',
    retry: 'Volver a intentarlo',
    operator: 'Gestionado por {operator}',
    group: 'Parte de {group}',
    formerly: 'Antes {names}',
    discontinued: 'Este servicio ha cerrado.',
    discontinuedSince: 'Este servicio cerró en {year}.',
    sharedTag: 'Usa el mismo código que {names}. El código solo se ejecuta mientras todos estén permitidos.',
    early:
      'Su código se carga aunque usted no lo permita. En ese caso se le informa de ello y recibe datos como su dirección IP.',
    cookies: { one: '{count} cookie', other: '{count} cookies' },
    noCookies: 'No se conoce ninguna cookie.',
    cookieName: 'Nombre',
    cookieLifetime: 'Duración',
    cookieKind: 'Origen',
    cookiePurpose: 'Finalidad',
    privacyLink: 'Política de privacidad',
    optOut: {
      'opt-out-page': 'Exclusión voluntaria',
      'privacy-policy': 'Información sobre la exclusión voluntaria',
      'browser-settings': 'Bloquear o eliminar en la configuración de su navegador',
    },
    named: '{action}: {name}',
    unconfirmed: '{value} (sin confirmar)',
    unknown: 'No se conoce',
    session: 'Hasta que cierre el navegador',
    persistent: 'Se conserva, sin plazo indicado',
    notKept: 'Se elimina de inmediato',
    party: { first: 'Este sitio', third: 'Sitio del proveedor' },
    storage: {
      'local-storage': 'almacenamiento local',
      'session-storage': 'almacenamiento de sesión',
      'indexed-db': 'base de datos',
    },
    otherCategory: 'tipo: {category}',
    legacy: 'versión anterior',
  },
  notice: {
    title: 'Política de cookies',
    updated: 'Última actualización: {date}',
    intro:
      'Esta página explica qué guarda {site} en su navegador, qué proveedores externos pueden participar y cómo puede decir que no. Se genera a partir de la misma lista que decide qué se carga.',
    contents: 'En esta página',
    linkTo: 'Enlace a «{section}»',
    choice: {
      heading: 'Su elección actual',
      undecided: 'Todavía no ha elegido.',
      decided: 'Hizo su elección el {date}.',
      notStored:
        'Su navegador no permite que este sitio guarde su elección, así que solo vale para esta página.',
      granted: 'Permitidas',
      denied: 'No permitidas',
      mixed: 'Permitidas en parte',
      change: 'Cambiar mi elección',
      withdraw: 'Retirar el consentimiento',
      withdrawn: 'Todo lo opcional está desactivado.',
    },
    basics: {
      heading: '¿Qué es una cookie?',
      what: 'Una cookie es un texto breve que un sitio web pide a su navegador que guarde y le devuelva más tarde. Permite al sitio reconocer el navegador, por ejemplo para mantener su sesión iniciada. Los navegadores ofrecen otros lugares donde guardar textos así, y esta página los incluye de la misma manera.',
      identity:
        'Una cookie conoce un navegador, no a una persona. Puede vincularse a usted cuando le dice al sitio quién es, por ejemplo al iniciar sesión.',
      session: 'Las cookies de sesión se olvidan cuando cierra el navegador.',
      persistent: 'Las cookies persistentes permanecen hasta que vence su plazo o usted las elimina.',
      party:
        'Las cookies propias pertenecen a este sitio. Las cookies de terceros pertenecen a otra empresa, que puede leerlas en todos los sitios que la incluyen.',
      off: 'Puede bloquear o eliminar las cookies en la configuración de su navegador. Si bloquea las cookies necesarias, es posible que algunas partes del sitio dejen de funcionar.',
    },
    types: {
      heading: 'Tipos de cookies',
      intro:
        'Lo clasificamos todo por tipos. Usted decide para un tipo entero o para cada proveedor incluido en él.',
      type: 'Tipo',
      description: 'Qué hacen',
      management: 'Cómo gestionarlas',
      manage: {
        necessary:
          'Aquí no se pueden desactivar, porque el sitio las necesita. Su navegador puede eliminarlas de todos modos.',
        other:
          'Actívelas o desactívelas en la configuración de cookies, para todo el tipo o para un solo proveedor.',
        signal: 'La señal Global Privacy Control de su navegador también las desactiva.',
      },
      browserSettings: 'También puede bloquearlas o eliminarlas en la configuración de su navegador.',
    },
    providers: {
      heading: 'Los proveedores y sus cookies',
      intro:
        'Cada proveedor, con lo que hace aquí, lo que guarda y dónde puede pedirle que deje de hacerlo. «Sin confirmar» señala aquello para lo que no hemos encontrado ninguna fuente fiable.',
      none: 'Ninguno.',
      changes:
        'Los proveedores cambian de vez en cuando. Una vez que ha elegido, todo lo nuevo permanece desactivado hasta que vuelva a elegir.',
      early:
        'Una excepción es el código que se carga elija lo que elija y que sabe lo que usted permite: {names}.',
      record: {
        name: 'Este sitio',
        usedFor: 'Recuerda la respuesta que dio sobre las cookies, para no preguntarle en cada página.',
        purpose: 'Su respuesta, con el día en que la dio y nada sobre usted',
      },
    },
    industry: {
      heading: 'Páginas de exclusión voluntaria del sector publicitario',
      intro:
        'Estas páginas las gestionan otros y no tenemos ningún control sobre ellas. Permiten dirigirse a muchas empresas de publicidad a la vez.',
      text: {
        'your-online-choices': 'Opciones para muchas empresas de publicidad en Europa.',
        'network-advertising-initiative':
          'Su herramienta de exclusión voluntaria cerró en {year}. Lo que se eligió en ella sigue siendo válido, y ahora remite a una extensión de navegador para Global Privacy Control.',
        'daa-consumer-choice': 'WebChoices: opciones para muchas empresas de publicidad en Estados Unidos.',
      },
    },
    beacons: {
      heading: '¿Qué es una baliza web?',
      what: 'Una baliza web, o píxel, es una imagen diminuta e invisible o una solicitud. Cuando una página o un correo electrónico la carga, el servidor que hay detrás se entera de ello y, al hacerlo, puede leer o instalar cookies.',
      treatment:
        'Aquí las balizas cuentan como las cookies: el interruptor que decide sobre un proveedor decide también sobre sus balizas en este sitio.',
    },
    flash: {
      heading: 'Cookies de Flash',
      text: 'Las políticas de cookies más antiguas mencionan las cookies de Flash. Flash Player dejó de existir en {year} y los navegadores ya no lo ejecutan, así que nada en este sitio puede usarlas.',
    },
    addresses: {
      heading: 'Direcciones IP',
      text: 'Su navegador envía su dirección IP con cada solicitud; sin ella no podría llegar ninguna respuesta. Por eso, cada servidor al que accede la ve y puede saber de forma aproximada dónde se encuentra usted.',
      providers:
        'Un proveedor ve su dirección IP en cuanto se carga algo suyo, y no antes. Su interruptor también decide sobre eso.',
    },
    signals: {
      heading: 'Señales de su navegador',
      gpc: 'Global Privacy Control pide a los sitios que no vendan ni compartan sus datos. Cuando su navegador lo envía, mantenemos desactivado lo que abarca. Puede decidir otra cosa en la configuración de cookies, y solo allí.',
      gpcReceived: 'Su navegador envía esta señal en este momento, y la respetamos.',
      gpcNothing: 'Esta señal no abarca ninguno de los tipos de nuestra lista.',
      dntIgnored:
        'Do Not Track fue un intento anterior, que el W3C retiró en {year} sin acuerdo sobre lo que debían hacer los sitios. No lo tenemos en cuenta. En su lugar cuentan sus elecciones aquí.',
      dntHonored:
        'Do Not Track fue un intento anterior, que el W3C retiró en {year}. Seguimos respetándolo, de la misma manera que Global Privacy Control.',
      model: {
        'opt-in': 'Antes de que elija, todo lo opcional está desactivado.',
        'opt-out':
          'La ley del lugar donde se encuentra permite usar cookies opcionales hasta que las rechace. Puede rechazarlas en cualquier momento.',
        'notice-only':
          'Las cookies opcionales se usan salvo que las rechace. Puede rechazarlas en cualquier momento.',
      },
    },
    contact: {
      heading: 'A quién escribir',
      text: 'Si tiene preguntas sobre esta política o sobre sus datos, contáctenos aquí:',
    },
  },
}

const embed: EmbedMessages['embed'] = {
  description:
    'Al cargar este contenido se envían datos, como su dirección IP, a {name}, gestionado por {operator}, y pueden instalarse cookies.',
  descriptionAlone:
    'Al cargar este contenido se envían datos, como su dirección IP, a {name}, y pueden instalarse cookies.',
  refused: {
    gpc: 'La señal Global Privacy Control de su navegador lo rechaza, así que no se puede permitir de forma permanente.',
    dnt: 'La señal Do Not Track de su navegador lo rechaza, así que no se puede permitir de forma permanente.',
  },
  loadOnce: 'Cargar una vez',
  alwaysAllow: 'Permitir siempre {name}',
}

const reload: ReloadMessages['reload'] = {
  text: {
    one: 'Su elección se ha guardado. {names} sigue funcionando hasta que la página se vuelva a cargar. Eso ocurrirá automáticamente en un momento.',
    other:
      'Su elección se ha guardado. {names} siguen funcionando hasta que la página se vuelva a cargar. Eso ocurrirá automáticamente en un momento.',
  },
  more: { one: '{count} más', other: '{count} más' },
  now: 'Recargar ahora',
  later: 'Ahora no',
}

const changes: ChangesMessages['changes'] = {
  new: 'Nuevo: {items}.',
  longer: 'Más tiempo: {items}.',
  more: 'Además: {items}.',
  item: '{name}, ahora {lifetime}',
}

export const es: Messages = {
  ...first,
  ...rest,
  embed,
  reload,
  changes,
}
