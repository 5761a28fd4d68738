import type { Sentences } from './types.ts'

export const sentences: Sentences = {
  'adobe-typekit':
    'Leverer hjemmesidens skrifttyper: Din browser henter dem hos Adobe, så Adobe får din IP-adresse at vide og ser, hvilken hjemmeside der bad om dem.',
  amplitude:
    'Følger trin for trin, hvad besøgende gør, så hjemmesiden kan se, hvilke funktioner der bruges, og hvor folk giver op.',
  appnexus: 'Genkender din browser på andre hjemmesider, så hjemmesiden kan vise dig sine annoncer der.',
  calendly: 'Viser en kalender på siden, hvor du kan vælge og booke en tid til et møde.',
  'crazy-egg':
    'Registrerer, hvor besøgende klikker og scroller, så hjemmesiden kan se, hvilke dele af en side der bliver bemærket, og hvilke der bliver overset.',
  crisp: 'Viser en chatboks og finder dine tidligere beskeder igen, når du vender tilbage.',
  doubleclick:
    'Placerer og måler hjemmesidens annoncer rundt om på nettet og bruger det, du har set her, til at vælge dem.',
  eloqua:
    'Gemmer en historik over dine besøg til e-mailmarkedsføring og salg, under dit navn, når du har oplyst det.',
  'facebook-custom-audience':
    'Fortæller Meta, hvilke sider du besøger, så hjemmesiden kan vise dig annoncer på Facebook.',
  'google-adwords-conversion':
    'Registrerer, når nogen, der har klikket på en af hjemmesidens Google-annoncer, senere køber noget eller tilmelder sig, så hjemmesiden ved, hvilke annoncer der betaler sig.',
  'google-analytics':
    'Tæller besøg og viser hjemmesiden, hvilke sider der bliver læst, hvordan folk er kommet dertil, og hvor længe de bliver.',
  'google-dynamic-remarketing':
    'Husker, hvad du har set på her, så Google senere kan vise dig annoncer for det.',
  'google-maps':
    'Viser et kort på siden, som du kan flytte og zoome i, for eksempel for at finde vej til en butik.',
  'google-tag-manager':
    'Indlæser hjemmesidens andre tags og bestemmer, hvornår hvert af dem kører; hvad der sker med dine data, afhænger af de tags.',
  'heap-analytics':
    'Registrerer klik og sidevisninger ved hvert besøg, så hjemmesiden kan undersøge, hvordan folk bevæger sig rundt på den.',
  hotjar:
    'Tegner varmekort over, hvor besøgende klikker og scroller, optager besøg og stiller korte spørgsmål om hjemmesiden.',
  hubspot: 'Står for formularer og chat og knytter dine besøg til dit navn, når du sender en formular.',
  intercom: 'Viser en chat, hvor du kan skrive til hjemmesiden, og gemmer dine samtaler til dit næste besøg.',
  kissinsights: 'Viser korte spørgeskemaer på siden og husker, hvilke du har set eller besvaret.',
  'linkedin-ads': 'Lader hjemmesiden vise dig annoncer på LinkedIn efter et besøg og se, om de virkede.',
  'linkedin-insights':
    'Fortæller hjemmesiden, hvilke grupper af LinkedIn-medlemmer der besøger den, og hvad de gør der.',
  'linkedin-marketing-solutions':
    'Sender dine besøg videre til LinkedIns marketingværktøjer, hvor hjemmesiden planlægger og måler sine kampagner.',
  liveramp:
    'Knytter din browser til et annonce-id, som andre virksomheder også kender, så annoncer kan finde dig fra hjemmeside til hjemmeside.',
  'marin-search-marketer':
    'Forbinder klik på søgeannoncer med det, folk gør på hjemmesiden, så den kan se, hvilke søgeord der er pengene værd.',
  marketo:
    'Knytter de sider, du ser, til din adresse, når du har oplyst den, så hjemmesiden kan følge op med e-mails og opkald.',
  matomo: 'Tæller besøg og viser, hvilke sider folk læser, ofte på hjemmesidens egen server.',
  'microsoft-advertising':
    'Fortæller hjemmesiden, hvilke annoncer på Bing og hos Bings partnere der førte til et besøg eller et køb, og viser dig dens annoncer igen andre steder.',
  'microsoft-clarity':
    'Afspiller besøg på hjemmesiden med klik, scroll og musebevægelser, så folkene bag den kan se, hvor brugerne kører fast.',
  mixpanel:
    'Følger, hvilke funktioner besøgende bruger og i hvilken rækkefølge, så hjemmesiden kan se, hvad der får folk til at komme igen.',
  'perfect-audience':
    'Viste hjemmesidens annoncer til tidligere besøgende andre steder på nettet, indtil tjenesten lukkede.',
  pinterest:
    'Fortæller hjemmesiden, hvilke pins og annoncer der har givet besøg, og viser dig dens annoncer på Pinterest.',
  plausible:
    'Tæller sidevisninger, og hvor de kommer fra, uden cookies og uden et varigt id for den besøgende.',
  posthog:
    'Registrerer trin for trin, hvad besøgende gør i produktet, afprøver nye funktioner på nogle af dem og afspiller besøg.',
  quantcast:
    'Anslår, hvilken slags mennesker der besøger hjemmesiden, og vælger annoncer til dig på andre hjemmesider.',
  recaptcha: 'Skelner mellem mennesker og programmer, så hjemmesidens formularer ikke oversvømmes af spam.',
  reddit:
    'Fortæller hjemmesiden, hvilke annoncer på Reddit der førte til et besøg eller et køb, og viser dig dens annoncer igen der.',
  segment:
    'Samler det, besøgende gør, ét sted og giver det videre til de andre tjenester, som hjemmesiden har valgt.',
  'sentry-replay':
    'Optager, hvordan en side ændrer sig, mens du bruger den, så hjemmesiden kan se, hvad der førte til en fejl.',
  'sift-science':
    'Ser på din enhed og på, hvad du gør på hjemmesiden, for at skelne rigtige kunder fra svindel.',
  snapchat:
    'Fortæller hjemmesiden, hvilke annoncer på Snapchat der har givet besøg eller salg, og lader den nå dig der igen.',
  spotify: 'Afspiller musik og podcasts fra Spotify på siden.',
  stripe: 'Modtager betalinger og holder øje med, hvordan siden bruges, for at skelne købere fra svindlere.',
  tiktok:
    'Fortæller hjemmesiden, hvilke TikTok-annoncer der virkede, og lader den vise dig flere af sine annoncer på TikTok.',
  'twitter-advertising': 'Lader hjemmesiden vise dig annoncer på X og se, om de førte dig hertil.',
  'twitter-analytics': 'Lader hjemmesiden se, hvad folk gør, efter at de har fulgt et link fra X.',
  typeform: 'Viser en formular eller et spørgeskema på siden og indsamler dine svar.',
  vimeo: 'Afspiller videoer, der ligger hos Vimeo, på siden.',
  'x-posts': 'Viser opslag fra X på siden med deres billeder og videoer.',
  youtube: 'Afspiller videoer fra YouTube på siden, så du kan se dem uden at forlade hjemmesiden.',
}
