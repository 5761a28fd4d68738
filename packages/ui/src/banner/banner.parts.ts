// No directive here: a Server Component can then write <ConsentBanner.Root>, with the dot.
export {
  AcceptAll,
  Actions,
  Customize,
  Description,
  NoticeLink,
  RejectAll,
  Root,
  Signal,
  Text,
  Title,
} from './parts.tsx'
export { Changes } from './changes.tsx'
