import type { Sentences } from './types.ts'

export const sentences: Sentences = {
  'adobe-typekit':
    'Soláthraíonn sé clófhoirne an tsuímh: faigheann do bhrabhsálaí ó Adobe iad, agus mar sin faigheann Adobe amach do sheoladh IP agus an suíomh a d’iarr iad.',
  amplitude:
    'Leanann sé an méid a dhéanann cuairteoirí, céim ar chéim, ionas go bhfoghlaimíonn an suíomh cé na feidhmeanna a úsáidtear agus cá n-éiríonn daoine as.',
  appnexus:
    'Aithníonn sé do bhrabhsálaí ar shuíomhanna eile, ionas gur féidir leis an suíomh a chuid fógraí a thaispeáint duit ansin.',
  calendly:
    'Taispeánann sé féilire sa leathanach inar féidir leat am cruinnithe a roghnú agus a chur in áirithe.',
  'crazy-egg':
    'Taifeadann sé cá gcliceálann agus cá scrollann cuairteoirí, ionas gur féidir leis an suíomh a fheiceáil cé na codanna de leathanach a thugtar faoi deara agus cé na codanna nach dtugtar.',
  crisp:
    'Taispeánann sé bosca comhrá agus aimsíonn sé do theachtaireachtaí roimhe seo nuair a thagann tú ar ais.',
  doubleclick:
    'Cuireann sé fógraí an tsuímh ar fud an ghréasáin agus tomhaiseann sé iad, agus úsáideann sé an méid ar bhreathnaigh tú air anseo chun iad a roghnú.',
  eloqua:
    'Coinníonn sé stair do chuairteanna le haghaidh ríomhphoist mhargaíochta agus díolachán, faoi d’ainm a luaithe a thugann tú é.',
  'facebook-custom-audience':
    'Insíonn sé do Meta cé na leathanaigh a dtugann tú cuairt orthu, ionas gur féidir leis an suíomh fógraí a thaispeáint duit ar Facebook.',
  'google-adwords-conversion':
    'Tugann sé faoi deara nuair a cheannaíonn nó a chláraíonn duine a chliceáil ar cheann d’fhógraí Google an tsuímh roimhe sin, ionas go mbíonn a fhios ag an suíomh cé na fógraí ar fiú iad.',
  'google-analytics':
    'Comhaireann sé cuairteanna agus taispeánann sé don suíomh cé na leathanaigh a léitear, conas a tháinig daoine agus cá fhad a fhanann siad.',
  'google-dynamic-remarketing':
    'Cuimhníonn sé ar an méid ar bhreathnaigh tú air anseo, ionas gur féidir le Google fógraí faoi a thaispeáint duit níos déanaí.',
  'google-maps':
    'Taispeánann sé léarscáil sa leathanach ar féidir leat í a bhogadh agus zúmáil uirthi, mar shampla chun an bealach chuig siopa a aimsiú.',
  'google-tag-manager':
    'Lódálann sé clibeanna eile an tsuímh agus socraíonn sé cathain a ritheann gach ceann acu; braitheann sé ar na clibeanna sin cad a tharlaíonn do do chuid sonraí.',
  'heap-analytics':
    'Taifeadann sé na cliceanna agus na leathanaigh a fheictear i ngach cuairt, ionas gur féidir leis an suíomh staidéar a dhéanamh ar an mbealach a mbogann daoine tríd.',
  hotjar:
    'Tarraingíonn sé teasmhapaí de na háiteanna a gcliceálann agus a scrollann cuairteoirí, taifeadann sé cuairteanna agus cuireann sé ceisteanna gearra faoin suíomh.',
  hubspot:
    'Reáchtálann sé foirmeacha agus comhrá, agus ceanglaíonn sé do chuairteanna le d’ainm a luaithe a sheolann tú foirm.',
  intercom:
    'Taispeánann sé fuinneog teachtaireachtaí inar féidir leat scríobh chuig an suíomh, agus coinníonn sé do chomhráite don chéad chuairt eile.',
  kissinsights:
    'Taispeánann sé suirbhéanna gearra ar an leathanach agus cuimhníonn sé ar na cinn atá feicthe nó freagartha agat.',
  'linkedin-ads':
    'Ligeann sé don suíomh fógraí a thaispeáint duit ar LinkedIn tar éis cuairte, agus a fheiceáil ar éirigh leo.',
  'linkedin-insights':
    'Insíonn sé don suíomh cé na grúpaí de bhaill LinkedIn a thugann cuairt air agus cad a dhéanann siad ann.',
  'linkedin-marketing-solutions':
    'Cuireann sé do chuairteanna ar aghaidh chuig uirlisí margaíochta LinkedIn, áit a bpleanálann agus a dtomhaiseann an suíomh a chuid feachtas.',
  liveramp:
    'Nascann sé do bhrabhsálaí le haitheantas fógraíochta atá ar eolas ag cuideachtaí eile freisin, ionas gur féidir le fógraí teacht ort ó shuíomh go suíomh.',
  'marin-search-marketer':
    'Nascann sé cliceanna ar fhógraí cuardaigh leis an méid a dhéanann daoine ar an suíomh, ionas gur féidir a rá cé na heochairfhocail ar fiú a bpraghas iad.',
  marketo:
    'Ceanglaíonn sé na leathanaigh a fheiceann tú le do sheoladh a luaithe a thugann tú é, ionas gur féidir leis an suíomh dul i dteagmháil leat ina dhiaidh sin le ríomhphoist agus glaonna.',
  matomo:
    'Comhaireann sé cuairteanna agus taispeánann sé cé na leathanaigh a léann daoine, go minic ar fhreastalaí de chuid an tsuímh féin.',
  'microsoft-advertising':
    'Insíonn sé don suíomh cé na fógraí ar Bing agus ar a chomhpháirtithe a thug cuairt nó ceannach, agus taispeánann sé fógraí an tsuímh duit arís in áiteanna eile.',
  'microsoft-clarity':
    'Athsheinneann sé cuairteanna ar an suíomh, lena gcliceanna, a scrollú agus gluaiseachtaí na luiche, ionas go bhfeiceann lucht a dhéanta cá dtéann daoine i bhfostú.',
  mixpanel:
    'Leanann sé cé na gnéithe a úsáideann cuairteoirí agus cén t-ord ina n-úsáideann siad iad, ionas go bhfoghlaimíonn an suíomh cad a mheallann daoine ar ais.',
  'perfect-audience':
    'Thaispeáin sé fógraí an tsuímh in áiteanna eile ar an ngréasán do dhaoine a thug cuairt air, go dtí gur dúnadh an tseirbhís.',
  pinterest:
    'Insíonn sé don suíomh cé na bioráin agus na fógraí a thug cuairteoirí chuige, agus taispeánann sé fógraí an tsuímh duit ar Pinterest.',
  plausible:
    'Comhaireann sé amhairc ar leathanaigh agus cá as a dtagann siad, gan fianáin agus gan aitheantas buan cuairteora.',
  posthog:
    'Taifeadann sé an méid a dhéanann cuairteoirí sa táirge, céim ar chéim, tástálann sé gnéithe nua ar chuid acu agus athsheinneann sé cuairteanna.',
  quantcast:
    'Déanann sé meastachán ar an gcineál daoine a thugann cuairt ar an suíomh agus roghnaíonn sé fógraí duit ar shuíomhanna eile.',
  recaptcha: 'Idirdhealaíonn sé daoine ó ríomhchláir, ionas nach mbáitear foirmeacha an tsuímh le turscar.',
  reddit:
    'Insíonn sé don suíomh cé na fógraí ar Reddit a thug cuairt nó ceannach, agus taispeánann sé fógraí an tsuímh duit ansin arís.',
  segment:
    'Bailíonn sé in aon áit amháin an méid a dhéanann cuairteoirí agus cuireann sé ar aghaidh é chuig na seirbhísí eile atá roghnaithe ag an suíomh.',
  'sentry-replay':
    'Taifeadann sé conas a athraíonn leathanach le linn duit é a úsáid, ionas gur féidir leis an suíomh féachaint ar an rud a d’fhág gur tharla earráid.',
  'sift-science':
    'Féachann sé ar do ghléas agus ar do ghníomhartha ar an suíomh chun idirdhealú a dhéanamh idir fíorchustaiméirí agus calaois.',
  snapchat:
    'Insíonn sé don suíomh cé na fógraí ar Snapchat a thug cuairteoirí nó díolacháin chuige, agus ligeann sé dó teacht ort ansin arís.',
  spotify: 'Seinneann sé ceol agus podchraoltaí ó Spotify sa leathanach.',
  stripe:
    'Glacann sé le híocaíochtaí, agus faireann sé ar an gcaoi a n-úsáidtear an leathanach chun idirdhealú a dhéanamh idir ceannaitheoirí agus calaoiseoirí.',
  tiktok:
    'Insíonn sé don suíomh cé na fógraí TikTok ar éirigh leo, agus ligeann sé dó tuilleadh dá fhógraí a thaispeáint duit ar TikTok.',
  'twitter-advertising':
    'Ligeann sé don suíomh fógraí a thaispeáint duit ar X agus a fheiceáil an iad a thug anseo thú.',
  'twitter-analytics':
    'Ligeann sé don suíomh a fheiceáil cad a dhéanann daoine tar éis dóibh nasc ó X a leanúint.',
  typeform: 'Taispeánann sé foirm nó suirbhé sa leathanach agus bailíonn sé do fhreagraí.',
  vimeo: 'Seinneann sé sa leathanach físeáin atá á n-óstáil ag Vimeo.',
  'x-posts': 'Taispeánann sé postálacha ó X sa leathanach, mar aon lena bpictiúir agus a bhfíseáin.',
  youtube:
    'Seinneann sé físeáin ó YouTube sa leathanach, ionas gur féidir leat féachaint orthu gan an suíomh a fhágáil.',
}
