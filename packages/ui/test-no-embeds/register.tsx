import { defaultCategories, defineCatalog } from '@askfirst/catalog'
import { googleAnalytics } from '@askfirst/catalog/vendors'
import { ConsentEmbed, type ConsentEmbedProps, EmbedPlaceholder } from '@askfirst/ui/embed'
import { ProviderList } from '@askfirst/ui/preferences'
import type { ReactNode } from 'react'

const catalog = defineCatalog({
  categories: defaultCategories,
  vendors: [googleAnalytics],
  facts: () => import('@askfirst/catalog/facts'),
})

declare module '@askfirst/catalog' {
  interface Register {
    catalog: typeof catalog
  }
}

/** A site's component that passes its props on, as a copied one does. */
export function Embed(props: ConsentEmbedProps): ReactNode {
  return (
    <ConsentEmbed placeholder={<EmbedPlaceholder.Root />} {...props} className={props.className ?? 'mine'} />
  )
}

export const parts: ReactNode = (
  <>
    <ProviderList.Item vendor="google-analytics" />
    {/* @ts-expect-error no embed */}
    <ConsentEmbed vendor="google-analytics" src="/x" title="X" />
    {/* @ts-expect-error not in the catalog */}
    <ConsentEmbed vendor="youtube" video="M7lc1UVf-VE" title="How felt is made" />
  </>
)
