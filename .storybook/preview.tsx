import type { Preview } from '@storybook/react-vite'
import '@askfirst/ui/styles.css'
import '@askfirst/ui/preferences.css'
import '@askfirst/ui/reload.css'
import '@askfirst/ui/embed.css'
import '@askfirst/ui/notice.css'
import { calmFrames } from './calm-frames.ts'
import { checkSurfaces, noteClicks } from './check.ts'
import { locales } from '@askfirst/ui/messages'
import { themes } from '../packages/ui/stories/themes.ts'
import { configure } from 'storybook/test'
import { withPage } from './page.tsx'
import { loadTexts, withProvider } from './provider.tsx'

calmFrames()

// Languages and chunks are fetched and compiled on demand, which takes a while on a busy machine.
configure({ asyncUtilTimeout: 5000 })

export default {
  // The last decorator is the outermost one.
  decorators: [withProvider, withPage],
  beforeEach: noteClicks,
  afterEach: checkSurfaces,
  loaders: [loadTexts],
  initialGlobals: {
    scheme: 'light',
    theme: 'default',
    layout: 'bottom',
    motion: 'full',
    direction: 'ltr',
    regime: 'opt-in',
    gpc: 'off',
    locale: 'en',
    visitor: 'story',
    providers: 'story',
  },
  globalTypes: {
    theme: {
      description: 'Theme',
      toolbar: { title: 'Theme', icon: 'paintbrush', items: Object.keys(themes), dynamicTitle: true },
    },
    scheme: {
      description: 'Color scheme',
      toolbar: { title: 'Scheme', icon: 'mirror', items: ['light', 'dark'], dynamicTitle: true },
    },
    layout: {
      description: 'Where the banner is',
      toolbar: {
        title: 'Layout',
        icon: 'sidebyside',
        items: ['bottom', 'top', 'corner', 'center', 'inline'],
        dynamicTitle: true,
      },
    },
    motion: {
      description: 'Motion',
      toolbar: {
        title: 'Motion',
        icon: 'play',
        items: [
          { value: 'full', title: 'Motion' },
          { value: 'none', title: 'No motion' },
        ],
        dynamicTitle: true,
      },
    },
    direction: {
      description: 'Text direction',
      toolbar: { title: 'Direction', icon: 'transfer', items: ['ltr', 'rtl'], dynamicTitle: true },
    },
    regime: {
      description: 'Consent model',
      toolbar: {
        title: 'Consent model',
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
      toolbar: { title: 'Locale', icon: 'paragraph', items: [...locales], dynamicTitle: true },
    },
    visitor: {
      description: 'What the visitor chose before',
      toolbar: {
        title: 'Visitor',
        icon: 'user',
        items: [
          { value: 'story', title: 'Visitor' },
          { value: 'none', title: 'First visit' },
          { value: 'accepted', title: 'Accepted' },
          { value: 'rejected', title: 'Rejected' },
          { value: 'mixed', title: 'Some of each' },
        ],
        dynamicTitle: true,
      },
    },
    providers: {
      description: 'Providers on the list',
      toolbar: {
        title: 'Providers',
        icon: 'users',
        items: [
          { value: 'story', title: 'Providers' },
          { value: 'none', title: 'None' },
          { value: 'embeds', title: '8 with embeds' },
          { value: 'classic', title: '25' },
          { value: 'hundred', title: '100' },
          { value: 'thousand', title: '1,000' },
        ],
        dynamicTitle: true,
      },
    },
  },
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    // Show the code beside the story, too, not only on its documentation page.
    docs: { codePanel: true },
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
          'Quick start',
          'Recipes',
          [
            'Headless from scratch',
            'Own design system',
            'Next.js',
            'The visitor’s language',
            'A theme from one color',
          ],
          'Themes',
          'Layouts',
          'ConsentUI',
          'Parts',
          'Notice',
          'Embeds',
          'Texts',
          'Styling',
          'Theming',
          'Accessibility',
          'Checking',
        ],
      },
    },
  },
} satisfies Preview
