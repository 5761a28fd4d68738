export { ConsentBoot } from './boot.browser.tsx'
export type { ConsentBootProps } from './boot.tsx'
