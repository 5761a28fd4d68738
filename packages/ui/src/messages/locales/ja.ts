import type { ChangesMessages } from '../types/changes.ts'
import type { EmbedMessages } from '../types/embed.ts'
import type { FirstMessages } from '../types/first.ts'
import type { Messages, RestMessages } from '../types/messages.ts'
import type { ReloadMessages } from '../types/reload.ts'

const first: FirstMessages = {
  locale: 'ja',
  dir: 'ltr',
  trigger: 'Cookieの設定',
  banner: {
    title: 'Cookieを使用してもよろしいですか？',
    needed: '一部のCookieは、このサイトの動作に必要です。',
    others: 'そのほか、{providers}のCookieは、{uses}ために使われます。',
    own: 'そのほかのCookieは、{uses}ために使われます。',
    description: {
      off: '{needed}{others}こちらは許可しない限りオフのままで、選択はいつでも変更できます。',
      part: '{needed}{others}その一部はすでに動作しています。残りは許可しない限りオフのままで、選択はいつでも変更できます。',
      on: '{needed}{others}こちらは拒否するまでオンです。今すぐ、または後からいつでも拒否できます。',
    },
    providerCount: { other: '{count}件の提供元' },
    or: { two: '{before}または{next}', between: '{before}、{next}', last: '{before}、または{next}' },
    uses: { functional: '設定を記憶する', performance: '訪問を計測する', targeting: '広告を選ぶ' },
    signal:
      'お使いのブラウザは、お客様のデータを販売・共有しないようサイトに求めています。当サイトはこれに従います。',
    acceptAll: 'すべて許可',
    rejectAll: 'すべて拒否',
    customize: '個別に選択',
    noticeLink: 'Cookieポリシー',
    failed: 'このページの一部を読み込めませんでした。お客様の選択は有効です。',
    reload: 'ページを再読み込み',
  },
}

