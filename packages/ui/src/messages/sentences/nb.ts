import type { Sentences } from './types.ts'

export const sentences: Sentences = {
  'adobe-typekit':
    'Leverer skrifttypene på nettstedet: Nettleseren din henter dem fra Adobe, så Adobe får vite IP-adressen din og hvilket nettsted som spurte.',
  amplitude:
    'Følger steg for steg hva besøkende gjør, slik at nettstedet får vite hvilke funksjoner som brukes, og hvor folk gir opp.',
  appnexus:
    'Gjenkjenner nettleseren din på andre nettsteder, slik at nettstedet kan vise deg annonsene sine der.',
  calendly: 'Viser en kalender på siden der du kan velge og bestille tid til et møte.',
  'crazy-egg':
    'Registrerer hvor besøkende klikker og ruller, slik at nettstedet kan se hvilke deler av en side som blir lagt merke til, og hvilke som blir oversett.',
  crisp: 'Viser en chatteboks og finner igjen de tidligere meldingene dine når du kommer tilbake.',
  doubleclick:
    'Plasserer og måler nettstedets annonser rundt om på nettet, og bruker det du har sett på her, til å velge dem.',
  eloqua:
    'Lagrer en historikk over besøkene dine for markedsføring på e-post og salg, under navnet ditt når du har oppgitt det.',
  'facebook-custom-audience':
    'Forteller Meta hvilke sider du besøker, slik at nettstedet kan vise deg annonser på Facebook.',
  'google-adwords-conversion':
    'Registrerer når noen som har klikket på en av nettstedets Google-annonser, senere kjøper noe eller melder seg på, slik at nettstedet vet hvilke annonser som lønner seg.',
  'google-analytics':
    'Teller besøk og viser nettstedet hvilke sider som blir lest, hvordan folk kom dit, og hvor lenge de blir.',
  'google-dynamic-remarketing':
    'Husker hva du har sett på her, slik at Google kan vise deg annonser for det senere.',
  'google-maps':
    'Viser et kart på siden som du kan flytte og zoome i, for eksempel for å finne veien til en butikk.',
  'google-tag-manager':
    'Laster inn de andre taggene på nettstedet og bestemmer når hver av dem skal kjøre; hva som skjer med opplysningene dine, avhenger av de taggene.',
  'heap-analytics':
    'Registrerer klikk og sidevisninger ved hvert besøk, slik at nettstedet kan studere hvordan folk beveger seg rundt på det.',
  hotjar:
    'Tegner varmekart over hvor besøkende klikker og ruller, tar opp besøk og stiller korte spørsmål om nettstedet.',
  hubspot: 'Står for skjemaer og chat, og knytter besøkene dine til navnet ditt når du har sendt et skjema.',
  intercom: 'Viser en chat der du kan skrive til nettstedet, og tar vare på samtalene dine til neste besøk.',
  kissinsights: 'Viser korte spørreundersøkelser på siden og husker hvilke du har sett eller svart på.',
  'linkedin-ads': 'Lar nettstedet vise deg annonser på LinkedIn etter et besøk og se om de virket.',
  'linkedin-insights':
    'Forteller nettstedet hvilke grupper av LinkedIn-medlemmer som besøker det, og hva de gjør der.',
  'linkedin-marketing-solutions':
    'Sender besøkene dine videre til markedsføringsverktøyene til LinkedIn, der nettstedet planlegger og måler kampanjene sine.',
  liveramp:
    'Knytter nettleseren din til en annonse-ID som andre selskaper også kjenner, slik at annonser kan finne deg fra nettsted til nettsted.',
  'marin-search-marketer':
    'Kobler klikk på søkeannonser med det folk gjør på nettstedet, slik at det kan se hvilke søkeord som er verdt prisen.',
  marketo:
    'Knytter sidene du ser på, til adressen din når du har oppgitt den, slik at nettstedet kan følge opp med e-poster og telefonsamtaler.',
  matomo: 'Teller besøk og viser hvilke sider folk leser, ofte på nettstedets egen server.',
  'microsoft-advertising':
    'Forteller nettstedet hvilke annonser på Bing og hos partnerne deres som førte til et besøk eller et kjøp, og viser deg nettstedets annonser igjen andre steder.',
  'microsoft-clarity':
    'Spiller av besøk på nettstedet, med klikk, rulling og musebevegelser, slik at de som lager det, ser hvor folk står fast.',
  mixpanel:
    'Følger hvilke funksjoner besøkende bruker og i hvilken rekkefølge, slik at nettstedet får vite hva som får folk til å komme tilbake.',
  'perfect-audience':
    'Viste nettstedets annonser til tidligere besøkende andre steder på nettet, til tjenesten ble lagt ned.',
  pinterest:
    'Forteller nettstedet hvilke pins og annonser som ga besøk, og viser deg annonsene dets på Pinterest.',
  plausible:
    'Teller sidevisninger og hvor de kommer fra, uten informasjonskapsler og uten en varig ID for besøkende.',
  posthog:
    'Registrerer steg for steg hva besøkende gjør i produktet, prøver ut nye funksjoner på noen av dem og spiller av besøk.',
  quantcast:
    'Anslår hva slags mennesker som besøker nettstedet, og velger annonser til deg på andre nettsteder.',
  recaptcha: 'Skiller mennesker fra programmer, slik at skjemaene på nettstedet ikke oversvømmes av spam.',
  reddit:
    'Forteller nettstedet hvilke annonser på Reddit som førte til et besøk eller et kjøp, og viser deg annonsene dets igjen der.',
  segment:
    'Samler det besøkende gjør, på ett sted og gir det videre til de andre tjenestene nettstedet har valgt.',
  'sentry-replay':
    'Tar opp hvordan en side endrer seg mens du bruker den, slik at nettstedet kan se hva som førte til en feil.',
  'sift-science': 'Ser på enheten din og på hva du gjør på nettstedet, for å skille ekte kunder fra svindel.',
  snapchat:
    'Forteller nettstedet hvilke annonser på Snapchat som ga besøk eller salg, og lar det nå deg der igjen.',
  spotify: 'Spiller musikk og podkaster fra Spotify på siden.',
  stripe: 'Tar imot betalinger og følger med på hvordan siden brukes, for å skille kjøpere fra svindlere.',
  tiktok:
    'Forteller nettstedet hvilke TikTok-annonser som virket, og lar det vise deg flere av annonsene sine på TikTok.',
  'twitter-advertising': 'Lar nettstedet vise deg annonser på X og se om de førte deg hit.',
  'twitter-analytics': 'Lar nettstedet se hva folk gjør etter at de har fulgt en lenke fra X.',
  typeform: 'Viser et skjema eller en spørreundersøkelse på siden og samler inn svarene dine.',
  vimeo: 'Spiller av videoer som ligger hos Vimeo, på siden.',
  'x-posts': 'Viser innlegg fra X på siden, med bildene og videoene deres.',
  youtube: 'Spiller av videoer fra YouTube på siden, slik at du kan se dem uten å forlate nettstedet.',
}
