import type { Sentences } from './types.ts'

export const sentences: Sentences = {
  'adobe-typekit':
    'Edastab saidi fondid: teie brauser küsib need Adobelt, nii et Adobe saab teada teie IP-aadressi ja selle, milline sait neid küsis.',
  amplitude:
    'Jälgib samm-sammult, mida külastajad teevad, et sait teaks, milliseid funktsioone kasutatakse ja kus inimesed loobuvad.',
  appnexus: 'Tunneb teie brauseri teistel saitidel ära, et sait saaks teile seal oma reklaame näidata.',
  calendly: 'Kuvab lehel kalendri, kus saate valida ja broneerida kohtumise aja.',
  'crazy-egg':
    'Salvestab, kus külastajad klõpsavad ja kerivad, et sait näeks, milliseid lehe osi märgatakse ja millised jäävad märkamata.',
  crisp: 'Kuvab vestlusakna ja leiab teie varasemad sõnumid üles, kui te tagasi tulete.',
  doubleclick:
    'Paigutab saidi reklaame kogu veebis, mõõdab neid ja kasutab nende valimisel seda, mida te siin vaatasite.',
  eloqua:
    'Hoiab teie külastuste ajalugu turunduskirjade ja müügi jaoks, teie nime all, kui olete selle avaldanud.',
  'facebook-custom-audience':
    'Annab Metale teada, milliseid lehti te külastate, et sait saaks teile Facebookis reklaame näidata.',
  'google-adwords-conversion':
    'Märgib üles, kui keegi, kes klõpsas saidi Google’i reklaamil, hiljem midagi ostab või end kasutajaks registreerib, et sait teaks, millised reklaamid end ära tasuvad.',
  'google-analytics':
    'Loendab külastusi ja näitab saidile, milliseid lehti loetakse, kuidas inimesed kohale jõudsid ja kui kauaks nad jäävad.',
  'google-dynamic-remarketing':
    'Jätab meelde, mida te siin vaatasite, et Google saaks teile hiljem selle kohta reklaame näidata.',
  'google-maps': 'Kuvab lehel kaardi, mida saate liigutada ja suumida, näiteks et leida tee poodi.',
  'google-tag-manager':
    'Laadib saidi ülejäänud märgendid ja otsustab, millal igaüks neist käivitub; mis teie andmetest saab, sõltub nendest märgenditest.',
  'heap-analytics':
    'Salvestab iga külastuse klõpsud ja lehevaatamised, et sait saaks uurida, kuidas inimesed sellel liiguvad.',
  hotjar:
    'Koostab soojuskaarte sellest, kus külastajad klõpsavad ja kerivad, salvestab külastusi ja esitab saidi kohta lühikesi küsimusi.',
  hubspot: 'Pakub vorme ja vestlust ning seob teie külastused teie nimega, kui olete mõne vormi saatnud.',
  intercom:
    'Kuvab sõnumiakna, kus saate saidile kirjutada, ja hoiab teie vestlused järgmise külastuseni alles.',
  kissinsights:
    'Kuvab lehel lühikesi küsitlusi ja jätab meelde, milliseid te olete näinud või millistele vastanud.',
  'linkedin-ads':
    'Võimaldab saidil näidata teile pärast külastust LinkedInis reklaame ja näha, kas need mõjusid.',
  'linkedin-insights':
    'Annab saidile teada, millised LinkedIni liikmete rühmad seda külastavad ja mida nad seal teevad.',
  'linkedin-marketing-solutions':
    'Edastab teie külastused LinkedIni turundustööriistadele, kus sait oma kampaaniaid kavandab ja mõõdab.',
  liveramp:
    'Seob teie brauseri reklaamitunnusega, mida teavad ka teised ettevõtted, et reklaamid teid eri saitidel üles leiaksid.',
  'marin-search-marketer':
    'Seob klõpsud otsingureklaamidel sellega, mida inimesed saidil teevad, et oleks näha, millised märksõnad on oma hinda väärt.',
  marketo:
    'Seob teie vaadatud lehed teie aadressiga, kui olete selle andnud, et sait saaks teile hiljem kirjutada ja helistada.',
  matomo: 'Loendab külastusi ja näitab, milliseid lehti inimesed loevad, sageli saidi enda serveris.',
  'microsoft-advertising':
    'Annab saidile teada, millised reklaamid Bingis ja selle partnerite juures viisid külastuse või ostuni, ning näitab teile saidi reklaame mujal uuesti.',
  'microsoft-clarity':
    'Mängib saidi külastused uuesti läbi koos klõpsude, kerimise ja hiireliigutustega, et saidi tegijad näeksid, kus inimesed hätta jäävad.',
  mixpanel:
    'Jälgib, milliseid funktsioone külastajad kasutavad ja mis järjekorras, et sait teaks, mis inimesi tagasi toob.',
  'perfect-audience': 'Näitas saidi reklaame varasematele külastajatele mujal veebis, kuni teenus suleti.',
  pinterest:
    'Annab saidile teada, millised Pinteresti postitused ja reklaamid külastajaid tõid, ning näitab teile Pinterestis saidi reklaame.',
  plausible: 'Loendab lehevaatamisi ja seda, kust need tulevad, ilma küpsiste ja püsiva külastajatunnuseta.',
  posthog:
    'Salvestab samm-sammult, mida külastajad tootes teevad, katsetab osa külastajate peal uusi funktsioone ja mängib külastusi uuesti läbi.',
  quantcast: 'Hindab, millised inimesed saiti külastavad, ja valib teile teistel saitidel reklaame.',
  recaptcha: 'Eristab inimesi programmidest, et saidi vorme rämpspostiga üle ei ujutataks.',
  reddit:
    'Annab saidile teada, millised Redditi reklaamid viisid külastuse või ostuni, ning näitab teile seal saidi reklaame uuesti.',
  segment:
    'Kogub ühte kohta selle, mida külastajad teevad, ja annab selle edasi teistele teenustele, mille sait on valinud.',
  'sentry-replay':
    'Salvestab, kuidas leht teie kasutamise ajal muutub, et sait saaks vaadata, mis veani viis.',
  'sift-science':
    'Vaatab teie seadet ja seda, kuidas te saidil käitute, et eristada päris kliente pettustest.',
  snapchat:
    'Annab saidile teada, millised Snapchati reklaamid külastajaid või müüki tõid, ja võimaldab saidil teieni seal uuesti jõuda.',
  spotify: 'Esitab lehel Spotify muusikat ja taskuhäälinguid.',
  stripe: 'Võtab vastu makseid ja jälgib, kuidas lehte kasutatakse, et eristada ostjaid petturitest.',
  tiktok:
    'Annab saidile teada, millised TikToki reklaamid mõjusid, ja võimaldab saidil näidata teile TikTokis veel oma reklaame.',
  'twitter-advertising': 'Võimaldab saidil näidata teile X-is reklaame ja näha, kas need tõid teid siia.',
  'twitter-analytics':
    'Võimaldab saidil näha, mida inimesed teevad pärast seda, kui nad on avanud X-is oleva lingi.',
  typeform: 'Kuvab lehel vormi või küsitluse ja kogub teie vastused.',
  vimeo: 'Esitab lehel Vimeosse üles laaditud videoid.',
  'x-posts': 'Kuvab lehel X-i postitusi koos piltide ja videotega.',
  youtube: 'Esitab lehel YouTube’i videoid, nii et saate neid vaadata saidilt lahkumata.',
}
