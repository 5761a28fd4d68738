import type { ChangesMessages } from '../types/changes.ts'
import type { EmbedMessages } from '../types/embed.ts'
import type { FirstMessages } from '../types/first.ts'
import type { Messages, RestMessages } from '../types/messages.ts'
import type { ReloadMessages } from '../types/reload.ts'

const first: FirstMessages = {
  locale: 'tr',
  dir: 'ltr',
  trigger: 'Çerez ayarları',
  banner: {
    title: 'Çerez kullanabilir miyiz?',
    needed: 'Bazı çerezler bu sitenin çalışmasını sağlar.',
    others: '{providers} ait diğerleri ise {uses}.',
    own: 'Diğerleri ise {uses}.',
    description: {
      off: '{needed} {others} Siz izin vermedikçe bunlar kapalı kalır; kararınızı istediğiniz zaman değiştirebilirsiniz.',
      part: '{needed} {others} Bunların bir kısmı şimdiden çalışıyor. Siz izin vermedikçe gerisi kapalı kalır; kararınızı istediğiniz zaman değiştirebilirsiniz.',
      on: '{needed} {others} Siz reddedene kadar bunlar açıktır; şimdi veya istediğiniz zaman reddedebilirsiniz.',
    },
    providerCount: { one: '{count} sağlayıcıya', other: '{count} sağlayıcıya' },
    or: { two: '{before} veya {next}', between: '{before}, {next}', last: '{before} veya {next}' },
    uses: {
      functional: 'yaptığınız ayarları hatırlar',
      performance: 'ziyaretleri ölçer',
      targeting: 'reklamları seçer',
    },
    signal: 'Tarayıcınız sitelerden verilerinizi satmamalarını ve paylaşmamalarını istiyor. Buna uyuyoruz.',
    acceptAll: 'Tümünü kabul et',
    rejectAll: 'Tümünü reddet',
    customize: 'Seçim yap',
    noticeLink: 'Çerez bildirimi',
    failed: 'Bu sayfanın bir bölümü yüklenemedi. Seçimleriniz yine de geçerlidir.',
    reload: 'Sayfayı yeniden yükle',
  },
}

