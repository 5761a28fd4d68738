import { consentOf, type GoogleConsentKey } from './keys.ts'

/** A place where other keys are granted before a choice. */
export interface GoogleConsentRegion {
  /** ISO 3166-2 codes: `['US', 'US-CA']`. For Google the closest code wins. */
  readonly region: readonly string[]
  /** The keys that are granted there until the visitor decides. */
  readonly granted: readonly GoogleConsentKey[]
}

export interface GoogleDefaultsOptions {
  /**
   * How long Google's tags wait for the visitor's choice to be read, in milliseconds.
   * @default 500
   */
  readonly waitForUpdate?: number
  /**
   * Places with defaults of their own.
   * @default none: everything but security_storage is denied everywhere
   */
  readonly regions?: readonly GoogleConsentRegion[]
  /**
   * Takes the ids of ad clicks out of what is sent while ad_storage is denied.
   * @default false
   */
  readonly adsDataRedaction?: boolean
  /**
   * Lets Google pass ad click and session data on in the addresses of links while cookies are denied.
   * @default false
   */
  readonly urlPassthrough?: boolean
  /**
   * The name of the data layer, where the page's tags of Google's have another one. Give it to them as well.
   * @default 'dataLayer'
   */
  readonly dataLayer?: string
}

/** The commands that must come before any tag of Google's. */
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
