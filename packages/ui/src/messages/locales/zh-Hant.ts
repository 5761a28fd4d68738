import type { ChangesMessages } from '../types/changes.ts'
import type { EmbedMessages } from '../types/embed.ts'
import type { FirstMessages } from '../types/first.ts'
import type { Messages, RestMessages } from '../types/messages.ts'
import type { ReloadMessages } from '../types/reload.ts'

const first: FirstMessages = {
  locale: 'zh-Hant',
  dir: 'ltr',
  trigger: 'Cookie 設定',
  banner: {
    title: '我們可以使用 Cookie 嗎？',
    needed: '部分 Cookie 用來維持本網站運作。',
    others: '其他 Cookie 來自 {providers}，用於{uses}。',
    own: '其他 Cookie 用於{uses}。',
    description: {
      off: '{needed}{others}除非您允許，否則這些 Cookie 會保持關閉；您可以隨時變更選擇。',
      part: '{needed}{others}其中一部分已在執行。除非您允許，否則其餘部分會保持關閉；您可以隨時變更選擇。',
      on: '{needed}{others}在您拒絕之前，這些 Cookie 會保持啟用；您可以現在或隨時拒絕。',
    },
    providerCount: { other: '{count} 家供應商' },
    or: { two: '{before}或{next}', between: '{before}、{next}', last: '{before}或{next}' },
    uses: { functional: '記住您的設定', performance: '衡量造訪情形', targeting: '選擇廣告' },
    signal: '您的瀏覽器要求網站不得販售或分享您的資料，我們會遵照辦理。',
    acceptAll: '全部接受',
    rejectAll: '全部拒絕',
    customize: '自行選擇',
    noticeLink: 'Cookie 聲明',
    failed: '本頁面的一部分無法載入。您的選擇仍然有效。',
    reload: '重新載入頁面',
  },
}

