import { ConsentUI, PreferencesTrigger } from '@askfirst/ui'
import { createBrandTheme } from '@askfirst/ui/themes'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { type ReactElement, useState } from 'react'
import { expect, fireEvent, screen, waitFor } from 'storybook/test'
import { dark, narrow, setUp } from '../set-up.ts'
import { shown } from '../shown.ts'
import { BrandTheme } from './brand-theme.tsx'
import code from './brand-theme.tsx?raw'
import { Contrasts } from './contrasts.tsx'

interface Args {
  readonly color: string
  readonly dark?: string | undefined
}

/** A page where you can change the color. */
function Workshop({ color: first, dark: inDark }: Args): ReactElement {
  const [color, setColor] = useState(first)
  const { light, dark: darkColors } = createBrandTheme(color, { dark: inDark })
  return (
    <>
      <BrandTheme color={color} dark={inDark} />
      <main style={{ lineHeight: 1.6 }}>
        <h1>A theme from one color</h1>
        <p>
          <label>
            Your color <input type="color" value={color} onChange={(event) => setColor(event.target.value)} />
          </label>{' '}
          <code>
            createBrandTheme('{color}'{inDark !== undefined && `, { dark: '${inDark}' }`})
          </code>
        </p>
        <p>
          Accept and reject are <code>{light.accent}</code> on light pages and{' '}
          <code>{darkColors.accent}</code> on dark ones.
        </p>
        <Contrasts light={light} dark={darkColors} />
      </main>
      <footer style={{ marginBlockStart: '1rem' }}>
        <PreferencesTrigger />
      </footer>
      <ConsentUI noticeHref="#notice" />
    </>
  )
}

const meta: Meta<typeof Workshop> = {
  title: 'Recipes/A theme from one color',
  component: Workshop,
  // The toolbar's theme would conflict with this one.
  globals: { theme: 'default' },
  args: { color: '#0b6b4f' },
  argTypes: {
    color: {
      control: { type: 'color', presetColors: ['#0b6b4f', '#ffe95c', '#d6249f', '#1d4ed8', '#000000'] },
      description: '`#rgb` or `#rrggbb`. Anything else throws AF306.',
      table: { type: { summary: 'string' } },
    },
    dark: {
      control: { type: 'color' },
      description: 'The color on dark pages, if your design has another one there.',
      table: { type: { summary: 'string' }, defaultValue: { summary: 'color' } },
    },
  },
  render: (args) => <Workshop key={args.color} {...args} />,
  parameters: setUp({
    frame: 820,
    code: shown(code),
  }),
}

export default meta
type Story = StoryObj<typeof Workshop>

/** Every contrast is at least as high as required. */
const isRead = async (canvasElement: HTMLElement): Promise<void> => {
  const cells = [...canvasElement.querySelectorAll<HTMLElement>('[data-least]')]
  await expect(cells).toHaveLength(16)
  for (const cell of cells) {
    const ratio = Number(cell.querySelector('[data-ratio]')!.textContent)
    await expect(ratio, cell.parentElement!.textContent).toBeGreaterThanOrEqual(Number(cell.dataset['least']))
  }
}

/** `#rrggbb` in the browser's notation. */
const rgb = (hex: string): string =>
  `rgb(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(', ')})`

const buttonColor = (): string =>
  getComputedStyle(screen.getByRole('button', { name: 'Accept all' })).backgroundColor

/** A green. The banner and the numbers follow the color. */
export const Green: Story = {
  play: async ({ canvas, canvasElement, args }) => {
    await canvas.findByRole('region')
    await isRead(canvasElement)
    await expect(buttonColor()).toBe(rgb(createBrandTheme(args.color).light.accent))
  },
}

/** Changed on the page to a yellow that nobody could read on white. It becomes darker, and stays yellow. */
export const Changed: Story = {
  play: async ({ canvas, canvasElement }) => {
    await canvas.findByRole('region')
    await fireEvent.change(canvas.getByLabelText('Your color'), { target: { value: '#ffe95c' } })
    await isRead(canvasElement)
    const { accent } = createBrandTheme('#ffe95c').light
    await expect(accent).not.toBe('#ffe95c')
    await waitFor(() => expect(buttonColor()).toBe(rgb(accent)))
  },
}

/** A pink on a dark page. */
export const Dark: Story = {
  ...dark,
  args: { color: '#d6249f' },
  play: async ({ canvas, canvasElement, args }) => {
    await canvas.findByRole('region')
    await isRead(canvasElement)
    await waitFor(() => expect(buttonColor()).toBe(rgb(createBrandTheme(args.color).dark.accent)))
  },
}

/** A deep green that is mint on dark pages. */
export const DarkSide: Story = {
  ...dark,
  args: { color: '#0b6b4f', dark: '#7ee0b8' },
  play: async ({ canvas, canvasElement }) => {
    await canvas.findByRole('region')
    await isRead(canvasElement)
    await waitFor(() => expect(buttonColor()).toBe(rgb('#7ee0b8')))
  },
}

/** 320 pixels wide. */
export const Narrow: Story = { ...narrow, play: Green.play! }
