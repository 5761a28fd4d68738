import { defineConfig, type UserConfig } from 'tsdown'
import { buildStyles } from './styles.build.ts'

const config: UserConfig = defineConfig({
  entry: [
    'src/index.ts',
    'src/preferences/index.ts',
    // Separate files, so that the build can put the styles into them.
    'src/styles/preferences-sheet.ts',
    'src/styles/reload-sheet.ts',
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
  onSuccess: buildStyles,
})
export default config
