import type { Sentences } from './types.ts'

export const sentences: Sentences = {
  'adobe-typekit':
    'Dostavlja pisave spletnega mesta: vaš brskalnik jih prenese s strežnikov podjetja Adobe, zato Adobe izve vaš naslov IP in katero spletno mesto jih je zahtevalo.',
  amplitude:
    'Korak za korakom spremlja, kaj obiskovalci počnejo, da spletno mesto izve, katere funkcije se uporabljajo in kje ljudje obupajo.',
  appnexus:
    'Prepozna vaš brskalnik na drugih spletnih mestih, da vam lahko to spletno mesto tam prikazuje svoje oglase.',
  calendly: 'Na strani prikaže koledar, v katerem lahko izberete in rezervirate termin za sestanek.',
  'crazy-egg':
    'Beleži, kje obiskovalci klikajo in drsijo po strani, da spletno mesto vidi, kateri deli strani so opaženi in kateri spregledani.',
  crisp: 'Prikaže okno za klepet in ob vaši vrnitvi znova najde vaša prejšnja sporočila.',
  doubleclick:
    'Po spletu prikazuje in meri oglase spletnega mesta ter jih izbira glede na to, kar ste si tu ogledali.',
  eloqua:
    'Hrani zgodovino vaših obiskov za trženjska e-sporočila in prodajo, pod vašim imenom, ko ga enkrat navedete.',
  'facebook-custom-audience':
    'Podjetju Meta sporoča, katere strani obiščete, da vam lahko spletno mesto prikazuje oglase na Facebooku.',
  'google-adwords-conversion':
    'Zabeleži, kadar kdo, ki je kliknil Googlov oglas spletnega mesta, pozneje kaj kupi ali se registrira, da spletno mesto ve, kateri oglasi se izplačajo.',
  'google-analytics':
    'Šteje obiske in spletnemu mestu pokaže, katere strani se berejo, kako so ljudje prišli nanje in kako dolgo ostanejo.',
  'google-dynamic-remarketing':
    'Zapomni si, kaj ste si tu ogledali, da vam lahko Google pozneje to oglašuje.',
  'google-maps':
    'Na strani prikaže zemljevid, ki ga lahko premikate in povečate, na primer da najdete pot do trgovine.',
  'google-tag-manager':
    'Naloži druge oznake spletnega mesta in odloča, kdaj se katera izvede; kaj se zgodi z vašimi podatki, je odvisno od teh oznak.',
  'heap-analytics':
    'Beleži klike in oglede strani pri vsakem obisku, da lahko spletno mesto preuči, kako se ljudje premikajo po njem.',
  hotjar:
    'Riše toplotne zemljevide klikov in drsenja obiskovalcev, snema obiske in postavlja kratka vprašanja o spletnem mestu.',
  hubspot: 'Poganja obrazce in klepet ter vaše obiske poveže z vašim imenom, ko pošljete obrazec.',
  intercom:
    'Prikaže okno za sporočila, v katerem lahko pišete spletnemu mestu, in vaše pogovore ohrani za naslednji obisk.',
  kissinsights: 'Na strani prikaže kratke ankete in si zapomni, katere ste že videli ali izpolnili.',
  'linkedin-ads':
    'Spletnemu mestu omogoča, da vam po obisku prikazuje oglase na LinkedInu in vidi, ali so bili učinkoviti.',
  'linkedin-insights':
    'Spletnemu mestu pove, katere skupine članov LinkedIna ga obiskujejo in kaj tam počnejo.',
  'linkedin-marketing-solutions':
    'Podatke o vaših obiskih posreduje trženjskim orodjem LinkedIna, v katerih spletno mesto načrtuje in meri svoje kampanje.',
  liveramp:
    'Vaš brskalnik poveže z oglaševalskim identifikatorjem, ki ga poznajo tudi druga podjetja, da vas oglasi najdejo od enega spletnega mesta do drugega.',
  'marin-search-marketer':
    'Klike na oglase v iskalnikih poveže s tem, kar ljudje počnejo na spletnem mestu, da to ve, katere ključne besede so vredne svoje cene.',
  marketo:
    'Strani, ki si jih ogledate, poveže z vašim naslovom, ko ga enkrat navedete, da vam lahko spletno mesto pozneje piše in vas kliče.',
  matomo: 'Šteje obiske in pokaže, katere strani ljudje berejo, pogosto na strežniku samega spletnega mesta.',
  'microsoft-advertising':
    'Spletnemu mestu pove, kateri oglasi na Bingu in pri njegovih partnerjih so pripeljali do obiska ali nakupa, in vam njegove oglase znova prikazuje drugje.',
  'microsoft-clarity':
    'Predvaja posnetke obiskov spletnega mesta s kliki, drsenjem in premiki miške, da njegovi ustvarjalci vidijo, kje se ljudem zatakne.',
  mixpanel:
    'Spremlja, katere funkcije obiskovalci uporabljajo in v kakšnem vrstnem redu, da spletno mesto izve, zakaj se ljudje vračajo.',
  'perfect-audience':
    'Nekdanjim obiskovalcem je drugje na spletu prikazovala oglase spletnega mesta, dokler storitev ni bila ukinjena.',
  pinterest:
    'Spletnemu mestu pove, katere bucike in kateri oglasi so pripeljali obiskovalce, in vam njegove oglase prikazuje na Pinterestu.',
  plausible:
    'Šteje oglede strani in beleži, od kod prihajajo, brez piškotkov in brez trajnega identifikatorja obiskovalca.',
  posthog:
    'Korak za korakom beleži, kaj obiskovalci počnejo v izdelku, na nekaterih preizkuša nove funkcije in predvaja posnetke obiskov.',
  quantcast:
    'Oceni, kakšni ljudje obiskujejo spletno mesto, in za vas izbira oglase na drugih spletnih mestih.',
  recaptcha: 'Loči ljudi od programov, da obrazcev spletnega mesta ne preplavi neželena pošta.',
  reddit:
    'Spletnemu mestu pove, kateri oglasi na Redditu so pripeljali do obiska ali nakupa, in vam njegove oglase tam znova prikazuje.',
  segment:
    'Na enem mestu zbira, kar obiskovalci počnejo, in to posreduje drugim storitvam, ki jih je izbralo spletno mesto.',
  'sentry-replay':
    'Snema, kako se stran spreminja, medtem ko jo uporabljate, da si lahko spletno mesto ogleda, kaj je pripeljalo do napake.',
  'sift-science':
    'Opazuje vašo napravo in vaše ravnanje na spletnem mestu, da prave stranke loči od goljufov.',
  snapchat:
    'Spletnemu mestu pove, kateri oglasi na Snapchatu so prinesli obiskovalce ali prodajo, in mu omogoča, da vas tam znova doseže.',
  spotify: 'Na strani predvaja glasbo in podkaste s Spotifyja.',
  stripe: 'Sprejema plačila in opazuje, kako se stran uporablja, da kupce loči od goljufov.',
  tiktok:
    'Spletnemu mestu pove, kateri oglasi na TikToku so bili učinkoviti, in mu omogoča, da vam na TikToku prikaže še več svojih oglasov.',
  'twitter-advertising':
    'Spletnemu mestu omogoča, da vam prikazuje oglase na omrežju X in vidi, ali so vas pripeljali sem.',
  'twitter-analytics':
    'Spletnemu mestu omogoča, da vidi, kaj ljudje počnejo, ko sledijo povezavi z omrežja X.',
  typeform: 'Na strani prikaže obrazec ali anketo in zbere vaše odgovore.',
  vimeo: 'Na strani predvaja videoposnetke, ki gostujejo na Vimeu.',
  'x-posts': 'Na strani prikaže objave z omrežja X z njihovimi slikami in videoposnetki.',
  youtube:
    'Na strani predvaja videoposnetke z YouTuba, da si jih lahko ogledate, ne da bi zapustili spletno mesto.',
}
