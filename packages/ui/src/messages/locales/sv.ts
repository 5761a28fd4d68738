import type { ChangesMessages } from '../types/changes.ts'
import type { EmbedMessages } from '../types/embed.ts'
import type { FirstMessages } from '../types/first.ts'
import type { Messages, RestMessages } from '../types/messages.ts'
import type { ReloadMessages } from '../types/reload.ts'

const first: FirstMessages = {
  locale: 'sv',
  dir: 'ltr',
  trigger: 'Cookieinställningar',
  banner: {
    title: 'Får vi använda cookies?',
    needed: 'En del behövs för att webbplatsen ska fungera.',
    others: 'Andra, från {providers}, {uses}.',
    own: 'Andra {uses}.',
    description: {
      off: '{needed} {others} Dessa förblir avstängda om du inte tillåter dem, och du kan ändra dig när som helst.',
      part: '{needed} {others} En del av det körs redan. Resten förblir avstängt om du inte tillåter det, och du kan ändra dig när som helst.',
      on: '{needed} {others} De är på tills du nekar dem. Det kan du göra nu eller när som helst.',
    },
    providerCount: { one: '{count} leverantör', other: '{count} leverantörer' },
    or: { two: '{before} eller {next}', between: '{before}, {next}', last: '{before} eller {next}' },
    uses: {
      functional: 'kommer ihåg dina inställningar',
      performance: 'mäter besök',
      targeting: 'väljer annonser',
    },
    signal: 'Din webbläsare ber webbplatser att inte sälja eller dela dina uppgifter. Det respekterar vi.',
    acceptAll: 'Tillåt alla',
    rejectAll: 'Neka alla',
    customize: 'Välj',
    noticeLink: 'Cookiepolicy',
    failed: 'En del av sidan kunde inte läsas in. Dina val gäller ändå.',
    reload: 'Läs in sidan igen',
  },
}

