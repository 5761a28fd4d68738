import react from '@astrojs/react'
import { defineConfig } from 'astro/config'
import { policy } from './src/policy.ts'

export default defineConfig({
  integrations: [react()],
  experimental: { csp: policy },
})
