export {
  Cookies,
  Item,
  Name,
  Operator,
  OptOutLink,
  OptOutNote,
  PrivacyLink,
  Root,
  SharedTag,
  Toggle,
  UsedFor,
} from './parts.tsx'
