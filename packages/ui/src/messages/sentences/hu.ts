import type { Sentences } from './types.ts'

export const sentences: Sentences = {
  'adobe-typekit':
    'A webhely betűtípusait szolgáltatja: böngészője az Adobe-tól kéri le őket, így az Adobe megtudja az IP-címét, és azt, hogy melyik webhely kérte.',
  amplitude:
    'Lépésről lépésre követi, mit tesznek a látogatók, hogy a webhely megtudja, mely funkciókat használják, és hol adják fel.',
  appnexus:
    'Más webhelyeken felismeri böngészőjét, hogy a webhely ott megjeleníthesse Önnek a saját hirdetéseit.',
  calendly: 'Naptárt jelenít meg az oldalon, amelyben időpontot választhat és foglalhat egy megbeszélésre.',
  'crazy-egg':
    'Rögzíti, hol kattintanak és görgetnek a látogatók, hogy a webhely lássa, az oldal mely részeit veszik észre, és melyeket nem.',
  crisp: 'Csevegőablakot jelenít meg, és előkeresi korábbi üzeneteit, amikor visszatér.',
  doubleclick:
    'Elhelyezi és méri a webhely hirdetéseit szerte az interneten, és a kiválasztásukhoz felhasználja, mit nézett meg itt.',
  eloqua:
    'Megőrzi látogatásainak előzményeit marketing-e-mailekhez és értékesítéshez, a neve alatt, ha azt már megadta.',
  'facebook-custom-audience':
    'Közli a Metával, mely oldalakat látogatja, hogy a webhely hirdetéseket mutathasson Önnek a Facebookon.',
  'google-adwords-conversion':
    'Feljegyzi, ha valaki, aki a webhely egyik Google-hirdetésére kattintott, később vásárol vagy regisztrál, hogy a webhely tudja, mely hirdetések térülnek meg.',
  'google-analytics':
    'Számolja a látogatásokat, és megmutatja a webhelynek, mely oldalakat olvassák, hogyan érkeztek a látogatók, és mennyi ideig maradnak.',
  'google-dynamic-remarketing':
    'Megjegyzi, mit nézett meg itt, hogy a Google később arról mutathasson Önnek hirdetéseket.',
  'google-maps':
    'Térképet jelenít meg az oldalon, amelyet mozgathat és nagyíthat, például hogy megtalálja az utat egy üzlethez.',
  'google-tag-manager':
    'Betölti a webhely többi címkéjét, és eldönti, melyik mikor fusson; hogy mi lesz az adataival, az ezektől a címkéktől függ.',
  'heap-analytics':
    'Rögzíti minden látogatás kattintásait és oldalmegtekintéseit, hogy a webhely megvizsgálhassa, hogyan mozognak rajta a látogatók.',
  hotjar:
    'Hőtérképeket készít arról, hol kattintanak és görgetnek a látogatók, rögzíti a látogatásokat, és rövid kérdéseket tesz fel a webhelyről.',
  hubspot: 'Űrlapokat és csevegést működtet, és a nevéhez köti a látogatásait, miután elküldött egy űrlapot.',
  intercom:
    'Üzenőablakot jelenít meg, amelyben írhat a webhelynek, és a következő látogatásáig megőrzi a beszélgetéseit.',
  kissinsights:
    'Rövid felméréseket jelenít meg az oldalon, és megjegyzi, melyeket látta vagy válaszolta meg.',
  'linkedin-ads':
    'Lehetővé teszi, hogy a webhely egy látogatás után hirdetéseket mutasson Önnek a LinkedInen, és lássa, beváltak-e.',
  'linkedin-insights':
    'Megmutatja a webhelynek, a LinkedIn-tagok mely csoportjai látogatják, és mit tesznek ott.',
  'linkedin-marketing-solutions':
    'Továbbítja látogatásait a LinkedIn marketingeszközeinek, amelyekben a webhely a kampányait tervezi és méri.',
  liveramp:
    'Más cégek által is ismert hirdetési azonosítóhoz köti böngészőjét, hogy a hirdetések webhelyről webhelyre megtalálják Önt.',
  'marin-search-marketer':
    'Összeköti a keresési hirdetésekre érkező kattintásokat azzal, amit a látogatók a webhelyen tesznek, hogy kiderüljön, mely kulcsszavak érik meg az árukat.',
  marketo:
    'A megtekintett oldalakat a címéhez köti, ha azt már megadta, hogy a webhely utána e-mailben és telefonon megkereshesse.',
  matomo:
    'Számolja a látogatásokat, és megmutatja, mely oldalakat olvassák, gyakran a webhely saját kiszolgálóján.',
  'microsoft-advertising':
    'Megmutatja a webhelynek, mely hirdetések vezettek látogatáshoz vagy vásárláshoz a Bingen és partnereinél, és máshol újra megjeleníti Önnek a webhely hirdetéseit.',
  'microsoft-clarity':
    'Visszajátssza a webhelyen tett látogatásokat, a kattintásokkal, a görgetéssel és az egérmozgással, hogy a készítők lássák, hol akadnak el a látogatók.',
  mixpanel:
    'Követi, mely funkciókat és milyen sorrendben használják a látogatók, hogy a webhely megtudja, miért térnek vissza.',
  'perfect-audience':
    'A webhely hirdetéseit mutatta a korábbi látogatóknak máshol az interneten, amíg a szolgáltatás meg nem szűnt.',
  pinterest:
    'Megmutatja a webhelynek, mely pinek és hirdetések hoztak látogatókat, és megjeleníti Önnek a webhely hirdetéseit a Pinteresten.',
  plausible:
    'Számolja az oldalmegtekintéseket, és azt is, honnan érkeznek, sütik és tartós látogatóazonosító nélkül.',
  posthog:
    'Lépésről lépésre rögzíti, mit tesznek a látogatók a termékben, egy részüknél új funkciókat próbál ki, és visszajátssza a látogatásokat.',
  quantcast:
    'Megbecsüli, milyen emberek látogatják a webhelyet, és hirdetéseket választ Önnek más webhelyeken.',
  recaptcha: 'Megkülönbözteti az embereket a programoktól, hogy a webhely űrlapjait ne árassza el a spam.',
  reddit:
    'Megmutatja a webhelynek, mely hirdetések vezettek látogatáshoz vagy vásárláshoz a Redditen, és ott újra megjeleníti Önnek a webhely hirdetéseit.',
  segment:
    'Egy helyen összegyűjti, mit tesznek a látogatók, és továbbadja a webhely által választott többi szolgáltatásnak.',
  'sentry-replay':
    'Rögzíti, hogyan változik az oldal, miközben használja, hogy a webhely megnézhesse, mi vezetett egy hibához.',
  'sift-science':
    'Megvizsgálja az eszközét és azt, hogyan viselkedik a webhelyen, hogy megkülönböztesse a valódi vásárlókat a csalásoktól.',
  snapchat:
    'Megmutatja a webhelynek, mely hirdetések hoztak látogatókat vagy eladásokat a Snapchaten, és lehetővé teszi, hogy ott újra elérje Önt.',
  spotify: 'A Spotify zenéit és podcastjait játssza le az oldalon.',
  stripe:
    'Fizetéseket fogad, és figyeli, hogyan használják az oldalt, hogy megkülönböztesse a vásárlókat a csalóktól.',
  tiktok:
    'Megmutatja a webhelynek, mely TikTok-hirdetések váltak be, és lehetővé teszi, hogy több saját hirdetését mutassa Önnek a TikTokon.',
  'twitter-advertising':
    'Lehetővé teszi, hogy a webhely hirdetéseket mutasson Önnek az X-en, és lássa, azok hozták-e ide.',
  'twitter-analytics':
    'Lehetővé teszi, hogy a webhely lássa, mit tesznek az emberek, miután követtek egy hivatkozást az X-ről.',
  typeform: 'Űrlapot vagy kérdőívet jelenít meg az oldalon, és összegyűjti a válaszait.',
  vimeo: 'A Vimeón tárolt videókat játszik le az oldalon.',
  'x-posts': 'Az X bejegyzéseit jeleníti meg az oldalon, képeikkel és videóikkal együtt.',
  youtube: 'YouTube-videókat játszik le az oldalon, így a webhely elhagyása nélkül nézheti meg őket.',
}
