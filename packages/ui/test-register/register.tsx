import { defineCatalog, type VendorFacts } from '@askfirst/catalog'
import { ConsentBanner, ConsentUI, PreferencesTrigger } from '@askfirst/ui'
import { de } from '@askfirst/ui/messages/de'
import { CookieNotice } from '@askfirst/ui/notice'
import { CategoryList, ProviderList } from '@askfirst/ui/preferences'
import { createRef, type ReactNode } from 'react'

const catalog = defineCatalog({
  categories: { necessary: { necessary: true }, social: { name: 'Social', description: 'Embeds' } },
  vendors: [{ id: 'clips', category: 'social' }],
  facts: (): Promise<Record<string, VendorFacts>> => Promise.resolve({}),
})

declare module '@askfirst/catalog' {
  interface Register {
    catalog: typeof catalog
  }
}

export const parts: ReactNode = (
  <>
    <CategoryList.Item category="social" />
    {/* @ts-expect-error no such category */}
    <CategoryList.Item category="targeting" />
    <ProviderList.Root category="social" />
    <ProviderList.Item vendor="clips" />
    {/* @ts-expect-error no such vendor */}
    <ProviderList.Item vendor="wrong" />
    <ConsentBanner.AcceptAll ref={createRef<HTMLButtonElement>()} asChild unstyled className="mine" />
    {/* @ts-expect-error a button's ref */}
    <ConsentBanner.AcceptAll ref={createRef<HTMLAnchorElement>()} />
    <PreferencesTrigger disabled />
    <CookieNotice.Root site="S" contact={{ email: 'a@b.example' }} updated="2026-01-01" />
    {/* @ts-expect-error the notice can't do without a contact */}
    <CookieNotice.Root site="S" updated="2026-01-01" />
  </>
)

export const texts: ReactNode = (
  <>
    <ConsentUI messages={de} />
    <ConsentUI messages={{ banner: { title: 'Biscuits?' } }} />
    <ConsentUI messages={{ categories: { text: { social: { name: 'Social', description: 'Embeds' } } } }} />
    {/* @ts-expect-error no such text */}
    <ConsentUI messages={{ banner: { titel: 'Biscuits?' } }} />
  </>
)
