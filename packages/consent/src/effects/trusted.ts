type Kind = 'createScriptURL' | 'createScript'
type Rules = Readonly<Record<Kind, (text: string) => string>>
interface TrustedTypes {
  readonly createPolicy: (name: string, rules: Rules) => Rules
}

const asIs = (text: string): string => text
const rules: Rules = { createScriptURL: asIs, createScript: asIs }

let policy: Rules | undefined

/**
 * An address or code for a script, where a page asks for Trusted Types. What passes through is what the site's own code
 * named for its vendors. The one thing kept here is the policy itself, because a page may make it only once.
 */
export function trusted(kind: Kind, text: string): string {
  try {
    policy ??= (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('askfirst', rules)
  } catch {
    // The page's Content-Security-Policy doesn't name `askfirst` in `trusted-types`, and will say so itself.
  }
  return (policy ?? rules)[kind](text)
}
