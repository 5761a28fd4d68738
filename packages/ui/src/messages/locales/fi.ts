import type { ChangesMessages } from '../types/changes.ts'
import type { EmbedMessages } from '../types/embed.ts'
import type { FirstMessages } from '../types/first.ts'
import type { Messages, RestMessages } from '../types/messages.ts'
import type { ReloadMessages } from '../types/reload.ts'

const first: FirstMessages = {
  locale: 'fi',
  dir: 'ltr',
  trigger: 'Evästeasetukset',
  banner: {
    title: 'Saammeko käyttää evästeitä?',
    needed: 'Osa evästeistä pitää sivuston toiminnassa.',
    others: 'Muut, jotka tulevat {providers}, {uses}.',
    own: 'Muut {uses}.',
    description: {
      off: '{needed} {others} Ne pysyvät poissa käytöstä, ellet salli niitä, ja voit muuttaa mieltäsi milloin tahansa.',
      part: '{needed} {others} Osa niistä on jo käytössä. Loput pysyvät poissa käytöstä, ellet salli niitä, ja voit muuttaa mieltäsi milloin tahansa.',
      on: '{needed} {others} Ne ovat käytössä, kunnes kiellät ne, nyt tai milloin tahansa.',
    },
    providerCount: { one: '{count} palveluntarjoajalta', other: '{count} palveluntarjoajalta' },
    or: { two: '{before} tai {next}', between: '{before}, {next}', last: '{before} tai {next}' },
    uses: {
      functional: 'muistavat asetuksesi',
      performance: 'mittaavat käyntejä',
      targeting: 'valitsevat mainoksia',
    },
    signal: 'Selaimesi pyytää sivustoja olemaan myymättä tai jakamatta tietojasi. Noudatamme pyyntöä.',
    acceptAll: 'Salli kaikki',
    rejectAll: 'Kiellä kaikki',
    customize: 'Valitse',
    noticeLink: 'Evästeseloste',
    failed: 'Osaa tästä sivusta ei voitu ladata. Valintasi ovat silti voimassa.',
    reload: 'Lataa sivu uudelleen',
  },
}

