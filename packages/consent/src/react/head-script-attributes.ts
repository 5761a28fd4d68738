import type { ComponentProps } from 'react'

/**
 * Attributes that a head script passes to its `<script>`: `id`, `nonce`, and `data-*`, such as `data-cfasync="false"`,
 * which stops Cloudflare's Rocket Loader from delaying it. Attributes that would change or delay the script are
 * excluded.
 */
export interface HeadScriptAttributes extends Omit<
  ComponentProps<'script'>,
  'async' | 'children' | 'dangerouslySetInnerHTML' | 'defer' | 'noModule' | 'src' | 'type'
> {
  /**
   * The nonce for pages whose Content-Security-Policy requires one.
   * @default none
   */
  readonly nonce?: string | undefined
}
