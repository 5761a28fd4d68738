import type { Sentences } from './types.ts'

export const sentences: Sentences = {
  'adobe-typekit':
    'Dodává písma webu: prohlížeč je stahuje od společnosti Adobe, která se tak dozví vaši IP adresu a to, který web o ně požádal.',
  amplitude:
    'Krok za krokem sleduje, co návštěvníci dělají, aby web zjistil, které funkce se používají a kde to lidé vzdávají.',
  appnexus: 'Rozpoznává váš prohlížeč na jiných webech, aby vám tam web mohl zobrazovat své reklamy.',
  calendly: 'Zobrazuje na stránce kalendář, ve kterém si můžete vybrat a rezervovat čas schůzky.',
  'crazy-egg':
    'Zaznamenává, kam návštěvníci klikají a kam posouvají stránku, aby web viděl, kterých částí si všímají a které přehlížejí.',
  crisp: 'Zobrazuje okno chatu a při návratu znovu najde vaše dřívější zprávy.',
  doubleclick:
    'Umisťuje a měří reklamy webu na internetu a vybírá je i podle toho, co jste si prohlíželi tady.',
  eloqua:
    'Vede historii vašich návštěv pro marketingové e-maily a prodej, a to pod vaším jménem, jakmile ho uvedete.',
  'facebook-custom-audience':
    'Sděluje společnosti Meta, které stránky navštěvujete, aby vám web mohl zobrazovat reklamy na Facebooku.',
  'google-adwords-conversion':
    'Zaznamená, když někdo po kliknutí na reklamu webu v síti Google později nakoupí nebo se zaregistruje, aby web věděl, které reklamy se vyplácejí.',
  'google-analytics':
    'Počítá návštěvy a ukazuje webu, které stránky se čtou, odkud lidé přišli a jak dlouho zůstávají.',
  'google-dynamic-remarketing':
    'Pamatuje si, co jste si tu prohlíželi, aby vám na to Google mohl později zobrazovat reklamy.',
  'google-maps':
    'Zobrazuje na stránce mapu, kterou můžete posouvat a přibližovat, například abyste našli cestu do obchodu.',
  'google-tag-manager':
    'Načítá ostatní značky webu a rozhoduje, kdy se která spustí; co se stane s vašimi údaji, závisí na těchto značkách.',
  'heap-analytics':
    'Zaznamenává kliknutí a zobrazené stránky při každé návštěvě, aby web mohl zkoumat, jak se po něm lidé pohybují.',
  hotjar:
    'Vytváří teplotní mapy míst, kam návštěvníci klikají a kam posouvají stránku, zaznamenává návštěvy a klade krátké otázky o webu.',
  hubspot: 'Zajišťuje formuláře a chat a spojí vaše návštěvy s vaším jménem, jakmile odešlete formulář.',
  intercom: 'Zobrazuje okno, ve kterém můžete webu psát, a uchovává vaše konverzace do příští návštěvy.',
  kissinsights:
    'Zobrazuje na stránce krátké ankety a pamatuje si, které z nich jste viděli nebo zodpověděli.',
  'linkedin-ads': 'Umožňuje webu zobrazovat vám po návštěvě reklamy v síti LinkedIn a sledovat, zda zabraly.',
  'linkedin-insights': 'Sděluje webu, které skupiny členů sítě LinkedIn ho navštěvují a co na něm dělají.',
  'linkedin-marketing-solutions':
    'Předává informace o vašich návštěvách marketingovým nástrojům sítě LinkedIn, kde web plánuje a měří své kampaně.',
  liveramp:
    'Spojuje váš prohlížeč s reklamním identifikátorem, který znají i jiné společnosti, aby vás reklamy dokázaly najít i při přechodu z webu na web.',
  'marin-search-marketer':
    'Propojuje kliknutí na reklamy ve vyhledávačích s tím, co lidé na webu dělají, aby bylo jasné, která klíčová slova stojí za svou cenu.',
  marketo:
    'Spojuje stránky, které si prohlížíte, s vaší adresou, jakmile ji uvedete, aby se vám web mohl ozvat e-mailem nebo telefonicky.',
  matomo: 'Počítá návštěvy a ukazuje, které stránky lidé čtou, často na vlastním serveru webu.',
  'microsoft-advertising':
    'Sděluje webu, které reklamy ve vyhledávači Bing a u jeho partnerů vedly k návštěvě nebo nákupu, a znovu vám reklamy webu zobrazuje jinde.',
  'microsoft-clarity':
    'Přehrává návštěvy webu s kliknutími, posouváním a pohyby myši, aby jeho tvůrci viděli, kde lidé uvíznou.',
  mixpanel:
    'Sleduje, které funkce návštěvníci používají a v jakém pořadí, aby web zjistil, proč se lidé vracejí.',
  'perfect-audience':
    'Zobrazovala reklamy webu jeho dřívějším návštěvníkům jinde na internetu, dokud nebyla tato služba ukončena.',
  pinterest:
    'Sděluje webu, které piny a reklamy přivedly návštěvníky, a zobrazuje vám jeho reklamy na Pinterestu.',
  plausible:
    'Počítá zobrazení stránek a zjišťuje, odkud přicházejí, bez cookies a bez trvalého identifikátoru návštěvníka.',
  posthog:
    'Krok za krokem zaznamenává, co návštěvníci v produktu dělají, na některých z nich zkouší nové funkce a přehrává návštěvy.',
  quantcast: 'Odhaduje, jací lidé web navštěvují, a vybírá pro vás reklamy na jiných webech.',
  recaptcha: 'Odlišuje lidi od programů, aby formuláře webu nezaplavil spam.',
  reddit:
    'Sděluje webu, které reklamy na Redditu vedly k návštěvě nebo nákupu, a znovu vám tam jeho reklamy zobrazuje.',
  segment:
    'Shromažďuje na jednom místě, co návštěvníci dělají, a předává to dalším službám, které si web vybral.',
  'sentry-replay': 'Zaznamenává, jak se stránka mění, když ji používáte, aby web viděl, co vedlo k chybě.',
  'sift-science':
    'Posuzuje vaše zařízení a to, jak se na webu chováte, aby bylo možné odlišit skutečné zákazníky od podvodů.',
  snapchat:
    'Sděluje webu, které reklamy na Snapchatu přivedly návštěvníky nebo vedly k prodeji, a umožňuje mu znovu vás tam oslovit.',
  spotify: 'Přehrává na stránce hudbu a podcasty ze Spotify.',
  stripe: 'Přijímá platby a sleduje, jak se stránka používá, aby bylo možné odlišit kupující od podvodníků.',
  tiktok:
    'Sděluje webu, které reklamy na TikToku zabraly, a umožňuje mu zobrazovat vám na TikToku další jeho reklamy.',
  'twitter-advertising': 'Umožňuje webu zobrazovat vám reklamy v síti X a sledovat, zda vás sem přivedly.',
  'twitter-analytics': 'Umožňuje webu sledovat, co lidé dělají poté, co přišli přes odkaz ze sítě X.',
  typeform: 'Zobrazuje na stránce formulář nebo dotazník a sbírá vaše odpovědi.',
  vimeo: 'Přehrává na stránce videa uložená na Vimeo.',
  'x-posts': 'Zobrazuje na stránce příspěvky ze sítě X i s jejich obrázky a videi.',
  youtube: 'Přehrává na stránce videa z YouTube, takže je můžete sledovat, aniž byste web opustili.',
}