const rest: RestMessages = {
  preferences: {
    title: 'Evästeasetukset',
    description: 'Valitse, mitä tällä sivustolla saa käyttää. Mikään ei muutu, ennen kuin tallennat.',
    acceptAll: 'Salli kaikki',
    rejectAll: 'Kiellä kaikki',
    save: 'Tallenna valinnat',
    close: 'Sulje tallentamatta',
    signal: {
      gpc: 'Selaimesi lähettää Global Privacy Control -signaalin, joten pidämme poissa käytöstä kaiken, mikä myisi tai jakaisi tietojasi.',
      dnt: 'Selaimesi lähettää Do Not Track -signaalin, joten pidämme poissa käytöstä kaiken, mikä seuraisi sinua sivustolta toiselle.',
    },
    signalOverridden: 'Selaimesi signaali ei enää ratkaise asiaa täällä. Sinä päätät.',
    overrideSignal: 'Päätän itse',
  },
  categories: {
    text: {
      necessary: {
        name: 'Välttämättömät',
        description:
          'Niiden avulla voit liikkua sivustolla, kirjautua sisään ja viedä aloittamasi loppuun. Ne muistavat myös tämän valinnan.',
      },
      functional: {
        name: 'Toiminnallisuus',
        description:
          'Muistavat, mitä olet asettanut, kuten tekstin koon tai kielen, ja tuovat sivustolle lisätoimintoja.',
      },
      performance: {
        name: 'Suorituskyky',
        description: 'Laskevat käyntejä ja näyttävät, mitä sivuja luetaan, jotta sivustoa voidaan parantaa.',
      },
      targeting: {
        name: 'Kohdentaminen ja mainonta',
        description:
          'Tunnistavat selaimesi täällä ja muilla sivustoilla, jotta sinulle voidaan valita mainoksia ja niitä voidaan mitata.',
      },
    },
    locked: {
      necessary: 'Aina käytössä: sivusto ei toimi ilman niitä.',
      gpc: 'Poissa käytöstä, koska selaimesi lähettää Global Privacy Control -signaalin.',
      dnt: 'Poissa käytöstä, koska selaimesi lähettää Do Not Track -signaalin.',
    },
    providers: { one: '{count} palveluntarjoaja', other: '{count} palveluntarjoajaa' },
    allowed: 'Sallittu {granted}/{count}',
    none: 'Ei ulkopuolisia palveluntarjoajia.',
    own: 'Ei ulkopuolisia palveluntarjoajia. Vain sivuston omassa käytössä.',
  },
  search: {
    label: 'Hae palveluntarjoajia',
    type: 'Luokka',
    allTypes: 'Kaikki luokat',
    choice: 'Valinta',
    anyChoice: 'Sallitut ja kielletyt',
    granted: 'Sallittu',
    denied: 'Ei sallittu',
    found: {
      one: '{count} palveluntarjoaja löytyi',
      other: '{count} palveluntarjoajaa löytyi',
    },
    nothing: 'Yhtään palveluntarjoajaa ei löytynyt. Kokeile lyhyempää hakua tai muita suodattimia.',
    clear: 'Tyhjennä haku',
    range: '{first}–{last}/{total}',
    previous: 'Edelliset palveluntarjoajat',
    next: 'Seuraavat palveluntarjoajat',
  },
  providers: {
    loading: 'Ladataan palveluntarjoajien tietoja…',
    failed: 'Palveluntarjoajien tietoja ei voitu ladata. Valintasi toimivat silti.',
    retry: 'Yritä uudelleen',
    operator: 'Ylläpitäjä: {operator}',
    group: 'Konserni: {group}',
    formerly: 'Aiemmin {names}',
    discontinued: 'Tämä palvelu on lopetettu.',
    discontinuedSince: 'Tämä palvelu lopetettiin vuonna {year}.',
    sharedTag: 'Käyttää samaa koodia kuin {names}. Koodi toimii vain, kun ne kaikki on sallittu.',
    early:
      'Sen koodi ladataan, vaikka et sallisi sitä. Koodille kerrotaan siitä, ja se saa tietoja, kuten IP-osoitteesi.',
    cookies: { one: '{count} eväste', other: '{count} evästettä' },
    noCookies: 'Ei tunnettuja evästeitä.',
    cookieName: 'Nimi',
    cookieLifetime: 'Säilytysaika',
    cookieKind: 'Tyyppi',
    cookiePurpose: 'Käyttötarkoitus',
    privacyLink: 'Tietosuojaseloste',
    optOut: {
      'opt-out-page': 'Kieltäydy',
      'privacy-policy': 'Näin voit kieltäytyä',
      'browser-settings': 'Estä tai poista selaimesi asetuksissa',
    },
    named: '{action}: {name}',
    unconfirmed: '{value} (vahvistamaton)',
    unknown: 'Ei tiedossa',
    session: 'Kunnes suljet selaimen',
    persistent: 'Säilyy, aikaa ei ilmoitettu',
    notKept: 'Poistetaan heti',
    party: { first: 'Tämä sivusto', third: 'Palveluntarjoajan sivusto' },
    storage: {
      'local-storage': 'paikallinen tallennustila',
      'session-storage': 'istunnon tallennustila',
      'indexed-db': 'tietokanta',
    },
    otherCategory: 'luokka: {category}',
    legacy: 'vanhempi versio',
  },
  notice: {
    title: 'Evästeseloste',
    updated: 'Päivitetty viimeksi {date}',
    intro:
      'Tällä sivulla kerrotaan, mitä {site} tallentaa selaimeesi, mitä ulkopuolisia palveluntarjoajia voi olla mukana ja miten voit kieltäytyä. Sivu luodaan samasta luettelosta, joka ratkaisee, mitä ladataan.',
    contents: 'Tällä sivulla',
    linkTo: 'Linkki kohtaan ”{section}”',
    choice: {
      heading: 'Valintasi tänään',
      undecided: 'Et ole vielä valinnut.',
      decided: 'Teit valintasi {date}.',
      notStored: 'Selaimesi ei anna sivuston tallentaa valintaasi, joten se on voimassa vain tällä sivulla.',
      granted: 'Sallittu',
      denied: 'Ei sallittu',
      mixed: 'Osittain sallittu',
      change: 'Muuta valintaani',
      withdraw: 'Peruuta suostumus',
      withdrawn: 'Kaikki valinnainen on poissa käytöstä.',
    },
    basics: {
      heading: 'Mikä on eväste?',
      what: 'Eväste on lyhyt teksti, jonka sivusto pyytää selaintasi tallentamaan ja lähettämään myöhemmin takaisin. Sen avulla sivusto tunnistaa selaimen, esimerkiksi jotta pysyt kirjautuneena. Selaimissa on muitakin paikkoja tällaisille teksteille, ja tällä sivulla ne luetellaan samalla tavalla.',
      identity:
        'Eväste tuntee selaimen, ei ihmistä. Se voidaan yhdistää sinuun, kun kerrot sivustolle, kuka olet, esimerkiksi kirjautumalla sisään.',
      session: 'Istuntoevästeet unohdetaan, kun suljet selaimen.',
      persistent: 'Pysyvät evästeet säilyvät, kunnes niiden aika päättyy tai poistat ne.',
      party:
        'Ensimmäisen osapuolen evästeet kuuluvat tälle sivustolle. Kolmannen osapuolen evästeet kuuluvat toiselle yritykselle, joka voi lukea niitä jokaisella sivustolla, jolla se on mukana.',
      off: 'Voit estää tai poistaa evästeitä selaimesi asetuksissa. Jos estät välttämättömät evästeet, osa sivustosta voi lakata toimimasta.',
    },
    types: {
      heading: 'Evästeluokat',
      intro:
        'Jaamme kaiken luokkiin. Voit päättää koko luokasta tai jokaisesta sen palveluntarjoajasta erikseen.',
      type: 'Luokka',
      description: 'Mitä ne tekevät',
      management: 'Miten voit hallita niitä',
      manage: {
        necessary:
          'Niitä ei voi poistaa käytöstä täällä, koska sivusto tarvitsee niitä. Selaimesi voi silti poistaa ne.',
        other:
          'Ota ne käyttöön tai poista ne käytöstä evästeasetuksissa, joko koko luokka tai yksi palveluntarjoaja.',
        signal: 'Myös selaimesi Global Privacy Control poistaa ne käytöstä.',
      },
      browserSettings: 'Voit estää tai poistaa ne myös selaimesi omissa asetuksissa.',
    },
    providers: {
      heading: 'Palveluntarjoajat ja niiden evästeet',
      intro:
        'Jokaisesta palveluntarjoajasta kerrotaan, mitä se täällä tekee, mitä se tallentaa ja missä voit pyytää sitä lopettamaan. ”Vahvistamaton” tarkoittaa, ettemme löytäneet tiedolle luotettavaa lähdettä.',
      none: 'Ei yhtään.',
      changes:
        'Palveluntarjoajat vaihtuvat silloin tällöin. Kun olet valinnut, kaikki uusi pysyy poissa käytöstä, kunnes valitset uudelleen.',
      early:
        'Poikkeuksena on koodi, joka ladataan valinnastasi riippumatta ja jolle kerrotaan, mitä sallit: {names}.',
      record: {
        name: 'Tämä sivusto',
        usedFor: 'Muistaa vastauksesi evästekysymykseen, jotta sitä ei kysytä jokaisella sivulla.',
        purpose: 'Vastauksesi ja päivä, jona annoit sen, eikä mitään sinusta',
      },
    },
    industry: {
      heading: 'Mainosalan kieltäytymissivut',
      intro:
        'Näitä sivuja ylläpitävät muut, emmekä voi vaikuttaa niihin. Ne tavoittavat monta mainosalan yritystä kerralla.',
      text: {
        'your-online-choices': 'Valinnat monelle mainosalan yritykselle Euroopassa.',
        'network-advertising-initiative':
          'Kieltäytymistyökalu suljettiin vuonna {year}. Siellä tehdyt valinnat ovat yhä voimassa, ja nyt sivulta ohjataan Global Privacy Control -selainlaajennukseen.',
        'daa-consumer-choice': 'WebChoices: valinnat monelle mainosalan yritykselle Yhdysvalloissa.',
      },
    },
    beacons: {
      heading: 'Mikä on verkkojäljite?',
      what: 'Verkkojäljite (web beacon) eli pikseli on pienenpieni näkymätön kuva tai pyyntö. Kun sivu tai sähköposti lataa sen, sen takana oleva palvelin saa tietää siitä ja voi samalla lukea tai asettaa evästeitä.',
      treatment:
        'Verkkojäljitteitä koskee täällä sama kuin evästeitä: kytkin, joka ratkaisee palveluntarjoajan käytön, ratkaisee myös sen verkkojäljitteiden käytön tällä sivustolla.',
    },
    flash: {
      heading: 'Flash-evästeet',
      text: 'Vanhemmissa selosteissa mainitaan Flash-evästeet. Flash Player lopetettiin vuonna {year}, eivätkä selaimet enää suorita sitä, joten mikään tällä sivustolla ei voi käyttää niitä.',
    },
    addresses: {
      heading: 'IP-osoitteet',
      text: 'Selaimesi lähettää IP-osoitteensa jokaisen pyynnön mukana; ilman sitä mikään vastaus ei voisi tulla takaisin. Jokainen palvelin, johon olet yhteydessä, siis näkee sen ja voi päätellä suunnilleen, missä olet.',
      providers:
        'Palveluntarjoaja näkee IP-osoitteesi heti, kun siltä ladataan jotain, eikä aiemmin. Sen kytkin ratkaisee senkin.',
    },
    signals: {
      heading: 'Selaimesi signaalit',
      gpc: 'Global Privacy Control pyytää sivustoja olemaan myymättä tai jakamatta tietojasi. Kun selaimesi lähettää sen, pidämme poissa käytöstä sen, mitä signaali koskee. Voit päättää toisin evästeasetuksissa ja vain siellä.',
      gpcReceived: 'Selaimesi lähettää tätä signaalia juuri nyt, ja noudatamme sitä.',
      gpcNothing: 'Signaali ei koske mitään luokistamme.',
      dntIgnored:
        'Do Not Track oli aiempi yritys, josta W3C luopui vuonna {year} ilman yhteisymmärrystä siitä, mitä sivustojen pitäisi tehdä. Emme noudata sitä. Sen sijaan valintasi täällä ratkaisevat.',
      dntHonored:
        'Do Not Track oli aiempi yritys, josta W3C luopui vuonna {year}. Noudatamme sitä silti, samalla tavalla kuin Global Privacy Control -signaalia.',
      model: {
        'opt-in': 'Ennen kuin valitset, kaikki valinnainen on poissa käytöstä.',
        'opt-out':
          'Alueesi laki sallii valinnaiset evästeet, kunnes kiellät ne. Voit kieltää ne milloin tahansa.',
        'notice-only':
          'Valinnaiset evästeet ovat käytössä, ellet kiellä niitä. Voit kieltää ne milloin tahansa.',
      },
    },
    contact: {
      heading: 'Kenelle voit kirjoittaa',
      text: 'Tätä selostetta tai tietojasi koskevat kysymykset voit lähettää meille tänne:',
    },
  },
}

