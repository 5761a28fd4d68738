import type { ChangesMessages } from '../types/changes.ts'
import type { EmbedMessages } from '../types/embed.ts'
import type { FirstMessages } from '../types/first.ts'
import type { Messages, RestMessages } from '../types/messages.ts'
import type { ReloadMessages } from '../types/reload.ts'

const first: FirstMessages = {
  locale: 'ko',
  dir: 'ltr',
  trigger: '쿠키 설정',
  banner: {
    title: '쿠키를 사용해도 될까요?',
    needed: '일부 쿠키는 이 사이트가 작동하는 데 필요합니다.',
    others: '그 밖에 {providers}의 쿠키는 {uses}에 쓰입니다.',
    own: '그 밖의 쿠키는 {uses}에 쓰입니다.',
    description: {
      off: '{needed} {others} 이러한 쿠키는 허용하지 않는 한 꺼져 있으며, 선택은 언제든지 바꿀 수 있습니다.',
      part: '{needed} {others} 그중 일부는 이미 실행되고 있습니다. 나머지는 허용하지 않는 한 꺼져 있으며, 선택은 언제든지 바꿀 수 있습니다.',
      on: '{needed} {others} 이러한 쿠키는 거부할 때까지 켜져 있으며, 지금 또는 언제든지 거부할 수 있습니다.',
    },
    providerCount: { other: '제공업체 {count}곳' },
    or: { two: '{before} 또는 {next}', between: '{before}, {next}', last: '{before} 또는 {next}' },
    uses: { functional: '설정 기억', performance: '방문 측정', targeting: '광고 선택' },
    signal:
      '사용 중인 브라우저가 사용자의 데이터를 판매하거나 공유하지 않도록 사이트에 요청하고 있습니다. 이 사이트는 그 요청을 따릅니다.',
    acceptAll: '모두 허용',
    rejectAll: '모두 거부',
    customize: '직접 선택',
    noticeLink: '쿠키 안내',
    failed: '이 페이지의 일부를 불러오지 못했습니다. 선택하신 내용은 그대로 적용됩니다.',
    reload: '페이지 다시 불러오기',
  },
}

