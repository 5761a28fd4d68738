import type { Sentences } from './types.ts'

export const sentences: Sentences = {
  'adobe-typekit':
    'Dostarcza kroje pisma witryny: Twoja przeglądarka pobiera je od Adobe, więc Adobe poznaje Twój adres IP i dowiaduje się, która witryna o nie poprosiła.',
  amplitude:
    'Śledzi krok po kroku, co robią odwiedzający, aby witryna wiedziała, które funkcje są używane i w którym miejscu ludzie rezygnują.',
  appnexus:
    'Rozpoznaje Twoją przeglądarkę w innych witrynach, aby witryna mogła pokazywać Ci tam swoje reklamy.',
  calendly: 'Wyświetla na stronie kalendarz, w którym możesz wybrać i zarezerwować termin spotkania.',
  'crazy-egg':
    'Zapisuje, gdzie odwiedzający klikają i przewijają, aby witryna wiedziała, które części strony są zauważane, a które pomijane.',
  crisp: 'Wyświetla okno czatu i odnajduje Twoje wcześniejsze wiadomości, gdy wracasz.',
  doubleclick:
    'Umieszcza i mierzy reklamy witryny w całym internecie oraz dobiera je na podstawie tego, co tu oglądasz.',
  eloqua:
    'Prowadzi historię Twoich odwiedzin na potrzeby e-maili marketingowych i sprzedaży, pod Twoim nazwiskiem, gdy tylko je podasz.',
  'facebook-custom-audience':
    'Informuje firmę Meta, które strony odwiedzasz, aby witryna mogła pokazywać Ci reklamy na Facebooku.',
  'google-adwords-conversion':
    'Odnotowuje, gdy ktoś po kliknięciu reklamy witryny w Google później coś kupi lub się zarejestruje, aby witryna wiedziała, które reklamy się opłacają.',
  'google-analytics':
    'Liczy odwiedziny i pokazuje witrynie, które strony są czytane, skąd przychodzą ludzie i jak długo zostają.',
  'google-dynamic-remarketing':
    'Zapamiętuje, co tu oglądasz, aby Google mógł później pokazywać Ci reklamy tych rzeczy.',
  'google-maps':
    'Wyświetla na stronie mapę, którą możesz przesuwać i powiększać, na przykład aby znaleźć drogę do sklepu.',
  'google-tag-manager':
    'Wczytuje pozostałe tagi witryny i decyduje, kiedy każdy z nich się uruchamia; to, co stanie się z Twoimi danymi, zależy od tych tagów.',
  'heap-analytics':
    'Zapisuje kliknięcia i wyświetlenia stron podczas każdych odwiedzin, aby witryna mogła badać, jak ludzie się po niej poruszają.',
  hotjar:
    'Tworzy mapy cieplne miejsc, w których odwiedzający klikają i przewijają, nagrywa odwiedziny i zadaje krótkie pytania o witrynę.',
  hubspot:
    'Obsługuje formularze i czat oraz wiąże Twoje odwiedziny z Twoim nazwiskiem, gdy wyślesz formularz.',
  intercom:
    'Wyświetla komunikator, w którym możesz napisać do witryny, i zachowuje Twoje rozmowy do następnych odwiedzin.',
  kissinsights:
    'Wyświetla na stronie krótkie ankiety i zapamiętuje, które z nich zostały Ci pokazane lub przez Ciebie wypełnione.',
  'linkedin-ads':
    'Pozwala witrynie pokazywać Ci po odwiedzinach reklamy w serwisie LinkedIn i sprawdzać, czy zadziałały.',
  'linkedin-insights': 'Informuje witrynę, jakie grupy członków LinkedIn ją odwiedzają i co w niej robią.',
  'linkedin-marketing-solutions':
    'Przekazuje informacje o Twoich odwiedzinach do narzędzi marketingowych LinkedIn, w których witryna planuje i mierzy swoje kampanie.',
  liveramp:
    'Łączy Twoją przeglądarkę z identyfikatorem reklamowym, który znają też inne firmy, aby reklamy mogły Cię odnaleźć w kolejnych witrynach.',
  'marin-search-marketer':
    'Łączy kliknięcia reklam w wyszukiwarkach z tym, co ludzie robią w witrynie, aby było wiadomo, które słowa kluczowe są warte swojej ceny.',
  marketo:
    'Wiąże oglądane przez Ciebie strony z Twoim adresem, gdy tylko go podasz, aby witryna mogła skontaktować się z Tobą e-mailem lub telefonicznie.',
  matomo: 'Liczy odwiedziny i pokazuje, które strony ludzie czytają, często na własnym serwerze witryny.',
  'microsoft-advertising':
    'Informuje witrynę, które reklamy w Bing i u jego partnerów doprowadziły do odwiedzin lub zakupu, i ponownie pokazuje Ci jej reklamy gdzie indziej.',
  'microsoft-clarity':
    'Odtwarza przebieg odwiedzin w witrynie wraz z kliknięciami, przewijaniem i ruchami myszy, aby jej twórcy widzieli, gdzie ludzie mają trudności.',
  mixpanel:
    'Śledzi, z jakich funkcji i w jakiej kolejności korzystają odwiedzający, aby witryna wiedziała, co sprawia, że ludzie wracają.',
  'perfect-audience':
    'Pokazywała reklamy witryny jej wcześniejszym odwiedzającym w innych miejscach internetu, dopóki usługi nie zamknięto.',
  pinterest:
    'Informuje witrynę, które piny i reklamy przyciągnęły odwiedzających, i pokazuje Ci jej reklamy na Pintereście.',
  plausible:
    'Liczy wyświetlenia stron i sprawdza, skąd pochodzą, bez plików cookie i bez trwałego identyfikatora odwiedzającego.',
  posthog:
    'Zapisuje krok po kroku, co odwiedzający robią w produkcie, na niektórych z nich wypróbowuje nowe funkcje i odtwarza przebieg odwiedzin.',
  quantcast: 'Szacuje, jacy ludzie odwiedzają witrynę, i dobiera dla Ciebie reklamy w innych witrynach.',
  recaptcha: 'Odróżnia ludzi od programów, aby formularzy witryny nie zalewał spam.',
  reddit:
    'Informuje witrynę, które reklamy na Reddicie doprowadziły do odwiedzin lub zakupu, i ponownie pokazuje Ci tam jej reklamy.',
  segment:
    'Zbiera w jednym miejscu to, co robią odwiedzający, i przekazuje to innym usługom, które wybrała witryna.',
  'sentry-replay':
    'Zapisuje, jak zmienia się strona, gdy z niej korzystasz, aby witryna mogła zobaczyć, co doprowadziło do błędu.',
  'sift-science':
    'Analizuje Twoje urządzenie i sposób, w jaki korzystasz z witryny, aby odróżnić prawdziwych klientów od oszustów.',
  snapchat:
    'Informuje witrynę, które reklamy na Snapchacie przyniosły odwiedziny lub sprzedaż, i pozwala jej ponownie do Ciebie tam dotrzeć.',
  spotify: 'Odtwarza na stronie muzykę i podcasty ze Spotify.',
  stripe: 'Przyjmuje płatności i obserwuje, jak używana jest strona, aby odróżnić kupujących od oszustów.',
  tiktok:
    'Informuje witrynę, które reklamy na TikToku zadziałały, i pozwala jej pokazywać Ci na TikToku więcej swoich reklam.',
  'twitter-advertising':
    'Pozwala witrynie pokazywać Ci reklamy w serwisie X i sprawdzać, czy to one Cię tu przyprowadziły.',
  'twitter-analytics': 'Pozwala witrynie sprawdzać, co ludzie robią po wejściu na nią z linku w serwisie X.',
  typeform: 'Wyświetla na stronie formularz lub ankietę i zbiera Twoje odpowiedzi.',
  vimeo: 'Odtwarza na stronie filmy przechowywane w serwisie Vimeo.',
  'x-posts': 'Wyświetla na stronie posty z serwisu X wraz z ich zdjęciami i filmami.',
  youtube: 'Odtwarza na stronie filmy z YouTube, dzięki czemu możesz je oglądać bez opuszczania witryny.',
}
