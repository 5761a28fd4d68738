import { reactRouter } from '@react-router/dev/vite'
import { defineConfig } from 'vite'

export default defineConfig({
  plugins: [reactRouter()],
  // Found only when they are asked for, they would make the development server load the page anew.
  optimizeDeps: {
    include: ['@askfirst/ui > @radix-ui/react-dismissable-layer'],
  },
})