const rest: RestMessages = {
  preferences: {
    title: 'Çerez ayarları',
    description: 'Burada nelerin çalışabileceğini seçin. Siz kaydedene kadar hiçbir şey değişmez.',
    acceptAll: 'Tümünü kabul et',
    rejectAll: 'Tümünü reddet',
    save: 'Seçimi kaydet',
    close: 'Kaydetmeden kapat',
    signal: {
      gpc: 'Tarayıcınız Global Privacy Control sinyali gönderiyor. Bu nedenle verilerinizi satacak veya paylaşacak olanları kapalı tutuyoruz.',
      dnt: 'Tarayıcınız Do Not Track sinyali gönderiyor. Bu nedenle sizi siteler arasında izleyecek olanları kapalı tutuyoruz.',
    },
    signalOverridden: 'Burada artık tarayıcınızın sinyali değil, siz karar veriyorsunuz.',
    overrideSignal: 'Kararı ben vereyim',
  },
  categories: {
    text: {
      necessary: {
        name: 'Zorunlu',
        description:
          'Sitede gezinmenizi, oturum açmanızı ve başladığınız işi tamamlamanızı sağlar. Bu seçiminizi de hatırlar.',
      },
      functional: {
        name: 'İşlevsellik',
        description: 'Yazı boyutu veya dil gibi ayarlarınızı hatırlar ve siteye ek özellikler katar.',
      },
      performance: {
        name: 'Performans',
        description:
          'Ziyaretleri sayar ve hangi sayfaların okunduğunu gösterir; böylece site geliştirilebilir.',
      },
      targeting: {
        name: 'Hedefleme ve reklam',
        description:
          'Sizin için reklam seçmek ve bu reklamları ölçmek üzere tarayıcınızı burada ve başka sitelerde tanır.',
      },
    },
    locked: {
      necessary: 'Her zaman açık: Site bunlar olmadan çalışamaz.',
      gpc: 'Tarayıcınızın Global Privacy Control sinyali nedeniyle kapalı tutuluyor.',
      dnt: 'Tarayıcınızın Do Not Track ayarı nedeniyle kapalı tutuluyor.',
    },
    providers: { one: '{count} sağlayıcı', other: '{count} sağlayıcı' },
    allowed: 'İzin verilen: {granted}/{count}',
    none: 'Dış sağlayıcı yok.',
    own: 'Dış sağlayıcı yok. Bunları sitenin kendisi kullanır.',
  },
  search: {
    label: 'Sağlayıcı ara',
    type: 'Tür',
    allTypes: 'Tüm türler',
    choice: 'Seçim',
    anyChoice: 'İzin verilen veya verilmeyen',
    granted: 'İzin verilen',
    denied: 'İzin verilmeyen',
    found: { one: '{count} sağlayıcı bulundu', other: '{count} sağlayıcı bulundu' },
    nothing: 'Eşleşen sağlayıcı yok. Daha az harf yazmayı veya başka filtreler seçmeyi deneyin.',
    clear: 'Aramayı temizle',
    range: '{first}–{last} / {total}',
    previous: 'Önceki sağlayıcılar',
    next: 'Sonraki sağlayıcılar',
  },
  providers: {
    loading: 'Sağlayıcı bilgileri yükleniyor…',
    failed: 'Sağlayıcı bilgileri yüklenemedi. Seçimleriniz yine de geçerlidir.',
    retry: 'Yeniden dene',
    operator: 'İşleten: {operator}',
    group: 'Bağlı olduğu grup: {group}',
    formerly: 'Eski adı: {names}',
    discontinued: 'Bu hizmet kapatıldı.',
    discontinuedSince: 'Bu hizmet {year} yılında kapatıldı.',
    sharedTag: '{names} ile aynı kodu kullanır. Bu kod yalnızca hepsine izin verildiği sürece çalışır.',
    early:
      'Kodu, izin vermeseniz de yüklenir. Bu durumda kendisine bu bildirilir ve IP adresiniz gibi verileri alır.',
    cookies: { one: '{count} çerez', other: '{count} çerez' },
    noCookies: 'Bilinen çerez yok.',
    cookieName: 'Ad',
    cookieLifetime: 'Saklama süresi',
    cookieKind: 'Çeşit',
    cookiePurpose: 'Amaç',
    privacyLink: 'Gizlilik politikası',
    optOut: {
      'opt-out-page': 'Devre dışı bırak',
      'privacy-policy': 'Devre dışı bırakma bilgileri',
      'browser-settings': 'Tarayıcınızın ayarlarından engelleyin veya silin',
    },
    named: '{action}: {name}',
    unconfirmed: '{value} (doğrulanmadı)',
    unknown: 'Bilinmiyor',
    session: 'Siz tarayıcıyı kapatana kadar',
    persistent: 'Saklanır, süre belirtilmemiş',
    notKept: 'Hemen silinir',
    party: { first: 'Bu site', third: 'Sağlayıcının sitesi' },
    storage: {
      'local-storage': 'yerel depolama',
      'session-storage': 'oturum depolaması',
      'indexed-db': 'veritabanı',
    },
    otherCategory: 'tür: {category}',
    legacy: 'eski sürüm',
  },
  notice: {
    title: 'Çerez bildirimi',
    updated: 'Son güncelleme: {date}',
    intro:
      'Bu sayfa, {site} sitesinin tarayıcınızda neler sakladığını, hangi dış sağlayıcıların yer alabileceğini ve nasıl hayır diyeceğinizi anlatır. Nelerin yükleneceğini belirleyen listenin aynısından oluşturulur.',
    contents: 'Bu sayfada',
    linkTo: '“{section}” bölümünün bağlantısı',
    choice: {
      heading: 'Bugünkü seçiminiz',
      undecided: 'Henüz seçim yapmadınız.',
      decided: 'Seçiminizi {date} tarihinde yaptınız.',
      notStored:
        'Tarayıcınız bu sitenin seçiminizi saklamasına izin vermiyor. Bu nedenle seçiminiz yalnızca bu sayfa için geçerlidir.',
      granted: 'İzin verildi',
      denied: 'İzin verilmedi',
      mixed: 'Kısmen izin verildi',
      change: 'Seçimimi değiştir',
      withdraw: 'Onayı geri çek',
      withdrawn: 'İsteğe bağlı her şey kapalı.',
    },
    basics: {
      heading: 'Çerez nedir?',
      what: 'Çerez, bir sitenin tarayıcınızdan saklamasını ve daha sonra geri göndermesini istediği kısa bir metindir. Sitenin tarayıcıyı tanımasını sağlar; örneğin oturumunuz açık kalır. Tarayıcılarda bu tür metinler için başka yerler de vardır; bu sayfa onları da aynı şekilde listeler.',
      identity:
        'Çerez bir kişiyi değil, bir tarayıcıyı tanır. Siteye kim olduğunuzu bildirdiğinizde, örneğin oturum açtığınızda, sizinle ilişkilendirilebilir.',
      session: 'Oturum çerezleri, tarayıcıyı kapattığınızda unutulur.',
      persistent: 'Kalıcı çerezler, süreleri dolana veya siz silene kadar kalır.',
      party:
        'Birinci taraf çerezleri bu siteye aittir. Üçüncü taraf çerezleri başka bir şirkete aittir; o şirket bunları, kendisine yer veren her sitede okuyabilir.',
      off: 'Çerezleri tarayıcınızın ayarlarından engelleyebilir veya silebilirsiniz. Zorunlu çerezleri engellerseniz sitenin bazı bölümleri çalışmayabilir.',
    },
    types: {
      heading: 'Çerez türleri',
      intro:
        'Her şeyi türlere ayırıyoruz. Bir türün tamamı için veya o türdeki her sağlayıcı için ayrı ayrı karar verebilirsiniz.',
      type: 'Tür',
      description: 'Ne yaparlar',
      management: 'Nasıl yönetilirler',
      manage: {
        necessary:
          'Site bunlara ihtiyaç duyduğu için buradan kapatılamaz. Tarayıcınız yine de bunları silebilir.',
        other: 'Türün tamamını veya tek bir sağlayıcıyı çerez ayarlarından açıp kapatabilirsiniz.',
        signal: 'Tarayıcınızdaki Global Privacy Control de bunları kapatır.',
      },
      browserSettings: 'Tarayıcınızın kendi ayarlarından da engellenebilir veya silinebilirler.',
    },
    providers: {
      heading: 'Sağlayıcılar ve çerezleri',
      intro:
        'Her sağlayıcının burada ne yaptığı, ne sakladığı ve ona nereden dur diyebileceğiniz. Güvenilir bir kaynak bulamadığımız bilgiler “doğrulanmadı” diye işaretlenir.',
      none: 'Yok.',
      changes:
        'Sağlayıcılar zaman zaman değişir. Seçim yaptıktan sonra eklenen her şey, siz yeniden seçim yapana kadar kapalı kalır.',
      early:
        'Seçiminiz ne olursa olsun yüklenen ve neye izin verdiğiniz bildirilen kod bunun dışındadır: {names}.',
      record: {
        name: 'Bu site',
        usedFor: 'Her sayfada yeniden sorulmaması için çerezler hakkında verdiğiniz yanıtı hatırlar.',
        purpose: 'Yanıtınız ve yanıtı verdiğiniz gün; sizinle ilgili hiçbir bilgi içermez',
      },
    },
    industry: {
      heading: 'Reklam sektörünün devre dışı bırakma sayfaları',
      intro:
        'Bu sayfaları başkaları işletir ve üzerlerinde denetimimiz yoktur. Bu sayfalar birçok reklam şirketine aynı anda ulaşır.',
      text: {
        'your-online-choices': 'Avrupa’daki birçok reklam şirketi için tercihler.',
        'network-advertising-initiative':
          'Devre dışı bırakma aracı {year} yılında kapandı. Orada yapılan seçimler hâlâ geçerli; artık Global Privacy Control için bir tarayıcı uzantısına yönlendiriyor.',
        'daa-consumer-choice':
          'WebChoices: Amerika Birleşik Devletleri’ndeki birçok reklam şirketi için tercihler.',
      },
    },
    beacons: {
      heading: 'Web işaretçisi nedir?',
      what: 'Web işaretçisi veya piksel, görünmeyen çok küçük bir görüntü ya da istektir. Bir sayfa veya e-posta onu yüklediğinde, arkasındaki sunucu bunu öğrenir ve bu sırada çerez okuyabilir veya yerleştirebilir.',
      treatment:
        'Burada web işaretçileri çerezlerle aynı sayılır: Bir sağlayıcı için karar veren düğme, bu sitede onun web işaretçileri için de karar verir.',
    },
    flash: {
      heading: 'Flash çerezleri',
      text: 'Eski bildirimlerde Flash çerezlerinden söz edilir. Flash Player {year} yılında sona erdi ve tarayıcılar artık onu çalıştırmıyor. Bu nedenle bu sitedeki hiçbir şey bunları kullanamaz.',
    },
    addresses: {
      heading: 'IP adresleri',
      text: 'Tarayıcınız her istekle birlikte IP adresini gönderir; o olmadan yanıt geri gelemez. Dolayısıyla ulaştığınız her sunucu bu adresi görür ve yaklaşık olarak nerede olduğunuzu anlayabilir.',
      providers:
        'Bir sağlayıcı, IP adresinizi kendisine ait bir şey yüklendiği anda görür, daha önce değil. Buna da onun düğmesi karar verir.',
    },
    signals: {
      heading: 'Tarayıcınızın sinyalleri',
      gpc: 'Global Privacy Control, sitelerden verilerinizi satmamalarını ve paylaşmamalarını ister. Tarayıcınız bu sinyali gönderdiğinde, kapsamına girenleri kapalı tutarız. Yalnızca çerez ayarlarında farklı bir karar verebilirsiniz.',
      gpcReceived: 'Tarayıcınız şu anda bu sinyali gönderiyor ve buna uyuyoruz.',
      gpcNothing: 'Listemizdeki türlerin hiçbiri bu sinyalin kapsamına girmiyor.',
      dntIgnored:
        'Do Not Track daha eski bir girişimdi; W3C, sitelerin ne yapması gerektiği konusunda uzlaşma olmadan {year} yılında buna son verdi. Bu sinyale göre hareket etmiyoruz. Onun yerine buradaki seçimleriniz geçerlidir.',
      dntHonored:
        'Do Not Track daha eski bir girişimdi; W3C {year} yılında buna son verdi. Biz yine de bu sinyale, tıpkı Global Privacy Control’e olduğu gibi uyuyoruz.',
      model: {
        'opt-in': 'Siz seçim yapmadan önce isteğe bağlı her şey kapalıdır.',
        'opt-out':
          'Bölgenizin yasaları, siz reddedene kadar isteğe bağlı çerezlerin çalışmasına izin verir. Bunları istediğiniz zaman reddedebilirsiniz.',
        'notice-only':
          'İsteğe bağlı çerezler, siz reddetmedikçe çalışır. Bunları istediğiniz zaman reddedebilirsiniz.',
      },
    },
    contact: {
      heading: 'Kime yazabilirsiniz',
      text: 'Bu bildirim veya verilerinizle ilgili sorularınızı bize buradan iletebilirsiniz:',
    },
  },
}

