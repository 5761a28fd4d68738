import type { Sentences } from './types.ts'

export const sentences: Sentences = {
  'adobe-typekit':
    'Levert de lettertypen van de site: uw browser haalt ze op bij Adobe, dat zo uw IP-adres te weten komt en welke site erom vroeg.',
  amplitude:
    'Volgt stap voor stap wat bezoekers doen, zodat de site weet welke functies worden gebruikt en waar mensen afhaken.',
  appnexus: 'Herkent uw browser op andere sites, zodat de site u daar zijn advertenties kan tonen.',
  calendly: 'Toont op de pagina een agenda waarin u een tijd voor een afspraak kunt kiezen en boeken.',
  'crazy-egg':
    'Legt vast waar bezoekers klikken en scrollen, zodat de site kan zien welke delen van een pagina opvallen en welke niet.',
  crisp: 'Toont een chatvenster en vindt uw eerdere berichten terug als u terugkomt.',
  doubleclick:
    'Plaatst en meet de advertenties van de site op het hele web en gebruikt wat u hier hebt bekeken om ze te kiezen.',
  eloqua:
    'Houdt de geschiedenis van uw bezoeken bij voor marketingmails en verkoop, op uw naam zodra u die hebt opgegeven.',
  'facebook-custom-audience':
    'Laat Meta weten welke pagina’s u bezoekt, zodat de site u op Facebook advertenties kan tonen.',
  'google-adwords-conversion':
    'Legt vast wanneer iemand die op een van de Google-advertenties van de site klikte later iets koopt of zich aanmeldt, zodat de site weet welke advertenties lonen.',
  'google-analytics':
    'Telt bezoeken en laat de site zien welke pagina’s worden gelezen, hoe mensen er kwamen en hoelang ze blijven.',
  'google-dynamic-remarketing':
    'Onthoudt wat u hier hebt bekeken, zodat Google u daar later advertenties voor kan tonen.',
  'google-maps':
    'Toont op de pagina een kaart die u kunt verschuiven en in- en uitzoomen, bijvoorbeeld om de weg naar een winkel te vinden.',
  'google-tag-manager':
    'Laadt de andere tags van de site en bepaalt wanneer elke tag wordt uitgevoerd; wat er met uw gegevens gebeurt, hangt van die tags af.',
  'heap-analytics':
    'Legt de klikken en paginaweergaven van elk bezoek vast, zodat de site kan onderzoeken hoe mensen zich erdoorheen bewegen.',
  hotjar:
    'Maakt heatmaps van waar bezoekers klikken en scrollen, neemt bezoeken op en stelt korte vragen over de site.',
  hubspot:
    'Verzorgt formulieren en chat, en koppelt uw bezoeken aan uw naam zodra u een formulier verstuurt.',
  intercom:
    'Toont een berichtenvenster waarin u de site kunt schrijven en bewaart uw gesprekken voor uw volgende bezoek.',
  kissinsights: 'Toont korte enquêtes op de pagina en onthoudt welke u hebt gezien of beantwoord.',
  'linkedin-ads':
    'Hiermee kan de site u na een bezoek advertenties tonen op LinkedIn en zien of ze hebben gewerkt.',
  'linkedin-insights': 'Vertelt de site welke groepen LinkedIn-leden langskomen en wat ze er doen.',
  'linkedin-marketing-solutions':
    'Geeft uw bezoeken door aan de marketingtools van LinkedIn, waarin de site zijn campagnes plant en meet.',
  liveramp:
    'Koppelt uw browser aan een advertentie-ID dat andere bedrijven ook kennen, zodat advertenties u van site tot site kunnen vinden.',
  'marin-search-marketer':
    'Verbindt klikken op zoekadvertenties met wat mensen op de site doen, zodat duidelijk wordt welke zoekwoorden hun prijs waard zijn.',
  marketo:
    'Koppelt de pagina’s die u bekijkt aan uw adres zodra u dat hebt opgegeven, zodat de site u daarna kan mailen en bellen.',
  matomo: 'Telt bezoeken en laat zien welke pagina’s mensen lezen, vaak op een server van de site zelf.',
  'microsoft-advertising':
    'Vertelt de site welke advertenties op Bing en bij zijn partners tot een bezoek of aankoop hebben geleid, en toont u elders opnieuw de advertenties van de site.',
  'microsoft-clarity':
    'Speelt bezoeken aan de site af, met klikken, scrollen en muisbewegingen, zodat de makers zien waar mensen vastlopen.',
  mixpanel:
    'Volgt welke functies bezoekers gebruiken en in welke volgorde, zodat de site weet waarvoor mensen terugkomen.',
  'perfect-audience':
    'Toonde de advertenties van de site elders op het web aan eerdere bezoekers, totdat de dienst stopte.',
  pinterest:
    'Vertelt de site welke pins en advertenties bezoekers hebben opgeleverd, en toont u de advertenties van de site op Pinterest.',
  plausible:
    'Telt paginaweergaven en waar die vandaan komen, zonder cookies en zonder blijvend bezoekers-ID.',
  posthog:
    'Legt stap voor stap vast wat bezoekers in het product doen, probeert nieuwe functies uit bij een deel van hen en speelt bezoeken af.',
  quantcast: 'Schat in wat voor mensen de site bezoeken en kiest advertenties voor u op andere sites.',
  recaptcha:
    'Onderscheidt mensen van programma’s, zodat formulieren van de site niet worden overspoeld met spam.',
  reddit:
    'Vertelt de site welke advertenties op Reddit tot een bezoek of aankoop hebben geleid, en toont u daar opnieuw de advertenties van de site.',
  segment:
    'Verzamelt op één plek wat bezoekers doen en geeft dat door aan de andere diensten die de site heeft gekozen.',
  'sentry-replay':
    'Neemt op hoe een pagina verandert terwijl u die gebruikt, zodat de site kan bekijken wat tot een fout heeft geleid.',
  'sift-science':
    'Kijkt naar uw apparaat en naar wat u op de site doet om echte klanten van fraude te onderscheiden.',
  snapchat:
    'Vertelt de site welke advertenties op Snapchat bezoekers of verkopen hebben opgeleverd. Ook kan de site u daar hiermee opnieuw bereiken.',
  spotify: 'Speelt op de pagina muziek en podcasts van Spotify af.',
  stripe:
    'Verwerkt betalingen en let erop hoe de pagina wordt gebruikt om kopers van fraudeurs te onderscheiden.',
  tiktok:
    'Vertelt de site welke TikTok-advertenties hebben gewerkt. Ook kan de site u hiermee meer van zijn advertenties tonen op TikTok.',
  'twitter-advertising':
    'Hiermee kan de site u advertenties tonen op X en zien of u daardoor hier bent gekomen.',
  'twitter-analytics': 'Hiermee kan de site zien wat mensen doen nadat ze een link op X hebben gevolgd.',
  typeform: 'Toont op de pagina een formulier of enquête en verzamelt uw antwoorden.',
  vimeo: 'Speelt op de pagina video’s af die bij Vimeo staan.',
  'x-posts': 'Toont op de pagina posts van X, met hun foto’s en video’s.',
  youtube: 'Speelt op de pagina video’s van YouTube af, zodat u ze kunt bekijken zonder de site te verlaten.',
}
