import { defineConfig, type UserConfig } from 'tsdown'
import { buildStyles } from './styles.build.ts'

const config: UserConfig = defineConfig({
  entry: [
    'src/index.ts',
    'src/preferences/index.ts',
    // Files of their own, for the build to put the styles in.
    'src/preferences/sheet.ts',
    'src/reload/sheet.ts',
    'src/notice/index.ts',
    'src/embed/index.ts',
    'src/reload/index.ts',
    'src/check/index.ts',
    'src/languages/index.ts',
    'src/messages/locales/*.ts',
    'src/themes/index.ts',
  ],
  format: 'esm',
  platform: 'neutral',
  dts: { oxc: true },
  // A file for a file keeps each "use client" where it was written.
  unbundle: true,
  onSuccess: buildStyles,
})
export default config