const rest: RestMessages = {
  preferences: {
    title: 'Cookieの設定',
    description: 'このサイトで許可するものを選択してください。保存するまで何も変更されません。',
    acceptAll: 'すべて許可',
    rejectAll: 'すべて拒否',
    save: '選択を保存',
    close: '保存せずに閉じる',
    signal: {
      gpc: 'お使いのブラウザがGlobal Privacy Controlを送信しているため、お客様のデータの販売や共有につながるものはオフにしています。',
      dnt: 'お使いのブラウザがDo Not Trackを送信しているため、複数のサイトにわたってお客様を追跡するものはオフにしています。',
    },
    signalOverridden: 'ここではブラウザのシグナルは適用されなくなりました。ご自身で選択できます。',
    overrideSignal: '自分で選択する',
  },
  categories: {
    text: {
      necessary: {
        name: '必須',
        description: 'サイト内の移動、ログイン、始めた操作の完了に必要です。この選択の記憶にも使われます。',
      },
      functional: {
        name: '機能',
        description: '文字サイズや言語などの設定を記憶し、サイトに追加の機能を加えます。',
      },
      performance: {
        name: 'パフォーマンス',
        description: 'サイトの改善に役立てるため、訪問数を数え、どのページが読まれているかを示します。',
      },
      targeting: {
        name: 'ターゲティングと広告',
        description:
          'お客様に表示する広告を選び、その効果を測るために、このサイトやほかのサイトでお使いのブラウザを識別します。',
      },
    },
    locked: {
      necessary: '常にオン：これがないとサイトは動作しません。',
      gpc: 'ブラウザのGlobal Privacy Controlにより、オフのままです。',
      dnt: 'ブラウザのDo Not Track設定により、オフのままです。',
    },
    providers: { other: '提供元{count}件' },
    allowed: '{count}件中{granted}件を許可',
    none: '外部の提供元はありません。',
    own: '外部の提供元はありません。このサイト自身が使用します。',
  },
  search: {
    label: '提供元を検索',
    type: '種類',
    allTypes: 'すべての種類',
    choice: '選択',
    anyChoice: '許可・不許可の両方',
    granted: '許可',
    denied: '不許可',
    found: { other: '{count}件の提供元が見つかりました' },
    nothing: '該当する提供元はありません。文字を減らすか、別の条件でお試しください。',
    clear: '検索をクリア',
    range: '{total}件中{first}～{last}件',
    previous: '前の提供元',
    next: '次の提供元',
  },
  providers: {
    loading: '提供元の詳細を読み込んでいます…',
    failed: '提供元の詳細を読み込めませんでした。選択の操作は引き続き行えます。',
    retry: '再試行',
    operator: '運営：{operator}',
    group: '所属グループ：{group}',
    formerly: '旧名称：{names}',
    discontinued: 'このサービスは終了しました。',
    discontinuedSince: 'このサービスは{year}年に終了しました。',
    sharedTag: '{names}と同じコードを使用します。このコードは、すべてが許可されている間だけ動作します。',
    early:
      '許可しない場合でも、コードは読み込まれます。その場合は許可がないことが伝えられ、IPアドレスなどのデータが送られます。',
    cookies: { other: 'Cookie {count}件' },
    noCookies: '確認されているCookieはありません。',
    cookieName: '名前',
    cookieLifetime: '保存期間',
    cookieKind: '区分',
    cookiePurpose: '目的',
    privacyLink: 'プライバシーポリシー',
    optOut: {
      'opt-out-page': 'オプトアウト',
      'privacy-policy': 'オプトアウトの方法',
      'browser-settings': 'ブラウザの設定でブロックまたは削除',
    },
    named: '{action}：{name}',
    unconfirmed: '{value}（未確認）',
    unknown: '不明',
    session: 'ブラウザを閉じるまで',
    persistent: '保存（期間の記載なし）',
    notKept: 'すぐに削除',
    party: { first: 'このサイト', third: '提供元のサイト' },
    storage: {
      'local-storage': 'ローカルストレージ',
      'session-storage': 'セッションストレージ',
      'indexed-db': 'データベース',
    },
    otherCategory: '種類：{category}',
    legacy: '旧バージョン',
  },
  notice: {
    title: 'Cookieポリシー',
    updated: '最終更新日：{date}',
    intro:
      'このページでは、{site}がブラウザに保存するもの、関わることがある外部の提供元、拒否する方法を説明します。このページは、何を読み込むかを決めるリストと同じリストから作成されています。',
    contents: 'このページの内容',
    linkTo: '「{section}」へのリンク',
    choice: {
      heading: '現在の選択',
      undecided: 'まだ選択されていません。',
      decided: '{date}に選択されました。',
      notStored: 'お使いのブラウザではこのサイトが選択を保存できないため、選択はこのページでのみ有効です。',
      granted: '許可しています',
      denied: '許可していません',
      mixed: '一部を許可しています',
      change: '選択を変更',
      withdraw: '同意を撤回',
      withdrawn: '任意のものはすべてオフになっています。',
    },
    basics: {
      heading: 'Cookieとは',
      what: 'Cookieとは、サイトがブラウザに保存と後からの返送を求める短いテキストです。サイトはこれによってブラウザを識別し、たとえばログイン状態を保つことができます。ブラウザにはこのようなテキストを保存する場所がほかにもあり、このページではそれらも同じように記載しています。',
      identity:
        'Cookieが識別するのはブラウザであり、人ではありません。ただし、ログインなどによってご自身が誰であるかをサイトに伝えると、お客様と結び付けられることがあります。',
      session: 'セッションCookieは、ブラウザを閉じると消えます。',
      persistent: '永続Cookieは、期限が切れるか、お客様が削除するまで残ります。',
      party:
        'ファーストパーティCookieは、このサイトのものです。サードパーティCookieは別の企業のもので、その企業は、自社のコンテンツなどを組み込んでいるすべてのサイトでこれを読み取ることができます。',
      off: 'Cookieは、ブラウザの設定でブロックまたは削除できます。必須のCookieをブロックすると、サイトの一部が動作しなくなることがあります。',
    },
    types: {
      heading: 'Cookieの種類',
      intro:
        'このサイトでは、すべてを種類ごとに分けています。種類ごとにまとめて、または提供元ごとに選択できます。',
      type: '種類',
      description: '役割',
      management: '管理方法',
      manage: {
        necessary: 'サイトに必要なため、ここではオフにできません。ブラウザで削除することはできます。',
        other: 'Cookieの設定で、種類ごとにまとめて、または提供元ごとにオンとオフを切り替えられます。',
        signal: 'ブラウザのGlobal Privacy Controlによってもオフになります。',
      },
      browserSettings: 'ブラウザの設定でブロックまたは削除することもできます。',
    },
    providers: {
      heading: '提供元とそのCookie',
      intro:
        '提供元ごとに、このサイトでの役割、保存するもの、停止を求める方法を記載しています。「未確認」は、信頼できる情報源が見つからなかったものです。',
      none: 'なし',
      changes:
        '提供元は変わることがあります。一度選択された後に追加されたものは、改めて選択されるまでオフのままです。',
      early:
        '例外として、選択にかかわらず読み込まれ、何が許可されているかを伝えられるコードがあります：{names}。',
      record: {
        name: 'このサイト',
        usedFor: 'ページごとに確認を求めないよう、Cookieについてのお客様の回答を記憶します。',
        purpose: 'お客様の回答とその日付（お客様に関する情報は含みません）',
      },
    },
    industry: {
      heading: '広告業界のオプトアウトページ',
      intro:
        '次のページはほかの団体が運営しており、当サイトでは管理できません。多くの広告会社に対して一度に手続きできます。',
      text: {
        'your-online-choices': 'ヨーロッパの多くの広告会社についての設定。',
        'network-advertising-initiative':
          'オプトアウトツールは{year}年に終了しました。そこで行った選択は今も有効です。現在は、Global Privacy Controlに対応したブラウザ拡張機能が案内されています。',
        'daa-consumer-choice': 'WebChoices：米国の多くの広告会社についての設定。',
      },
    },
    beacons: {
      heading: 'ウェブビーコンとは',
      what: 'ウェブビーコン（ピクセルとも呼ばれます）とは、ごく小さな目に見えない画像やリクエストです。ページやメールがこれを読み込むと、読み込まれたことが送信先のサーバーに伝わり、その際にCookieの読み取りや設定が行われることがあります。',
      treatment:
        'このサイトでは、ビーコンもCookieと同じように扱います。提供元ごとのスイッチは、このサイトでのその提供元のビーコンにも適用されます。',
    },
    flash: {
      heading: 'Flash Cookie',
      text: '以前のCookieポリシーでは、Flash Cookieに触れていることがあります。Flash Playerは{year}年に終了し、ブラウザでは動作しなくなったため、このサイトでFlash Cookieが使われることはありません。',
    },
    addresses: {
      heading: 'IPアドレス',
      text: 'ブラウザは、リクエストのたびにIPアドレスを送信します。IPアドレスがなければ、応答を受け取れません。そのため、接続先のサーバーにはIPアドレスが伝わり、おおよその所在地がわかります。',
      providers:
        '提供元にIPアドレスが伝わるのは、その提供元のコンテンツやコードが読み込まれた時点であり、それより前ではありません。これについても、提供元のスイッチで決められます。',
    },
    signals: {
      heading: 'ブラウザからのシグナル',
      gpc: 'Global Privacy Controlは、お客様のデータを販売・共有しないようサイトに求めるものです。ブラウザから送信された場合、当サイトはその対象となるものをオフにします。これと異なる選択ができるのは、Cookieの設定だけです。',
      gpcReceived: '現在、お使いのブラウザはこのシグナルを送信しており、当サイトはこれに従っています。',
      gpcNothing: 'このサイトの種類の中に、このシグナルの対象となるものはありません。',
      dntIgnored:
        'Do Not Trackは以前の取り組みで、サイトが何をすべきかについて合意のないまま、W3Cが{year}年に廃止しました。当サイトはこれには対応せず、ここでのお客様の選択に従います。',
      dntHonored:
        'Do Not Trackは以前の取り組みで、W3Cが{year}年に廃止しました。当サイトは現在も、Global Privacy Controlと同じようにこれに従います。',
      model: {
        'opt-in': '選択されるまで、任意のものはすべてオフです。',
        'opt-out':
          'ご利用の地域の法律では、拒否されるまで任意のCookieを使用することが認められています。拒否はいつでもできます。',
        'notice-only': '任意のCookieは、拒否されない限り使用されます。拒否はいつでもできます。',
      },
    },
    contact: {
      heading: 'お問い合わせ先',
      text: 'このCookieポリシーやお客様のデータに関するご質問は、次の連絡先までお寄せください。',
    },
  },
}

