export { Contents, Intro, Root, Title } from './parts.tsx'
export { Section, Table } from './section.tsx'
export {
  Beacons,
  Choice,
  Contact,
  Cookie,
  FlashCookies,
  IndustryOptOuts,
  IpAddresses,
  Providers,
  Signals,
  Types,
} from './sections.tsx'
