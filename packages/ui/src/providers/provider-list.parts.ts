export {
  Cookies,
  Item,
  Name,
  Operator,
  OptOutLink,
  PrivacyLink,
  Root,
  SharedTag,
  Toggle,
  UsedFor,
} from './parts.tsx'
