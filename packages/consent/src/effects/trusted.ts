interface Policy {
  readonly createScriptURL: (text: string) => string
  readonly createScript: (text: string) => string
}
interface TrustedTypes {
  readonly createPolicy: (name: string, rules: Policy) => Policy
}

const asIs: Policy = { createScriptURL: (url) => url, createScript: (code) => code }

let policy: Policy | undefined

/**
 * Addresses and code for scripts, where a page asks for Trusted Types. What passes through is what the site's own code
 * named for its vendors. The one thing kept here is the policy itself, because a page may make it only once.
 */
export function trusted(): Policy {
  if (policy) return policy
  try {
    const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
    policy = trustedTypes?.createPolicy('askfirst', asIs)
  } catch {
    // The page's Content-Security-Policy doesn't name `askfirst` in `trusted-types`, and will say so itself.
  }
  return (policy ??= asIs)
}
