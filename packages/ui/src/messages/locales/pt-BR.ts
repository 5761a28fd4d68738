import type { ChangesMessages } from '../types/changes.ts'
import type { EmbedMessages } from '../types/embed.ts'
import type { FirstMessages } from '../types/first.ts'
import type { Messages, RestMessages } from '../types/messages.ts'
import type { ReloadMessages } from '../types/reload.ts'

const first: FirstMessages = {
  locale: 'pt-BR',
  dir: 'ltr',
  trigger: 'Configurações de cookies',
  banner: {
    title: 'Podemos usar cookies?',
    needed: 'Alguns mantêm este site funcionando.',
    others: 'Outros, de {providers}, servem para {uses}.',
    own: 'Outros servem para {uses}.',
    description: {
      off: '{needed} {others} Esses ficam desativados, a menos que você os permita, e você pode mudar de ideia a qualquer momento.',
      part: '{needed} {others} Uma parte já está em execução. O restante fica desativado, a menos que você o permita, e você pode mudar de ideia a qualquer momento.',
      on: '{needed} {others} Esses estão ativos até você recusá-los, agora ou a qualquer momento.',
    },
    providerCount: {
      one: '{count} fornecedor',
      other: '{count} fornecedores',
    },
    or: { two: '{before} ou {next}', between: '{before}, {next}', last: '{before} ou {next}' },
    uses: {
      functional: 'lembrar suas configurações',
      performance: 'medir visitas',
      targeting: 'escolher anúncios',
    },
    signal:
      'Seu navegador pede aos sites que não vendam nem compartilhem seus dados. Respeitamos esse pedido.',
    acceptAll: 'Aceitar tudo',
    rejectAll: 'Recusar tudo',
    customize: 'Escolher',
    noticeLink: 'Aviso de cookies',
    failed: 'Não foi possível carregar uma parte desta página. Suas escolhas valem mesmo assim.',
    reload: 'Recarregar a página',
  },
}

