import type { ChangesMessages } from '../types/changes.ts'
import type { EmbedMessages } from '../types/embed.ts'
import type { FirstMessages } from '../types/first.ts'
import type { Messages, RestMessages } from '../types/messages.ts'
import type { ReloadMessages } from '../types/reload.ts'

const first: FirstMessages = {
  // `Intl` takes `pt` as Brazilian Portuguese.
  locale: 'pt-PT',
  dir: 'ltr',
  trigger: 'Definições de cookies',
  banner: {
    title: 'Podemos utilizar cookies?',
    needed: 'Alguns são necessários para este site funcionar.',
    others: 'Outros, de {providers}, servem para {uses}.',
    own: 'Outros servem para {uses}.',
    description: {
      off: '{needed} {others} Estes últimos ficam desativados se não os permitir, e pode mudar de ideias em qualquer altura.',
      part: '{needed} {others} Uma parte já está a funcionar. O resto fica desativado se não o permitir, e pode mudar de ideias em qualquer altura.',
      on: '{needed} {others} Estes últimos estão ativos até os recusar, agora ou em qualquer altura.',
    },
    providerCount: { one: '{count} fornecedor', other: '{count} fornecedores' },
    or: { two: '{before} ou {next}', between: '{before}, {next}', last: '{before} ou {next}' },
    uses: {
      functional: 'memorizar as suas definições',
      performance: 'medir as visitas',
      targeting: 'escolher anúncios',
    },
    signal:
      'O seu navegador pede aos sites que não vendam nem partilhem os seus dados. Respeitamos esse pedido.',
    acceptAll: 'Aceitar todos',
    rejectAll: 'Recusar todos',
    customize: 'Escolher',
    noticeLink: 'Política de cookies',
    failed: 'Não foi possível carregar uma parte desta página. As suas escolhas contam na mesma.',
    reload: 'Recarregar a página',
  },
}

