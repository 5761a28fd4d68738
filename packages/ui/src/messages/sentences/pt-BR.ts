import type { Sentences } from './types.ts'

export const sentences: Sentences = {
  'adobe-typekit':
    'Fornece as fontes do site: seu navegador as busca na Adobe, que assim fica sabendo seu endereço IP e qual site fez o pedido.',
  amplitude:
    'Acompanha passo a passo o que os visitantes fazem, para que o site saiba quais funções são usadas e onde as pessoas desistem.',
  appnexus:
    'Reconhece seu navegador em outros sites, para que o site possa mostrar a você os anúncios dele por lá.',
  calendly:
    'Mostra na página um calendário em que você pode escolher e reservar um horário para uma reunião.',
  'crazy-egg':
    'Registra onde os visitantes clicam e rolam a página, para que o site veja quais partes são notadas e quais passam despercebidas.',
  crisp: 'Mostra uma janela de chat e recupera suas mensagens anteriores quando você volta.',
  doubleclick:
    'Veicula e mede os anúncios do site por toda a web e usa o que você viu aqui para escolhê-los.',
  eloqua:
    'Mantém um histórico das suas visitas para e-mails de marketing e vendas, no seu nome a partir do momento em que você o informa.',
  'facebook-custom-audience':
    'Informa à Meta quais páginas você visita, para que o site possa mostrar anúncios a você no Facebook.',
  'google-adwords-conversion':
    'Registra quando alguém que clicou em um dos anúncios do site no Google depois compra ou se cadastra, para que o site saiba quais anúncios compensam.',
  'google-analytics':
    'Conta visitas e mostra ao site quais páginas são lidas, como as pessoas chegaram e quanto tempo ficam.',
  'google-dynamic-remarketing':
    'Lembra o que você viu aqui, para que o Google possa mostrar anúncios disso a você mais tarde.',
  'google-maps':
    'Mostra na página um mapa que você pode mover e ampliar, por exemplo para encontrar o caminho até uma loja.',
  'google-tag-manager':
    'Carrega as outras tags do site e decide quando cada uma é executada; o que acontece com seus dados depende dessas tags.',
  'heap-analytics':
    'Registra os cliques e as visualizações de página de cada visita, para que o site possa estudar como as pessoas navegam por ele.',
  hotjar:
    'Cria mapas de calor de onde os visitantes clicam e rolam a página, grava visitas e faz perguntas curtas sobre o site.',
  hubspot:
    'Oferece formulários e chat e associa suas visitas ao seu nome depois que você envia um formulário.',
  intercom:
    'Mostra uma janela de mensagens em que você pode escrever para o site e guarda suas conversas para a próxima visita.',
  kissinsights: 'Mostra pesquisas curtas na página e lembra quais você já viu ou respondeu.',
  'linkedin-ads':
    'Permite que o site mostre anúncios a você no LinkedIn depois de uma visita e veja se eles funcionaram.',
  'linkedin-insights': 'Informa ao site quais grupos de usuários do LinkedIn o visitam e o que fazem nele.',
  'linkedin-marketing-solutions':
    'Repassa suas visitas às ferramentas de marketing do LinkedIn, nas quais o site planeja e mede suas campanhas.',
  liveramp:
    'Associa seu navegador a um identificador de publicidade que outras empresas também conhecem, para que os anúncios encontrem você de um site a outro.',
  'marin-search-marketer':
    'Relaciona os cliques em anúncios de busca com o que as pessoas fazem no site, para que ele saiba quais palavras-chave valem o preço.',
  marketo:
    'Associa as páginas que você vê ao seu endereço, depois que você o informa, para que o site possa entrar em contato por e-mail e telefone.',
  matomo:
    'Conta visitas e mostra quais páginas as pessoas leem, muitas vezes em um servidor do próprio site.',
  'microsoft-advertising':
    'Informa ao site quais anúncios no Bing e em seus parceiros levaram a uma visita ou compra e volta a mostrar a você os anúncios do site em outros lugares.',
  'microsoft-clarity':
    'Reproduz visitas ao site, com cliques, rolagem e movimentos do mouse, para que seus criadores vejam onde as pessoas travam.',
  mixpanel:
    'Acompanha quais recursos os visitantes usam e em que ordem, para que o site saiba o que faz as pessoas voltarem.',
  'perfect-audience':
    'Mostrava os anúncios do site a visitantes anteriores em outros lugares da web, até o serviço ser encerrado.',
  pinterest:
    'Informa ao site quais pins e anúncios trouxeram visitantes e mostra a você os anúncios do site no Pinterest.',
  plausible:
    'Conta as visualizações de página e de onde elas vêm, sem cookies e sem um identificador permanente do visitante.',
  posthog:
    'Registra passo a passo o que os visitantes fazem no produto, testa novos recursos com alguns deles e reproduz visitas.',
  quantcast: 'Estima que tipo de pessoas visita o site e escolhe anúncios para você em outros sites.',
  recaptcha: 'Distingue pessoas de programas, para que os formulários do site não sejam inundados de spam.',
  reddit:
    'Informa ao site quais anúncios no Reddit levaram a uma visita ou compra e volta a mostrar a você os anúncios do site por lá.',
  segment:
    'Reúne em um só lugar o que os visitantes fazem e repassa isso aos outros serviços que o site escolheu.',
  'sentry-replay':
    'Grava como a página muda enquanto você a usa, para que o site possa ver o que levou a um erro.',
  'sift-science':
    'Examina seu dispositivo e o modo como você age no site para distinguir clientes reais de fraudes.',
  snapchat:
    'Informa ao site quais anúncios no Snapchat trouxeram visitantes ou vendas e permite que ele alcance você de novo por lá.',
  spotify: 'Toca músicas e podcasts do Spotify na página.',
  stripe: 'Recebe pagamentos e observa como a página é usada para distinguir compradores de fraudadores.',
  tiktok:
    'Informa ao site quais anúncios no TikTok funcionaram e permite que ele mostre a você mais anúncios dele por lá.',
  'twitter-advertising':
    'Permite que o site mostre anúncios a você no X e veja se eles trouxeram você até aqui.',
  'twitter-analytics': 'Permite que o site veja o que as pessoas fazem depois de seguir um link do X.',
  typeform: 'Mostra um formulário ou uma pesquisa na página e coleta suas respostas.',
  vimeo: 'Reproduz na página vídeos hospedados no Vimeo.',
  'x-posts': 'Mostra na página posts do X, com suas fotos e seus vídeos.',
  youtube: 'Reproduz vídeos do YouTube na página, para que você possa assistir sem sair do site.',
}
