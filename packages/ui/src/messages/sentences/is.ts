import type { Sentences } from './types.ts'

export const sentences: Sentences = {
  'adobe-typekit':
    'Sér vefnum fyrir letri: vafrinn þinn sækir það frá Adobe og þannig fær Adobe að vita IP-töluna þína og hvaða vefur bað um letrið.',
  amplitude:
    'Fylgist skref fyrir skref með því sem gestir gera svo að vefurinn sjái hvaða aðgerðir eru notaðar og hvar fólk gefst upp.',
  appnexus: 'Þekkir vafrann þinn á öðrum vefjum svo að vefurinn geti sýnt þér auglýsingar sínar þar.',
  calendly: 'Sýnir dagatal á síðunni þar sem þú getur valið og bókað fundartíma.',
  'crazy-egg':
    'Skráir hvar gestir smella og skruna svo að vefurinn sjái eftir hvaða hlutum síðu er tekið og hverjir fara fram hjá fólki.',
  crisp: 'Sýnir spjallglugga og finnur fyrri skilaboð þín þegar þú kemur aftur.',
  doubleclick:
    'Birtir og mælir auglýsingar vefsins víða á netinu og notar það sem þú skoðaðir hér til að velja þær.',
  eloqua:
    'Heldur skrá um heimsóknir þínar fyrir markaðspóst og sölustarf, undir nafni þínu þegar þú hefur gefið það upp.',
  'facebook-custom-audience':
    'Segir Meta hvaða síður þú heimsækir svo að vefurinn geti sýnt þér auglýsingar á Facebook.',
  'google-adwords-conversion':
    'Skráir þegar einhver sem smellti á Google-auglýsingu frá vefnum kaupir síðar eitthvað eða skráir sig svo að vefurinn viti hvaða auglýsingar borga sig.',
  'google-analytics':
    'Telur heimsóknir og sýnir vefnum hvaða síður eru lesnar, hvernig fólk kom þangað og hve lengi það staldrar við.',
  'google-dynamic-remarketing':
    'Man hvað þú skoðaðir hér svo að Google geti sýnt þér auglýsingar fyrir það síðar.',
  'google-maps':
    'Sýnir kort á síðunni sem þú getur fært til og þysjað, til dæmis til að finna leiðina í verslun.',
  'google-tag-manager':
    'Hleður inn öðrum merkjum (tags) vefsins og ákveður hvenær hvert þeirra fer í gang; hvað verður um gögnin þín fer eftir þeim merkjum.',
  'heap-analytics':
    'Skráir smelli og síðuflettingar í hverri heimsókn svo að vefurinn geti kannað hvernig fólk fer um hann.',
  hotjar:
    'Teiknar hitakort af því hvar gestir smella og skruna, tekur upp heimsóknir og spyr stuttra spurninga um vefinn.',
  hubspot:
    'Heldur úti eyðublöðum og spjalli og tengir heimsóknir þínar við nafn þitt þegar þú sendir eyðublað.',
  intercom: 'Sýnir spjall þar sem þú getur skrifað vefnum og geymir samtöl þín fram að næstu heimsókn.',
  kissinsights: 'Sýnir stuttar kannanir á síðunni og man hverjar þú hefur séð eða svarað.',
  'linkedin-ads':
    'Gerir vefnum kleift að sýna þér auglýsingar á LinkedIn eftir heimsókn og sjá hvort þær skiluðu árangri.',
  'linkedin-insights': 'Segir vefnum hvaða hópar LinkedIn-notenda heimsækja hann og hvað þeir gera þar.',
  'linkedin-marketing-solutions':
    'Sendir heimsóknir þínar til markaðstóla LinkedIn þar sem vefurinn skipuleggur og mælir herferðir sínar.',
  liveramp:
    'Tengir vafrann þinn við auglýsingaauðkenni sem önnur fyrirtæki þekkja líka svo að auglýsingar geti fundið þig á hverjum vefnum á fætur öðrum.',
  'marin-search-marketer':
    'Tengir smelli á leitarauglýsingar við það sem fólk gerir á vefnum svo að hann sjái hvaða leitarorð eru peninganna virði.',
  marketo:
    'Tengir síðurnar sem þú skoðar við netfangið þitt þegar þú hefur gefið það upp svo að vefurinn geti fylgt því eftir með tölvupósti og símtölum.',
  matomo: 'Telur heimsóknir og sýnir hvaða síður fólk les, oft á netþjóni vefsins sjálfs.',
  'microsoft-advertising':
    'Segir vefnum hvaða auglýsingar á Bing og hjá samstarfsaðilum þess leiddu til heimsóknar eða kaupa og sýnir þér auglýsingar hans aftur annars staðar.',
  'microsoft-clarity':
    'Spilar heimsóknir á vefinn með smellum, skruni og músarhreyfingum svo að þeir sem búa hann til sjái hvar fólk lendir í vandræðum.',
  mixpanel:
    'Fylgist með því hvaða eiginleika gestir nota og í hvaða röð svo að vefurinn sjái hvað fær fólk til að koma aftur.',
  'perfect-audience':
    'Sýndi fyrri gestum auglýsingar vefsins annars staðar á netinu þar til þjónustunni var lokað.',
  pinterest:
    'Segir vefnum hvaða pinnar og auglýsingar skiluðu gestum og sýnir þér auglýsingar hans á Pinterest.',
  plausible: 'Telur síðuflettingar og hvaðan þær koma, án vafrakaka og án varanlegs auðkennis fyrir gesti.',
  posthog:
    'Skráir skref fyrir skref hvað gestir gera í vörunni, prófar nýja eiginleika á sumum þeirra og spilar heimsóknir.',
  quantcast: 'Áætlar hvers konar fólk heimsækir vefinn og velur auglýsingar fyrir þig á öðrum vefjum.',
  recaptcha: 'Greinir fólk frá forritum svo að ruslpóstur flæði ekki inn um eyðublöð vefsins.',
  reddit:
    'Segir vefnum hvaða auglýsingar á Reddit leiddu til heimsóknar eða kaupa og sýnir þér auglýsingar hans aftur þar.',
  segment:
    'Safnar því sem gestir gera á einn stað og sendir það áfram til annarra þjónustuaðila sem vefurinn hefur valið.',
  'sentry-replay':
    'Tekur upp hvernig síða breytist á meðan þú notar hana svo að vefurinn sjái hvað leiddi til villu.',
  'sift-science':
    'Skoðar tækið þitt og það sem þú gerir á vefnum til að greina raunverulega viðskiptavini frá svikum.',
  snapchat:
    'Segir vefnum hvaða auglýsingar á Snapchat skiluðu gestum eða sölu og gerir honum kleift að ná til þín þar aftur.',
  spotify: 'Spilar tónlist og hlaðvörp frá Spotify á síðunni.',
  stripe: 'Tekur við greiðslum og fylgist með notkun síðunnar til að greina kaupendur frá svikurum.',
  tiktok:
    'Segir vefnum hvaða TikTok-auglýsingar skiluðu árangri og gerir honum kleift að sýna þér fleiri auglýsingar sínar á TikTok.',
  'twitter-advertising':
    'Gerir vefnum kleift að sýna þér auglýsingar á X og sjá hvort þær leiddu þig hingað.',
  'twitter-analytics': 'Gerir vefnum kleift að sjá hvað fólk gerir eftir að hafa fylgt tengli frá X.',
  typeform: 'Sýnir eyðublað eða könnun á síðunni og safnar svörum þínum.',
  vimeo: 'Spilar myndskeið sem hýst eru hjá Vimeo á síðunni.',
  'x-posts': 'Sýnir færslur frá X á síðunni með myndum þeirra og myndskeiðum.',
  youtube: 'Spilar myndskeið frá YouTube á síðunni svo að þú getir horft á þau án þess að yfirgefa vefinn.',
}
