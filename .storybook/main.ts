import type { StorybookConfig } from '@storybook/react-vite'
import { defaultClientConditions, mergeConfig } from 'vite'

export default {
  framework: '@storybook/react-vite',
  stories: [
    '../packages/ui/stories/**/*.mdx',
    '../packages/ui/stories/recipes/*.stories.tsx',
    '../packages/ui/src/**/*.stories.tsx',
  ],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (config) =>
    mergeConfig(config, {
      // Stories read the packages' TypeScript, so that changes show without a build.
      resolve: { conditions: ['askfirst-source', ...defaultClientConditions] },
    }),
} satisfies StorybookConfig
