import type { Sentences } from './types.ts'

export const sentences: Sentences = {
  'adobe-typekit':
    'Pateikia svetainės šriftus: jūsų naršyklė juos parsiunčia iš „Adobe“, todėl „Adobe“ sužino jūsų IP adresą ir tai, kuriai svetainei jų prireikė.',
  amplitude:
    'Žingsnis po žingsnio stebi, ką daro lankytojai, kad svetainė sužinotų, kurios funkcijos naudojamos ir kur žmonės pasiduoda.',
  appnexus: 'Atpažįsta jūsų naršyklę kitose svetainėse, kad ši svetainė galėtų ten rodyti jums savo reklamą.',
  calendly: 'Puslapyje rodo kalendorių, kuriame galite pasirinkti ir rezervuoti susitikimo laiką.',
  'crazy-egg':
    'Įrašo, kur lankytojai spusteli ir kaip slenka puslapį, kad svetainė matytų, kurios puslapio dalys pastebimos, o kurios ne.',
  crisp: 'Rodo pokalbių langelį ir, kai sugrįžtate, vėl suranda ankstesnes jūsų žinutes.',
  doubleclick:
    'Rodo svetainės reklamą visame internete, matuoja jos rezultatus ir ją parenka pagal tai, ką čia žiūrėjote.',
  eloqua:
    'Kaupia jūsų apsilankymų istoriją rinkodaros el. laiškams ir pardavimui, o kai nurodote savo vardą – su jūsų vardu.',
  'facebook-custom-audience':
    'Praneša „Meta“, kuriuose puslapiuose lankotės, kad svetainė galėtų rodyti jums reklamą „Facebook“ tinkle.',
  'google-adwords-conversion':
    'Pažymi, kai spustelėjęs svetainės „Google“ reklamą žmogus vėliau ką nors nusiperka ar užsiregistruoja, kad svetainė žinotų, kuri reklama atsiperka.',
  'google-analytics':
    'Skaičiuoja apsilankymus ir rodo svetainei, kurie puslapiai skaitomi, iš kur žmonės atėjo ir kiek laiko užsibūna.',
  'google-dynamic-remarketing': 'Įsimena, ką čia žiūrėjote, kad „Google“ vėliau galėtų jums tai reklamuoti.',
  'google-maps':
    'Puslapyje rodo žemėlapį, kurį galite slinkti ir didinti ar mažinti, pavyzdžiui, ieškodami kelio į parduotuvę.',
  'google-tag-manager':
    'Įkelia kitas svetainės žymas ir sprendžia, kada kuri iš jų veikia; kas bus su jūsų duomenimis, priklauso nuo tų žymų.',
  'heap-analytics':
    'Įrašo kiekvieno apsilankymo spustelėjimus ir puslapių peržiūras, kad svetainė galėtų tirti, kaip žmonės joje naršo.',
  hotjar:
    'Sudaro intensyvumo žemėlapius, rodančius, kur lankytojai spusteli ir kaip slenka puslapį, įrašo apsilankymus ir užduoda trumpus klausimus apie svetainę.',
  hubspot: 'Tvarko formas ir pokalbius, o kai išsiunčiate formą, susieja jūsų apsilankymus su jūsų vardu.',
  intercom:
    'Rodo pokalbių langą, kuriame galite rašyti svetainei, ir saugo jūsų pokalbius iki kito apsilankymo.',
  kissinsights: 'Puslapyje rodo trumpas apklausas ir įsimena, kurias matėte arba į kurias atsakėte.',
  'linkedin-ads':
    'Leidžia svetainei po apsilankymo rodyti jums reklamą „LinkedIn“ tinkle ir matyti, ar ji suveikė.',
  'linkedin-insights': 'Praneša svetainei, kokios „LinkedIn“ narių grupės joje lankosi ir ką ten veikia.',
  'linkedin-marketing-solutions':
    'Perduoda duomenis apie jūsų apsilankymus „LinkedIn“ rinkodaros įrankiams, kuriais svetainė planuoja ir matuoja savo kampanijas.',
  liveramp:
    'Susieja jūsų naršyklę su reklamos identifikatoriumi, kurį žino ir kitos įmonės, kad reklama galėtų jus rasti skirtingose svetainėse.',
  'marin-search-marketer':
    'Susieja paieškos reklamos spustelėjimus su tuo, ką žmonės daro svetainėje, kad ji žinotų, kurie raktažodžiai verti savo kainos.',
  marketo:
    'Susieja jūsų peržiūrėtus puslapius su jūsų adresu, kai jį nurodote, kad svetainė galėtų vėliau jums rašyti el. laiškus ir skambinti.',
  matomo:
    'Skaičiuoja apsilankymus ir rodo, kuriuos puslapius žmonės skaito; dažnai veikia pačios svetainės serveryje.',
  'microsoft-advertising':
    'Praneša svetainei, kuri „Bing“ ir jo partnerių reklama paskatino apsilankyti ar pirkti, ir kitur vėl rodo jums jos reklamą.',
  'microsoft-clarity':
    'Atkuria apsilankymus svetainėje su spustelėjimais, slinkimu ir pelės judesiais, kad jos kūrėjai matytų, kur žmonės užstringa.',
  mixpanel:
    'Stebi, kuriomis funkcijomis ir kokia tvarka lankytojai naudojasi, kad svetainė sužinotų, kas skatina žmones sugrįžti.',
  'perfect-audience':
    'Rodė svetainės reklamą ankstesniems jos lankytojams kitose interneto vietose, kol paslauga buvo uždaryta.',
  pinterest:
    'Praneša svetainei, kurie smeigtukai ir reklamos atvedė lankytojų, ir rodo jums jos reklamą „Pinterest“ tinkle.',
  plausible:
    'Skaičiuoja puslapių peržiūras ir rodo, iš kur ateinama; nenaudoja slapukų nei išliekančio lankytojo identifikatoriaus.',
  posthog:
    'Žingsnis po žingsnio įrašo, ką lankytojai daro produkte, su dalimi jų išbando naujas funkcijas ir atkuria apsilankymus.',
  quantcast:
    'Apytiksliai nustato, kokie žmonės lankosi svetainėje, ir parenka jums reklamą kitose svetainėse.',
  recaptcha: 'Atskiria žmones nuo programų, kad svetainės formų neužplūstų brukalai.',
  reddit:
    'Praneša svetainei, kuri „Reddit“ reklama paskatino apsilankyti ar pirkti, ir ten vėl rodo jums jos reklamą.',
  segment:
    'Vienoje vietoje surenka, ką daro lankytojai, ir perduoda tai kitoms paslaugoms, kurias svetainė pasirinko.',
  'sentry-replay':
    'Įrašo, kaip keičiasi puslapis, kol juo naudojatės, kad svetainė galėtų peržiūrėti, kas sukėlė klaidą.',
  'sift-science': 'Stebi jūsų įrenginį ir elgesį svetainėje, kad atskirtų tikrus klientus nuo sukčių.',
  snapchat:
    'Praneša svetainei, kuri „Snapchat“ reklama atvedė lankytojų ar pirkėjų, ir leidžia jai vėl jus ten pasiekti.',
  spotify: 'Puslapyje atkuria „Spotify“ muziką ir tinklalaides.',
  stripe: 'Priima mokėjimus ir stebi, kaip naudojamasi puslapiu, kad atskirtų pirkėjus nuo sukčių.',
  tiktok:
    'Praneša svetainei, kuri „TikTok“ reklama suveikė, ir leidžia jai rodyti jums daugiau savo reklamos „TikTok“ tinkle.',
  'twitter-advertising': 'Leidžia svetainei rodyti jums reklamą „X“ tinkle ir matyti, ar ji jus čia atvedė.',
  'twitter-analytics': 'Leidžia svetainei matyti, ką žmonės daro atėję per nuorodą iš „X“.',
  typeform: 'Puslapyje rodo formą arba apklausą ir surenka jūsų atsakymus.',
  vimeo: 'Puslapyje rodo „Vimeo“ platformoje laikomus vaizdo įrašus.',
  'x-posts': 'Puslapyje rodo „X“ įrašus su nuotraukomis ir vaizdo įrašais.',
  youtube: 'Puslapyje rodo „YouTube“ vaizdo įrašus, kad galėtumėte juos žiūrėti neišėję iš svetainės.',
}
