import type { Sentences } from './types.ts'

export const sentences: Sentences = {
  'adobe-typekit':
    'Fournit les polices du site : votre navigateur les récupère auprès d’Adobe, qui apprend ainsi votre adresse IP et quel site les a demandées.',
  amplitude:
    'Suit pas à pas ce que font les visiteurs, pour que le site sache quelles fonctions sont utilisées et à quel endroit les gens abandonnent.',
  appnexus:
    'Reconnaît votre navigateur sur d’autres sites, pour que le site puisse vous y montrer ses publicités.',
  calendly:
    'Affiche dans la page un calendrier où vous pouvez choisir et réserver un créneau de rendez-vous.',
  'crazy-egg':
    'Enregistre où les visiteurs cliquent et jusqu’où ils font défiler la page, pour que le site voie quelles parties sont remarquées et lesquelles passent inaperçues.',
  crisp: 'Affiche une fenêtre de chat et retrouve vos anciens messages quand vous revenez.',
  doubleclick:
    'Place et mesure les publicités du site sur le web, et utilise ce que vous avez consulté ici pour les choisir.',
  eloqua:
    'Conserve un historique de vos visites pour les e-mails marketing et la vente, sous votre nom dès que vous l’avez donné.',
  'facebook-custom-audience':
    'Indique à Meta quelles pages vous consultez, pour que le site puisse vous montrer des publicités sur Facebook.',
  'google-adwords-conversion':
    'Note si une personne qui a cliqué sur une annonce Google du site achète ou s’inscrit ensuite, pour que le site sache quelles annonces sont rentables.',
  'google-analytics':
    'Compte les visites et montre au site quelles pages sont lues, comment les gens sont arrivés et combien de temps ils restent.',
  'google-dynamic-remarketing':
    'Retient ce que vous avez regardé ici, pour que Google puisse vous montrer plus tard des publicités à ce sujet.',
  'google-maps':
    'Affiche dans la page une carte que vous pouvez déplacer et agrandir, par exemple pour trouver le chemin d’un magasin.',
  'google-tag-manager':
    'Charge les autres balises du site et décide quand chacune s’exécute ; ce que deviennent vos données dépend de ces balises.',
  'heap-analytics':
    'Enregistre les clics et les pages vues de chaque visite, pour que le site puisse étudier comment les gens s’y déplacent.',
  hotjar:
    'Dresse des cartes de chaleur des clics et du défilement des visiteurs, enregistre des visites et pose de courtes questions sur le site.',
  hubspot:
    'Gère des formulaires et un chat, et associe vos visites à votre nom dès que vous envoyez un formulaire.',
  intercom:
    'Affiche une messagerie qui vous permet d’écrire au site, et conserve vos conversations pour votre prochaine visite.',
  kissinsights:
    'Affiche de courtes enquêtes sur la page et retient celles que vous avez vues ou auxquelles vous avez répondu.',
  'linkedin-ads':
    'Permet au site de vous montrer des publicités sur LinkedIn après une visite et de voir si elles ont eu de l’effet.',
  'linkedin-insights':
    'Indique au site quels groupes de membres de LinkedIn le visitent et ce qu’ils y font.',
  'linkedin-marketing-solutions':
    'Transmet vos visites aux outils marketing de LinkedIn, avec lesquels le site planifie et mesure ses campagnes.',
  liveramp:
    'Relie votre navigateur à un identifiant publicitaire que d’autres entreprises connaissent aussi, pour que les publicités puissent vous retrouver d’un site à l’autre.',
  'marin-search-marketer':
    'Relie les clics sur les annonces de recherche à ce que les gens font sur le site, pour que celui-ci sache quels mots-clés valent leur prix.',
  marketo:
    'Associe les pages que vous consultez à votre adresse dès que vous l’avez donnée, pour que le site puisse vous recontacter par e-mail et par téléphone.',
  matomo: 'Compte les visites et montre quelles pages sont lues, souvent sur un serveur du site lui-même.',
  'microsoft-advertising':
    'Indique au site quelles publicités sur Bing et chez ses partenaires ont mené à une visite ou à un achat, et vous montre de nouveau les publicités du site ailleurs.',
  'microsoft-clarity':
    'Rejoue les visites du site, avec les clics, le défilement et les mouvements de la souris, pour que ses créateurs voient où les gens se retrouvent bloqués.',
  mixpanel:
    'Suit quelles fonctions les visiteurs utilisent et dans quel ordre, pour que le site sache ce qui les fait revenir.',
  'perfect-audience':
    'Montrait les publicités du site à ses anciens visiteurs ailleurs sur le web, jusqu’à la fermeture du service.',
  pinterest:
    'Indique au site quelles épingles et quelles publicités lui ont amené des visiteurs, et vous montre les publicités du site sur Pinterest.',
  plausible:
    'Compte les pages vues et leur provenance, sans cookies et sans identifiant durable du visiteur.',
  posthog:
    'Enregistre pas à pas ce que les visiteurs font dans le produit, teste de nouvelles fonctions sur certains d’entre eux et rejoue des visites.',
  quantcast:
    'Estime quel type de personnes visite le site et choisit des publicités pour vous sur d’autres sites.',
  recaptcha:
    'Distingue les humains des programmes, pour que les formulaires du site ne soient pas inondés de spam.',
  reddit:
    'Indique au site quelles publicités sur Reddit ont mené à une visite ou à un achat, et vous y montre de nouveau les publicités du site.',
  segment:
    'Rassemble en un seul endroit ce que font les visiteurs et le transmet aux autres services que le site a choisis.',
  'sentry-replay':
    'Enregistre comment une page change pendant que vous l’utilisez, pour que le site puisse revoir ce qui a mené à une erreur.',
  'sift-science':
    'Examine votre appareil et votre façon d’agir sur le site pour distinguer les vrais clients des fraudeurs.',
  snapchat:
    'Indique au site quelles publicités sur Snapchat ont amené des visiteurs ou des ventes, et lui permet de vous y atteindre de nouveau.',
  spotify: 'Lit de la musique et des podcasts de Spotify dans la page.',
  stripe:
    'Encaisse les paiements et observe comment la page est utilisée pour distinguer les acheteurs des fraudeurs.',
  tiktok:
    'Indique au site quelles publicités TikTok ont eu de l’effet, et lui permet de vous en montrer d’autres sur TikTok.',
  'twitter-advertising':
    'Permet au site de vous montrer des publicités sur X et de voir si elles sont à l’origine de votre visite.',
  'twitter-analytics': 'Permet au site de voir ce que font les gens après avoir suivi un lien depuis X.',
  typeform: 'Affiche un formulaire ou une enquête dans la page et recueille vos réponses.',
  vimeo: 'Lit dans la page des vidéos hébergées chez Vimeo.',
  'x-posts': 'Affiche dans la page des posts de X, avec leurs images et leurs vidéos.',
  youtube:
    'Lit dans la page des vidéos de YouTube, pour que vous puissiez les regarder sans quitter le site.',
}
