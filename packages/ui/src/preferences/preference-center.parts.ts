export {
  AcceptOrReject,
  Actions,
  Body,
  Close,
  Content,
  Description,
  Head,
  Root,
  Save,
  Signal,
  Title,
} from './parts.tsx'
export { PreferencesTrigger as Trigger } from '../trigger/preferences-trigger.tsx'