const embed: EmbedMessages['embed'] = {
  description:
    '読み込むと、IPアドレスなどのデータが{operator}の運営する{name}に送信され、Cookieが設定されることがあります。',
  descriptionAlone:
    '読み込むと、IPアドレスなどのデータが{name}に送信され、Cookieが設定されることがあります。',
  refused: {
    gpc: 'ブラウザのGlobal Privacy Controlが拒否しているため、常に許可することはできません。',
    dnt: 'ブラウザのDo Not Trackが拒否しているため、常に許可することはできません。',
  },
  loadOnce: '一度だけ読み込む',
  alwaysAllow: '{name}を常に許可',
}

const reload: ReloadMessages['reload'] = {
  text: {
    other:
      '選択を保存しました。ページが再読み込みされるまで、{names}は引き続き動作します。まもなく自動的に再読み込みされます。',
  },
  more: { other: 'ほか{count}件' },
  now: '今すぐ再読み込み',
  later: '今はしない',
}

const changes: ChangesMessages['changes'] = {
  new: '新規：{items}。',
  longer: '保存期間の延長：{items}。',
  more: '保存項目の追加：{items}。',
  item: '{name}（現在{lifetime}）',
}

export const ja: Messages = {
  ...first,
  ...rest,
  embed,
  reload,
  changes,
}