const embed: EmbedMessages['embed'] = {
  description:
    'Kun sisältö ladataan, palveluun {name} (ylläpitäjä {operator}) lähetetään tietoja, kuten IP-osoitteesi, ja se voi asettaa evästeitä.',
  descriptionAlone:
    'Kun sisältö ladataan, palveluun {name} lähetetään tietoja, kuten IP-osoitteesi, ja se voi asettaa evästeitä.',
  refused: {
    gpc: 'Selaimesi kieltää tämän Global Privacy Control -signaalilla, joten sitä ei voi sallia pysyvästi.',
    dnt: 'Selaimesi kieltää tämän Do Not Track -signaalilla, joten sitä ei voi sallia pysyvästi.',
  },
  loadOnce: 'Lataa kerran',
  alwaysAllow: 'Salli aina {name}',
}

const reload: ReloadMessages['reload'] = {
  text: {
    one: 'Valintasi on tallennettu. {names} toimii yhä, kunnes sivu latautuu uudelleen. Se tapahtuu hetken kuluttua itsestään.',
    other:
      'Valintasi on tallennettu. {names} toimivat yhä, kunnes sivu latautuu uudelleen. Se tapahtuu hetken kuluttua itsestään.',
  },
  more: { one: '{count} muu', other: '{count} muuta' },
  now: 'Lataa nyt uudelleen',
  later: 'Ei nyt',
}

const changes: ChangesMessages['changes'] = {
  new: 'Uutta: {items}.',
  longer: 'Pidempään: {items}.',
  more: 'Lisää: {items}.',
  item: '{name}, nyt {lifetime}',
}

export const fi: Messages = {
  ...first,
  ...rest,
  embed,
  reload,
  changes,
}
