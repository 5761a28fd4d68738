import type { Sentences } from './types.ts'

export const sentences: Sentences = {
  'adobe-typekit':
    'Fornisce i caratteri del sito: il tuo browser li scarica da Adobe, che così viene a conoscere il tuo indirizzo IP e il sito che li ha richiesti.',
  amplitude:
    'Segue passo dopo passo ciò che fanno i visitatori, così il sito capisce quali funzioni vengono usate e in quale punto si rinuncia.',
  appnexus: 'Riconosce il tuo browser su altri siti, così il sito può mostrarti lì i suoi annunci.',
  calendly: 'Mostra nella pagina un calendario in cui puoi scegliere e prenotare un orario per un incontro.',
  'crazy-egg':
    'Registra dove i visitatori fanno clic e scorrono la pagina, così il sito vede quali parti vengono notate e quali no.',
  crisp: 'Mostra una finestra di chat e ritrova i tuoi messaggi precedenti quando torni.',
  doubleclick:
    'Colloca e misura gli annunci del sito in tutto il web, e per sceglierli usa ciò che hai visto qui.',
  eloqua:
    'Conserva una cronologia delle tue visite per e-mail di marketing e vendite, sotto il tuo nome una volta che lo hai indicato.',
  'facebook-custom-audience':
    'Comunica a Meta quali pagine visiti, così il sito può mostrarti annunci su Facebook.',
  'google-adwords-conversion':
    'Registra se chi ha fatto clic su un annuncio Google del sito in seguito acquista o si iscrive, così il sito sa quali annunci rendono.',
  'google-analytics':
    'Conta le visite e mostra al sito quali pagine vengono lette, come sono arrivate le persone e quanto tempo restano.',
  'google-dynamic-remarketing':
    'Ricorda che cosa hai guardato qui, così Google può mostrarti in seguito annunci al riguardo.',
  'google-maps':
    'Mostra nella pagina una mappa che puoi spostare e ingrandire, per esempio per trovare la strada per un negozio.',
  'google-tag-manager':
    'Carica gli altri tag del sito e decide quando viene eseguito ciascuno; da quei tag dipende che cosa accade ai tuoi dati.',
  'heap-analytics':
    'Registra i clic e le pagine viste in ogni visita, così il sito può studiare come si muovono le persone.',
  hotjar:
    'Disegna mappe di calore dei punti in cui i visitatori fanno clic e scorrono, registra le visite e pone brevi domande sul sito.',
  hubspot: 'Gestisce moduli e chat, e collega le tue visite al tuo nome una volta che hai inviato un modulo.',
  intercom:
    'Mostra una finestra di messaggistica in cui puoi scrivere al sito, e conserva le tue conversazioni per la prossima visita.',
  kissinsights: 'Mostra brevi sondaggi nella pagina e ricorda quali hai visto o a quali hai risposto.',
  'linkedin-ads':
    'Permette al sito di mostrarti annunci su LinkedIn dopo una visita e di vedere se hanno funzionato.',
  'linkedin-insights': 'Comunica al sito quali gruppi di membri di LinkedIn lo visitano e che cosa fanno.',
  'linkedin-marketing-solutions':
    'Trasmette le tue visite agli strumenti di marketing di LinkedIn, con cui il sito pianifica e misura le sue campagne.',
  liveramp:
    'Collega il tuo browser a un identificatore pubblicitario noto anche ad altre aziende, così gli annunci possono ritrovarti da un sito all’altro.',
  'marin-search-marketer':
    'Collega i clic sugli annunci di ricerca a ciò che le persone fanno sul sito, così il sito capisce quali parole chiave valgono il loro prezzo.',
  marketo:
    'Collega le pagine che visiti al tuo indirizzo una volta che lo hai indicato, così il sito può ricontattarti con e-mail e telefonate.',
  matomo: 'Conta le visite e mostra quali pagine vengono lette, spesso su un server del sito stesso.',
  'microsoft-advertising':
    'Comunica al sito quali annunci su Bing e sui siti partner hanno portato a una visita o a un acquisto, e ti mostra di nuovo altrove gli annunci del sito.',
  'microsoft-clarity':
    'Riproduce le visite al sito, con i clic, lo scorrimento e i movimenti del mouse, così chi lo realizza vede dove ci si blocca.',
  mixpanel:
    'Segue quali funzioni usano i visitatori e in quale ordine, così il sito capisce che cosa li fa tornare.',
  'perfect-audience':
    'Mostrava gli annunci del sito ai visitatori precedenti in altre parti del web, fino alla chiusura del servizio.',
  pinterest:
    'Comunica al sito quali pin e annunci hanno portato visitatori, e ti mostra gli annunci del sito su Pinterest.',
  plausible:
    'Conta le pagine viste e da dove arrivano le visite, senza cookie e senza un identificatore duraturo del visitatore.',
  posthog:
    'Registra passo dopo passo ciò che i visitatori fanno nel prodotto, prova nuove funzioni su alcuni di loro e riproduce le visite.',
  quantcast: 'Stima che tipo di persone visita il sito e sceglie annunci per te su altri siti.',
  recaptcha: 'Distingue le persone dai programmi, così i moduli del sito non vengono sommersi di spam.',
  reddit:
    'Comunica al sito quali annunci su Reddit hanno portato a una visita o a un acquisto, e ti mostra di nuovo lì gli annunci del sito.',
  segment:
    'Raccoglie in un unico posto ciò che fanno i visitatori e lo passa agli altri servizi scelti dal sito.',
  'sentry-replay':
    'Registra come cambia una pagina mentre la usi, così il sito può rivedere che cosa ha portato a un errore.',
  'sift-science':
    'Esamina il tuo dispositivo e come ti comporti sul sito per distinguere i clienti veri dalle frodi.',
  snapchat:
    'Comunica al sito quali annunci su Snapchat hanno portato visitatori o vendite, e gli permette di raggiungerti di nuovo lì.',
  spotify: 'Riproduce musica e podcast di Spotify nella pagina.',
  stripe:
    'Gestisce i pagamenti e osserva come viene usata la pagina per distinguere gli acquirenti dai truffatori.',
  tiktok:
    'Comunica al sito quali annunci su TikTok hanno funzionato, e gli permette di mostrartene altri su TikTok.',
  'twitter-advertising': 'Permette al sito di mostrarti annunci su X e di vedere se ti hanno portato qui.',
  'twitter-analytics': 'Permette al sito di vedere che cosa fanno le persone dopo aver seguito un link da X.',
  typeform: 'Mostra un modulo o un sondaggio nella pagina e raccoglie le tue risposte.',
  vimeo: 'Riproduce nella pagina video ospitati su Vimeo.',
  'x-posts': 'Mostra nella pagina post di X, con le loro immagini e i loro video.',
  youtube: 'Riproduce nella pagina video di YouTube, così puoi guardarli senza lasciare il sito.',
}
