import type { ComponentProps } from 'react'

/**
 * Attributes that a head script hands through to its `<script>`: `id`, `nonce`, and whatever begins with `data-`, such as
 * `data-cfasync="false"`, which keeps Cloudflare's Rocket Loader from holding it back. Not those that would make it
 * another script, or a late one.
 */
export interface HeadScriptAttributes extends Omit<
  ComponentProps<'script'>,
  'async' | 'children' | 'dangerouslySetInnerHTML' | 'defer' | 'noModule' | 'src' | 'type'
> {
  /** For pages whose Content-Security-Policy lets scripts in by nonce. */
  readonly nonce?: string | undefined
}
