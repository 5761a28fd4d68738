import type { Sentences } from './types.ts'

export const sentences: Sentences = {
  'adobe-typekit':
    'Piegādā vietnes fontus: jūsu pārlūks tos ielādē no Adobe, tāpēc Adobe uzzina jūsu IP adresi un to, kura vietne tos pieprasīja.',
  amplitude:
    'Soli pa solim seko tam, ko apmeklētāji dara, lai vietne uzzinātu, kuras funkcijas izmanto un kurā brīdī cilvēki padodas.',
  appnexus: 'Atpazīst jūsu pārlūku citās vietnēs, lai vietne tur varētu rādīt jums savas reklāmas.',
  calendly: 'Rāda lapā kalendāru, kurā varat izvēlēties un rezervēt tikšanās laiku.',
  'crazy-egg':
    'Reģistrē, kur apmeklētāji klikšķina un ritina, lai vietne redzētu, kuras lapas daļas pamana un kuras ne.',
  crisp: 'Rāda tērzēšanas logu un atrod jūsu iepriekšējās ziņas, kad atgriežaties.',
  doubleclick: 'Izvieto un mēra vietnes reklāmas visā tīmeklī un to izvēlei izmanto to, ko šeit skatījāties.',
  eloqua:
    'Glabā jūsu apmeklējumu vēsturi mārketinga e-pastiem un pārdošanai, ar jūsu vārdu, tiklīdz to norādāt.',
  'facebook-custom-audience':
    'Paziņo uzņēmumam Meta, kuras lapas apmeklējat, lai vietne varētu rādīt jums reklāmas Facebook platformā.',
  'google-adwords-conversion':
    'Atzīmē, ja cilvēks, kurš noklikšķināja uz kādas vietnes Google reklāmas, vēlāk kaut ko nopērk vai reģistrējas, lai vietne zinātu, kuras reklāmas atmaksājas.',
  'google-analytics':
    'Skaita apmeklējumus un rāda vietnei, kuras lapas lasa, kā cilvēki tajā nonāk un cik ilgi paliek.',
  'google-dynamic-remarketing':
    'Atceras, ko šeit skatījāties, lai Google vēlāk varētu rādīt jums reklāmas par to.',
  'google-maps': 'Rāda lapā karti, ko var pārvietot un tuvināt, piemēram, lai atrastu ceļu uz veikalu.',
  'google-tag-manager':
    'Ielādē pārējos vietnes tagus un nosaka, kad katrs no tiem darbojas; kas notiek ar jūsu datiem, ir atkarīgs no šiem tagiem.',
  'heap-analytics':
    'Reģistrē katra apmeklējuma klikšķus un lapu skatījumus, lai vietne varētu izpētīt, kā cilvēki tajā pārvietojas.',
  hotjar:
    'Veido siltumkartes par to, kur apmeklētāji klikšķina un ritina, ieraksta apmeklējumus un uzdod īsus jautājumus par vietni.',
  hubspot:
    'Nodrošina veidlapas un tērzēšanu un sasaista jūsu apmeklējumus ar jūsu vārdu, tiklīdz nosūtāt veidlapu.',
  intercom: 'Rāda ziņojumu logu, kurā varat rakstīt vietnei, un saglabā jūsu sarunas nākamajam apmeklējumam.',
  kissinsights: 'Rāda lapā īsas aptaujas un atceras, kuras jau redzējāt vai uz kurām atbildējāt.',
  'linkedin-ads':
    'Ļauj vietnei pēc apmeklējuma rādīt jums reklāmas LinkedIn tīklā un redzēt, vai tās iedarbojās.',
  'linkedin-insights': 'Paziņo vietnei, kuras LinkedIn dalībnieku grupas to apmeklē un ko tajā dara.',
  'linkedin-marketing-solutions':
    'Nodod jūsu apmeklējumus LinkedIn mārketinga rīkiem, kuros vietne plāno un mēra savas kampaņas.',
  liveramp:
    'Sasaista jūsu pārlūku ar reklāmas identifikatoru, ko zina arī citi uzņēmumi, lai reklāmas jūs atrastu dažādās vietnēs.',
  'marin-search-marketer':
    'Sasaista klikšķus uz meklēšanas reklāmām ar to, ko cilvēki dara vietnē, lai tā varētu noteikt, kuri atslēgvārdi ir savas cenas vērti.',
  marketo:
    'Sasaista jūsu skatītās lapas ar jūsu adresi, tiklīdz to norādāt, lai vietne pēc tam varētu jums rakstīt e-pastus un zvanīt.',
  matomo: 'Skaita apmeklējumus un rāda, kuras lapas cilvēki lasa, bieži vien pašas vietnes serverī.',
  'microsoft-advertising':
    'Paziņo vietnei, kuras reklāmas Bing un tā partneru vietnēs noveda pie apmeklējuma vai pirkuma, un citviet atkal rāda jums vietnes reklāmas.',
  'microsoft-clarity':
    'Atveido vietnes apmeklējumus ar klikšķiem, ritināšanu un peles kustībām, lai tās veidotāji redzētu, kur cilvēki iestrēgst.',
  mixpanel:
    'Seko, kuras funkcijas un kādā secībā apmeklētāji izmanto, lai vietne uzzinātu, kas liek cilvēkiem atgriezties.',
  'perfect-audience':
    'Rādīja vietnes reklāmas tās iepriekšējiem apmeklētājiem citviet tīmeklī, līdz pakalpojums tika slēgts.',
  pinterest:
    'Paziņo vietnei, kuri Pinterest ieraksti un reklāmas piesaistīja apmeklētājus, un rāda jums vietnes reklāmas Pinterest platformā.',
  plausible:
    'Skaita lapu skatījumus un to, no kurienes tie nāk, bez sīkdatnēm un bez pastāvīga apmeklētāja identifikatora.',
  posthog:
    'Soli pa solim reģistrē, ko apmeklētāji dara produktā, ar daļu no viņiem izmēģina jaunas funkcijas un atveido apmeklējumus.',
  quantcast: 'Aplēš, kādi cilvēki apmeklē vietni, un izvēlas jums reklāmas citās vietnēs.',
  recaptcha: 'Atšķir cilvēkus no programmām, lai vietnes veidlapas nepārplūdinātu mēstules.',
  reddit:
    'Paziņo vietnei, kuras Reddit reklāmas noveda pie apmeklējuma vai pirkuma, un tur atkal rāda jums vietnes reklāmas.',
  segment:
    'Apkopo vienuviet to, ko apmeklētāji dara, un nodod to pārējiem pakalpojumiem, ko vietne izvēlējusies.',
  'sentry-replay':
    'Ieraksta, kā lapa mainās, kamēr to lietojat, lai vietne varētu apskatīt, kas izraisīja kļūdu.',
  'sift-science': 'Pēta jūsu ierīci un to, kā rīkojaties vietnē, lai īstus klientus atšķirtu no krāpšanas.',
  snapchat:
    'Paziņo vietnei, kuras Snapchat reklāmas piesaistīja apmeklētājus vai pirkumus, un ļauj tai tur jūs atkal uzrunāt.',
  spotify: 'Atskaņo lapā mūziku un podkāstus no Spotify.',
  stripe: 'Pieņem maksājumus un vēro, kā lapu lieto, lai pircējus atšķirtu no krāpniekiem.',
  tiktok:
    'Paziņo vietnei, kuras TikTok reklāmas iedarbojās, un ļauj tai rādīt jums vairāk savu reklāmu TikTok platformā.',
  'twitter-advertising': 'Ļauj vietnei rādīt jums reklāmas X platformā un redzēt, vai tās jūs atveda šurp.',
  'twitter-analytics': 'Ļauj vietnei redzēt, ko cilvēki dara pēc tam, kad ir atvēruši saiti X platformā.',
  typeform: 'Rāda lapā veidlapu vai aptauju un apkopo jūsu atbildes.',
  vimeo: 'Atskaņo lapā videoklipus, kas glabājas Vimeo.',
  'x-posts': 'Rāda lapā X ierakstus ar to attēliem un videoklipiem.',
  youtube: 'Atskaņo lapā YouTube videoklipus, lai jūs varētu tos skatīties, neizejot no vietnes.',
}