const rest: RestMessages = {
  preferences: {
    title: 'Configurações de cookies',
    description: 'Escolha o que pode ser executado aqui. Nada muda até você salvar.',
    acceptAll: 'Aceitar tudo',
    rejectAll: 'Recusar tudo',
    save: 'Salvar escolhas',
    close: 'Fechar sem salvar',
    signal: {
      gpc: 'Seu navegador envia o Global Privacy Control. Por isso, mantemos desativado o que venderia ou compartilharia seus dados.',
      dnt: 'Seu navegador envia o Do Not Track. Por isso, mantemos desativado o que seguiria você de um site a outro.',
    },
    signalOverridden: 'O sinal do seu navegador não decide mais aqui. Quem decide é você.',
    overrideSignal: 'Quero decidir',
  },
  categories: {
    text: {
      necessary: {
        name: 'Necessários',
        description:
          'Permitem que você navegue pelo site, entre na sua conta e conclua o que começou. Também lembram esta escolha.',
      },
      functional: {
        name: 'Funcionalidade',
        description:
          'Lembram o que você configurou, como o tamanho do texto ou o idioma, e acrescentam recursos extras ao site.',
      },
      performance: {
        name: 'Desempenho',
        description: 'Contam visitas e mostram quais páginas são lidas, para que o site possa ser melhorado.',
      },
      targeting: {
        name: 'Segmentação e publicidade',
        description:
          'Reconhecem seu navegador aqui e em outros sites, para escolher anúncios para você e medi-los.',
      },
    },
    locked: {
      necessary: 'Sempre ativados: o site não funciona sem eles.',
      gpc: 'Mantidos desativados pelo Global Privacy Control do seu navegador.',
      dnt: 'Mantidos desativados pela configuração Do Not Track do seu navegador.',
    },
    providers: {
      one: '{count} fornecedor',
      other: '{count} fornecedores',
    },
    allowed: '{granted} de {count} permitidos',
    none: 'Nenhum fornecedor externo.',
    own: 'Nenhum fornecedor externo. Usados pelo próprio site.',
  },
  search: {
    label: 'Buscar fornecedores',
    type: 'Tipo',
    allTypes: 'Todos os tipos',
    choice: 'Escolha',
    anyChoice: 'Permitidos ou não',
    granted: 'Permitidos',
    denied: 'Não permitidos',
    found: {
      one: '{count} fornecedor encontrado',
      other: '{count} fornecedores encontrados',
    },
    nothing: 'Nenhum fornecedor corresponde à busca. Tente com menos letras ou outros filtros.',
    clear: 'Limpar busca',
    range: '{first}–{last} de {total}',
    previous: 'Fornecedores anteriores',
    next: 'Próximos fornecedores',
  },
  providers: {
    loading: 'Carregando detalhes dos fornecedores…',
    failed: 'Não foi possível carregar os detalhes dos fornecedores. Suas escolhas funcionam mesmo assim.',
    retry: 'Tentar de novo',
    operator: 'Operado por {operator}',
    group: 'Parte de {group}',
    formerly: 'Anteriormente {names}',
    discontinued: 'Este serviço foi encerrado.',
    discontinuedSince: 'Este serviço foi encerrado em {year}.',
    sharedTag: 'Usa o mesmo código que {names}. Ele só é executado enquanto todos estiverem permitidos.',
    early:
      'O código dele é carregado mesmo que você não permita. Nesse caso, ele é informado disso e recebe dados como o seu endereço IP.',
    cookies: { one: '{count} cookie', other: '{count} cookies' },
    noCookies: 'Nenhum cookie conhecido.',
    cookieName: 'Nome',
    cookieLifetime: 'Duração',
    cookieKind: 'Tipo',
    cookiePurpose: 'Finalidade',
    privacyLink: 'Política de privacidade',
    optOut: {
      'opt-out-page': 'Recusar (opt-out)',
      'privacy-policy': 'Informações sobre como recusar',
      'browser-settings': 'Bloquear ou excluir nas configurações do navegador',
    },
    named: '{action}: {name}',
    unconfirmed: '{value} (não confirmado)',
    unknown: 'Desconhecido',
    session: 'Até você fechar o navegador',
    persistent: 'Permanece, sem prazo informado',
    notKept: 'Excluído na hora',
    party: { first: 'Este site', third: 'Site do fornecedor' },
    storage: {
      'local-storage': 'armazenamento local',
      'session-storage': 'armazenamento da sessão',
      'indexed-db': 'banco de dados',
    },
    otherCategory: 'tipo: {category}',
    legacy: 'versão anterior',
  },
  notice: {
    title: 'Aviso de cookies',
    updated: 'Última atualização: {date}',
    intro:
      'Esta página informa o que {site} armazena no seu navegador, quais fornecedores externos podem participar e como você pode dizer não. Ela é gerada a partir da mesma lista que decide o que é carregado.',
    contents: 'Nesta página',
    linkTo: 'Link para “{section}”',
    choice: {
      heading: 'Sua escolha hoje',
      undecided: 'Você ainda não escolheu.',
      decided: 'Você escolheu em {date}.',
      notStored:
        'Seu navegador não deixa este site guardar sua escolha. Por isso, ela só vale para esta página.',
      granted: 'Permitido',
      denied: 'Não permitido',
      mixed: 'Permitido em parte',
      change: 'Mudar minha escolha',
      withdraw: 'Revogar consentimento',
      withdrawn: 'Tudo o que é opcional está desativado.',
    },
    basics: {
      heading: 'O que é um cookie?',
      what: 'Um cookie é um pequeno texto que um site pede ao seu navegador que guarde e envie de volta mais tarde. Com ele, o site reconhece o navegador, por exemplo para manter você conectado à sua conta. Os navegadores oferecem outros lugares para guardar esse tipo de texto, e esta página os lista da mesma forma.',
      identity:
        'Um cookie conhece um navegador, não uma pessoa. Ele pode ser associado a você quando você diz ao site quem é, por exemplo ao entrar na sua conta.',
      session: 'Cookies de sessão são esquecidos quando você fecha o navegador.',
      persistent: 'Cookies persistentes permanecem até o prazo acabar ou até você os excluir.',
      party:
        'Cookies próprios pertencem a este site. Cookies de terceiros pertencem a outra empresa, que pode lê-los em todos os sites que a incluem.',
      off: 'Você pode bloquear ou excluir cookies nas configurações do seu navegador. Se bloquear cookies necessários, partes do site podem deixar de funcionar.',
    },
    types: {
      heading: 'Tipos de cookies',
      intro:
        'Organizamos tudo por tipos. Você decide sobre um tipo inteiro ou sobre cada fornecedor dentro dele.',
      type: 'Tipo',
      description: 'O que fazem',
      management: 'Como controlá-los',
      manage: {
        necessary:
          'Não podem ser desativados aqui, porque o site precisa deles. Ainda assim, seu navegador pode excluí-los.',
        other:
          'Ative ou desative nas configurações de cookies, para o tipo inteiro ou para um só fornecedor.',
        signal: 'O Global Privacy Control no seu navegador também os desativa.',
      },
      browserSettings: 'As configurações do seu navegador também podem bloqueá-los ou excluí-los.',
    },
    providers: {
      heading: 'Fornecedores e seus cookies',
      intro:
        'Cada fornecedor, com o que faz aqui, o que armazena e onde você pode pedir que ele pare. “Não confirmado” marca aquilo para o qual não encontramos uma fonte confiável.',
      none: 'Nenhum.',
      changes:
        'Os fornecedores mudam de vez em quando. Depois que você escolhe, tudo o que for novo fica desativado até você escolher de novo.',
      early:
        'Uma exceção é o código que é carregado seja qual for a sua escolha e que sabe o que você permite: {names}.',
      record: {
        name: 'Este site',
        usedFor:
          'Lembra a resposta que você deu sobre cookies, para que a pergunta não apareça em cada página.',
        purpose: 'Sua resposta, com o dia em que você a deu e nada sobre você',
      },
    },
    industry: {
      heading: 'Páginas de opt-out do setor de publicidade',
      intro:
        'Estas páginas são operadas por outros, e não temos controle sobre elas. Elas alcançam muitas empresas de publicidade de uma só vez.',
      text: {
        'your-online-choices': 'Escolhas para muitas empresas de publicidade na Europa.',
        'network-advertising-initiative':
          'A ferramenta de opt-out foi encerrada em {year}. As escolhas feitas nela continuam valendo, e agora a página indica uma extensão de navegador para o Global Privacy Control.',
        'daa-consumer-choice': 'WebChoices: escolhas para muitas empresas de publicidade nos Estados Unidos.',
      },
    },
    beacons: {
      heading: 'O que é um web beacon?',
      what: 'Um web beacon, ou pixel, é uma minúscula imagem ou solicitação invisível. Quando uma página ou um e-mail o carrega, o servidor por trás dele fica sabendo disso e, ao mesmo tempo, pode ler ou gravar cookies.',
      treatment:
        'Aqui, os beacons são tratados como cookies: o botão que decide sobre um fornecedor também decide sobre os beacons dele neste site.',
    },
    flash: {
      heading: 'Cookies do Flash',
      text: 'Avisos mais antigos mencionam cookies do Flash. O Flash Player acabou em {year} e os navegadores não o executam mais. Portanto, nada neste site pode usá-los.',
    },
    addresses: {
      heading: 'Endereços IP',
      text: 'Seu navegador envia o endereço IP dele a cada solicitação; sem ele, nenhuma resposta poderia voltar. Assim, cada servidor que você acessa vê esse endereço e pode saber mais ou menos onde você está.',
      providers:
        'Um fornecedor vê seu endereço IP assim que algo dele é carregado, e não antes. O botão dele também decide sobre isso.',
    },
    signals: {
      heading: 'Sinais do seu navegador',
      gpc: 'O Global Privacy Control pede aos sites que não vendam nem compartilhem seus dados. Quando seu navegador o envia, mantemos desativado o que ele abrange. Você pode decidir de outra forma nas configurações de cookies, e somente lá.',
      gpcReceived: 'Seu navegador está enviando esse sinal agora, e nós o respeitamos.',
      gpcNothing: 'Nenhum dos nossos tipos é abrangido por esse sinal.',
      dntIgnored:
        'O Do Not Track foi uma tentativa anterior, que o W3C abandonou em {year} sem acordo sobre o que os sites deveriam fazer. Nós não o seguimos. O que vale são suas escolhas aqui.',
      dntHonored:
        'O Do Not Track foi uma tentativa anterior, que o W3C abandonou em {year}. Mesmo assim, nós o respeitamos, da mesma forma que o Global Privacy Control.',
      model: {
        'opt-in': 'Antes de você escolher, tudo o que é opcional está desativado.',
        'opt-out':
          'A lei da sua região permite que cookies opcionais funcionem até você recusá-los. Você pode recusá-los a qualquer momento.',
        'notice-only':
          'Cookies opcionais funcionam, a menos que você os recuse. Você pode recusá-los a qualquer momento.',
      },
    },
    contact: {
      heading: 'Com quem falar',
      text: 'Dúvidas sobre este aviso ou sobre seus dados chegam até nós por aqui:',
    },
  },
}

