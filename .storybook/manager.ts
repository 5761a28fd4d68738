import { addons } from 'storybook/manager-api'
import { create } from 'storybook/theming/create'

addons.setConfig({
  theme: create({ base: 'light', brandTitle: 'Askfirst', brandUrl: './' }),
  // With groups as headings, ungrouped stories would come first, whatever the order.
  sidebar: { showRoots: false },
})
