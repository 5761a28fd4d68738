import type { Sentences } from './types.ts'

export const sentences: Sentences = {
  'adobe-typekit':
    'Fornece os tipos de letra do site: o seu navegador vai buscá-los à Adobe, que fica assim a saber o seu endereço IP e que site os pediu.',
  amplitude:
    'Acompanha passo a passo o que os visitantes fazem, para que o site saiba que funções são usadas e em que ponto as pessoas desistem.',
  appnexus:
    'Reconhece o seu navegador noutros sites, para que este site lhe possa mostrar aí os seus anúncios.',
  calendly: 'Mostra na página um calendário onde pode escolher e marcar a hora de uma reunião.',
  'crazy-egg':
    'Regista onde os visitantes clicam e como percorrem a página, para que o site veja que partes são notadas e quais passam despercebidas.',
  crisp: 'Mostra uma janela de chat e recupera as suas mensagens anteriores quando volta.',
  doubleclick: 'Coloca e mede os anúncios do site por toda a Web, e usa o que viu aqui para os escolher.',
  eloqua:
    'Guarda um histórico das suas visitas para e-mails de marketing e vendas, em seu nome assim que o indicar.',
  'facebook-custom-audience':
    'Indica à Meta que páginas visita, para que o site lhe possa mostrar anúncios no Facebook.',
  'google-adwords-conversion':
    'Regista se alguém que clicou num anúncio Google do site faz depois uma compra ou uma inscrição, para que o site saiba que anúncios compensam.',
  'google-analytics':
    'Conta as visitas e mostra ao site que páginas são lidas, como as pessoas chegaram e quanto tempo ficam.',
  'google-dynamic-remarketing':
    'Lembra-se do que viu aqui, para que a Google lhe possa mostrar mais tarde anúncios sobre isso.',
  'google-maps':
    'Mostra na página um mapa que pode deslocar e ampliar, por exemplo para encontrar o caminho para uma loja.',
  'google-tag-manager':
    'Carrega as outras etiquetas (tags) do site e decide quando cada uma é executada; o que acontece aos seus dados depende dessas etiquetas.',
  'heap-analytics':
    'Regista os cliques e as páginas vistas em cada visita, para que o site possa estudar como as pessoas o percorrem.',
  hotjar:
    'Desenha mapas de calor dos pontos onde os visitantes clicam e deslizam, grava visitas e faz perguntas curtas sobre o site.',
  hubspot: 'Gere formulários e chat, e associa as suas visitas ao seu nome assim que envia um formulário.',
  intercom:
    'Mostra uma janela de mensagens onde pode escrever ao site, e guarda as suas conversas para a próxima visita.',
  kissinsights: 'Mostra inquéritos curtos na página e lembra-se de quais já viu ou respondeu.',
  'linkedin-ads':
    'Permite ao site mostrar-lhe anúncios no LinkedIn depois de uma visita e ver se resultaram.',
  'linkedin-insights': 'Indica ao site que grupos de membros do LinkedIn o visitam e o que fazem nele.',
  'linkedin-marketing-solutions':
    'Transmite as suas visitas às ferramentas de marketing do LinkedIn, onde o site planeia e mede as suas campanhas.',
  liveramp:
    'Associa o seu navegador a um identificador publicitário que outras empresas também conhecem, para que os anúncios possam chegar até si de site em site.',
  'marin-search-marketer':
    'Relaciona os cliques em anúncios de pesquisa com o que as pessoas fazem no site, para que este saiba que palavras-chave valem o que custam.',
  marketo:
    'Associa as páginas que vê ao seu endereço assim que o indicar, para que o site possa voltar a entrar em contacto consigo por e-mail e telefone.',
  matomo: 'Conta as visitas e mostra que páginas são lidas, muitas vezes num servidor do próprio site.',
  'microsoft-advertising':
    'Indica ao site que anúncios no Bing e nos respetivos parceiros levaram a uma visita ou a uma compra, e volta a mostrar-lhe os anúncios do site noutros locais.',
  'microsoft-clarity':
    'Reproduz as visitas ao site, com os cliques, o deslizar da página e os movimentos do rato, para que quem o faz veja onde as pessoas ficam bloqueadas.',
  mixpanel:
    'Acompanha que funcionalidades os visitantes usam e por que ordem, para que o site saiba o que faz as pessoas voltar.',
  'perfect-audience':
    'Mostrava os anúncios do site a visitantes anteriores noutros locais da Web, até o serviço encerrar.',
  pinterest:
    'Indica ao site que pins e anúncios trouxeram visitantes, e mostra-lhe os anúncios do site no Pinterest.',
  plausible:
    'Conta as páginas vistas e de onde vêm as visitas, sem cookies e sem um identificador duradouro do visitante.',
  posthog:
    'Regista passo a passo o que os visitantes fazem no produto, experimenta novas funcionalidades com alguns deles e reproduz visitas.',
  quantcast: 'Estima que tipo de pessoas visita o site e escolhe anúncios para si noutros sites.',
  recaptcha: 'Distingue pessoas de programas, para que os formulários do site não sejam inundados de spam.',
  reddit:
    'Indica ao site que anúncios no Reddit levaram a uma visita ou a uma compra, e volta a mostrar-lhe aí os anúncios do site.',
  segment: 'Reúne num só lugar o que os visitantes fazem e passa-o aos outros serviços que o site escolheu.',
  'sentry-replay':
    'Regista como uma página muda enquanto a usa, para que o site possa ver o que levou a um erro.',
  'sift-science':
    'Analisa o seu dispositivo e a forma como age no site para distinguir clientes verdadeiros de fraudes.',
  snapchat:
    'Indica ao site que anúncios no Snapchat trouxeram visitantes ou vendas, e permite que este volte a chegar até si no Snapchat.',
  spotify: 'Reproduz música e podcasts do Spotify na página.',
  stripe: 'Recebe pagamentos e observa como a página é usada para distinguir compradores de burlões.',
  tiktok:
    'Indica ao site que anúncios no TikTok resultaram, e permite que este lhe mostre mais anúncios seus no TikTok.',
  'twitter-advertising':
    'Permite ao site mostrar-lhe anúncios no X e ver se foram eles que motivaram a sua visita.',
  'twitter-analytics': 'Permite ao site ver o que as pessoas fazem depois de seguirem uma ligação do X.',
  typeform: 'Mostra um formulário ou um inquérito na página e recolhe as suas respostas.',
  vimeo: 'Reproduz na página vídeos alojados no Vimeo.',
  'x-posts': 'Mostra na página publicações do X, com as suas imagens e vídeos.',
  youtube: 'Reproduz na página vídeos do YouTube, para que os possa ver sem sair do site.',
}
