export {
  AcceptAll,
  Actions,
  Body,
  Close,
  Content,
  Description,
  RejectAll,
  Root,
  Save,
  Signal,
  Title,
} from './parts.tsx'
export { PreferencesTrigger as Trigger } from './trigger.tsx'
