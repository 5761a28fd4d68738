import type { Sentences } from './types.ts'

export const sentences: Sentences = {
  'adobe-typekit':
    'Liefert die Schriften der Website: Ihr Browser holt sie bei Adobe, und so erfährt Adobe Ihre IP-Adresse und welche Website angefragt hat.',
  amplitude:
    'Verfolgt Schritt für Schritt, was Besucher tun, damit die Website erfährt, welche Funktionen genutzt werden und wo jemand aufgibt.',
  appnexus:
    'Erkennt Ihren Browser auf anderen Websites wieder, damit die Website Ihnen dort ihre Werbung zeigen kann.',
  calendly:
    'Zeigt auf der Seite einen Kalender, in dem Sie einen Termin für ein Gespräch aussuchen und buchen können.',
  'crazy-egg':
    'Zeichnet auf, wo Besucher klicken und scrollen, damit die Website sieht, welche Teile einer Seite auffallen und welche übersehen werden.',
  crisp: 'Zeigt ein Chatfenster und findet Ihre früheren Nachrichten wieder, wenn Sie zurückkommen.',
  doubleclick:
    'Schaltet und misst die Werbung der Website im ganzen Web und wählt sie danach aus, was Sie sich hier angesehen haben.',
  eloqua:
    'Führt einen Verlauf Ihrer Besuche für Werbe-E-Mails und Vertrieb, unter Ihrem Namen, sobald Sie ihn angegeben haben.',
  'facebook-custom-audience':
    'Teilt Meta mit, welche Seiten Sie besuchen, damit die Website Ihnen auf Facebook Werbung zeigen kann.',
  'google-adwords-conversion':
    'Hält fest, wenn jemand, der auf eine Google-Anzeige der Website geklickt hat, später etwas kauft oder sich registriert, damit die Website weiß, welche Anzeigen sich lohnen.',
  'google-analytics':
    'Zählt Besuche und zeigt der Website, welche Seiten gelesen werden, woher Besucher kommen und wie lange sie bleiben.',
  'google-dynamic-remarketing':
    'Merkt sich, was Sie sich hier angesehen haben, damit Google Ihnen später Werbung dafür zeigen kann.',
  'google-maps':
    'Zeigt auf der Seite eine Karte, die Sie verschieben und zoomen können, etwa um den Weg zu einem Geschäft zu finden.',
  'google-tag-manager':
    'Lädt die anderen Tags der Website und entscheidet, wann welches läuft; was mit Ihren Daten geschieht, hängt von diesen Tags ab.',
  'heap-analytics':
    'Zeichnet Klicks und Seitenaufrufe jedes Besuchs auf, damit die Website untersuchen kann, wie Besucher sich auf ihr bewegen.',
  hotjar:
    'Zeigt in Heatmaps, wo Besucher klicken und scrollen, zeichnet Besuche auf und stellt kurze Fragen zur Website.',
  hubspot:
    'Stellt Formulare und Chat bereit und verknüpft Ihre Besuche mit Ihrem Namen, sobald Sie ein Formular absenden.',
  intercom:
    'Zeigt einen Messenger, in dem Sie der Website schreiben können, und bewahrt Ihre Gespräche für den nächsten Besuch auf.',
  kissinsights:
    'Zeigt auf der Seite kurze Umfragen und merkt sich, welche Sie gesehen oder beantwortet haben.',
  'linkedin-ads':
    'Ermöglicht der Website, Ihnen nach einem Besuch Werbung auf LinkedIn zu zeigen und zu erkennen, ob sie gewirkt hat.',
  'linkedin-insights':
    'Teilt der Website mit, welche Gruppen von LinkedIn-Mitgliedern sie besuchen und was sie dort tun.',
  'linkedin-marketing-solutions':
    'Gibt Ihre Besuche an die Marketing-Werkzeuge von LinkedIn weiter, mit denen die Website ihre Kampagnen plant und misst.',
  liveramp:
    'Verknüpft Ihren Browser mit einer Werbe-ID, die auch andere Unternehmen kennen, damit Werbung Sie von Website zu Website findet.',
  'marin-search-marketer':
    'Verbindet Klicks auf Suchanzeigen mit dem, was Besucher auf der Website tun, um zu erkennen, welche Suchbegriffe ihren Preis wert sind.',
  marketo:
    'Verknüpft die Seiten, die Sie aufrufen, mit Ihrer Adresse, sobald Sie sie angegeben haben, damit die Website mit E-Mails und Anrufen nachfassen kann.',
  matomo: 'Zählt Besuche und zeigt, welche Seiten gelesen werden, oft auf einem eigenen Server der Website.',
  'microsoft-advertising':
    'Teilt der Website mit, welche Anzeigen bei Bing und Partnern zu einem Besuch oder Kauf geführt haben, und zeigt Ihnen deren Werbung anderswo erneut.',
  'microsoft-clarity':
    'Spielt Besuche auf der Website nach, mit Klicks, Scrollen und Mausbewegungen, damit ihre Macher sehen, wo Besucher nicht weiterkommen.',
  mixpanel:
    'Verfolgt, welche Funktionen Besucher in welcher Reihenfolge nutzen, damit die Website erfährt, was Menschen wiederkommen lässt.',
  'perfect-audience':
    'Zeigte früheren Besuchern anderswo im Web die Werbung der Website, bis der Dienst eingestellt wurde.',
  pinterest:
    'Teilt der Website mit, welche Pins und Anzeigen Besucher gebracht haben, und zeigt Ihnen auf Pinterest deren Werbung.',
  plausible: 'Zählt Seitenaufrufe und woher sie kommen, ohne Cookies und ohne dauerhafte Besucher-ID.',
  posthog:
    'Zeichnet Schritt für Schritt auf, was Besucher im Produkt tun, probiert bei einigen von ihnen neue Funktionen aus und spielt Besuche nach.',
  quantcast:
    'Schätzt, was für Menschen die Website besuchen, und wählt auf anderen Websites Werbung für Sie aus.',
  recaptcha:
    'Unterscheidet Menschen von Programmen, damit die Formulare der Website nicht mit Spam überflutet werden.',
  reddit:
    'Teilt der Website mit, welche Anzeigen auf Reddit zu einem Besuch oder Kauf geführt haben, und zeigt Ihnen deren Werbung dort erneut.',
  segment:
    'Sammelt an einer Stelle, was Besucher tun, und gibt es an die anderen Dienste weiter, die die Website ausgewählt hat.',
  'sentry-replay':
    'Zeichnet auf, wie sich eine Seite verändert, während Sie sie nutzen, damit die Website sehen kann, was zu einem Fehler geführt hat.',
  'sift-science':
    'Sieht sich Ihr Gerät an und wie Sie sich auf der Website verhalten, um echte Kunden von Betrug zu unterscheiden.',
  snapchat:
    'Teilt der Website mit, welche Anzeigen auf Snapchat Besucher oder Verkäufe gebracht haben, und ermöglicht ihr, Sie dort wieder zu erreichen.',
  spotify: 'Spielt auf der Seite Musik und Podcasts von Spotify ab.',
  stripe:
    'Wickelt Zahlungen ab und beobachtet, wie die Seite genutzt wird, um Käufer von Betrügern zu unterscheiden.',
  tiktok:
    'Teilt der Website mit, welche TikTok-Anzeigen gewirkt haben, und ermöglicht ihr, Ihnen auf TikTok mehr von ihrer Werbung zu zeigen.',
  'twitter-advertising':
    'Ermöglicht der Website, Ihnen Werbung auf X zu zeigen und zu erkennen, ob Sie darüber hierhergekommen sind.',
  'twitter-analytics': 'Zeigt der Website, was Besucher tun, nachdem sie einem Link von X gefolgt sind.',
  typeform: 'Zeigt auf der Seite ein Formular oder eine Umfrage und sammelt Ihre Antworten.',
  vimeo: 'Spielt auf der Seite Videos ab, die bei Vimeo liegen.',
  'x-posts': 'Zeigt auf der Seite Beiträge von X mit ihren Bildern und Videos.',
  youtube: 'Spielt auf der Seite Videos von YouTube ab, ohne dass Sie die Website verlassen müssen.',
}
