export { Content, Root } from './root.tsx'
export { AcceptOrReject, Actions, Body, Close, Description, Head, Save, Signal, Title } from './parts.tsx'
export { PreferencesTrigger as Trigger } from '../trigger/preferences-trigger.tsx'
