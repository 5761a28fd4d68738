import type { ChangesMessages } from '../types/changes.ts'
import type { EmbedMessages } from '../types/embed.ts'
import type { FirstMessages } from '../types/first.ts'
import type { Messages, RestMessages } from '../types/messages.ts'
import type { ReloadMessages } from '../types/reload.ts'

const first: FirstMessages = {
  locale: 'zh-Hans',
  dir: 'ltr',
  trigger: 'Cookie 设置',
  banner: {
    title: '是否允许我们使用 Cookie？',
    needed: '部分 Cookie 用于维持本网站的正常运行。',
    others: '其他 Cookie 来自 {providers}，用于{uses}。',
    own: '其他 Cookie 用于{uses}。',
    description: {
      off: '{needed}{others}除非您允许，否则这些 Cookie 不会启用；您可以随时更改选择。',
      part: '{needed}{others}其中一部分已在运行。除非您允许，否则其余部分不会启用；您可以随时更改选择。',
      on: '{needed}{others}在您拒绝之前，这些 Cookie 处于启用状态；您可以现在或随时拒绝。',
    },
    providerCount: { other: '{count} 家提供商' },
    or: { two: '{before}或{next}', between: '{before}、{next}', last: '{before}或{next}' },
    uses: { functional: '记住您的设置', performance: '统计访问情况', targeting: '选择广告' },
    signal: '您的浏览器要求网站不得出售或共享您的数据，我们会遵守这一要求。',
    acceptAll: '全部接受',
    rejectAll: '全部拒绝',
    customize: '自行选择',
    noticeLink: 'Cookie 声明',
    failed: '本页面的一部分未能加载。您的选择仍然有效。',
    reload: '重新加载页面',
  },
}

