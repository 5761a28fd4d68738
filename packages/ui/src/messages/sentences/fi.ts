import type { Sentences } from './types.ts'

export const sentences: Sentences = {
  'adobe-typekit':
    'Toimittaa sivuston fontit: selaimesi hakee ne Adobelta, joten Adobe saa tietää IP-osoitteesi ja sen, mikä sivusto niitä pyysi.',
  amplitude:
    'Seuraa vaihe vaiheelta, mitä kävijät tekevät, jotta sivusto saa tietää, mitä toimintoja käytetään ja missä kohdassa luovutetaan.',
  appnexus:
    'Tunnistaa selaimesi muilla sivustoilla, jotta tämä sivusto voi näyttää sinulle siellä mainoksiaan.',
  calendly: 'Näyttää sivulla kalenterin, josta voit valita ja varata tapaamisajan.',
  'crazy-egg':
    'Tallentaa, missä kävijät napsauttavat ja vierittävät, jotta sivusto näkee, mitkä sivun osat huomataan ja mitkä jäävät huomaamatta.',
  crisp: 'Näyttää keskusteluikkunan ja löytää aiemmat viestisi, kun palaat.',
  doubleclick:
    'Sijoittaa sivuston mainoksia eri puolille verkkoa ja mittaa niitä, ja käyttää niiden valintaan sitä, mitä olet katsellut täällä.',
  eloqua:
    'Pitää käynneistäsi historiaa markkinointisähköposteja ja myyntiä varten, omalla nimelläsi, kun olet kertonut sen.',
  'facebook-custom-audience':
    'Kertoo Metalle, millä sivuilla käyt, jotta sivusto voi näyttää sinulle mainoksia Facebookissa.',
  'google-adwords-conversion':
    'Panee merkille, kun joku sivuston Google-mainosta napsauttanut myöhemmin ostaa jotain tai rekisteröityy, jotta sivusto tietää, mitkä mainokset kannattavat.',
  'google-analytics':
    'Laskee käyntejä ja näyttää sivustolle, mitä sivuja luetaan, mistä kävijät tulivat ja kuinka kauan he viipyvät.',
  'google-dynamic-remarketing':
    'Muistaa, mitä katselit täällä, jotta Google voi myöhemmin näyttää sinulle mainoksia siitä.',
  'google-maps':
    'Näyttää sivulla kartan, jota voit siirtää ja zoomata esimerkiksi löytääksesi tien myymälään.',
  'google-tag-manager':
    'Lataa sivuston muut tagit ja päättää, milloin kukin niistä suoritetaan; se, mitä tiedoillesi tapahtuu, riippuu näistä tageista.',
  'heap-analytics':
    'Tallentaa jokaisen käynnin napsautukset ja sivunkatselut, jotta sivusto voi tutkia, miten kävijät siinä liikkuvat.',
  hotjar:
    'Piirtää lämpökarttoja siitä, missä kävijät napsauttavat ja vierittävät, tallentaa käyntejä ja esittää lyhyitä kysymyksiä sivustosta.',
  hubspot: 'Hoitaa lomakkeet ja chatin ja yhdistää käyntisi nimeesi, kun lähetät lomakkeen.',
  intercom:
    'Näyttää viesti-ikkunan, jossa voit kirjoittaa sivustolle, ja säilyttää keskustelusi seuraavaan käyntiisi.',
  kissinsights: 'Näyttää sivulla lyhyitä kyselyitä ja muistaa, mitkä olet nähnyt tai mihin olet vastannut.',
  'linkedin-ads':
    'Antaa sivuston näyttää sinulle käynnin jälkeen mainoksia LinkedInissä ja nähdä, toimivatko ne.',
  'linkedin-insights':
    'Kertoo sivustolle, mitkä LinkedInin jäsenryhmät käyvät siellä ja mitä ne siellä tekevät.',
  'linkedin-marketing-solutions':
    'Välittää käyntisi LinkedInin markkinointityökaluihin, joilla sivusto suunnittelee ja mittaa kampanjoitaan.',
  liveramp:
    'Yhdistää selaimesi mainostunnisteeseen, jonka muutkin yritykset tuntevat, jotta mainokset löytävät sinut sivustolta toiselle.',
  'marin-search-marketer':
    'Yhdistää hakumainosten napsautukset siihen, mitä sivustolla tehdään, jotta sivusto näkee, mitkä hakusanat ovat hintansa arvoisia.',
  marketo:
    'Yhdistää katselemasi sivut osoitteeseesi, kun olet antanut sen, jotta sivusto voi jatkaa yhteydenpitoa sähköpostitse ja puhelimitse.',
  matomo: 'Laskee käyntejä ja näyttää, mitä sivuja luetaan, usein sivuston omalla palvelimella.',
  'microsoft-advertising':
    'Kertoo sivustolle, mitkä mainokset Bingissä ja sen kumppaneilla johtivat käyntiin tai ostokseen, ja näyttää sinulle sivuston mainoksia uudelleen muualla.',
  'microsoft-clarity':
    'Toistaa sivuston käyntejä napsautuksineen, vierityksineen ja hiiren liikkeineen, jotta sivuston tekijät näkevät, missä kävijät jäävät jumiin.',
  mixpanel:
    'Seuraa, mitä toimintoja kävijät käyttävät ja missä järjestyksessä, jotta sivusto saa tietää, mikä saa heidät palaamaan.',
  'perfect-audience':
    'Näytti sivuston mainoksia aiemmille kävijöille muualla verkossa, kunnes palvelu lopetettiin.',
  pinterest:
    'Kertoo sivustolle, mitkä pinit ja mainokset toivat kävijöitä, ja näyttää sinulle sivuston mainoksia Pinterestissä.',
  plausible: 'Laskee sivunkatseluita ja niiden lähteitä ilman evästeitä ja ilman pysyvää kävijätunnistetta.',
  posthog:
    'Tallentaa vaihe vaiheelta, mitä kävijät tuotteessa tekevät, kokeilee uusia toimintoja osalla heistä ja toistaa käyntejä.',
  quantcast: 'Arvioi, millaisia ihmisiä sivustolla käy, ja valitsee sinulle mainoksia muille sivustoille.',
  recaptcha: 'Erottaa ihmiset ohjelmista, jotta sivuston lomakkeet eivät täyty roskapostista.',
  reddit:
    'Kertoo sivustolle, mitkä mainokset Redditissä johtivat käyntiin tai ostokseen, ja näyttää sinulle sivuston mainoksia siellä uudelleen.',
  segment:
    'Kerää yhteen paikkaan sen, mitä kävijät tekevät, ja välittää sen muille palveluille, jotka sivusto on valinnut.',
  'sentry-replay':
    'Tallentaa, miten sivu muuttuu, kun käytät sitä, jotta sivusto voi katsoa, mikä johti virheeseen.',
  'sift-science':
    'Tarkastelee laitettasi ja toimintaasi sivustolla erottaakseen oikeat asiakkaat huijauksista.',
  snapchat:
    'Kertoo sivustolle, mitkä mainokset Snapchatissa toivat kävijöitä tai myyntiä, ja antaa sen tavoittaa sinut siellä uudelleen.',
  spotify: 'Toistaa sivulla musiikkia ja podcasteja Spotifysta.',
  stripe: 'Ottaa vastaan maksuja ja tarkkailee sivun käyttöä erottaakseen ostajat huijareista.',
  tiktok:
    'Kertoo sivustolle, mitkä TikTok-mainokset toimivat, ja antaa sen näyttää sinulle lisää mainoksiaan TikTokissa.',
  'twitter-advertising': 'Antaa sivuston näyttää sinulle mainoksia X:ssä ja nähdä, toivatko ne sinut tänne.',
  'twitter-analytics': 'Antaa sivuston nähdä, mitä ihmiset tekevät seurattuaan linkkiä X:stä.',
  typeform: 'Näyttää sivulla lomakkeen tai kyselyn ja kerää vastauksesi.',
  vimeo: 'Toistaa sivulla videoita, joita säilytetään Vimeossa.',
  'x-posts': 'Näyttää sivulla julkaisuja X:stä kuvineen ja videoineen.',
  youtube: 'Toistaa sivulla YouTube-videoita, jotta voit katsoa niitä poistumatta sivustolta.',
}