const embed: EmbedMessages['embed'] = {
  description:
    'Bu içerik yüklendiğinde IP adresiniz gibi veriler {operator} tarafından işletilen {name} hizmetine gönderilir ve çerez yerleştirilebilir.',
  descriptionAlone:
    'Bu içerik yüklendiğinde IP adresiniz gibi veriler {name} hizmetine gönderilir ve çerez yerleştirilebilir.',
  refused: {
    gpc: 'Tarayıcınızın Global Privacy Control sinyali bunu reddediyor; bu nedenle kalıcı olarak izin verilemez.',
    dnt: 'Tarayıcınızın Do Not Track sinyali bunu reddediyor; bu nedenle kalıcı olarak izin verilemez.',
  },
  loadOnce: 'Bir kez yükle',
  alwaysAllow: '{name} için her zaman izin ver',
}

const reloadText =
  'Seçiminiz kaydedildi. Sayfa yeniden yüklenene kadar {names} çalışmaya devam eder. Bu, birazdan kendiliğinden olacak.'

const reload: ReloadMessages['reload'] = {
  text: { one: reloadText, other: reloadText },
  more: { one: '{count} sağlayıcı daha', other: '{count} sağlayıcı daha' },
  now: 'Şimdi yenile',
  later: 'Şimdi değil',
}

const changes: ChangesMessages['changes'] = {
  new: 'Yeni: {items}.',
  longer: 'Daha uzun: {items}.',
  more: 'Daha fazla: {items}.',
  item: '{name}, artık {lifetime}',
}

export const tr: Messages = {
  ...first,
  ...rest,
  embed,
  reload,
  changes,
}
