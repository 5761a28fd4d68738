import type { Sentences } from './types.ts'

export const sentences: Sentences = {
  'adobe-typekit':
    'Furnizează fonturile site-ului: browserul dumneavoastră le preia de la Adobe, care află astfel adresa dumneavoastră IP și site-ul care le-a cerut.',
  amplitude:
    'Urmărește pas cu pas ce fac vizitatorii, pentru ca site-ul să afle ce funcții sunt folosite și unde renunță oamenii.',
  appnexus:
    'Recunoaște browserul dumneavoastră pe alte site-uri, pentru ca acest site să vă poată arăta acolo reclamele sale.',
  calendly: 'Afișează în pagină un calendar în care puteți alege și rezerva o oră pentru o întâlnire.',
  'crazy-egg':
    'Înregistrează unde dau clic și cum derulează vizitatorii, pentru ca site-ul să vadă ce părți ale unei pagini sunt observate și ce părți trec neobservate.',
  crisp: 'Afișează o fereastră de chat și regăsește mesajele anterioare când reveniți.',
  doubleclick:
    'Plasează și măsoară reclamele site-ului pe întregul web și folosește ce ați văzut aici pentru a le alege.',
  eloqua:
    'Păstrează un istoric al vizitelor pentru e-mailuri de marketing și vânzări, sub numele dumneavoastră, după ce l-ați dat.',
  'facebook-custom-audience':
    'Comunică companiei Meta ce pagini vizitați, pentru ca site-ul să vă poată arăta reclame pe Facebook.',
  'google-adwords-conversion':
    'Notează dacă o persoană care a dat clic pe o reclamă Google a site-ului cumpără sau se înscrie ulterior, pentru ca site-ul să știe ce reclame sunt rentabile.',
  'google-analytics':
    'Numără vizitele și arată site-ului ce pagini sunt citite, cum au ajuns oamenii aici și cât timp rămân.',
  'google-dynamic-remarketing':
    'Reține la ce v-ați uitat aici, pentru ca Google să vă poată arăta mai târziu reclame legate de acestea.',
  'google-maps':
    'Afișează în pagină o hartă pe care o puteți deplasa și mări, de exemplu pentru a găsi drumul spre un magazin.',
  'google-tag-manager':
    'Încarcă celelalte taguri ale site-ului și decide când rulează fiecare; ce se întâmplă cu datele dumneavoastră depinde de acele taguri.',
  'heap-analytics':
    'Înregistrează clicurile și paginile văzute la fiecare vizită, pentru ca site-ul să poată studia cum se deplasează oamenii prin el.',
  hotjar:
    'Desenează hărți termice cu locurile în care vizitatorii dau clic și derulează, înregistrează vizite și pune întrebări scurte despre site.',
  hubspot:
    'Gestionează formulare și un chat și vă asociază vizitele cu numele după ce trimiteți un formular.',
  intercom:
    'Afișează o fereastră de mesagerie în care puteți scrie site-ului și păstrează conversațiile pentru vizita următoare.',
  kissinsights: 'Afișează sondaje scurte în pagină și reține pe care le-ați văzut sau la care ați răspuns.',
  'linkedin-ads':
    'Permite site-ului să vă arate reclame pe LinkedIn după o vizită și să vadă dacă au avut efect.',
  'linkedin-insights': 'Comunică site-ului ce grupuri de membri LinkedIn îl vizitează și ce fac acolo.',
  'linkedin-marketing-solutions':
    'Transmite vizitele dumneavoastră către instrumentele de marketing LinkedIn, în care site-ul își planifică și măsoară campaniile.',
  liveramp:
    'Leagă browserul dumneavoastră de un identificator publicitar pe care îl cunosc și alte companii, pentru ca reclamele să vă poată găsi de la un site la altul.',
  'marin-search-marketer':
    'Leagă clicurile pe reclamele din căutări de ceea ce fac oamenii pe site, pentru ca acesta să știe ce cuvinte-cheie își merită prețul.',
  marketo:
    'Asociază paginile pe care le vedeți cu adresa dumneavoastră după ce ați dat-o, pentru ca site-ul să vă poată contacta ulterior prin e-mail și telefon.',
  matomo: 'Numără vizitele și arată ce pagini citesc oamenii, adesea pe un server propriu al site-ului.',
  'microsoft-advertising':
    'Comunică site-ului ce reclame de pe Bing și de la partenerii săi au dus la o vizită sau la o cumpărare și vă arată din nou reclamele site-ului în alte locuri.',
  'microsoft-clarity':
    'Redă vizitele pe site, cu clicuri, derulare și mișcări ale mouse-ului, pentru ca realizatorii lui să vadă unde se blochează oamenii.',
  mixpanel:
    'Urmărește ce funcții folosesc vizitatorii și în ce ordine, pentru ca site-ul să afle ce îi face să revină.',
  'perfect-audience':
    'Arăta reclamele site-ului vizitatorilor anteriori în alte locuri de pe web, până când serviciul s-a închis.',
  pinterest:
    'Comunică site-ului ce pinuri și reclame au adus vizitatori și vă arată reclamele site-ului pe Pinterest.',
  plausible:
    'Numără paginile văzute și arată de unde vin vizitele, fără cookie-uri și fără un identificator de durată al vizitatorului.',
  posthog:
    'Înregistrează pas cu pas ce fac vizitatorii în produs, testează funcții noi cu unii dintre ei și redă vizite.',
  quantcast:
    'Estimează ce fel de oameni vizitează site-ul și alege reclame pentru dumneavoastră pe alte site-uri.',
  recaptcha: 'Deosebește oamenii de programe, pentru ca formularele site-ului să nu fie inundate de spam.',
  reddit:
    'Comunică site-ului ce reclame de pe Reddit au dus la o vizită sau la o cumpărare și vă arată din nou acolo reclamele site-ului.',
  segment:
    'Adună într-un singur loc ce fac vizitatorii și transmite aceste date celorlalte servicii alese de site.',
  'sentry-replay':
    'Înregistrează cum se schimbă o pagină în timp ce o folosiți, pentru ca site-ul să poată vedea ce a dus la o eroare.',
  'sift-science':
    'Analizează dispozitivul și comportamentul dumneavoastră pe site pentru a deosebi clienții reali de fraude.',
  snapchat:
    'Comunică site-ului ce reclame de pe Snapchat au adus vizitatori sau vânzări și îi permite să ajungă din nou la dumneavoastră acolo.',
  spotify: 'Redă muzică și podcasturi de pe Spotify în pagină.',
  stripe: 'Procesează plăți și urmărește cum este folosită pagina pentru a deosebi cumpărătorii de escroci.',
  tiktok:
    'Comunică site-ului ce reclame de pe TikTok au avut efect și îi permite să vă arate mai multe reclame ale sale pe TikTok.',
  'twitter-advertising': 'Permite site-ului să vă arate reclame pe X și să vadă dacă ele v-au adus aici.',
  'twitter-analytics': 'Permite site-ului să vadă ce fac oamenii după ce au urmat un link de pe X.',
  typeform: 'Afișează un formular sau un sondaj în pagină și colectează răspunsurile dumneavoastră.',
  vimeo: 'Redă în pagină videoclipuri găzduite pe Vimeo.',
  'x-posts': 'Afișează în pagină postări de pe X, cu imaginile și videoclipurile lor.',
  youtube: 'Redă în pagină videoclipuri de pe YouTube, pentru a le putea viziona fără să părăsiți site-ul.',
}
