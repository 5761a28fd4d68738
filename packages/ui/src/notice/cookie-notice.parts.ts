export { Contents, Intro, Root, Title } from './parts.tsx'
export { Section, Table } from './section.tsx'
export { Choice } from './choice-section.tsx'
export { Providers, Types } from './provider-sections.tsx'
export {
  Beacons,
  Contact,
  Cookie,
  FlashCookies,
  IndustryOptOuts,
  IpAddresses,
  Signals,
} from './explaining-sections.tsx'
