import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  plugins: [react()],
  build: {
    // The server writes the HTML, so it must know the names.
    rolldownOptions: {
      input: { main: 'src/main.tsx', bench: 'src/bench.tsx', many: 'src/many.tsx' },
      output: { entryFileNames: 'assets/[name].js', assetFileNames: 'assets/[name][extname]' },
    },
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
  },
})
