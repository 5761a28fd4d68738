import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { fromSource } from '../../scripts/from-source.ts'
import { registry } from './registry.ts'
import { standIns } from './stand-ins/plugin.ts'

export default defineConfig({
  plugins: [react(), standIns(), registry(), fromSource()],
  preview: {
    // Nothing from elsewhere, no inline script, no inline style: the library has to work with that.
    headers: { 'Content-Security-Policy': "default-src 'self'; img-src 'self' data:; object-src 'none'" },
  },
})