const rest: RestMessages = {
  preferences: {
    title: 'Cookie 设置',
    description: '请选择本网站可以运行哪些内容。在您保存之前，不会有任何更改。',
    acceptAll: '全部接受',
    rejectAll: '全部拒绝',
    save: '保存选择',
    close: '关闭而不保存',
    signal: {
      gpc: '您的浏览器发出了 Global Privacy Control 信号，因此凡会出售或共享您数据的内容均保持关闭。',
      dnt: '您的浏览器发出了 Do Not Track 信号，因此凡会跨网站跟踪您的内容均保持关闭。',
    },
    signalOverridden: '在本网站，您浏览器的信号已不再起决定作用，由您自己决定。',
    overrideSignal: '自行决定',
  },
  categories: {
    text: {
      necessary: {
        name: '必要',
        description: '让您能够浏览网站、登录以及完成已开始的操作，并用于记住您在此处的选择。',
      },
      functional: {
        name: '功能',
        description: '记住您的设置（如文字大小或语言），并为网站增加附加功能。',
      },
      performance: {
        name: '性能',
        description: '统计访问次数，显示哪些页面有人阅读，以便改进网站。',
      },
      targeting: {
        name: '定向与广告',
        description: '在本网站和其他网站上识别您的浏览器，以便为您选择广告并衡量广告效果。',
      },
    },
    locked: {
      necessary: '始终开启：没有它们，网站无法运行。',
      gpc: '因您浏览器的 Global Privacy Control 而保持关闭。',
      dnt: '因您浏览器的 Do Not Track 设置而保持关闭。',
    },
    providers: { other: '{count} 家提供商' },
    allowed: '已允许 {granted} 家，共 {count} 家',
    none: '没有外部提供商。',
    own: '没有外部提供商，仅由本网站自身使用。',
  },
  search: {
    label: '搜索提供商',
    type: '类型',
    allTypes: '所有类型',
    choice: '选择',
    anyChoice: '无论是否允许',
    granted: '已允许',
    denied: '未允许',
    found: { other: '找到 {count} 家提供商' },
    nothing: '没有符合条件的提供商。请减少输入的字词，或尝试其他筛选条件。',
    clear: '清除搜索',
    range: '第 {first}–{last} 家，共 {total} 家',
    previous: '上一批提供商',
    next: '下一批提供商',
  },
  providers: {
    loading: '正在加载提供商详情…',
    failed: '无法加载提供商详情。您仍可进行选择。',
    retry: '重试',
    operator: '运营方：{operator}',
    group: '隶属于：{group}',
    formerly: '曾用名：{names}',
    discontinued: '该服务已关闭。',
    discontinuedSince: '该服务已于 {year} 年关闭。',
    sharedTag: '与 {names} 使用相同的代码。只有在它们全部获得允许时，该代码才会运行。',
    early: '即使您不允许，其代码也会加载。届时会告知该代码未获允许，但它会收到您的 IP 地址等数据。',
    cookies: { other: '{count} 个 Cookie' },
    noCookies: '没有已知的 Cookie。',
    cookieName: '名称',
    cookieLifetime: '保存期限',
    cookieKind: '类别',
    cookiePurpose: '用途',
    privacyLink: '隐私政策',
    optOut: {
      'opt-out-page': '选择退出',
      'privacy-policy': '退出方式说明',
      'browser-settings': '在浏览器设置中阻止或删除',
    },
    named: '{action}：{name}',
    unconfirmed: '{value}（未经证实）',
    unknown: '未知',
    session: '直到您关闭浏览器',
    persistent: '持续保存，未注明期限',
    notKept: '立即删除',
    party: { first: '本网站', third: '提供商的网站' },
    storage: {
      'local-storage': '本地存储',
      'session-storage': '会话存储',
      'indexed-db': '数据库',
    },
    otherCategory: '类型：{category}',
    legacy: '旧版本',
  },
  notice: {
    title: 'Cookie 声明',
    updated: '最近更新：{date}',
    intro:
      '本页面说明 {site} 在您的浏览器中存储哪些内容、可能涉及哪些外部提供商，以及您如何拒绝。网站加载哪些内容由一份清单决定，本页面即根据同一份清单生成。',
    contents: '本页内容',
    linkTo: '链接至“{section}”',
    choice: {
      heading: '您目前的选择',
      undecided: '您尚未作出选择。',
      decided: '您于 {date}作出了选择。',
      notStored: '您的浏览器不允许本网站保存您的选择，因此该选择仅在本页面有效。',
      granted: '已允许',
      denied: '未允许',
      mixed: '部分允许',
      change: '更改我的选择',
      withdraw: '撤回同意',
      withdrawn: '所有非必要内容均已关闭。',
    },
    basics: {
      heading: '什么是 Cookie？',
      what: 'Cookie 是网站要求您的浏览器保存并在之后发回的一小段文本。网站可借此识别浏览器，例如让您保持登录状态。浏览器还有其他可以保存此类文本的位置，本页面也以同样的方式列出。',
      identity:
        'Cookie 识别的是浏览器，而不是人。一旦您告诉网站您是谁（例如登录），Cookie 就可能与您关联起来。',
      session: '会话 Cookie 会在您关闭浏览器时清除。',
      persistent: '持久性 Cookie 会一直保留，直到期限届满或被您删除。',
      party:
        '第一方 Cookie 属于本网站。第三方 Cookie 属于其他公司，凡是接入该公司的网站，该公司都可以在其中读取这些 Cookie。',
      off: '您可以在浏览器设置中阻止或删除 Cookie。如果您阻止必要的 Cookie，网站的部分功能可能无法使用。',
    },
    types: {
      heading: 'Cookie 的类型',
      intro: '我们将所有内容按类型划分。您可以对整个类型作出决定，也可以对其中的每家提供商分别作出决定。',
      type: '类型',
      description: '作用',
      management: '管理方式',
      manage: {
        necessary: '因网站需要，无法在此处关闭。您仍可通过浏览器将其删除。',
        other: '在 Cookie 设置中开启或关闭，可针对整个类型，也可针对单家提供商。',
        signal: '您浏览器中的 Global Privacy Control 也会将其关闭。',
      },
      browserSettings: '您还可以通过浏览器自身的设置将其阻止或删除。',
    },
    providers: {
      heading: '提供商及其 Cookie',
      intro:
        '以下逐一列出各提供商在本网站的作用、所存储的内容，以及您可以在何处要求其停止。“未经证实”表示我们没有找到可靠的来源。',
      none: '无。',
      changes: '提供商有时会变动。在您作出选择后，任何新增内容都会保持关闭，直到您再次作出选择。',
      early: '例外情况是，有些代码无论您如何选择都会加载，并会获知您允许的内容：{names}。',
      record: {
        name: '本网站',
        usedFor: '记住您对 Cookie 的答复，以免每个页面都询问您。',
        purpose: '您的答复及答复日期，不含任何关于您的信息',
      },
    },
    industry: {
      heading: '广告行业的退出页面',
      intro: '以下页面由其他机构运营，我们无法控制。您可以通过它们一次向多家广告公司提出要求。',
      text: {
        'your-online-choices': '针对欧洲多家广告公司的选择。',
        'network-advertising-initiative':
          '其退出工具已于 {year} 年关闭。此前在该处作出的选择仍然有效；该网站现推荐使用支持 Global Privacy Control 的浏览器扩展程序。',
        'daa-consumer-choice': 'WebChoices：针对美国多家广告公司的选择。',
      },
    },
    beacons: {
      heading: '什么是网络信标？',
      what: '网络信标又称像素，是一个不可见的微小图片或请求。当网页或电子邮件加载它时，其背后的服务器就会得知这一情况，并可能同时读取或设置 Cookie。',
      treatment: '在本网站，信标与 Cookie 同等对待：控制某家提供商的开关，也控制其在本网站上的信标。',
    },
    flash: {
      heading: 'Flash Cookie',
      text: '较早的声明会提到 Flash Cookie。Flash Player 已于 {year} 年停用，浏览器不再运行它，因此本网站上的任何内容都无法使用 Flash Cookie。',
    },
    addresses: {
      heading: 'IP 地址',
      text: '您的浏览器每次发出请求时都会发送其 IP 地址；没有 IP 地址，就无法收到响应。因此，您访问的每台服务器都能看到该地址，并能大致判断您所在的位置。',
      providers:
        '只有在加载某家提供商的内容时，该提供商才会看到您的 IP 地址，在此之前不会看到。其开关同样决定这一点。',
    },
    signals: {
      heading: '来自浏览器的信号',
      gpc: 'Global Privacy Control 要求网站不得出售或共享您的数据。当您的浏览器发出该信号时，其所涵盖的内容均保持关闭。如需另作决定，只能在 Cookie 设置中进行。',
      gpcReceived: '您的浏览器目前正在发出该信号，我们会予以遵守。',
      gpcNothing: '我们的各个类型均不在该信号的涵盖范围内。',
      dntIgnored:
        'Do Not Track 是较早的一项尝试，由于各方未能就网站应如何响应达成一致，W3C 已于 {year} 年将其废止。我们不会据此采取行动，而以您在本网站的选择为准。',
      dntHonored:
        'Do Not Track 是较早的一项尝试，W3C 已于 {year} 年将其废止。我们仍会遵守该信号，处理方式与 Global Privacy Control 相同。',
      model: {
        'opt-in': '在您作出选择之前，所有非必要内容均为关闭状态。',
        'opt-out': '您所在地区的法律允许非必要 Cookie 在您拒绝之前运行。您可以随时拒绝。',
        'notice-only': '除非您拒绝，否则非必要 Cookie 会运行。您可以随时拒绝。',
      },
    },
    contact: { heading: '联系方式', text: '如对本声明或您的数据有任何疑问，请通过以下方式联系我们：' },
  },
}

const embed: EmbedMessages['embed'] = {
  description: '加载此内容会将您的 IP 地址等数据发送至由 {operator} 运营的 {name}，并可能设置 Cookie。',
  descriptionAlone: '加载此内容会将您的 IP 地址等数据发送至 {name}，并可能设置 Cookie。',
  refused: {
    gpc: '您浏览器的 Global Privacy Control 拒绝了它，因此无法设为始终允许。',
    dnt: '您浏览器的 Do Not Track 拒绝了它，因此无法设为始终允许。',
  },
  loadOnce: '加载一次',
  alwaysAllow: '始终允许 {name}',
}

const reload: ReloadMessages['reload'] = {
  text: {
    other: '您的选择已保存。在页面重新加载之前，以下提供商会继续运行：{names}。页面稍后会自动重新加载。',
  },
  more: { other: '另外 {count} 家' },
  now: '立即重新加载',
  later: '暂不',
}

const changes: ChangesMessages['changes'] = {
  new: '新增：{items}。',
  longer: '保存期限延长：{items}。',
  more: '存储内容增加：{items}。',
  item: '{name}（现为{lifetime}）',
}

export const zhHans: Messages = {
  ...first,
  ...rest,
  embed,
  reload,
  changes,
}
