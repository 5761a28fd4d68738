import type { AskfirstError } from './askfirst-error.ts'
import { errorFrom, type Words } from './error-from.ts'

/** Bundlers replace this. Production builds leave out what is for developers. */
declare const process: { readonly env: { readonly NODE_ENV?: string } }

/** The words of each code. Each has a page in `docs/errors`. */
const texts = {
  AF101: (what: string, id: unknown): Words => [
    `The ${what} id ${JSON.stringify(id)} can't be used.`,
    'Ids are written into the visitor’s record and into data attributes.',
    'Use lower case letters, digits and single hyphens.',
  ],
  AF102: (id: string): Words => [
    `The id "${id}" is used twice.`,
    'A choice about one would be taken for the other.',
    'Give each vendor and each category an id of its own.',
  ],
  AF103: (vendor: string, category: string, categories: readonly string[]): Words => [
    `The vendor "${vendor}" is in the category "${category}", which the catalog doesn't have.`,
    'No toggle would decide for it.',
    `Use one of: ${categories.join(', ')}.`,
  ],
  AF104: (vendor: string, field: string, url: string): Words => [
    `${field} of vendor "${vendor}" is not a web address: ${JSON.stringify(url)}.`,
    'Visitors follow this link to say no.',
    'Write the whole address, with https://.',
  ],
  AF105: (vendor: string): Words => [
    `There are no facts about the vendor "${vendor}".`,
    'Visitors could not read who gets their data, nor find its opt-out link.',
    'Export them from the module that `facts` imports, or write `facts` beside the vendor’s id.',
  ],
  AF106: (vendor: string, disclosed: string, expected: string, hasFacts: boolean): Words => [
    `The vendor "${vendor}" ${disclosed ? `says disclosed: '${disclosed}'` : 'has no `disclosed`'}, but its facts say '${expected}'.`,
    'Visitors who allowed it would not be asked again when it stores more.',
    expected
      ? `Write disclosed: '${expected}' beside its id${hasFacts ? ', or leave it out and use defineVendor()' : ''}.`
      : 'Leave `disclosed` out.',
  ],
  AF107: (is: string, value: string, mend: string): Words => [
    `${is} ${value}.`,
    'Visitors could neither read about it nor decide on it.',
    mend,
  ],
}

type Texts = typeof texts

/** An error of this package. Production builds leave out its words. */
export const createError = <C extends keyof Texts>(code: C, ...facts: Parameters<Texts[C]>): AskfirstError =>
  errorFrom(process.env.NODE_ENV === 'production' ? undefined : texts, code, facts)
