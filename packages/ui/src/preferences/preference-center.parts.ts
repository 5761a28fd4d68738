export {
  AcceptAll,
  Actions,
  Body,
  Close,
  Content,
  Description,
  Head,
  RejectAll,
  Root,
  Save,
  Signal,
  Title,
} from './parts.tsx'
export { PreferencesTrigger as Trigger } from './trigger.tsx'
