import type { AskfirstError } from '@askfirst/catalog'
import { errorFrom, type Words } from '@askfirst/catalog/internal'

/** Bundlers replace this. Production builds leave out what is for developers. */
declare const process: { readonly env: { readonly NODE_ENV?: string } }

const list = (ids: readonly string[]): string => `"${ids.join('", "')}"`

/** What functions of the site must return, by name. */
const returned = {
  'storage.read': [
    'A choice can’t be read from that, so visitors are asked on each page.',
    'Return the text that write() got, or null. If the text comes later, wait for it before you create the store.',
  ],
  'storage.write': [
    'The choice counts as one that could not be stored.',
    'Return true if read() returns the text from now on, otherwise false.',
  ],
  signals: [
    'A signal of the browser has no effect.',
    'Return { gpc, dnt }, each true or false, without a promise.',
  ],
} as const

/** What `readConsent()` can't read. */
const requested = {
  promise: [
    'readConsent() got',
    'It has no headers yet, so every visitor counts as one who never chose.',
    'Wait for it: readConsent(await headers()).',
  ],
  request: [
    'readConsent() got',
    'It finds no headers, so every visitor counts as one who never chose.',
    'Pass the Request, its Headers, or Node’s request. Of a framework’s own request, the one inside: readConsent(c.req.raw).',
  ],
  place: [
    'The option place of readConsent() gave',
    'Such a place is unknown, so the strictest law is applied to everybody.',
    'Return an ISO 3166 code, or null. What has to be waited for is waited for before: place: () => found.',
  ],
} as const

