import type { Sentences } from './types.ts'

export const sentences: Sentences = {
  'adobe-typekit':
    'Isporučuje fontove web-mjesta: vaš ih preglednik preuzima od tvrtke Adobe pa Adobe saznaje vašu IP adresu i koje ih je web-mjesto zatražilo.',
  amplitude:
    'Korak po korak prati što posjetitelji rade kako bi web-mjesto saznalo koje se funkcije koriste i gdje ljudi odustaju.',
  appnexus:
    'Prepoznaje vaš preglednik na drugim web-mjestima kako bi vam ovo web-mjesto ondje moglo prikazivati svoje oglase.',
  calendly: 'Na stranici prikazuje kalendar u kojem možete odabrati i rezervirati termin sastanka.',
  'crazy-egg':
    'Bilježi gdje posjetitelji klikaju i kako pomiču stranicu kako bi web-mjesto vidjelo koji se dijelovi stranice primjećuju, a koji promiču.',
  crisp: 'Prikazuje okvir za razgovor i ponovno pronalazi vaše ranije poruke kad se vratite.',
  doubleclick:
    'Postavlja i mjeri oglase web-mjesta diljem weba i odabire ih prema onome što ste ovdje pregledavali.',
  eloqua:
    'Čuva povijest vaših posjeta za marketinške e-poruke i prodaju, pod vašim imenom nakon što ga navedete.',
  'facebook-custom-audience':
    'Javlja tvrtki Meta koje stranice posjećujete kako bi vam web-mjesto moglo prikazivati oglase na Facebooku.',
  'google-adwords-conversion':
    'Bilježi kad netko tko je kliknuo Googleov oglas web-mjesta poslije nešto kupi ili se registrira kako bi web-mjesto znalo koji se oglasi isplate.',
  'google-analytics':
    'Broji posjete i pokazuje web-mjestu koje se stranice čitaju, kako su ljudi stigli i koliko dugo ostaju.',
  'google-dynamic-remarketing': 'Pamti što ste ovdje gledali kako bi vam Google to poslije mogao oglašavati.',
  'google-maps':
    'Na stranici prikazuje kartu koju možete pomicati i povećavati, primjerice da nađete put do trgovine.',
  'google-tag-manager':
    'Učitava druge oznake web-mjesta i odlučuje kada se koja pokreće; što će biti s vašim podacima, ovisi o tim oznakama.',
  'heap-analytics':
    'Bilježi klikove i preglede stranica pri svakom posjetu kako bi web-mjesto moglo proučiti kako se ljudi njime kreću.',
  hotjar:
    'Crta toplinske karte klikova i pomicanja stranice, snima posjete i postavlja kratka pitanja o web-mjestu.',
  hubspot: 'Pokreće obrasce i razgovore te povezuje vaše posjete s vašim imenom kad pošaljete obrazac.',
  intercom: 'Prikazuje prozor u kojem možete pisati web-mjestu i čuva vaše razgovore za sljedeći posjet.',
  kissinsights: 'Na stranici prikazuje kratke ankete i pamti koje ste vidjeli ili ispunili.',
  'linkedin-ads':
    'Omogućuje web-mjestu da vam nakon posjeta prikazuje oglase na LinkedInu i vidi jesu li bili učinkoviti.',
  'linkedin-insights': 'Govori web-mjestu koje ga skupine članova LinkedIna posjećuju i što ondje rade.',
  'linkedin-marketing-solutions':
    'Prosljeđuje podatke o vašim posjetima marketinškim alatima LinkedIna, u kojima web-mjesto planira i mjeri svoje kampanje.',
  liveramp:
    'Povezuje vaš preglednik s oglašivačkim identifikatorom koji poznaju i druge tvrtke kako bi vas oglasi mogli pronaći od jednog web-mjesta do drugog.',
  'marin-search-marketer':
    'Povezuje klikove na oglase u tražilicama s onim što ljudi rade na web-mjestu kako bi ono znalo koje ključne riječi vrijede svoje cijene.',
  marketo:
    'Povezuje stranice koje pregledavate s vašom adresom nakon što je navedete kako bi vam se web-mjesto poslije moglo javiti e-porukama i pozivima.',
  matomo: 'Broji posjete i pokazuje koje stranice ljudi čitaju, često na poslužitelju samog web-mjesta.',
  'microsoft-advertising':
    'Govori web-mjestu koji su oglasi na Bingu i kod njegovih partnera doveli do posjeta ili kupnje i drugdje vam ponovno prikazuje njegove oglase.',
  'microsoft-clarity':
    'Reproducira posjete web-mjestu, s klikovima, pomicanjem stranice i pokretima miša, kako bi njegovi autori vidjeli gdje ljudi zapnu.',
  mixpanel:
    'Prati koje funkcije posjetitelji koriste i kojim redom kako bi web-mjesto saznalo zašto se ljudi vraćaju.',
  'perfect-audience':
    'Do ukidanja usluge oglasi web-mjesta prikazivali su se njegovim bivšim posjetiteljima drugdje na webu.',
  pinterest:
    'Govori web-mjestu koji su pinovi i oglasi doveli posjetitelje i prikazuje vam njegove oglase na Pinterestu.',
  plausible:
    'Broji preglede stranica i bilježi odakle dolaze, bez kolačića i bez trajnog identifikatora posjetitelja.',
  posthog:
    'Korak po korak bilježi što posjetitelji rade u proizvodu, na nekima isprobava nove funkcije i reproducira posjete.',
  quantcast: 'Procjenjuje kakvi ljudi posjećuju web-mjesto i odabire oglase za vas na drugim web-mjestima.',
  recaptcha: 'Razlikuje ljude od programa kako obrasce web-mjesta ne bi preplavila neželjena pošta.',
  reddit:
    'Govori web-mjestu koji su oglasi na Redditu doveli do posjeta ili kupnje i ondje vam ponovno prikazuje njegove oglase.',
  segment:
    'Na jednom mjestu prikuplja što posjetitelji rade i to prosljeđuje drugim uslugama koje je web-mjesto odabralo.',
  'sentry-replay':
    'Snima kako se stranica mijenja dok je koristite kako bi web-mjesto moglo pogledati što je dovelo do pogreške.',
  'sift-science':
    'Promatra vaš uređaj i vaše ponašanje na web-mjestu kako bi se stvarni kupci razlikovali od prevaranata.',
  snapchat:
    'Govori web-mjestu koji su oglasi na Snapchatu donijeli posjetitelje ili prodaju i omogućuje mu da vas ondje ponovno dosegne.',
  spotify: 'Na stranici reproducira glazbu i podcaste sa Spotifyja.',
  stripe: 'Prima plaćanja i prati kako se stranica koristi kako bi se kupci razlikovali od prevaranata.',
  tiktok:
    'Govori web-mjestu koji su oglasi na TikToku bili učinkoviti i omogućuje mu da vam ondje prikazuje još svojih oglasa.',
  'twitter-advertising':
    'Omogućuje web-mjestu da vam prikazuje oglase na mreži X i vidi jesu li vas doveli ovamo.',
  'twitter-analytics': 'Omogućuje web-mjestu da vidi što ljudi rade nakon što prate poveznicu s mreže X.',
  typeform: 'Na stranici prikazuje obrazac ili anketu i prikuplja vaše odgovore.',
  vimeo: 'Na stranici reproducira videozapise koji se nalaze na Vimeu.',
  'x-posts': 'Na stranici prikazuje objave s mreže X s njihovim slikama i videozapisima.',
  youtube:
    'Na stranici reproducira videozapise s YouTubea kako biste ih mogli gledati bez napuštanja web-mjesta.',
}