const rest: RestMessages = {
  preferences: {
    title: '쿠키 설정',
    description: '이 사이트에서 허용할 항목을 선택하세요. 저장하기 전에는 아무것도 바뀌지 않습니다.',
    acceptAll: '모두 허용',
    rejectAll: '모두 거부',
    save: '선택 저장',
    close: '저장하지 않고 닫기',
    signal: {
      gpc: '사용 중인 브라우저가 Global Privacy Control을 보내고 있어, 사용자의 데이터를 판매하거나 공유하는 항목을 꺼 두었습니다.',
      dnt: '사용 중인 브라우저가 Do Not Track을 보내고 있어, 여러 사이트에 걸쳐 사용자를 추적하는 항목을 꺼 두었습니다.',
    },
    signalOverridden: '이제 여기서는 브라우저의 신호가 적용되지 않습니다. 직접 결정할 수 있습니다.',
    overrideSignal: '직접 결정하기',
  },
  categories: {
    text: {
      necessary: {
        name: '필수',
        description:
          '사이트를 이동하고, 로그인하고, 시작한 작업을 마치는 데 필요합니다. 이 선택을 기억하는 데도 쓰입니다.',
      },
      functional: {
        name: '기능',
        description: '글자 크기나 언어 등의 설정을 기억하고, 사이트에 부가 기능을 더합니다.',
      },
      performance: {
        name: '성능',
        description: '사이트를 개선할 수 있도록 방문 수를 세고 어떤 페이지를 읽는지 보여 줍니다.',
      },
      targeting: {
        name: '타겟팅 및 광고',
        description:
          '이 사이트와 다른 사이트에서 브라우저를 식별하여, 보여 줄 광고를 고르고 광고 효과를 측정합니다.',
      },
    },
    locked: {
      necessary: '항상 켜짐: 없으면 사이트가 작동하지 않습니다.',
      gpc: '브라우저의 Global Privacy Control에 따라 꺼져 있습니다.',
      dnt: '브라우저의 Do Not Track 설정에 따라 꺼져 있습니다.',
    },
    providers: { other: '제공업체 {count}곳' },
    allowed: '{count}곳 중 {granted}곳 허용됨',
    none: '외부 제공업체가 없습니다.',
    own: '외부 제공업체가 없습니다. 이 사이트에서만 사용합니다.',
  },
  search: {
    label: '제공업체 검색',
    type: '유형',
    allTypes: '모든 유형',
    choice: '선택',
    anyChoice: '허용 여부 무관',
    granted: '허용됨',
    denied: '허용 안 됨',
    found: { other: '제공업체 {count}곳을 찾았습니다' },
    nothing: '일치하는 제공업체가 없습니다. 글자 수를 줄이거나 다른 필터를 사용해 보세요.',
    clear: '검색 지우기',
    range: '{total}곳 중 {first}–{last}',
    previous: '이전 제공업체',
    next: '다음 제공업체',
  },
  providers: {
    loading: '제공업체 정보를 불러오는 중…',
    failed: '제공업체 정보를 불러오지 못했습니다. 선택 기능은 그대로 사용할 수 있습니다.',
    retry: '다시 시도',
    operator: '운영: {operator}',
    group: '소속: {group}',
    formerly: '이전 이름: {names}',
    discontinued: '이 서비스는 종료되었습니다.',
    discontinuedSince: '이 서비스는 {year}년에 종료되었습니다.',
    sharedTag: '사용하는 코드가 {names}의 코드와 같습니다. 이 코드는 모두 허용된 동안에만 실행됩니다.',
    early:
      '허용하지 않아도 코드가 로드됩니다. 이때 허용되지 않았다는 사실이 전달되며, IP 주소와 같은 데이터가 전송됩니다.',
    cookies: { other: '쿠키 {count}개' },
    noCookies: '알려진 쿠키가 없습니다.',
    cookieName: '이름',
    cookieLifetime: '보관 기간',
    cookieKind: '구분',
    cookiePurpose: '용도',
    privacyLink: '개인정보 처리방침',
    optOut: {
      'opt-out-page': '거부하기',
      'privacy-policy': '거부 방법 안내',
      'browser-settings': '브라우저 설정에서 차단 또는 삭제',
    },
    named: '{action}: {name}',
    unconfirmed: '{value}(확인되지 않음)',
    unknown: '알 수 없음',
    session: '브라우저를 닫을 때까지',
    persistent: '계속 보관, 기간 미명시',
    notKept: '즉시 삭제',
    party: { first: '이 사이트', third: '제공업체 사이트' },
    storage: {
      'local-storage': '로컬 스토리지',
      'session-storage': '세션 스토리지',
      'indexed-db': '데이터베이스',
    },
    otherCategory: '유형: {category}',
    legacy: '이전 버전',
  },
  notice: {
    title: '쿠키 안내',
    updated: '최종 수정일: {date}',
    intro:
      '이 페이지에서는 {site} 사이트가 브라우저에 저장하는 것, 관여할 수 있는 외부 제공업체, 거부하는 방법을 안내합니다. 이 페이지는 무엇을 불러올지 결정하는 것과 같은 목록으로 만들어집니다.',
    contents: '이 페이지의 내용',
    linkTo: '‘{section}’ 링크',
    choice: {
      heading: '현재 선택',
      undecided: '아직 선택하지 않았습니다.',
      decided: '{date}에 선택했습니다.',
      notStored: '사용 중인 브라우저에서는 이 사이트가 선택을 저장할 수 없어, 이 페이지에서만 적용됩니다.',
      granted: '허용됨',
      denied: '허용 안 됨',
      mixed: '일부 허용됨',
      change: '선택 변경',
      withdraw: '동의 철회',
      withdrawn: '필수가 아닌 항목은 모두 꺼졌습니다.',
    },
    basics: {
      heading: '쿠키란 무엇인가요?',
      what: '쿠키는 웹사이트가 브라우저에 저장해 두었다가 나중에 다시 보내 달라고 요청하는 짧은 텍스트입니다. 사이트는 쿠키로 브라우저를 알아보며, 예를 들어 로그인 상태를 유지할 수 있습니다. 브라우저에는 이런 텍스트를 저장하는 곳이 더 있으며, 이 페이지에서는 그것도 같은 방식으로 안내합니다.',
      identity:
        '쿠키가 식별하는 것은 사람이 아니라 브라우저입니다. 다만 로그인 등으로 사이트에 누구인지 알리면 쿠키가 본인과 연결될 수 있습니다.',
      session: '세션 쿠키는 브라우저를 닫으면 사라집니다.',
      persistent: '영구 쿠키는 기간이 끝나거나 직접 삭제할 때까지 남아 있습니다.',
      party:
        '퍼스트 파티 쿠키는 이 사이트의 것입니다. 서드 파티 쿠키는 다른 회사의 것으로, 그 회사의 콘텐츠나 코드를 포함하는 모든 사이트에서 그 회사가 읽을 수 있습니다.',
      off: '쿠키는 브라우저 설정에서 차단하거나 삭제할 수 있습니다. 필수 쿠키를 차단하면 사이트의 일부가 작동하지 않을 수 있습니다.',
    },
    types: {
      heading: '쿠키의 유형',
      intro:
        '이 사이트는 모든 항목을 유형별로 나눕니다. 유형 전체 또는 유형 안의 제공업체별로 결정할 수 있습니다.',
      type: '유형',
      description: '하는 일',
      management: '관리 방법',
      manage: {
        necessary: '사이트에 필요하므로 여기서 끌 수 없습니다. 브라우저에서 삭제할 수는 있습니다.',
        other: '쿠키 설정에서 유형 전체 또는 제공업체별로 켜거나 끌 수 있습니다.',
        signal: '브라우저의 Global Privacy Control로도 꺼집니다.',
      },
      browserSettings: '브라우저 자체 설정에서도 차단하거나 삭제할 수 있습니다.',
    },
    providers: {
      heading: '제공업체와 쿠키',
      intro:
        '제공업체별로 이 사이트에서 하는 일, 저장하는 것, 중단을 요청할 수 있는 곳을 안내합니다. ‘확인되지 않음’은 신뢰할 만한 출처를 찾지 못한 내용이라는 뜻입니다.',
      none: '없음',
      changes:
        '제공업체는 때때로 바뀝니다. 한번 선택하고 나면, 새로 추가된 항목은 다시 선택할 때까지 꺼져 있습니다.',
      early: '예외로, 선택과 관계없이 로드되고 무엇이 허용되었는지 전달받는 코드가 있습니다: {names}.',
      record: {
        name: '이 사이트',
        usedFor: '페이지마다 다시 묻지 않도록 쿠키에 대한 답변을 기억합니다.',
        purpose: '답변과 답변한 날짜이며, 개인에 관한 정보는 없음',
      },
    },
    industry: {
      heading: '광고 업계의 거부 페이지',
      intro:
        '다음 페이지는 다른 곳에서 운영하며, 이 사이트에서 관리할 수 없습니다. 여러 광고 회사에 한꺼번에 거부 의사를 전할 수 있습니다.',
      text: {
        'your-online-choices': '유럽의 여러 광고 회사에 대한 선택.',
        'network-advertising-initiative':
          '거부 도구는 {year}년에 종료되었습니다. 그곳에서 한 선택은 여전히 유효하며, 지금은 Global Privacy Control용 브라우저 확장 프로그램을 안내합니다.',
        'daa-consumer-choice': 'WebChoices: 미국의 여러 광고 회사에 대한 선택.',
      },
    },
    beacons: {
      heading: '웹 비콘이란 무엇인가요?',
      what: '웹 비콘(픽셀)은 눈에 보이지 않는 아주 작은 이미지 또는 요청입니다. 페이지나 이메일이 웹 비콘을 불러오면 해당 서버가 그 사실을 알게 되며, 이때 쿠키를 읽거나 설정할 수 있습니다.',
      treatment:
        '이 사이트에서는 비콘도 쿠키와 똑같이 다룹니다. 제공업체를 켜고 끄는 스위치는 이 사이트에 있는 그 업체의 비콘에도 적용됩니다.',
    },
    flash: {
      heading: '플래시 쿠키',
      text: '예전 안내문에는 플래시 쿠키가 나오기도 합니다. Flash Player는 {year}년에 종료되었고 브라우저에서도 더 이상 실행되지 않으므로, 이 사이트에서는 플래시 쿠키가 쓰일 수 없습니다.',
    },
    addresses: {
      heading: 'IP 주소',
      text: '브라우저는 요청할 때마다 IP 주소를 보냅니다. IP 주소가 없으면 응답을 받을 수 없습니다. 따라서 접속하는 서버는 모두 IP 주소를 볼 수 있고, 대략적인 위치를 알 수 있습니다.',
      providers:
        '제공업체는 그 업체의 콘텐츠나 코드를 하나라도 불러오는 순간부터 IP 주소를 볼 수 있으며, 그 전에는 볼 수 없습니다. 이 역시 해당 제공업체의 스위치로 결정됩니다.',
    },
    signals: {
      heading: '브라우저가 보내는 신호',
      gpc: 'Global Privacy Control은 사용자의 데이터를 판매하거나 공유하지 않도록 사이트에 요청하는 신호입니다. 브라우저가 이 신호를 보내면 해당하는 항목을 꺼 둡니다. 달리 결정하려면 쿠키 설정에서만 할 수 있습니다.',
      gpcReceived: '지금 사용 중인 브라우저가 이 신호를 보내고 있으며, 이 사이트는 이를 따르고 있습니다.',
      gpcNothing: '이 사이트의 유형 중에는 이 신호에 해당하는 것이 없습니다.',
      dntIgnored:
        'Do Not Track은 이전에 있었던 시도로, 사이트가 무엇을 해야 하는지 합의에 이르지 못한 채 W3C가 {year}년에 폐기했습니다. 이 사이트는 이 신호를 따르지 않으며, 대신 여기서 한 선택이 적용됩니다.',
      dntHonored:
        'Do Not Track은 이전에 있었던 시도로, W3C가 {year}년에 폐기했습니다. 이 사이트는 여전히 Global Privacy Control과 똑같이 이 신호를 따릅니다.',
      model: {
        'opt-in': '선택하기 전에는 필수가 아닌 항목이 모두 꺼져 있습니다.',
        'opt-out':
          '해당 지역의 법률은 거부하기 전까지 필수가 아닌 쿠키의 사용을 허용합니다. 언제든지 거부할 수 있습니다.',
        'notice-only': '필수가 아닌 쿠키는 거부하지 않는 한 사용됩니다. 언제든지 거부할 수 있습니다.',
      },
    },
    contact: {
      heading: '문의처',
      text: '이 안내나 본인의 데이터에 관한 문의는 아래 연락처로 보내 주세요.',
    },
  },
}

