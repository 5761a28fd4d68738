import { askEveryone, createConsentStore, memoryStorage } from '@askfirst/consent'
import { ConsentProvider } from '@askfirst/consent/react'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { type ReactElement, useState } from 'react'
import { expect } from 'storybook/test'
import { catalogOf } from '../../stories/catalog.ts'
import { dark, layoutArgType, narrow, setUp } from '../../stories/set-up.ts'
import { themes } from '../../stories/themes.ts'
import * as CategoryList from '../categories/category-list.parts.ts'
import { DefaultBanner } from '../banner/default-banner.tsx'
import type { BannerLayout } from '../banner/parts.tsx'
import { PreferencesTrigger } from '../trigger/preferences-trigger.tsx'

const layouts: readonly BannerLayout[] = ['bottom', 'top', 'corner', 'center', 'inline']

/** A small window of its own, which contains fixed elements and the theme's tokens. */
function Tile({ theme, layout }: { readonly theme: string; readonly layout: BannerLayout }): ReactElement {
  const [store] = useState(() =>
    createConsentStore({
      catalog: catalogOf('embeds', 'soon'),
      policy: { regime: askEveryone },
      storage: memoryStorage(),
    }),
  )
  return (
    <figure style={{ margin: 0 }}>
      <figcaption style={{ marginBlockEnd: '0.5rem', fontSize: '0.8125rem' }}>
        {theme}, {layout}
      </figcaption>
      <div
        data-tile={theme}
        style={{
          position: 'relative',
          transform: 'translateZ(0)',
          blockSize: '23rem',
          overflow: 'hidden',
          border: '1px solid color-mix(in oklab, currentColor 20%, transparent)',
          borderRadius: '0.5rem',
          background: 'color-mix(in oklab, currentColor 7%, transparent)',
        }}
      >
        <ConsentProvider store={store as never}>
          <div style={{ padding: '1rem' }}>
            <PreferencesTrigger />
          </div>
          <DefaultBanner noticeHref="#notice" layout={layout} />
        </ConsentProvider>
      </div>
    </figure>
  )
}

/** The theme for one tile. */
const scoped = (theme: string): string =>
  (themes[theme] ?? '')
    .replaceAll(/(?<=^|\s):root(?=\s*\{)/g, `[data-tile='${theme}']`)
    .replaceAll(/(?<=^|\s)\.dark(?=\s*\{)/g, `.dark [data-tile='${theme}']`)

function Grid(): ReactElement {
  return (
    <main>
      <h1 style={{ marginBlockStart: 0 }}>Themes and layouts</h1>
      {Object.keys(themes).map((theme) => (
        <style key={theme}>{scoped(theme)}</style>
      ))}
      <div
        style={{
          display: 'grid',
          gridTemplateColumns: 'repeat(auto-fill, minmax(min(36rem, 100%), 1fr))',
          gap: '1.5rem',
        }}
      >
        {Object.keys(themes).flatMap((theme) =>
          layouts.map((layout) => <Tile key={`${theme} ${layout}`} theme={theme} layout={layout} />),
        )}
      </div>
    </main>
  )
}

interface Args {
  readonly layout: BannerLayout
}

/** One theme with every element that has a color. */
function Sample({ layout }: Args): ReactElement {
  return (
    <main>
      <h1 style={{ marginBlockStart: 0 }}>A theme</h1>
      <h2>Categories</h2>
      <div style={{ maxInlineSize: '40rem', marginBlockEnd: '1.5rem' }}>
        <CategoryList.Root />
      </div>
      <DefaultBanner noticeHref="#notice" layout={layout} />
      <p>
        <PreferencesTrigger />
      </p>
    </main>
  )
}

const meta: Meta<Args> = {
  title: 'Themes',
  tags: ['autodocs'],
  args: { layout: 'inline' },
  argTypes: {
    layout: {
      ...layoutArgType,
      options: ['bottom', 'top', 'corner', 'center', 'inline'],
      description: 'Where the banner is.',
    },
  },
  render: (args) => <Sample {...args} />,
  parameters: setUp({
    choice: 'none',
    frame: 760,
    about: `
A theme is a style sheet of tokens that you import after \`styles.css\`: \`minimal\`, \`soft\`, \`contrast\`, or \`shadcn\`,
which follows the tokens of a shadcn/ui design. \`createBrandTheme('#0b6b4f')\` computes one from your color and keeps the
contrast. Each has a light and a dark version. [A recipe](?path=/docs/recipes-a-theme-from-one-color--docs) has a color to try.`,
    code: `
import '@askfirst/ui/styles.css'
import '@askfirst/ui/themes/soft.css'`,
  }),
}

export default meta
type Story = StoryObj<Args>

/** All themes in all layouts. The toolbar changes scheme, language and direction for all of them. */
export const All: Story = {
  render: () => <Grid />,
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('button', { name: 'Reject all' })).toHaveLength(30)
  },
  // Thirty banners with one name are thirty regions with one name.
  parameters: { a11y: { config: { rules: [{ id: 'landmark-unique', enabled: false }] } } },
}
// Not on the documentation page, where each would add thirty more banners.
export const AllDark: Story = { ...All, ...dark, tags: ['!autodocs'] }
export const AllNarrow: Story = { ...All, ...narrow, tags: ['!autodocs'] }

export const Minimal: Story = { globals: { theme: 'minimal' } }
export const MinimalDark: Story = { globals: { theme: 'minimal', scheme: 'dark' } }
export const Soft: Story = { globals: { theme: 'soft' } }
export const SoftDark: Story = { globals: { theme: 'soft', scheme: 'dark' } }
export const Contrast: Story = { globals: { theme: 'contrast' } }
export const ContrastDark: Story = { globals: { theme: 'contrast', scheme: 'dark' } }
export const Brand: Story = { globals: { theme: 'brand' } }
export const BrandDark: Story = { globals: { theme: 'brand', scheme: 'dark' } }
export const Shadcn: Story = { globals: { theme: 'shadcn' } }
export const ShadcnDark: Story = { globals: { theme: 'shadcn', scheme: 'dark' } }
