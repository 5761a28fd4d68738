// No directive here, so that a Server Component can write <ConsentBanner.Root>, with the dot.
export {
  AcceptOrReject,
  Actions,
  Customize,
  Description,
  NoticeLink,
  Root,
  Signal,
  Text,
  Title,
} from './parts.tsx'
export { Changes } from './changes.tsx'
