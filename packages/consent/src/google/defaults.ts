import { consentOf, type GoogleConsentKey } from './keys.ts'

/** A place where other keys are granted before a choice. */
export interface GoogleConsentRegion {
  /** ISO 3166-2 codes: `['US', 'US-CA']`. Google uses the most specific code. */
  readonly region: readonly string[]
  /** The keys that are granted there until the visitor decides. */
  readonly granted: readonly GoogleConsentKey[]
}

/** What Google's tags are told before any choice. */
export interface GoogleDefaultsOptions {
  /**
   * How long Google's tags wait for the visitor's choice, in milliseconds.
   * @default 500
   */
  readonly waitForUpdate?: number
  /**
   * Places with their own defaults.
   * @default none: everything but security_storage is denied everywhere
   */
  readonly regions?: readonly GoogleConsentRegion[]
  /**
   * Removes ad click ids from what is sent while ad_storage is denied.
   * @default false
   */
  readonly adsDataRedaction?: boolean
  /**
   * Lets Google pass ad click and session data in the addresses of links while cookies are denied.
   * @default false
   */
  readonly urlPassthrough?: boolean
  /**
   * The name of the data layer, if the page's Google tags use another one. Set the same name on those tags.
   * @default 'dataLayer'
   */
  readonly dataLayer?: string
}

/** The commands that must come before any Google tag. */
export function defaultCommands(options: GoogleDefaultsOptions): readonly (readonly unknown[])[] {
  const { waitForUpdate = 500, regions = [], adsDataRedaction, urlPassthrough } = options
  const places: readonly Partial<GoogleConsentRegion>[] = [{}, ...regions]
  return [
    ...places.map(({ granted = [], region }) => [
      'consent',
      'default',
      {
        ...consentOf((key) => key === 'security_storage' || granted.includes(key)),
        wait_for_update: waitForUpdate,
        ...(region && { region }),
      },
    ]),
    ...(adsDataRedaction ? [['set', 'ads_data_redaction', true]] : []),
    ...(urlPassthrough ? [['set', 'url_passthrough', true]] : []),
  ]
}
