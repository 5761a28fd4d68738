import type { Sentences } from './types.ts'

export const sentences: Sentences = {
  'adobe-typekit':
    'Levererar webbplatsens typsnitt: din webbläsare hämtar dem från Adobe, så Adobe får veta din IP-adress och vilken webbplats som frågade.',
  amplitude:
    'Följer steg för steg vad besökare gör, så att webbplatsen får veta vilka funktioner som används och var folk ger upp.',
  appnexus:
    'Känner igen din webbläsare på andra webbplatser, så att webbplatsen kan visa sina annonser för dig där.',
  calendly: 'Visar en kalender på sidan där du kan välja och boka en tid för ett möte.',
  'crazy-egg':
    'Registrerar var besökare klickar och skrollar, så att webbplatsen kan se vilka delar av en sida som uppmärksammas och vilka som missas.',
  crisp: 'Visar en chattruta och hittar dina tidigare meddelanden när du kommer tillbaka.',
  doubleclick:
    'Placerar och mäter webbplatsens annonser runt om på nätet, och använder det du har tittat på här för att välja dem.',
  eloqua:
    'Sparar en historik över dina besök för e-postmarknadsföring och försäljning, under ditt namn när du har uppgett det.',
  'facebook-custom-audience':
    'Berättar för Meta vilka sidor du besöker, så att webbplatsen kan visa dig annonser på Facebook.',
  'google-adwords-conversion':
    'Noterar när någon som har klickat på en av webbplatsens Google-annonser senare köper något eller registrerar sig, så att webbplatsen vet vilka annonser som lönar sig.',
  'google-analytics':
    'Räknar besök och visar webbplatsen vilka sidor som läses, hur folk hittade dit och hur länge de stannar.',
  'google-dynamic-remarketing':
    'Kommer ihåg vad du har tittat på här, så att Google kan visa dig annonser för det senare.',
  'google-maps':
    'Visar en karta på sidan som du kan flytta och zooma, till exempel för att hitta till en butik.',
  'google-tag-manager':
    'Laddar webbplatsens övriga taggar och bestämmer när var och en körs; vad som händer med dina uppgifter beror på de taggarna.',
  'heap-analytics':
    'Registrerar klick och sidvisningar vid varje besök, så att webbplatsen kan studera hur folk rör sig på den.',
  hotjar:
    'Ritar värmekartor över var besökare klickar och skrollar, spelar in besök och ställer korta frågor om webbplatsen.',
  hubspot:
    'Sköter formulär och chatt, och kopplar dina besök till ditt namn när du har skickat ett formulär.',
  intercom:
    'Visar en chatt där du kan skriva till webbplatsen, och sparar dina konversationer till nästa besök.',
  kissinsights: 'Visar korta enkäter på sidan och kommer ihåg vilka du har sett eller svarat på.',
  'linkedin-ads': 'Låter webbplatsen visa dig annonser på LinkedIn efter ett besök och se om de fungerade.',
  'linkedin-insights':
    'Berättar för webbplatsen vilka grupper av LinkedIn-medlemmar som besöker den och vad de gör där.',
  'linkedin-marketing-solutions':
    'Skickar dina besök vidare till LinkedIns marknadsföringsverktyg, där webbplatsen planerar och mäter sina kampanjer.',
  liveramp:
    'Kopplar din webbläsare till ett annons-id som även andra företag känner till, så att annonser kan hitta dig från webbplats till webbplats.',
  'marin-search-marketer':
    'Kopplar ihop klick på sökannonser med vad folk gör på webbplatsen, så att den kan se vilka sökord som är värda sitt pris.',
  marketo:
    'Kopplar sidorna du tittar på till din adress när du har uppgett den, så att webbplatsen kan följa upp med mejl och samtal.',
  matomo: 'Räknar besök och visar vilka sidor folk läser, ofta på webbplatsens egen server.',
  'microsoft-advertising':
    'Berättar för webbplatsen vilka annonser på Bing och hos dess partner som ledde till ett besök eller ett köp, och visar dig webbplatsens annonser igen på andra ställen.',
  'microsoft-clarity':
    'Spelar upp besök på webbplatsen, med klick, skrollning och musrörelser, så att de som gör den ser var folk kör fast.',
  mixpanel:
    'Följer vilka funktioner besökare använder och i vilken ordning, så att webbplatsen får veta vad som får folk att komma tillbaka.',
  'perfect-audience':
    'Visade webbplatsens annonser för tidigare besökare på andra ställen på nätet, tills tjänsten lades ner.',
  pinterest:
    'Berättar för webbplatsen vilka pins och annonser som gav besök, och visar dig dess annonser på Pinterest.',
  plausible:
    'Räknar sidvisningar och varifrån de kommer, utan cookies och utan ett varaktigt id för besökaren.',
  posthog:
    'Registrerar steg för steg vad besökare gör i produkten, testar nya funktioner på en del av dem och spelar upp besök.',
  quantcast:
    'Uppskattar vilka slags människor som besöker webbplatsen och väljer annonser till dig på andra webbplatser.',
  recaptcha: 'Skiljer människor från program, så att webbplatsens formulär inte översvämmas av skräppost.',
  reddit:
    'Berättar för webbplatsen vilka annonser på Reddit som ledde till ett besök eller ett köp, och visar dig dess annonser igen där.',
  segment:
    'Samlar det besökare gör på ett ställe och lämnar det vidare till de andra tjänster som webbplatsen har valt.',
  'sentry-replay':
    'Spelar in hur en sida förändras medan du använder den, så att webbplatsen kan se vad som ledde till ett fel.',
  'sift-science':
    'Tittar på din enhet och på vad du gör på webbplatsen för att skilja riktiga kunder från bedrägerier.',
  snapchat:
    'Berättar för webbplatsen vilka annonser på Snapchat som gav besök eller köp, och låter den nå dig där igen.',
  spotify: 'Spelar musik och poddar från Spotify på sidan.',
  stripe: 'Tar emot betalningar och ser hur sidan används för att skilja köpare från bedragare.',
  tiktok:
    'Berättar för webbplatsen vilka TikTok-annonser som fungerade, och låter den visa dig fler av sina annonser på TikTok.',
  'twitter-advertising': 'Låter webbplatsen visa dig annonser på X och se om de ledde dig hit.',
  'twitter-analytics': 'Låter webbplatsen se vad folk gör efter att ha följt en länk från X.',
  typeform: 'Visar ett formulär eller en enkät på sidan och samlar in dina svar.',
  vimeo: 'Spelar videor som ligger hos Vimeo på sidan.',
  'x-posts': 'Visar inlägg från X på sidan, med deras bilder och videor.',
  youtube: 'Spelar videor från YouTube på sidan, så att du kan se dem utan att lämna webbplatsen.',
}