const rest: RestMessages = {
  preferences: {
    title: 'Cookieinställningar',
    description: 'Välj vad som får köras här. Inget ändras förrän du sparar.',
    acceptAll: 'Tillåt alla',
    rejectAll: 'Neka alla',
    save: 'Spara val',
    close: 'Stäng utan att spara',
    signal: {
      gpc: 'Din webbläsare skickar Global Privacy Control. Därför är allt som skulle sälja eller dela dina uppgifter avstängt.',
      dnt: 'Din webbläsare skickar Do Not Track. Därför är allt som skulle följa dig mellan webbplatser avstängt.',
    },
    signalOverridden: 'Webbläsarens signal bestämmer inte längre här. Det gör du.',
    overrideSignal: 'Bestäm själv',
  },
  categories: {
    text: {
      necessary: {
        name: 'Nödvändiga',
        description:
          'Gör att du kan röra dig på webbplatsen, logga in och slutföra det du har påbörjat. De kommer också ihåg det här valet.',
      },
      functional: {
        name: 'Funktionalitet',
        description:
          'Kommer ihåg det du ställer in, till exempel textstorlek eller språk, och ger webbplatsen extra funktioner.',
      },
      performance: {
        name: 'Prestanda',
        description: 'Räknar besök och visar vilka sidor som läses, så att webbplatsen kan förbättras.',
      },
      targeting: {
        name: 'Målgruppsstyrning och reklam',
        description:
          'Känner igen din webbläsare här och på andra webbplatser för att välja annonser till dig och mäta dem.',
      },
    },
    locked: {
      necessary: 'Alltid på: webbplatsen fungerar inte utan dem.',
      gpc: 'Avstängda eftersom din webbläsare skickar Global Privacy Control.',
      dnt: 'Avstängda eftersom din webbläsare skickar Do Not Track.',
    },
    providers: { one: '{count} leverantör', other: '{count} leverantörer' },
    allowed: 'Tillåtna: {granted} av {count}',
    none: 'Inga externa leverantörer.',
    own: 'Inga externa leverantörer. Används av webbplatsen själv.',
  },
  search: {
    label: 'Sök leverantörer',
    type: 'Kategori',
    allTypes: 'Alla kategorier',
    choice: 'Val',
    anyChoice: 'Tillåten eller inte',
    granted: 'Tillåten',
    denied: 'Inte tillåten',
    found: { one: '{count} leverantör hittades', other: '{count} leverantörer hittades' },
    nothing: 'Ingen leverantör matchar sökningen. Prova med färre bokstäver eller andra filter.',
    clear: 'Rensa sökning',
    range: '{first}–{last} av {total}',
    previous: 'Föregående leverantörer',
    next: 'Nästa leverantörer',
  },
  providers: {
    loading: 'Hämtar uppgifter om leverantörer …',
    failed: 'Uppgifterna om leverantörerna kunde inte hämtas. Dina val fungerar ändå.',
    retry: 'Försök igen',
    operator: 'Drivs av {operator}',
    group: 'Del av {group}',
    formerly: 'Tidigare {names}',
    discontinued: 'Tjänsten har lagts ner.',
    discontinuedSince: 'Tjänsten lades ner {year}.',
    sharedTag: 'Använder samma kod som {names}. Den körs bara så länge alla är tillåtna.',
    early:
      'Koden läses in även om du inte tillåter det. Den får då veta det och tar emot data som din IP-adress.',
    cookies: { one: '{count} cookie', other: '{count} cookies' },
    noCookies: 'Inga kända cookies.',
    cookieName: 'Namn',
    cookieLifetime: 'Lagringstid',
    cookieKind: 'Typ',
    cookiePurpose: 'Syfte',
    privacyLink: 'Integritetspolicy',
    optOut: {
      'opt-out-page': 'Välj bort',
      'privacy-policy': 'Så väljer du bort',
      'browser-settings': 'Blockera eller radera i webbläsarens inställningar',
    },
    named: '{action}: {name}',
    unconfirmed: '{value} (inte bekräftat)',
    unknown: 'Okänt',
    session: 'Tills du stänger webbläsaren',
    persistent: 'Sparas, ingen tid angiven',
    notKept: 'Raderas direkt',
    party: { first: 'Den här webbplatsen', third: 'Leverantörens webbplats' },
    storage: {
      'local-storage': 'lokal lagring',
      'session-storage': 'sessionslagring',
      'indexed-db': 'databas',
    },
    otherCategory: 'kategori: {category}',
    legacy: 'äldre version',
  },
  notice: {
    title: 'Cookiepolicy',
    updated: 'Senast uppdaterad den {date}',
    intro:
      'Här står vad {site} lagrar i din webbläsare, vilka externa leverantörer som kan vara med och hur du säger nej. Sidan skapas från samma lista som avgör vad som laddas.',
    contents: 'På den här sidan',
    linkTo: 'Länk till ”{section}”',
    choice: {
      heading: 'Ditt val i dag',
      undecided: 'Du har inte valt än.',
      decided: 'Du gjorde ditt val den {date}.',
      notStored:
        'Din webbläsare låter inte webbplatsen spara ditt val, så det gäller bara för den här sidan.',
      granted: 'Tillåten',
      denied: 'Inte tillåten',
      mixed: 'Delvis tillåten',
      change: 'Ändra mitt val',
      withdraw: 'Återkalla samtycke',
      withdrawn: 'Allt valfritt är avstängt.',
    },
    basics: {
      heading: 'Vad är en cookie?',
      what: 'En cookie (kaka) är en kort text som en webbplats ber din webbläsare att spara och skicka tillbaka senare. Den gör att webbplatsen känner igen webbläsaren, till exempel så att du förblir inloggad. Webbläsare har även andra ställen för sådana texter, och den här sidan tar upp dem på samma sätt.',
      identity:
        'En cookie känner en webbläsare, inte en person. Den kan kopplas till dig när du har talat om för webbplatsen vem du är, till exempel genom att logga in.',
      session: 'Sessionscookies glöms när du stänger webbläsaren.',
      persistent: 'Beständiga cookies finns kvar tills deras tid har gått ut eller du raderar dem.',
      party:
        'Förstapartscookies tillhör den här webbplatsen. Tredjepartscookies tillhör ett annat företag, som kan läsa dem på alla webbplatser där det finns med.',
      off: 'Du kan blockera eller radera cookies i webbläsarens inställningar. Om du blockerar nödvändiga cookies kan delar av webbplatsen sluta fungera.',
    },
    types: {
      heading: 'Kategorier av cookies',
      intro:
        'Vi delar in allt i kategorier. Du bestämmer för en hel kategori eller för varje leverantör i den.',
      type: 'Kategori',
      description: 'Vad de gör',
      management: 'Så styr du dem',
      manage: {
        necessary:
          'De kan inte stängas av här, eftersom webbplatsen behöver dem. Din webbläsare kan ändå radera dem.',
        other:
          'Slå på eller stäng av dem i cookieinställningarna, för hela kategorin eller för en enskild leverantör.',
        signal: 'Global Privacy Control i din webbläsare stänger också av dem.',
      },
      browserSettings: 'Du kan också blockera eller radera dem i webbläsarens egna inställningar.',
    },
    providers: {
      heading: 'Leverantörer och deras cookies',
      intro:
        'Varje leverantör med vad den gör här, vad den lagrar och var du kan be den sluta. ”Inte bekräftat” står vid det som vi inte har hittat någon tillförlitlig källa till.',
      none: 'Inga.',
      changes:
        'Leverantörerna ändras då och då. När du har valt förblir allt nytt avstängt tills du väljer igen.',
      early: 'Ett undantag är kod som läses in vad du än väljer och får veta vad du tillåter: {names}.',
      record: {
        name: 'Den här webbplatsen',
        usedFor: 'Kommer ihåg ditt svar om cookies, så att du inte får frågan på varje sida.',
        purpose: 'Ditt svar med dagen då du gav det, och inget om dig',
      },
    },
    industry: {
      heading: 'Reklambranschens sidor för att välja bort',
      intro:
        'De här sidorna drivs av andra, och vi har ingen kontroll över dem. De når många reklamföretag på en gång.',
      text: {
        'your-online-choices': 'Val för många reklamföretag i Europa.',
        'network-advertising-initiative':
          'Verktyget för att välja bort stängdes {year}. Val som gjorts där gäller fortfarande, och nu hänvisas till ett webbläsartillägg för Global Privacy Control.',
        'daa-consumer-choice': 'WebChoices: val för många reklamföretag i USA.',
      },
    },
    beacons: {
      heading: 'Vad är en webbfyr?',
      what: 'En webbfyr (web beacon), även kallad pixel, är en pytteliten osynlig bild eller en förfrågan. När en sida eller ett mejl laddar den får servern bakom veta att det har hänt, och kan då också läsa eller lagra cookies.',
      treatment:
        'Webbfyrar räknas som cookies här: reglaget som bestämmer för en leverantör bestämmer också för dess webbfyrar på den här webbplatsen.',
    },
    flash: {
      heading: 'Flash-cookies',
      text: 'Äldre cookiepolicyer nämner Flash-cookies. Flash Player upphörde {year} och webbläsare kör det inte längre, så inget på den här webbplatsen kan använda dem.',
    },
    addresses: {
      heading: 'IP-adresser',
      text: 'Din webbläsare skickar sin IP-adress med varje förfrågan; utan den skulle inget svar kunna komma tillbaka. Varje server som du når ser den alltså och kan se ungefär var du är.',
      providers:
        'En leverantör ser din IP-adress så snart något från den laddas, och inte tidigare. Leverantörens reglage bestämmer även över det.',
    },
    signals: {
      heading: 'Signaler från din webbläsare',
      gpc: 'Global Privacy Control ber webbplatser att inte sälja eller dela dina uppgifter. När din webbläsare skickar signalen är allt som den omfattar avstängt. Du kan bestämma något annat i cookieinställningarna, och bara där.',
      gpcReceived: 'Din webbläsare skickar signalen just nu, och vi respekterar den.',
      gpcNothing: 'Ingen av våra kategorier omfattas av den här signalen.',
      dntIgnored:
        'Do Not Track var ett tidigare försök, som W3C lade ner {year} utan enighet om vad webbplatser ska göra. Vi följer det inte. I stället gäller dina val här.',
      dntHonored:
        'Do Not Track var ett tidigare försök, som W3C lade ner {year}. Vi respekterar det ändå, på samma sätt som Global Privacy Control.',
      model: {
        'opt-in': 'Innan du väljer är allt valfritt avstängt.',
        'opt-out':
          'Lagen i din region tillåter valfria cookies tills du nekar dem. Du kan neka dem när som helst.',
        'notice-only': 'Valfria cookies används om du inte nekar dem. Du kan neka dem när som helst.',
      },
    },
    contact: {
      heading: 'Vem du kan skriva till',
      text: 'Har du frågor om cookiepolicyn eller dina uppgifter når du oss här:',
    },
  },
}