const embed: EmbedMessages['embed'] = {
  description:
    'Ao carregar este conteúdo, dados como seu endereço IP são enviados a {name}, operado por {operator}, e cookies podem ser gravados.',
  descriptionAlone:
    'Ao carregar este conteúdo, dados como seu endereço IP são enviados a {name}, e cookies podem ser gravados.',
  refused: {
    gpc: 'O Global Privacy Control do seu navegador recusa este conteúdo. Por isso, não é possível permiti-lo para sempre.',
    dnt: 'O Do Not Track do seu navegador recusa este conteúdo. Por isso, não é possível permiti-lo para sempre.',
  },
  loadOnce: 'Carregar uma vez',
  alwaysAllow: 'Sempre permitir {name}',
}

const reload: ReloadMessages['reload'] = {
  text: {
    one: 'Sua escolha foi salva. {names} continua em execução até a página ser recarregada. Isso acontece sozinho daqui a pouco.',
    other:
      'Sua escolha foi salva. {names} continuam em execução até a página ser recarregada. Isso acontece sozinho daqui a pouco.',
  },
  more: { one: 'mais {count}', other: 'mais {count}' },
  now: 'Recarregar agora',
  later: 'Agora não',
}

const changes: ChangesMessages['changes'] = {
  new: 'Novo: {items}.',
  longer: 'Por mais tempo: {items}.',
  more: 'Mais: {items}.',
  item: '{name}, agora {lifetime}',
}

export const ptBR: Messages = {
  ...first,
  ...rest,
  embed,
  reload,
  changes,
}
