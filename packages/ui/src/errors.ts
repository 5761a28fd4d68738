import type { AskfirstError } from '@askfirst/catalog'
import { errorFrom, type Words } from '@askfirst/catalog/internal'

/** Bundlers replace this. Production builds leave out what is for developers. */
declare const process: { readonly env: { readonly NODE_ENV?: string } }

/** The words of each code. Each has a page in `docs/errors`. */
const texts = {
  AF227: (why: string, mend: string): Words => [
    `This <iframe> in the page’s HTML ${why}.`,
    'So it stays blocked, and nobody is asked.',
    mend,
  ],
  AF229: (vendor: string, value: string, prop: string, example: string): Words => [
    `The embed of "${vendor}" got the URL "${value}" as ${prop}.`,
    'The URL of the embed is made from an id, so this one leads nowhere.',
    `Pass the id alone (${example}), or the URL of an embed as src.`,
  ],
  AF301: (part: string): Words => [
    `The part "${part}" has asChild, but not exactly one element inside.`,
    'So there is no element that could behave like the part.',
    'Put one element inside, or leave asChild out.',
  ],
  AF302: (part: string, parent: string): Words => [
    `<${part}> was used outside of <${parent}>.`,
    'It can’t know what it is about.',
    `Put it inside <${parent}>.`,
  ],
  AF303: (cookie: string): Words => [
    `This page has two banners for the cookie "${cookie}".`,
    'Visitors would be asked twice, so the second one doesn’t appear. It follows the answer that the first one gets.',
    'Keep one <ConsentProvider> and one <ConsentUI>. If there is only one, look for two copies of @askfirst/ui in the bundle.',
  ],
  AF306: (accent: string): Words => [
    `createBrandTheme() got "${accent}".`,
    'Contrast is computed, so the color must be known.',
    'Pass a color such as #0b6b4f.',
  ],
  AF307: (missing: string): Words => [
    `<CookieNotice.Root> got no ${missing}, or one in another shape.`,
    'The notice can’t say who runs the site, whom to write to, or how old it is.',
    'Pass site="…", contact={{ email: "…" }} and updated="2026-11-23".',
  ],
  AF313: (slot: string): Words => [
    `The control with data-slot="${slot}" has no name.`,
    'Screen readers can’t say what it does, and perhaps nobody can see it.',
    'Render the children that your component gets, or name it with aria-label.',
  ],
  AF314: (sheet: string): Words => [
    `The stylesheet "@askfirst/ui/${sheet}.css" is missing.`,
    'Its parts have no styles, and a banner is then at the end of the page, where hardly anybody sees it.',
    'Import it, in a shadow root too, or give `unstyled` to the parts that you style yourself.',
  ],
  AF315: (slot: string, property: string): Words => [
    `Your class or style sets ${property} on data-slot="${slot}", which our stylesheet styles.`,
    'Ours wins, so that no rule of the page changes it by accident, and yours does nothing.',
    'Give the part `unstyled`, and its look is yours, or set our tokens.',
  ],
}

type Texts = typeof texts

/** An error of this package. Production builds leave out its words. */
export const createError = <C extends keyof Texts>(code: C, ...facts: Parameters<Texts[C]>): AskfirstError =>
  errorFrom(process.env.NODE_ENV === 'production' ? undefined : texts, code, facts)
