export {
  Actions,
  AlwaysAllow,
  Description,
  Links,
  LoadOnce,
  OptOutLink,
  PrivacyLink,
  Root,
  Title,
} from './parts.tsx'