const embed: EmbedMessages['embed'] = {
  description:
    '불러오면 IP 주소 등의 데이터가 {operator}에서 운영하는 {name}에 전송되며, 쿠키가 설정될 수 있습니다.',
  descriptionAlone: '불러오면 IP 주소 등의 데이터가 {name}에 전송되며, 쿠키가 설정될 수 있습니다.',
  refused: {
    gpc: '브라우저의 Global Privacy Control이 거부하므로 항상 허용할 수는 없습니다.',
    dnt: '브라우저의 Do Not Track이 거부하므로 항상 허용할 수는 없습니다.',
  },
  loadOnce: '한 번 불러오기',
  alwaysAllow: '{name} 항상 허용',
}

const reload: ReloadMessages['reload'] = {
  text: {
    other:
      '선택이 저장되었습니다. {names}의 실행은 페이지가 새로고침되어야 멈춥니다. 잠시 후 자동으로 새로고침됩니다.',
  },
  more: { other: '다른 {count}곳' },
  now: '지금 새로고침',
  later: '나중에',
}

const changes: ChangesMessages['changes'] = {
  new: '신규: {items}.',
  longer: '보관 기간 연장: {items}.',
  more: '저장 항목 추가: {items}.',
  item: '{name}(현재 {lifetime})',
}

export const ko: Messages = {
  ...first,
  ...rest,
  embed,
  reload,
  changes,
}