const rest: RestMessages = {
  preferences: {
    title: 'Definições de cookies',
    description: 'Escolha o que permite aqui. Nada muda até guardar.',
    acceptAll: 'Aceitar todos',
    rejectAll: 'Recusar todos',
    save: 'Guardar escolhas',
    close: 'Fechar sem guardar',
    signal: {
      gpc: 'O seu navegador envia o sinal Global Privacy Control, por isso mantemos desativado o que venderia ou partilharia os seus dados.',
      dnt: 'O seu navegador envia o sinal Do Not Track, por isso mantemos desativado o que seguiria os seus passos de site em site.',
    },
    signalOverridden: 'O sinal do seu navegador já não decide aqui. A decisão é sua.',
    overrideSignal: 'Decido eu',
  },
  categories: {
    text: {
      necessary: {
        name: 'Necessários',
        description:
          'Permitem-lhe navegar no site, iniciar sessão e concluir o que começou. Também memorizam esta escolha.',
      },
      functional: {
        name: 'Funcionalidade',
        description:
          'Memorizam as suas definições, como o tamanho do texto ou o idioma, e acrescentam extras ao site.',
      },
      performance: {
        name: 'Desempenho',
        description:
          'Contam as visitas e mostram que páginas são lidas, para que o site possa ser melhorado.',
      },
      targeting: {
        name: 'Segmentação e publicidade',
        description:
          'Reconhecem o seu navegador aqui e noutros sites, para escolher anúncios para si e para os medir.',
      },
    },
    locked: {
      necessary: 'Sempre ativos: o site não consegue funcionar sem eles.',
      gpc: 'Mantidos desativados porque o seu navegador envia o sinal Global Privacy Control.',
      dnt: 'Mantidos desativados porque o seu navegador envia o sinal Do Not Track.',
    },
    providers: { one: '{count} fornecedor', other: '{count} fornecedores' },
    allowed: 'Permitidos: {granted} de {count}',
    none: 'Sem fornecedores externos.',
    own: 'Sem fornecedores externos. Utilizados pelo próprio site.',
  },
  search: {
    label: 'Pesquisar fornecedores',
    type: 'Tipo',
    allTypes: 'Todos os tipos',
    choice: 'Escolha',
    anyChoice: 'Permitidos ou não',
    granted: 'Permitidos',
    denied: 'Não permitidos',
    found: { one: '{count} fornecedor encontrado', other: '{count} fornecedores encontrados' },
    nothing: 'Nenhum fornecedor corresponde. Experimente menos letras ou outros filtros.',
    clear: 'Limpar pesquisa',
    range: '{first}–{last} de {total}',
    previous: 'Fornecedores anteriores',
    next: 'Fornecedores seguintes',
  },
  providers: {
    loading: 'A carregar os dados dos fornecedores…',
    failed: 'Não foi possível carregar os dados dos fornecedores. As suas escolhas funcionam na mesma.',
    retry: 'Tentar novamente',
    operator: 'Gerido por {operator}',
    group: 'Parte do grupo {group}',
    formerly: 'Anteriormente {names}',
    discontinued: 'Este serviço foi encerrado.',
    discontinuedSince: 'Este serviço foi encerrado em {year}.',
    sharedTag: 'Usa o mesmo código que {names}. O código só é executado enquanto todos estiverem permitidos.',
    early:
      'O seu código é carregado mesmo que não o permita. Nesse caso, é informado disso e recebe dados como o seu endereço IP.',
    cookies: { one: '{count} cookie', other: '{count} cookies' },
    noCookies: 'Nenhum cookie conhecido.',
    cookieName: 'Nome',
    cookieLifetime: 'Duração',
    cookieKind: 'Origem',
    cookiePurpose: 'Finalidade',
    privacyLink: 'Política de privacidade',
    optOut: {
      'opt-out-page': 'Optar por não participar',
      'privacy-policy': 'Como optar por não participar',
      'browser-settings': 'Bloquear ou eliminar nas definições do seu navegador',
    },
    named: '{action}: {name}',
    unconfirmed: '{value} (não confirmado)',
    unknown: 'Não se sabe',
    session: 'Até fechar o navegador',
    persistent: 'Fica guardado, sem prazo indicado',
    notKept: 'Eliminado de imediato',
    party: { first: 'Este site', third: 'Site do fornecedor' },
    storage: {
      'local-storage': 'armazenamento local',
      'session-storage': 'armazenamento de sessão',
      'indexed-db': 'base de dados',
    },
    otherCategory: 'tipo: {category}',
    legacy: 'versão anterior',
  },
  notice: {
    title: 'Política de cookies',
    updated: 'Última atualização: {date}',
    intro:
      'Esta página indica o que {site} guarda no seu navegador, que fornecedores externos podem intervir e como pode dizer que não. É gerada a partir da mesma lista que decide o que é carregado.',
    contents: 'Nesta página',
    linkTo: 'Ligação para «{section}»',
    choice: {
      heading: 'A sua escolha atual',
      undecided: 'Ainda não escolheu.',
      decided: 'Fez a sua escolha em {date}.',
      notStored:
        'O seu navegador não deixa este site guardar a sua escolha, por isso ela só vale para esta página.',
      granted: 'Permitidos',
      denied: 'Não permitidos',
      mixed: 'Permitidos em parte',
      change: 'Alterar a minha escolha',
      withdraw: 'Retirar consentimento',
      withdrawn: 'Tudo o que é opcional está desativado.',
    },
    basics: {
      heading: 'O que é um cookie?',
      what: 'Um cookie é um pequeno texto que um site pede ao seu navegador para guardar e devolver mais tarde. Permite ao site reconhecer o navegador, por exemplo para manter a sua sessão iniciada. Os navegadores oferecem outros locais para guardar textos destes, e esta página indica-os da mesma forma.',
      identity:
        'Um cookie conhece um navegador, não uma pessoa. Pode ser associado a si quando diz ao site quem é, por exemplo ao iniciar sessão.',
      session: 'Os cookies de sessão são esquecidos quando fecha o navegador.',
      persistent: 'Os cookies persistentes ficam até o seu prazo terminar ou até os eliminar.',
      party:
        'Os cookies próprios pertencem a este site. Os cookies de terceiros pertencem a outra empresa, que os pode ler em todos os sites que a incluam.',
      off: 'Pode bloquear ou eliminar cookies nas definições do seu navegador. Se bloquear os cookies necessários, algumas partes do site podem deixar de funcionar.',
    },
    types: {
      heading: 'Tipos de cookies',
      intro:
        'Organizamos tudo por tipos. Pode decidir para um tipo inteiro ou para cada fornecedor nele incluído.',
      type: 'Tipo',
      description: 'O que fazem',
      management: 'Como geri-los',
      manage: {
        necessary:
          'Não podem ser desativados aqui, porque o site precisa deles. O seu navegador pode, ainda assim, eliminá-los.',
        other:
          'Ative-os ou desative-os nas definições de cookies, para o tipo inteiro ou para um só fornecedor.',
        signal: 'O sinal Global Privacy Control do seu navegador também os desativa.',
      },
      browserSettings: 'As definições do seu navegador também permitem bloqueá-los ou eliminá-los.',
    },
    providers: {
      heading: 'Os fornecedores e os seus cookies',
      intro:
        'Cada fornecedor, com o que faz aqui, o que guarda e onde lhe pode dizer para parar. «Não confirmado» assinala aquilo para que não encontrámos nenhuma fonte fiável.',
      none: 'Nenhum.',
      changes:
        'Os fornecedores mudam de vez em quando. Depois de escolher, tudo o que for novo fica desativado até voltar a escolher.',
      early:
        'Uma exceção é o código que é carregado seja qual for a sua escolha e que sabe o que permite: {names}.',
      record: {
        name: 'Este site',
        usedFor:
          'Memoriza a resposta que deu sobre cookies, para que a pergunta não seja feita em todas as páginas.',
        purpose: 'A sua resposta, com o dia em que a deu e nada sobre si',
      },
    },
    industry: {
      heading: 'Páginas de opt-out do setor da publicidade',
      intro:
        'Estas páginas são geridas por outros e não temos qualquer controlo sobre elas. Abrangem muitas empresas de publicidade de uma só vez.',
      text: {
        'your-online-choices': 'Escolhas para muitas empresas de publicidade na Europa.',
        'network-advertising-initiative':
          'A sua ferramenta de opt-out encerrou em {year}. As escolhas aí feitas continuam a contar, e a página remete agora para uma extensão de navegador para o Global Privacy Control.',
        'daa-consumer-choice': 'WebChoices: escolhas para muitas empresas de publicidade nos Estados Unidos.',
      },
    },
    beacons: {
      heading: 'O que é um web beacon?',
      what: 'Um web beacon, ou píxel, é uma minúscula imagem invisível ou um pedido. Quando uma página ou um e-mail o carrega, o servidor que está por trás fica a sabê-lo e pode, ao mesmo tempo, ler ou instalar cookies.',
      treatment:
        'Aqui, os web beacons contam como os cookies: o interruptor que decide sobre um fornecedor decide também sobre os seus web beacons neste site.',
    },
    flash: {
      heading: 'Cookies Flash',
      text: 'As políticas de cookies mais antigas mencionam cookies Flash. O Flash Player terminou em {year} e os navegadores já não o executam, por isso nada neste site os pode utilizar.',
    },
    addresses: {
      heading: 'Endereços IP',
      text: 'O seu navegador envia o seu endereço IP em cada pedido; sem ele, nenhuma resposta poderia voltar. Por isso, cada servidor a que acede vê esse endereço e consegue saber aproximadamente onde está.',
      providers:
        'Um fornecedor vê o seu endereço IP assim que algo dele é carregado, e não antes. O interruptor desse fornecedor também decide sobre isso.',
    },
    signals: {
      heading: 'Sinais do seu navegador',
      gpc: 'O Global Privacy Control pede aos sites que não vendam nem partilhem os seus dados. Quando o seu navegador o envia, mantemos desativado o que ele abrange. Pode decidir de outra forma nas definições de cookies, e só aí.',
      gpcReceived: 'O seu navegador envia este sinal neste momento, e nós respeitamo-lo.',
      gpcNothing: 'Este sinal não abrange nenhum dos tipos da nossa lista.',
      dntIgnored:
        'O Do Not Track foi uma tentativa anterior, que o W3C abandonou em {year} sem acordo sobre o que os sites deveriam fazer. Não o temos em conta. Em vez disso, contam as suas escolhas aqui.',
      dntHonored:
        'O Do Not Track foi uma tentativa anterior, que o W3C abandonou em {year}. Continuamos a respeitá-lo, da mesma forma que o Global Privacy Control.',
      model: {
        'opt-in': 'Antes de escolher, tudo o que é opcional está desativado.',
        'opt-out':
          'A lei do local onde se encontra permite que os cookies opcionais funcionem até os recusar. Pode recusá-los em qualquer altura.',
        'notice-only':
          'Os cookies opcionais funcionam, a menos que os recuse. Pode recusá-los em qualquer altura.',
      },
    },
    contact: {
      heading: 'A quem escrever',
      text: 'Para perguntas sobre esta política ou sobre os seus dados, contacte-nos aqui:',
    },
  },
}