const rest: RestMessages = {
  preferences: {
    title: 'Cookie 設定',
    description: '請選擇本網站可以執行哪些項目。在您儲存之前，不會有任何變更。',
    acceptAll: '全部接受',
    rejectAll: '全部拒絕',
    save: '儲存選擇',
    close: '關閉但不儲存',
    signal: {
      gpc: '您的瀏覽器送出 Global Privacy Control，因此凡會販售或分享您資料的項目皆保持關閉。',
      dnt: '您的瀏覽器送出 Do Not Track，因此凡會跨網站追蹤您的項目皆保持關閉。',
    },
    signalOverridden: '在本網站，您瀏覽器的訊號已不再具有決定作用，改由您自行決定。',
    overrideSignal: '自行決定',
  },
  categories: {
    text: {
      necessary: {
        name: '必要',
        description: '讓您能夠瀏覽網站、登入及完成已開始的操作，並記住您在此處的選擇。',
      },
      functional: {
        name: '功能',
        description: '記住您的設定（例如文字大小或語言），並為網站增添附加功能。',
      },
      performance: {
        name: '效能',
        description: '計算造訪次數，並顯示哪些頁面有人閱讀，以便改善網站。',
      },
      targeting: {
        name: '目標鎖定與廣告',
        description: '在本網站和其他網站上辨識您的瀏覽器，以便為您選擇廣告並衡量廣告成效。',
      },
    },
    locked: {
      necessary: '一律開啟：少了它們，網站就無法運作。',
      gpc: '因您瀏覽器的 Global Privacy Control 而保持關閉。',
      dnt: '因您瀏覽器的 Do Not Track 設定而保持關閉。',
    },
    providers: { other: '{count} 家供應商' },
    allowed: '已允許 {granted} 家，共 {count} 家',
    none: '沒有外部供應商。',
    own: '沒有外部供應商，僅由本網站自行使用。',
  },
  search: {
    label: '搜尋供應商',
    type: '類型',
    allTypes: '所有類型',
    choice: '選擇',
    anyChoice: '不論是否允許',
    granted: '已允許',
    denied: '未允許',
    found: { other: '找到 {count} 家供應商' },
    nothing: '沒有符合的供應商。請減少輸入的字數，或改用其他篩選條件。',
    clear: '清除搜尋',
    range: '第 {first}–{last} 家，共 {total} 家',
    previous: '上一批供應商',
    next: '下一批供應商',
  },
  providers: {
    loading: '正在載入供應商詳細資料…',
    failed: '無法載入供應商詳細資料。您仍然可以進行選擇。',
    retry: '再試一次',
    operator: '營運者：{operator}',
    group: '隸屬於：{group}',
    formerly: '舊稱：{names}',
    discontinued: '這項服務已終止。',
    discontinuedSince: '這項服務已於 {year} 年終止。',
    sharedTag: '與 {names} 使用相同的代碼。只有在全部獲得允許時，該代碼才會執行。',
    early: '即使您不允許，其程式碼也會載入。屆時會告知該程式碼未獲允許，但它會收到您的 IP 位址等資料。',
    cookies: { other: '{count} 個 Cookie' },
    noCookies: '沒有已知的 Cookie。',
    cookieName: '名稱',
    cookieLifetime: '保存期限',
    cookieKind: '類別',
    cookiePurpose: '用途',
    privacyLink: '隱私權政策',
    optOut: {
      'opt-out-page': '選擇退出',
      'privacy-policy': '退出方式說明',
      'browser-settings': '在瀏覽器設定中封鎖或刪除',
    },
    named: '{action}：{name}',
    unconfirmed: '{value}（未經證實）',
    unknown: '不明',
    session: '直到您關閉瀏覽器',
    persistent: '持續保存，未註明期限',
    notKept: '立即刪除',
    party: { first: '本網站', third: '供應商的網站' },
    storage: {
      'local-storage': '本機儲存空間',
      'session-storage': '工作階段儲存空間',
      'indexed-db': '資料庫',
    },
    otherCategory: '類型：{category}',
    legacy: '舊版',
  },
  notice: {
    title: 'Cookie 聲明',
    updated: '上次更新：{date}',
    intro:
      '本頁說明 {site} 會在您的瀏覽器中儲存哪些內容、可能涉及哪些外部供應商，以及您可以如何拒絕。網站會載入哪些項目是由一份清單決定，本頁即由同一份清單產生。',
    contents: '本頁內容',
    linkTo: '前往「{section}」的連結',
    choice: {
      heading: '您目前的選擇',
      undecided: '您尚未做出選擇。',
      decided: '您已於 {date}做出選擇。',
      notStored: '您的瀏覽器不允許本網站保存您的選擇，因此該選擇僅適用於本頁。',
      granted: '已允許',
      denied: '未允許',
      mixed: '部分允許',
      change: '變更我的選擇',
      withdraw: '撤回同意',
      withdrawn: '所有非必要的項目皆已關閉。',
    },
    basics: {
      heading: '什麼是 Cookie？',
      what: 'Cookie 是網站要求您的瀏覽器保存、並在之後傳回的一小段文字。網站可藉此辨識瀏覽器，例如讓您保持登入。瀏覽器還有其他可保存這類文字的地方，本頁也會以相同方式列出。',
      identity:
        'Cookie 認得的是瀏覽器，而不是人。一旦您讓網站知道您是誰（例如登入），Cookie 就可能與您產生連結。',
      session: '工作階段 Cookie 會在您關閉瀏覽器時清除。',
      persistent: '持續性 Cookie 會一直保留，直到期限屆滿或您將其刪除為止。',
      party:
        '第一方 Cookie 屬於本網站。第三方 Cookie 屬於其他公司，凡是納入該公司的網站，該公司都可以在其中讀取這些 Cookie。',
      off: '您可以在瀏覽器設定中封鎖或刪除 Cookie。如果您封鎖必要的 Cookie，網站的部分功能可能無法運作。',
    },
    types: {
      heading: 'Cookie 的類型',
      intro: '我們將所有項目依類型分類。您可以針對整個類型決定，也可以針對其中的各家供應商分別決定。',
      type: '類型',
      description: '作用',
      management: '管理方式',
      manage: {
        necessary: '因網站需要，無法在此關閉。您仍可透過瀏覽器將其刪除。',
        other: '在 Cookie 設定中開啟或關閉，可針對整個類型，也可針對單一供應商。',
        signal: '您瀏覽器中的 Global Privacy Control 也會將其關閉。',
      },
      browserSettings: '您也可以透過瀏覽器本身的設定將其封鎖或刪除。',
    },
    providers: {
      heading: '供應商及其 Cookie',
      intro:
        '以下逐一列出各供應商在本網站的作用、儲存的內容，以及您可以在何處要求其停止。「未經證實」表示我們找不到可靠的來源。',
      none: '無。',
      changes: '供應商有時會異動。在您做出選擇後，任何新增的項目都會保持關閉，直到您再次選擇為止。',
      early: '例外情況是，有些程式碼無論您如何選擇都會載入，並會得知您允許的內容：{names}。',
      record: {
        name: '本網站',
        usedFor: '記住您對 Cookie 的答覆，以免每一頁都詢問您。',
        purpose: '您的答覆及答覆日期，不含任何與您有關的資訊',
      },
    },
    industry: {
      heading: '廣告業界的退出頁面',
      intro: '以下頁面由其他機構營運，我們無法控管。您可以透過這些頁面一次向多家廣告公司提出要求。',
      text: {
        'your-online-choices': '針對歐洲多家廣告公司的選擇。',
        'network-advertising-initiative':
          '其退出工具已於 {year} 年關閉。先前在該處所做的選擇仍然有效，該網站現在改為引導使用者安裝支援 Global Privacy Control 的瀏覽器擴充功能。',
        'daa-consumer-choice': 'WebChoices：針對美國多家廣告公司的選擇。',
      },
    },
    beacons: {
      heading: '什麼是網路信標？',
      what: '網路信標又稱像素，是一個看不見的微小圖片或請求。當網頁或電子郵件載入它時，其背後的伺服器就會得知此事，並可能在過程中讀取或設定 Cookie。',
      treatment: '在本網站，信標比照 Cookie 處理：決定某家供應商的開關，也決定其在本網站的信標。',
    },
    flash: {
      heading: 'Flash Cookie',
      text: '較早的聲明會提到 Flash Cookie。Flash Player 已於 {year} 年終止，瀏覽器也不再執行，因此本網站上的任何項目都無法使用 Flash Cookie。',
    },
    addresses: {
      heading: 'IP 位址',
      text: '您的瀏覽器每次發出請求時都會傳送其 IP 位址；若沒有 IP 位址，就無法收到回應。因此，您連上的每部伺服器都看得到這個位址，並能大致判斷您的所在位置。',
      providers: '供應商只有在其任何內容載入時，才會看到您的 IP 位址，在此之前不會看到。其開關也決定這一點。',
    },
    signals: {
      heading: '來自瀏覽器的訊號',
      gpc: 'Global Privacy Control 要求網站不得販售或分享您的資料。當您的瀏覽器送出此訊號時，其涵蓋的項目皆保持關閉。如要另作決定，只能在 Cookie 設定中進行。',
      gpcReceived: '您的瀏覽器目前正在送出此訊號，我們會遵照辦理。',
      gpcNothing: '我們的各個類型皆不在此訊號的涵蓋範圍內。',
      dntIgnored:
        'Do Not Track 是較早的一項嘗試，由於各界對網站應採取的做法未達成共識，W3C 已於 {year} 年將其廢止。我們不會據此採取動作，而是以您在此處的選擇為準。',
      dntHonored:
        'Do Not Track 是較早的一項嘗試，W3C 已於 {year} 年將其廢止。我們仍會遵照辦理，方式與 Global Privacy Control 相同。',
      model: {
        'opt-in': '在您選擇之前，所有非必要的項目皆為關閉。',
        'opt-out': '您所在地區的法律允許非必要的 Cookie 在您拒絕之前執行。您可以隨時拒絕。',
        'notice-only': '除非您拒絕，否則非必要的 Cookie 會執行。您可以隨時拒絕。',
      },
    },
    contact: { heading: '聯絡方式', text: '如對本聲明或您的資料有任何疑問，請透過以下方式與我們聯絡：' },
  },
}

