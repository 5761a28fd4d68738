import { defineConfig, type UserConfig } from 'tsdown'
import { nameNamespaces } from './namespaces.build.ts'
import { sortImports } from './order.build.ts'
import { styleSheets } from './styles.build.ts'

const config: UserConfig = defineConfig({
  entry: [
    'src/index.ts',
    'src/preferences/index.ts',
    'src/notice/index.ts',
    'src/embed/index.ts',
    'src/reload/index.ts',
    'src/check/index.ts',
    'src/messages/index.ts',
    'src/messages/locales/*.ts',
    'src/themes/index.ts',
  ],
  format: 'esm',
  platform: 'neutral',
  dts: { oxc: true },
  // One output file per source file keeps each "use client" in place.
  unbundle: true,
  plugins: [styleSheets(), nameNamespaces(), sortImports()],
})
export default config