const embed: EmbedMessages['embed'] = {
  description:
    'När innehållet laddas skickas uppgifter som din IP-adress till {name}, som drivs av {operator}, och cookies kan lagras.',
  descriptionAlone:
    'När innehållet laddas skickas uppgifter som din IP-adress till {name}, och cookies kan lagras.',
  refused: {
    gpc: 'Din webbläsare nekar det med Global Privacy Control, så det kan inte tillåtas permanent.',
    dnt: 'Din webbläsare nekar det med Do Not Track, så det kan inte tillåtas permanent.',
  },
  loadOnce: 'Ladda en gång',
  alwaysAllow: 'Tillåt alltid {name}',
}

const reload: ReloadMessages['reload'] = {
  text: {
    one: 'Ditt val är sparat. {names} körs fortfarande tills sidan laddas om. Det sker av sig självt om ett ögonblick.',
    other:
      'Ditt val är sparat. {names} körs fortfarande tills sidan laddas om. Det sker av sig självt om ett ögonblick.',
  },
  more: { one: '{count} till', other: '{count} till' },
  now: 'Ladda om nu',
  later: 'Inte nu',
}

const changes: ChangesMessages['changes'] = {
  new: 'Nytt: {items}.',
  longer: 'Längre: {items}.',
  more: 'Mer: {items}.',
  item: '{name}, nu {lifetime}',
}

export const sv: Messages = {
  ...first,
  ...rest,
  embed,
  reload,
  changes,
}
