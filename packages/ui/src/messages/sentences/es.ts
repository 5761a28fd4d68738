import type { Sentences } from './types.ts'

export const sentences: Sentences = {
  'adobe-typekit':
    'Proporciona las fuentes tipográficas del sitio: su navegador las obtiene de Adobe, que así conoce su dirección IP y el sitio que las ha pedido.',
  amplitude:
    'Sigue paso a paso lo que hacen los visitantes, para que el sitio sepa qué funciones se usan y en qué punto se abandona.',
  appnexus: 'Reconoce su navegador en otros sitios, para que este sitio pueda mostrarle allí sus anuncios.',
  calendly: 'Muestra en la página un calendario en el que puede elegir y reservar una hora para una reunión.',
  'crazy-egg':
    'Registra dónde hacen clic los visitantes y cómo se desplazan por la página, para que el sitio vea en qué partes se fijan y cuáles pasan por alto.',
  crisp: 'Muestra una ventana de chat y recupera sus mensajes anteriores cuando vuelve.',
  doubleclick:
    'Coloca y mide los anuncios del sitio en toda la web, y usa lo que ha visto aquí para elegirlos.',
  eloqua:
    'Guarda un historial de sus visitas para correos de marketing y ventas, a su nombre una vez que lo ha dado.',
  'facebook-custom-audience':
    'Indica a Meta qué páginas visita, para que el sitio pueda mostrarle anuncios en Facebook.',
  'google-adwords-conversion':
    'Anota si alguien que hizo clic en un anuncio de Google del sitio compra o se registra después, para que el sitio sepa qué anuncios son rentables.',
  'google-analytics':
    'Cuenta las visitas y muestra al sitio qué páginas se leen, cómo llegaron las personas y cuánto tiempo se quedan.',
  'google-dynamic-remarketing':
    'Recuerda lo que ha mirado aquí, para que Google pueda mostrarle después anuncios sobre ello.',
  'google-maps':
    'Muestra en la página un mapa que puede mover y ampliar, por ejemplo para encontrar el camino a una tienda.',
  'google-tag-manager':
    'Carga las demás etiquetas del sitio y decide cuándo se ejecuta cada una; lo que pase con sus datos depende de esas etiquetas.',
  'heap-analytics':
    'Registra los clics y las páginas vistas de cada visita, para que el sitio pueda estudiar cómo se mueven por él las personas.',
  hotjar:
    'Dibuja mapas de calor de los clics y el desplazamiento de los visitantes, graba visitas y hace preguntas breves sobre el sitio.',
  hubspot:
    'Gestiona formularios y un chat, y asocia sus visitas a su nombre una vez que envía un formulario.',
  intercom:
    'Muestra una ventana de mensajes en la que puede escribir al sitio, y guarda sus conversaciones para su próxima visita.',
  kissinsights: 'Muestra encuestas breves en la página y recuerda cuáles ha visto o respondido.',
  'linkedin-ads':
    'Permite al sitio mostrarle anuncios en LinkedIn después de una visita y ver si han funcionado.',
  'linkedin-insights': 'Indica al sitio qué grupos de miembros de LinkedIn lo visitan y qué hacen en él.',
  'linkedin-marketing-solutions':
    'Transmite sus visitas a las herramientas de marketing de LinkedIn, con las que el sitio planifica y mide sus campañas.',
  liveramp:
    'Vincula su navegador a un identificador publicitario que también conocen otras empresas, para que los anuncios puedan encontrarle de un sitio a otro.',
  'marin-search-marketer':
    'Relaciona los clics en anuncios de búsqueda con lo que se hace en el sitio, para que este sepa qué palabras clave valen lo que cuestan.',
  marketo:
    'Asocia las páginas que ve a su dirección una vez que la ha dado, para que el sitio pueda volver a contactarle con correos y llamadas.',
  matomo: 'Cuenta las visitas y muestra qué páginas se leen, a menudo en un servidor del propio sitio.',
  'microsoft-advertising':
    'Indica al sitio qué anuncios en Bing y sus socios condujeron a una visita o a una compra, y vuelve a mostrarle los anuncios del sitio en otros lugares.',
  'microsoft-clarity':
    'Reproduce las visitas al sitio, con clics, desplazamientos y movimientos del puntero, para que quienes lo hacen vean dónde se atascan las personas.',
  mixpanel:
    'Sigue qué funciones usan los visitantes y en qué orden, para que el sitio sepa qué les hace volver.',
  'perfect-audience':
    'Mostraba los anuncios del sitio en otros lugares de la web a quienes ya lo habían visitado, hasta que el servicio cerró.',
  pinterest:
    'Indica al sitio qué pines y anuncios han traído visitantes, y le muestra los anuncios del sitio en Pinterest.',
  plausible:
    'Cuenta las páginas vistas y de dónde llegan las visitas, sin cookies y sin un identificador duradero del visitante.',
  posthog:
    'Registra paso a paso lo que hacen los visitantes en el producto, prueba funciones nuevas con algunos de ellos y reproduce visitas.',
  quantcast: 'Estima qué tipo de personas visita el sitio y elige anuncios para usted en otros sitios.',
  recaptcha:
    'Distingue a las personas de los programas, para que los formularios del sitio no se llenen de spam.',
  reddit:
    'Indica al sitio qué anuncios en Reddit condujeron a una visita o a una compra, y vuelve a mostrarle allí los anuncios del sitio.',
  segment:
    'Reúne en un solo lugar lo que hacen los visitantes y lo pasa a los demás servicios que ha elegido el sitio.',
  'sentry-replay':
    'Registra cómo cambia una página mientras usted la usa, para que el sitio pueda ver qué llevó a un error.',
  'sift-science':
    'Examina su dispositivo y su forma de actuar en el sitio para distinguir a los clientes reales del fraude.',
  snapchat:
    'Indica al sitio qué anuncios en Snapchat han traído visitantes o ventas, y le permite volver a llegar a usted allí.',
  spotify: 'Reproduce música y pódcasts de Spotify en la página.',
  stripe:
    'Gestiona los pagos y observa cómo se usa la página para distinguir a los compradores de los estafadores.',
  tiktok:
    'Indica al sitio qué anuncios de TikTok han funcionado, y le permite mostrarle a usted más anuncios suyos en TikTok.',
  'twitter-advertising': 'Permite al sitio mostrarle anuncios en X y ver si le han traído hasta aquí.',
  'twitter-analytics': 'Permite al sitio ver qué hacen las personas después de seguir un enlace desde X.',
  typeform: 'Muestra un formulario o una encuesta en la página y recoge sus respuestas.',
  vimeo: 'Reproduce en la página vídeos alojados en Vimeo.',
  'x-posts': 'Muestra en la página publicaciones de X, con sus imágenes y vídeos.',
  youtube: 'Reproduce en la página vídeos de YouTube, para que pueda verlos sin salir del sitio.',
}