const embed: EmbedMessages['embed'] = {
  description: '載入此內容會將您的 IP 位址等資料傳送給由 {operator} 營運的 {name}，並可能設定 Cookie。',
  descriptionAlone: '載入此內容會將您的 IP 位址等資料傳送給 {name}，並可能設定 Cookie。',
  refused: {
    gpc: '您瀏覽器的 Global Privacy Control 拒絕此內容，因此無法設為一律允許。',
    dnt: '您瀏覽器的 Do Not Track 拒絕此內容，因此無法設為一律允許。',
  },
  loadOnce: '載入一次',
  alwaysAllow: '一律允許 {name}',
}

const reload: ReloadMessages['reload'] = {
  text: {
    other: '您的選擇已儲存。在頁面重新載入之前，以下供應商會繼續執行：{names}。頁面稍後會自動重新載入。',
  },
  more: { other: '另外 {count} 家' },
  now: '立即重新載入',
  later: '暫時不要',
}

const changes: ChangesMessages['changes'] = {
  new: '新增：{items}。',
  longer: '保存期限延長：{items}。',
  more: '儲存內容增加：{items}。',
  item: '{name}（現為{lifetime}）',
}

export const zhHant: Messages = {
  ...first,
  ...rest,
  embed,
  reload,
  changes,
}
