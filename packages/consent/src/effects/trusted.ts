type Kind = 'createScriptURL' | 'createScript'
type Rules = Readonly<Record<Kind, (text: string) => string>>
interface TrustedTypes {
  readonly createPolicy: (name: string, rules: Rules) => Rules
}

const asIs = (text: string): string => text
const rules: Rules = { createScriptURL: asIs, createScript: asIs }

let policy: Rules | undefined

/**
 * Converts the address or code of a script on a page that requires Trusted Types. All of it comes from the site's own
 * code. Only the policy is kept here, because a page can create it only once.
 */
export function trusted(kind: Kind, text: string): string {
  try {
    policy ??= (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('askfirst', rules)
  } catch {
    // The page's Content-Security-Policy doesn't list `askfirst` in `trusted-types`. The browser reports that itself.
  }
  return (policy ?? rules)[kind](text)
}
