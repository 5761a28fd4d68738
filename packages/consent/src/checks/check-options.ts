import type { AnyCatalog } from '@askfirst/catalog'
import { createError } from '../errors.ts'
import { isCatalog } from '../is-catalog.ts'
import { isRegime, type PolicyOptions } from '../policy/policy.ts'
import type { ConsentStoreOptions } from '../store-options.ts'

/** Development only. Production ignores what is wrong: it asks, and grants nothing. */

const optionNames: Readonly<Record<keyof ConsentStoreOptions<AnyCatalog> | 'store', true>> = {
  catalog: true,
  policy: true,
  storage: true,
  effects: true,
  snapshot: true,
  signals: true,
  now: true,
  store: true,
}

const policyNames: Readonly<Record<keyof PolicyOptions, true>> = {
  regime: true,
  doNotTrack: true,
  keepDays: true,
}

/** Reports each option that the types would reject: it comes from code without types, or from the network. */
export function checkOptions(options: object): void {
  const given: Readonly<Record<string, unknown>> = { ...options }
  checkCatalog(given['catalog'])
  for (const name of Object.keys(given))
    if (!Object.hasOwn(optionNames, name)) tellUnknown('option', name, optionNames)
  checkPolicy(given['policy'])
  checkEffects(given['effects'])
  checkStorage(given['storage'])
  checkSnapshot(given['snapshot'])
  for (const name of ['signals', 'now'])
    if (given[name] !== undefined && typeof given[name] !== 'function')
      tell(
        `"${name}" is ${show(given[name])}, not a function.`,
        'The browser’s own is used.',
        `Pass a function, or leave it out.`,
      )
}

/** @throws AskfirstError AF203 if the value is no catalog: nothing works without one */
export function checkCatalog(catalog: unknown, by = 'A consent store, or <ConsentProvider>,'): void {
  if (isCatalog(catalog)) return
  const inside = Object.values(Object(catalog) as object).some(isCatalog)
  throw createError(
    'AF203',
    by,
    isPromise(catalog) ? 'a promise' : inside ? 'a module that holds one' : show(catalog),
    isPromise(catalog)
      ? 'Import the catalog statically, or wait for it before you render the provider.'
      : inside
        ? 'Import the catalog by its name: import { catalog } from ….'
        : 'Pass catalog={defineCatalog({ … })}. If the import is undefined, two files may import each other.',
  )
}

function checkPolicy(policy: unknown): void {
  if (policy === undefined) return
  if (!isObject(policy)) {
    tell(
      `"policy" is ${show(policy)}, not an object.`,
      'Everybody is asked.',
      'Pass policy={{ regime: resolveRegime(place) }}.',
    )
    return
  }
  for (const name of Object.keys(policy))
    if (!Object.hasOwn(policyNames, name)) tellUnknown('policy', name, policyNames)
  const { regime, doNotTrack, keepDays } = policy
  if (regime != null && !isRegime(regime))
    tell(
      `policy.regime is ${show(regime)}, which is no law with a model.`,
      'The strictest is applied, and everybody is asked.',
      "Pass resolveRegime('DE'), or { id, model: 'opt-in' | 'opt-out' | 'notice-only', source }.",
    )
  if (doNotTrack !== undefined && doNotTrack !== 'ignore' && doNotTrack !== 'honor')
    tell(`policy.doNotTrack is ${show(doNotTrack)}.`, 'The signal is ignored.', "Pass 'honor' or 'ignore'.")
  if (keepDays !== undefined && !(typeof keepDays === 'number' && keepDays >= 1 && keepDays <= 395))
    tell(
      `policy.keepDays is ${show(keepDays)}.`,
      'A choice stands for 395 days at most, and without a number visitors are asked on each page.',
      'Pass a number of days from 1 to 395.',
    )
}

function checkEffects(effects: unknown): void {
  if (effects === undefined) return
  if (!Array.isArray(effects)) {
    tell(
      `"effects" is ${show(effects)}, not a list.`,
      'A single function runs, anything else is passed over.',
      'Pass effects={[scriptLoader([…])]}.',
    )
    return
  }
  for (const [index, effect] of effects.entries())
    if (typeof effect !== 'function')
      tell(
        `effects[${index}] is ${show(effect)}, not an effect.`,
        'It is passed over, so what it should do is not done.',
        'Call what makes the effect: scriptLoader([…]). Where it is undefined, mend the import.',
      )
}

function checkStorage(storage: unknown): void {
  if (storage === undefined) return
  const { read, write } = Object(storage) as Record<string, unknown>
  if (typeof read !== 'function' || typeof write !== 'function')
    tell(
      `"storage" is ${show(storage)}, which can’t be read and written.`,
      'No choice can be kept, so visitors are asked on each page.',
      'Pass storage={cookieStorage()}, or an object with read() and write().',
    )
}

function checkSnapshot(snapshot: unknown): void {
  if (snapshot === undefined || snapshot === 'static') return
  const { record, signals, regime, day } = Object(snapshot) as Record<string, unknown>
  const isRight =
    (record === null || typeof record === 'string') &&
    isObject(signals) &&
    (regime === null || isRegime(regime)) &&
    Number.isInteger(day)
  if (!isRight)
    tell(
      `"snapshot" is ${show(snapshot)}, which is nothing that readConsent() gave.`,
      'The HTML was made for a visitor who is not known, until the app has started.',
      "Pass what readConsent(request) gave, as an object, or 'static'.",
    )
}

function tellUnknown(what: string, name: string, names: Readonly<Record<string, true>>): void {
  tell(
    `There is no ${what} "${name}".`,
    'Nothing follows from it.',
    `Correct the spelling. There are: ${Object.keys(names).join(', ')}.`,
  )
}

function tell(happened: string, reason: string, mend: string): void {
  console.error(createError('AF207', happened, reason, mend).message)
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const isPromise = (value: unknown): boolean =>
  typeof (Object(value) as { then?: unknown }).then === 'function'

/** Prints a value so that a developer recognizes it, shortened. */
export function show(value: unknown): string {
  if (typeof value === 'function') return `a function`
  try {
    return (JSON.stringify(value) ?? String(value)).slice(0, 80)
  } catch {
    return `a value of type ${typeof value}`
  }
}
