import { reactRouter } from '@react-router/dev/vite'
import { defineConfig, type Plugin } from 'vite'

/** `site` doesn't say that its modules have no side effects, so that each page would carry all pages. */
const pagesApart: Plugin = {
  name: 'pages-apart',
  transform: {
    filter: { id: /\/site\/src\/[^?]*\.tsx?$/ },
    handler: () => ({ moduleSideEffects: false }),
  },
}

export default defineConfig({
  plugins: [reactRouter(), pagesApart],
  // Found only when they are asked for, they would make the development server load the page anew.
  optimizeDeps: { include: ['@askfirst/consent > zustand/vanilla', '@askfirst/ui > @radix-ui/react-dialog'] },
})
