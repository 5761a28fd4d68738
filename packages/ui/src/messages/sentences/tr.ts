import type { Sentences } from './types.ts'

export const sentences: Sentences = {
  'adobe-typekit':
    'Sitenin yazı tiplerini sağlar: Tarayıcınız bunları Adobe’dan alır; böylece Adobe, IP adresinizi ve hangi sitenin istekte bulunduğunu öğrenir.',
  amplitude:
    'Ziyaretçilerin yaptıklarını adım adım izler; böylece site hangi işlevlerin kullanıldığını ve insanların nerede vazgeçtiğini öğrenir.',
  appnexus:
    'Sitenin kendi reklamlarını size başka sitelerde gösterebilmesi için tarayıcınızı o sitelerde tanır.',
  calendly: 'Sayfanın içinde, toplantı için zaman seçip ayırtabileceğiniz bir takvim gösterir.',
  'crazy-egg':
    'Ziyaretçilerin nereye tıkladığını ve nereye kaydırdığını kaydeder; böylece site bir sayfanın hangi bölümlerinin fark edildiğini, hangilerinin gözden kaçtığını görebilir.',
  crisp: 'Bir sohbet kutusu gösterir ve geri geldiğinizde önceki mesajlarınızı yeniden bulur.',
  doubleclick:
    'Sitenin reklamlarını internet genelinde yayımlar ve ölçer; bu reklamları seçmek için burada görüntülediklerinizi kullanır.',
  eloqua:
    'Pazarlama e-postaları ve satış için ziyaretlerinizin geçmişini tutar; adınızı verdikten sonra bunu adınızla yapar.',
  'facebook-custom-audience':
    'Sitenin size Facebook’ta reklam gösterebilmesi için hangi sayfaları ziyaret ettiğinizi Meta’ya bildirir.',
  'google-adwords-conversion':
    'Sitenin Google reklamlarından birine tıklayan biri daha sonra satın alma yaptığında veya kaydolduğunda bunu not eder; böylece site hangi reklamların karşılığını verdiğini bilir.',
  'google-analytics':
    'Ziyaretleri sayar ve siteye hangi sayfaların okunduğunu, insanların nasıl geldiğini ve ne kadar kaldığını gösterir.',
  'google-dynamic-remarketing':
    'Google’ın size daha sonra bunlarla ilgili reklam gösterebilmesi için burada neye baktığınızı hatırlar.',
  'google-maps':
    'Sayfanın içinde, örneğin bir mağazanın yolunu bulmak için kaydırıp yakınlaştırabileceğiniz bir harita gösterir.',
  'google-tag-manager':
    'Sitenin diğer etiketlerini yükler ve her birinin ne zaman çalışacağına karar verir; verilerinize ne olacağı bu etiketlere bağlıdır.',
  'heap-analytics':
    'Her ziyaretteki tıklamaları ve sayfa görüntülemelerini kaydeder; böylece site insanların sitede nasıl gezindiğini inceleyebilir.',
  hotjar:
    'Ziyaretçilerin nereye tıkladığını ve nereye kaydırdığını gösteren ısı haritaları çıkarır, ziyaretleri kaydeder ve site hakkında kısa sorular sorar.',
  hubspot:
    'Formları ve sohbeti çalıştırır; bir form gönderdiğinizde ziyaretlerinizi adınızla ilişkilendirir.',
  intercom:
    'Siteye yazabileceğiniz bir mesajlaşma penceresi gösterir ve konuşmalarınızı sonraki ziyaretiniz için saklar.',
  kissinsights: 'Sayfada kısa anketler gösterir ve hangilerini gördüğünüzü veya yanıtladığınızı hatırlar.',
  'linkedin-ads':
    'Sitenin, ziyaretinizden sonra size LinkedIn’de reklam göstermesini ve bu reklamların işe yarayıp yaramadığını görmesini sağlar.',
  'linkedin-insights':
    'Siteye hangi LinkedIn üye gruplarının kendisini ziyaret ettiğini ve orada ne yaptığını bildirir.',
  'linkedin-marketing-solutions':
    'Ziyaretlerinizi, sitenin kampanyalarını planladığı ve ölçtüğü LinkedIn pazarlama araçlarına aktarır.',
  liveramp:
    'Tarayıcınızı, başka şirketlerin de bildiği bir reklam kimliğine bağlar; böylece reklamlar sizi siteden siteye bulabilir.',
  'marin-search-marketer':
    'Arama reklamlarına yapılan tıklamaları insanların sitede yaptıklarıyla ilişkilendirir; böylece hangi anahtar kelimelerin fiyatına değdiği anlaşılabilir.',
  marketo:
    'Adresinizi verdikten sonra görüntülediğiniz sayfaları bu adresle ilişkilendirir; böylece site sizinle e-posta ve telefon yoluyla yeniden iletişime geçebilir.',
  matomo:
    'Ziyaretleri sayar ve insanların hangi sayfaları okuduğunu gösterir; çoğu zaman sitenin kendi sunucusunda çalışır.',
  'microsoft-advertising':
    'Siteye Bing ve iş ortaklarındaki hangi reklamların ziyaret veya satın alma getirdiğini bildirir ve sitenin reklamlarını size başka yerlerde yeniden gösterir.',
  'microsoft-clarity':
    'Siteye yapılan ziyaretleri tıklamalar, kaydırmalar ve fare hareketleriyle yeniden oynatır; böylece siteyi yapanlar insanların nerede takıldığını görür.',
  mixpanel:
    'Ziyaretçilerin hangi özellikleri hangi sırayla kullandığını izler; böylece site insanları neyin geri getirdiğini öğrenir.',
  'perfect-audience':
    'Hizmet kapanana kadar, sitenin reklamlarını önceki ziyaretçilere internetin başka yerlerinde gösteriyordu.',
  pinterest:
    'Siteye hangi pinlerin ve reklamların ziyaretçi getirdiğini bildirir ve sitenin reklamlarını size Pinterest’te gösterir.',
  plausible:
    'Sayfa görüntülemelerini ve nereden geldiklerini, çerez ve kalıcı bir ziyaretçi kimliği kullanmadan sayar.',
  posthog:
    'Ziyaretçilerin üründe yaptıklarını adım adım kaydeder, yeni özellikleri bazılarında dener ve ziyaretleri yeniden oynatır.',
  quantcast:
    'Siteyi ne tür insanların ziyaret ettiğini tahmin eder ve başka sitelerde sizin için reklam seçer.',
  recaptcha: 'Sitenin formları istenmeyen iletilerle dolmasın diye insanları programlardan ayırt eder.',
  reddit:
    'Siteye Reddit’teki hangi reklamların ziyaret veya satın alma getirdiğini bildirir ve sitenin reklamlarını size orada yeniden gösterir.',
  segment: 'Ziyaretçilerin yaptıklarını tek bir yerde toplar ve sitenin seçtiği diğer hizmetlere aktarır.',
  'sentry-replay':
    'Siz kullanırken sayfanın nasıl değiştiğini kaydeder; böylece site bir hataya neyin yol açtığını izleyebilir.',
  'sift-science':
    'Gerçek müşterileri dolandırıcılıktan ayırt etmek için cihazınıza ve sitedeki davranışlarınıza bakar.',
  snapchat:
    'Siteye Snapchat’teki hangi reklamların ziyaretçi veya satış getirdiğini bildirir ve sitenin size orada yeniden ulaşmasını sağlar.',
  spotify: 'Spotify’daki müzikleri ve podcast’leri sayfanın içinde çalar.',
  stripe:
    'Ödemeleri alır ve alıcıları dolandırıcılardan ayırt etmek için sayfanın nasıl kullanıldığını izler.',
  tiktok:
    'Siteye hangi TikTok reklamlarının işe yaradığını bildirir ve sitenin size TikTok’ta daha fazla reklamını göstermesini sağlar.',
  'twitter-advertising':
    'Sitenin size X’te reklam göstermesini ve sizi buraya bu reklamların getirip getirmediğini görmesini sağlar.',
  'twitter-analytics':
    'Sitenin, insanların X’teki bir bağlantıyı izledikten sonra ne yaptığını görmesini sağlar.',
  typeform: 'Sayfanın içinde bir form veya anket gösterir ve yanıtlarınızı toplar.',
  vimeo: 'Vimeo’da barındırılan videoları sayfanın içinde oynatır.',
  'x-posts': 'X’teki gönderileri resimleri ve videolarıyla birlikte sayfanın içinde gösterir.',
  youtube: 'YouTube’daki videoları sayfanın içinde oynatır; böylece siteden ayrılmadan izleyebilirsiniz.',
}
