import { defineCatalog, type VendorFacts } from '@askfirst/catalog'
import { ConsentBanner, ConsentUI, PreferencesTrigger } from '@askfirst/ui'
import { ConsentEmbed } from '@askfirst/ui/embed'
import { de } from '@askfirst/ui/messages/de'
import { CookieNotice } from '@askfirst/ui/notice'
import { CategoryList, PreferenceCenter, ProviderList } from '@askfirst/ui/preferences'
import { createRef, type ReactElement, type ReactNode } from 'react'

const catalog = defineCatalog({
  categories: { necessary: { necessary: true }, social: { name: 'Social', description: 'Embeds' } },
  vendors: [
    { id: 'clips', category: 'social' },
    { id: 'youtube', category: 'social', embed: true },
    { id: 'wall', category: 'social', embed: true },
  ],
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
    <ConsentBanner.Customize ref={createRef<HTMLButtonElement>()} asChild unstyled className="mine" />
    {/* @ts-expect-error a button's ref */}
    <ConsentBanner.Customize ref={createRef<HTMLAnchorElement>()} />
    <PreferencesTrigger disabled />
    <CookieNotice.Root site="S" contact={{ email: 'a@b.example' }} updated="2026-01-01" />
    {/* @ts-expect-error the notice can't do without a contact */}
    <CookieNotice.Root site="S" updated="2026-01-01" />
  </>
)

declare function YourButton(props: { readonly variant: string }): ReactElement

/** Where visitors can accept, they can refuse in the same way. */
export const answers: ReactNode = (
  <>
    <ConsentBanner.AcceptOrReject />
    <ConsentBanner.AcceptOrReject
      accept="Yes"
      reject={<em>No</em>}
      button={<YourButton variant="outline" />}
      unstyled
      className="mine"
      onClick={(event) => event.currentTarget.value}
    />
    <PreferenceCenter.AcceptOrReject accept="Yes to all" reject="No to all" />
    {/* @ts-expect-error an accept alone */}
    <ConsentBanner.AcceptAll />
    {/* @ts-expect-error an accept alone */}
    <PreferenceCenter.AcceptAll />
    {/* @ts-expect-error no reject */}
    <ConsentBanner.AcceptOrReject reject={false} />
    {/* @ts-expect-error a reject that says nothing */}
    <ConsentBanner.AcceptOrReject reject={null} />
    {/* @ts-expect-error a choice that can't be made */}
    <ConsentBanner.AcceptOrReject disabled />
    {/* @ts-expect-error a choice that can't be seen */}
    <ConsentBanner.AcceptOrReject hidden />
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

export const embeds: ReactNode = (
  <>
    <ConsentEmbed vendor="youtube" video="M7lc1UVf-VE" start={76} title="How felt is made" />
    <ConsentEmbed
      vendor="youtube"
      src="/video"
      title="How felt is made"
      width={640}
      height={360}
      sandbox=""
    />
    <ConsentEmbed vendor="wall" src="https://wall.example/1" title="The wall" height={300} />
    {/* @ts-expect-error a vendor that is no embed */}
    <ConsentEmbed vendor="clips" src="/clips" title="Clips" />
    {/* @ts-expect-error a vendor that is not in the catalog */}
    <ConsentEmbed vendor="vimeo" video="76979871" title="Shearing" />
    {/* @ts-expect-error a frame needs its title */}
    <ConsentEmbed vendor="youtube" video="M7lc1UVf-VE" />
    {/* @ts-expect-error either a video or an address */}
    <ConsentEmbed vendor="youtube" video="M7lc1UVf-VE" src="/video" title="How felt is made" />
    {/* @ts-expect-error what another vendor takes */}
    <ConsentEmbed vendor="youtube" page="ann/tea" title="How felt is made" />
    {/* @ts-expect-error nothing is known of its address */}
    <ConsentEmbed vendor="wall" video="1" title="The wall" />
    {/* @ts-expect-error a width alone is no size */}
    <ConsentEmbed vendor="wall" src="/wall" title="The wall" width={300} />
    {/* @ts-expect-error a style attribute, which strict pages refuse */}
    <ConsentEmbed vendor="wall" src="/wall" title="The wall" style={{ border: 0 }} />
  </>
)
