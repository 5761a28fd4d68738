import type { Config } from '@react-router/dev/config'

export default {
  ssr: true,
  // Version 8 will do this anyway.
  future: {
    v8_middleware: true,
    v8_passThroughRequests: true,
    v8_splitRouteModules: true,
    v8_trailingSlashAwareDataRequests: true,
    v8_viteEnvironmentApi: true,
  },
} satisfies Config
