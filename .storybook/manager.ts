import { addons } from 'storybook/manager-api'
import { create } from 'storybook/theming/create'

addons.setConfig({
  theme: create({ base: 'light', brandTitle: 'Askfirst', brandUrl: './' }),
  // As groups with headings, what has no group would come first, whatever the order.
  sidebar: { showRoots: false },
})
