import type { Sentences } from './types.ts'

export const sentences: Sentences = {
  'adobe-typekit':
    'Iforni l-fonts tas-sit: il-brawżer tiegħek iġibhom mingħand Adobe, u għalhekk Adobe ssir taf l-indirizz IP tiegħek u liema sit talabhom.',
  amplitude:
    'Isegwi pass pass x’jagħmlu l-viżitaturi, biex is-sit isir jaf liema funzjonijiet jintużaw u fejn in-nies jaqtgħu qalbhom.',
  appnexus:
    'Jagħraf il-brawżer tiegħek f’siti oħra, biex is-sit ikun jista’ jurik ir-reklami tiegħu hemmhekk.',
  calendly: 'Juri kalendarju fil-paġna fejn tista’ tagħżel u tibbukkja ħin għal laqgħa.',
  'crazy-egg':
    'Jirreġistra fejn il-viżitaturi jikklikkjaw u jiskrolljaw, biex is-sit ikun jista’ jara liema partijiet ta’ paġna jiġu nnutati u liema jinqabżu.',
  crisp: 'Juri kaxxa taċ-chat u jerġa’ jsib il-messaġġi ta’ qabel tiegħek meta tiġi lura.',
  doubleclick:
    'Iqiegħed u jkejjel ir-reklami tas-sit madwar il-web, u juża dak li rajt hawn biex jagħżilhom.',
  eloqua:
    'Iżomm storja taż-żjarat tiegħek għal emails ta’ kummerċjalizzazzjoni u għall-bejgħ, b’ismek ladarba tkun tajtu.',
  'facebook-custom-audience':
    'Jgħid lil Meta liema paġni żżur, biex is-sit ikun jista’ jurik reklami fuq Facebook.',
  'google-adwords-conversion':
    'Jinnota meta xi ħadd li jkun ikklikkja fuq reklam ta’ Google tas-sit jixtri jew jirreġistra aktar tard, biex is-sit ikun jaf liema reklami jrendu.',
  'google-analytics': 'Jgħodd iż-żjarat u juri lis-sit liema paġni jinqraw, in-nies kif waslu u kemm idumu.',
  'google-dynamic-remarketing':
    'Jiftakar x’rajt hawn, biex Google tkun tista’ turik reklami dwaru aktar tard.',
  'google-maps': 'Juri mappa fil-paġna li tista’ tmexxi u tkabbar, pereżempju biex issib it-triq għal ħanut.',
  'google-tag-manager':
    'Jgħabbi t-tags l-oħra tas-sit u jiddeċiedi meta jaħdem kull wieħed; x’isir mid-data tiegħek jiddependi minn dawk it-tags.',
  'heap-analytics':
    'Jirreġistra l-klikks u l-paġni murija f’kull żjara, biex is-sit ikun jista’ jistudja kif in-nies jimxu fih.',
  hotjar:
    'Ipinġi mapep tas-sħana ta’ fejn il-viżitaturi jikklikkjaw u jiskrolljaw, jirreġistra ż-żjarat u jistaqsi mistoqsijiet qosra dwar is-sit.',
  hubspot: 'Iħaddem formoli u chat, u jorbot iż-żjarat tiegħek ma’ ismek ladarba tibgħat formola.',
  intercom:
    'Juri messenġer li bih tista’ tikteb lis-sit, u jżomm il-konversazzjonijiet tiegħek għaż-żjara li jmiss.',
  kissinsights: 'Juri stħarriġ qasir fil-paġna u jiftakar liema rajt jew weġibt.',
  'linkedin-ads': 'Iħalli lis-sit jurik reklami fuq LinkedIn wara żjara, u jara jekk ħadmux.',
  'linkedin-insights': 'Jgħid lis-sit liema gruppi ta’ membri ta’ LinkedIn iżuruh u x’jagħmlu fih.',
  'linkedin-marketing-solutions':
    'Jgħaddi ż-żjarat tiegħek lill-għodod tal-marketing ta’ LinkedIn, fejn is-sit jippjana u jkejjel il-kampanji tiegħu.',
  liveramp:
    'Jorbot il-brawżer tiegħek ma’ identifikatur tar-reklamar li jafuh ukoll kumpaniji oħra, biex ir-reklami jkunu jistgħu jsibuk minn sit għal ieħor.',
  'marin-search-marketer':
    'Jorbot il-klikks fuq ir-reklami tat-tfittxija ma’ dak li n-nies jagħmlu fis-sit, biex is-sit ikun jaf liema kliem ewlieni jiswa l-prezz tiegħu.',
  marketo:
    'Jorbot il-paġni li tara mal-indirizz tiegħek ladarba tkun tajtu, biex is-sit ikun jista’ jkompli jikkuntattjak b’emails u telefonati.',
  matomo: 'Jgħodd iż-żjarat u juri liema paġni jaqraw in-nies, ħafna drabi fuq server tas-sit stess.',
  'microsoft-advertising':
    'Jgħid lis-sit liema reklami fuq Bing u s-sħab tiegħu wasslu għal żjara jew xirja, u jerġa’ jurik ir-reklami tiegħu x’imkien ieħor.',
  'microsoft-clarity':
    'Jerġa’ juri ż-żjarat fis-sit, bil-klikks, l-iskrolljar u l-movimenti tal-maws, biex dawk li għamluh jaraw fejn jeħlu n-nies.',
  mixpanel:
    'Isegwi liema funzjonijiet jużaw il-viżitaturi u b’liema ordni, biex is-sit isir jaf x’iġib lin-nies lura.',
  'perfect-audience':
    'Wera r-reklami tas-sit lil viżitaturi ta’ qabel x’imkien ieħor fuq il-web, sakemm is-servizz ingħalaq.',
  pinterest: 'Jgħid lis-sit liema pins u reklami ġabu viżitaturi, u jurik ir-reklami tiegħu fuq Pinterest.',
  plausible:
    'Jgħodd il-paġni murija u minn fejn jiġu l-viżitaturi, mingħajr cookies u mingħajr identifikatur tal-viżitatur li jdum.',
  posthog:
    'Jirreġistra pass pass x’jagħmlu l-viżitaturi fil-prodott, jipprova funzjonijiet ġodda fuq xi wħud minnhom u jerġa’ juri ż-żjarat.',
  quantcast: 'Jistma x’tip ta’ nies iżuru s-sit u jagħżel reklami għalik f’siti oħra.',
  recaptcha: 'Jiddistingwi n-nies minn programmi, biex il-formoli tas-sit ma jimtlewx bl-ispam.',
  reddit:
    'Jgħid lis-sit liema reklami fuq Reddit wasslu għal żjara jew xirja, u jerġa’ jurik ir-reklami tiegħu hemmhekk.',
  segment:
    'Jiġbor f’post wieħed dak li jagħmlu l-viżitaturi u jgħaddih lis-servizzi l-oħra li s-sit ikun għażel.',
  'sentry-replay':
    'Jirreġistra kif tinbidel paġna waqt li tużaha, biex is-sit ikun jista’ jara x’wassal għal żball.',
  'sift-science':
    'Iħares lejn l-apparat tiegħek u lejn kif iġġib ruħek fis-sit biex jiddistingwi klijenti veri minn frodi.',
  snapchat:
    'Jgħid lis-sit liema reklami fuq Snapchat ġabu viżitaturi jew bejgħ, u jħallih jerġa’ jilħqek hemmhekk.',
  spotify: 'Idoqq mużika u podcasts minn Spotify fil-paġna.',
  stripe: 'Jieħu l-ħlasijiet, u josserva kif tintuża l-paġna biex jiddistingwi x-xerrejja mill-frodisti.',
  tiktok:
    'Jgħid lis-sit liema reklami fuq TikTok ħadmu, u jħallih jurik aktar mir-reklami tiegħu fuq TikTok.',
  'twitter-advertising': 'Iħalli lis-sit jurik reklami fuq X u jara jekk dawn ġabukx hawn.',
  'twitter-analytics': 'Iħalli lis-sit jara x’jagħmlu n-nies wara li jsegwu link minn X.',
  typeform: 'Juri formola jew stħarriġ fil-paġna u jiġbor it-tweġibiet tiegħek.',
  vimeo: 'Juri fil-paġna vidjows li huma ospitati fuq Vimeo.',
  'x-posts': 'Juri fil-paġna posts minn X, bl-istampi u l-vidjows tagħhom.',
  youtube: 'Juri fil-paġna vidjows minn YouTube, biex tkun tista’ tarahom mingħajr ma titlaq mis-sit.',
}
