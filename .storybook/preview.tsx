import type { Preview } from '@storybook/react-vite'
import '@askfirst/ui/styles.css'
import '@askfirst/ui/embed.css'
import '@askfirst/ui/notice.css'
import { checkSurfaces, noteClicks } from './check.ts'
import { withPage } from './page.tsx'
import { withProvider } from './provider.tsx'

export default {
  // The last decorator is the outermost one.
  decorators: [withProvider, withPage],
  beforeEach: noteClicks,
  afterEach: checkSurfaces,
  initialGlobals: { theme: 'light', direction: 'ltr', regime: 'opt-in', gpc: 'off', locale: 'en' },
  globalTypes: {
    theme: {
      description: 'Color scheme',
      toolbar: { title: 'Theme', icon: 'mirror', items: ['light', 'dark'], dynamicTitle: true },
    },
    direction: {
      description: 'Text direction',
      toolbar: { title: 'Direction', icon: 'transfer', items: ['ltr', 'rtl'], dynamicTitle: true },
    },
    regime: {
      description: 'Consent model',
      toolbar: {
        title: 'Regime',
        icon: 'globe',
        items: ['opt-in', 'opt-out', 'notice-only'],
        dynamicTitle: true,
      },
    },
    gpc: {
      description: 'Global Privacy Control',
      toolbar: {
        title: 'GPC',
        icon: 'shield',
        items: [
          { value: 'off', title: 'No signal' },
          { value: 'on', title: 'GPC' },
        ],
        dynamicTitle: true,
      },
    },
    locale: {
      description: 'Language of the messages',
      toolbar: { title: 'Locale', icon: 'paragraph', items: ['en', 'de'], dynamicTitle: true },
    },
  },
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    viewport: {
      options: {
        narrow: { name: 'Narrow phone', styles: { width: '320px', height: '640px' }, type: 'mobile' },
        tablet: { name: 'Tablet', styles: { width: '768px', height: '1024px' }, type: 'tablet' },
      },
    },
    options: {
      storySort: {
        order: [
          'Introduction',
          'Theming',
          'Accessibility',
          'ConsentUI',
          'Embeds',
          'Parts',
          'Notice',
          'Texts',
          'Styling',
          'Checking',
        ],
      },
    },
  },
} satisfies Preview
