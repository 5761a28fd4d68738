import type { Sentences } from './types.ts'

export const sentences: Sentences = {
  'adobe-typekit':
    'Dodáva písma webu: prehliadač ich sťahuje od spoločnosti Adobe, ktorá sa tak dozvie vašu IP adresu a to, ktorý web o ne požiadal.',
  amplitude:
    'Krok za krokom sleduje, čo návštevníci robia, aby web zistil, ktoré funkcie sa používajú a kde to ľudia vzdávajú.',
  appnexus: 'Rozpoznáva váš prehliadač na iných weboch, aby vám tam web mohol zobrazovať svoje reklamy.',
  calendly: 'Zobrazuje na stránke kalendár, v ktorom si môžete vybrať a rezervovať čas stretnutia.',
  'crazy-egg':
    'Zaznamenáva, kam návštevníci klikajú a kam posúvajú stránku, aby web videl, ktoré jej časti si všímajú a ktoré si nevšimnú.',
  crisp: 'Zobrazuje okno chatu a po návrate znova nájde vaše skoršie správy.',
  doubleclick:
    'Umiestňuje a meria reklamy webu na internete a vyberá ich aj podľa toho, čo ste si pozerali tu.',
  eloqua:
    'Vedie históriu vašich návštev pre marketingové e-maily a predaj, a to pod vaším menom, keď ho uvediete.',
  'facebook-custom-audience':
    'Oznamuje spoločnosti Meta, ktoré stránky navštevujete, aby vám web mohol zobrazovať reklamy na Facebooku.',
  'google-adwords-conversion':
    'Zaznamená, keď niekto po kliknutí na reklamu webu v sieti Google neskôr nakúpi alebo sa zaregistruje, aby web vedel, ktoré reklamy sa oplatia.',
  'google-analytics':
    'Počíta návštevy a ukazuje webu, ktoré stránky sa čítajú, odkiaľ ľudia prišli a ako dlho zostávajú.',
  'google-dynamic-remarketing':
    'Pamätá si, čo ste si tu pozerali, aby vám na to Google mohol neskôr zobrazovať reklamy.',
  'google-maps':
    'Zobrazuje na stránke mapu, ktorú môžete posúvať a približovať, napríklad aby ste našli cestu do obchodu.',
  'google-tag-manager':
    'Načítava ostatné značky webu a rozhoduje, kedy sa ktorá spustí; čo sa stane s vašimi údajmi, závisí od týchto značiek.',
  'heap-analytics':
    'Zaznamenáva kliknutia a zobrazené stránky pri každej návšteve, aby web mohol skúmať, ako sa po ňom ľudia pohybujú.',
  hotjar:
    'Vytvára teplotné mapy miest, kam návštevníci klikajú a kam posúvajú stránku, zaznamenáva návštevy a kladie krátke otázky o webe.',
  hubspot: 'Zabezpečuje formuláre a chat a spojí vaše návštevy s vaším menom, keď odošlete formulár.',
  intercom: 'Zobrazuje okno, v ktorom môžete webu písať, a uchováva vaše konverzácie do ďalšej návštevy.',
  kissinsights: 'Zobrazuje na stránke krátke ankety a pamätá si, ktoré z nich ste videli alebo vyplnili.',
  'linkedin-ads': 'Umožňuje webu zobrazovať vám po návšteve reklamy v sieti LinkedIn a sledovať, či zabrali.',
  'linkedin-insights': 'Oznamuje webu, ktoré skupiny členov siete LinkedIn ho navštevujú a čo na ňom robia.',
  'linkedin-marketing-solutions':
    'Odovzdáva informácie o vašich návštevách marketingovým nástrojom siete LinkedIn, kde web plánuje a meria svoje kampane.',
  liveramp:
    'Spája váš prehliadač s reklamným identifikátorom, ktorý poznajú aj iné spoločnosti, aby vás reklamy dokázali nájsť aj pri prechode z webu na web.',
  'marin-search-marketer':
    'Prepája kliknutia na reklamy vo vyhľadávačoch s tým, čo ľudia na webe robia, aby bolo jasné, ktoré kľúčové slová stoja za svoju cenu.',
  marketo:
    'Spája stránky, ktoré si pozeráte, s vašou adresou, keď ju uvediete, aby sa vám web mohol ozvať e-mailom alebo telefonicky.',
  matomo: 'Počíta návštevy a ukazuje, ktoré stránky ľudia čítajú, často na vlastnom serveri webu.',
  'microsoft-advertising':
    'Oznamuje webu, ktoré reklamy vo vyhľadávači Bing a u jeho partnerov viedli k návšteve alebo nákupu, a znova vám reklamy webu zobrazuje inde.',
  'microsoft-clarity':
    'Prehráva návštevy webu s kliknutiami, posúvaním a pohybmi myši, aby jeho tvorcovia videli, kde ľudia uviaznu.',
  mixpanel:
    'Sleduje, ktoré funkcie návštevníci používajú a v akom poradí, aby web zistil, prečo sa ľudia vracajú.',
  'perfect-audience':
    'Zobrazovala reklamy webu jeho skorším návštevníkom inde na internete, kým táto služba nebola ukončená.',
  pinterest:
    'Oznamuje webu, ktoré piny a reklamy priviedli návštevníkov, a zobrazuje vám jeho reklamy na Pintereste.',
  plausible:
    'Počíta zobrazenia stránok a zisťuje, odkiaľ prichádzajú, bez cookies a bez trvalého identifikátora návštevníka.',
  posthog:
    'Krok za krokom zaznamenáva, čo návštevníci v produkte robia, na niektorých z nich skúša nové funkcie a prehráva návštevy.',
  quantcast: 'Odhaduje, akí ľudia web navštevujú, a vyberá pre vás reklamy na iných weboch.',
  recaptcha: 'Odlišuje ľudí od programov, aby formuláre webu nezaplavil spam.',
  reddit:
    'Oznamuje webu, ktoré reklamy na Reddite viedli k návšteve alebo nákupu, a znova vám tam jeho reklamy zobrazuje.',
  segment:
    'Zhromažďuje na jednom mieste, čo návštevníci robia, a odovzdáva to ďalším službám, ktoré si web vybral.',
  'sentry-replay': 'Zaznamenáva, ako sa stránka mení, keď ju používate, aby web videl, čo viedlo k chybe.',
  'sift-science':
    'Posudzuje vaše zariadenie a to, ako sa na webe správate, aby sa dali odlíšiť skutoční zákazníci od podvodov.',
  snapchat:
    'Oznamuje webu, ktoré reklamy na Snapchate priviedli návštevníkov alebo viedli k predaju, a umožňuje mu znova vás tam osloviť.',
  spotify: 'Prehráva na stránke hudbu a podcasty zo Spotify.',
  stripe: 'Prijíma platby a sleduje, ako sa stránka používa, aby sa dali odlíšiť kupujúci od podvodníkov.',
  tiktok:
    'Oznamuje webu, ktoré reklamy na TikToku zabrali, a umožňuje mu zobrazovať vám na TikToku ďalšie jeho reklamy.',
  'twitter-advertising': 'Umožňuje webu zobrazovať vám reklamy v sieti X a sledovať, či vás sem priviedli.',
  'twitter-analytics': 'Umožňuje webu sledovať, čo ľudia robia po tom, ako prišli cez odkaz zo siete X.',
  typeform: 'Zobrazuje na stránke formulár alebo dotazník a zbiera vaše odpovede.',
  vimeo: 'Prehráva na stránke videá uložené na Vimeo.',
  'x-posts': 'Zobrazuje na stránke príspevky zo siete X aj s ich obrázkami a videami.',
  youtube: 'Prehráva na stránke videá z YouTube, takže ich môžete sledovať bez toho, aby ste web opustili.',
}
