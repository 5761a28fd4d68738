import type { Decorator } from '@storybook/react-vite'

/** What surrounds every story on its page. */
export const withProvider: Decorator = (Story) => <Story />