/** The words of each code. Each has a page in `docs/errors`. */
const texts = {
  AF201: (id: string): Words => [
    `The catalog has no category or vendor "${id}".`,
    'It can never be granted.',
    'Add it to the catalog, or correct the spelling. If you register the catalog, the compiler finds this.',
  ],
  AF202: (): Words => [
    'A consent hook or component was used outside of <ConsentProvider>.',
    'There is no choice to follow, so nothing may run.',
    'Put <ConsentProvider catalog={catalog}> around your app.',
  ],
  AF203: (by: string, got: string, mend: string): Words => [
    `${by} got no catalog but ${got}.`,
    'Without one it can’t know what to ask for.',
    mend,
  ],
  AF204: (domain: string): Words => [
    `The browser refused a cookie for the domain "${domain}".`,
    'The choice is stored for this host only, so each subdomain asks for itself.',
    'Give cookieStorage() a domain that the page’s host belongs to, and that is no public suffix.',
  ],
  AF205: (theirs: string, id: string): Words => [
    `An import takes "${theirs}" for "${id}", which is no category or vendor of the catalog.`,
    'What visitors refused of it would be lost.',
    'Use an id of the catalog, or an empty list if it has no counterpart here.',
  ],
  AF206: (prop: string): Words => [
    `<ConsentProvider> has another "${prop}" than when it was mounted.`,
    'It reads that once for a catalog, so the first one still applies.',
    'Create it outside of the component, so that it is the same at each render. After an edit, reload the page.',
  ],
  AF207: (happened: string, reason: string, mend: string): Words => [happened, reason, mend],
  AF208: (): Words => [
    '<ConsentProvider> got another catalog or store three times in two seconds.',
    'Each one starts over: open surfaces close, the record is read again, and children render again.',
    'Create it outside of the component, so that it is the same at each render.',
  ],
  AF211: (vendors: number, bytes: number, most: number): Words => [
    `A choice about ${vendors} vendors takes up to ${bytes} bytes as a cookie, and browsers keep ${most}.`,
    'It is not stored, so every page asks again.',
    'Remove vendors that the site doesn’t load, or give parts of the site that load different vendors a catalog and a cookie of their own.',
  ],
  AF212: (address: string, status: number, said: string): Words => [
    `storeOnServer() sent a choice to "${address}", and the answer was ${status} instead of 204.${said}`,
    'The choice is stored by the script alone, which Safari keeps for seven days.',
    'Put createConsentHandler() at that address, without anything before it that reads the body or changes the host.',
  ],
  AF215: (effect: string, cause: string): Words => [
    `${effect} threw: ${cause}`,
    'Its work on the page is not done, or not undone. The other effects still run.',
    'Fix what it threw, which is the cause of this error.',
  ],
  AF216: (name: string, domain?: string): Words =>
    domain === undefined
      ? [
          `The cookie is called "${name}".`,
          'Browsers accept a cookie with such a name only from a server, and no page can read it.',
          'Call it __Host-askfirst.',
        ]
      : [
          `The cookie is called "${name}", and has the domain "${domain}".`,
          'Browsers accept a cookie with such a name for one host only.',
          'Leave the domain out. If subdomains share the choice, call it __Secure-askfirst.',
        ],
  AF220: (option: string, value: string, tag?: readonly string[]): Words => [
    `${tag ? `The tag for ${list(tag)}` : 'Google Consent Mode'} got ${value} as \`${option}\`.`,
    tag
      ? 'Its script would have no account, so nothing of it loads. The others run.'
      : 'No tag of Google reads that, so `window.dataLayer` is used instead.',
    `Give \`${option}\` a value of its type that is not empty${tag ? '' : ', or leave it out'}. Is the variable set that it comes from?`,
  ],
  AF221: (got: string, index?: number): Words =>
    index === undefined
      ? [
          `scriptLoader() got ${got} instead of a list of tags.`,
          'It loads nothing.',
          'Give it an array: scriptLoader([googleAnalytics({ … })]).',
        ]
      : [
          `scriptLoader() got ${got} at index ${index}, which names no vendor in \`for\`.`,
          'It can’t be granted, so it doesn’t load. The others run.',
          'Give a tag of @askfirst/consent/tags, or an object with `for`.',
        ],
  AF222: (ids: readonly string[]): Words => [
    `A script of ${list(ids)} has neither a URL nor code.`,
    'Nothing can be loaded for it.',
    'Give it `src` or `code`, as a text that is not empty. Is the variable set that the URL comes from?',
  ],
  AF227: (element: string, why: string, mend: string): Words => [
    `This <${element}> in the page’s HTML ${why}.`,
    'It either never waits for a grant, or never loads with one.',
    mend,
  ],
  AF231: (cookie: string): Words => [
    `The cookie "${cookie}" is for https, and this page came over plain http.`,
    'The browser drops it, so a choice holds for this page only, and the next one asks again.',
    'Open the page over https or on http://localhost.',
  ],
  AF251: (happened: string): Words => [
    happened,
    'Only a first visit shows what a page does before consent.',
    'Use a fresh page, and pass the address instead of opening it before: toBeSilentBeforeConsent("/").',
  ],
  AF252: (happened: string): Words => [
    happened,
    'A page that isn’t there is silent, which proves nothing.',
    'Pass the address of a page of your site, and start the site first.',
  ],
  AF253: (name: keyof typeof returned, got: string): Words => [`${name}() gave ${got}.`, ...returned[name]],
  AF254: (faults: string): Words => [
    `save() ${faults}.`,
    'It takes true or false by id, and nothing else.',
    'Pass { categories: { targeting: false }, vendors: { youtube: true } }. As a handler: onClick={() => save({ … })}.',
  ],
  AF255: (got: string, of: keyof typeof requested): Words => {
    const [happened, reason, mend] = requested[of]
    return [`${happened} ${got}.`, reason, mend]
  },
}

type Texts = typeof texts

/** An error of this package. Production builds leave out its words. */
export const createError = <C extends keyof Texts>(code: C, ...facts: Parameters<Texts[C]>): AskfirstError =>
  errorFrom(process.env.NODE_ENV === 'production' ? undefined : texts, code, facts)
