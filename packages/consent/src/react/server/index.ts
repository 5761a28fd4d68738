export { ConsentBoot, type ConsentBootProps } from './boot.tsx'