const embed: EmbedMessages['embed'] = {
  description:
    'Ao carregar este conteúdo, são enviados dados como o seu endereço IP para {name}, gerido por {operator}, e podem ser instalados cookies.',
  descriptionAlone:
    'Ao carregar este conteúdo, são enviados dados como o seu endereço IP para {name}, e podem ser instalados cookies.',
  refused: {
    gpc: 'O sinal Global Privacy Control do seu navegador recusa-o, por isso não é possível permiti-lo de forma permanente.',
    dnt: 'O sinal Do Not Track do seu navegador recusa-o, por isso não é possível permiti-lo de forma permanente.',
  },
  loadOnce: 'Carregar uma vez',
  alwaysAllow: 'Permitir sempre {name}',
}

const reload: ReloadMessages['reload'] = {
  text: {
    one: 'A sua escolha foi guardada. {names} continua ativo até a página ser recarregada. Isso acontece automaticamente dentro de momentos.',
    other:
      'A sua escolha foi guardada. {names} continuam ativos até a página ser recarregada. Isso acontece automaticamente dentro de momentos.',
  },
  more: { one: 'mais {count}', other: 'mais {count}' },
  now: 'Recarregar agora',
  later: 'Agora não',
}

const changes: ChangesMessages['changes'] = {
  new: 'Novo: {items}.',
  longer: 'Mais tempo: {items}.',
  more: 'Acresce: {items}.',
  item: '{name}, agora {lifetime}',
}

export const pt: Messages = {
  ...first,
  ...rest,
  embed,
  reload,
  changes,
}
