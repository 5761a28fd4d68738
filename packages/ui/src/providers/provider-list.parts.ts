export { Head, Item, Links, Name, Root, SharedTag, Toggle } from './provider-list.tsx'
export { Cookies, Operator, OptOutLink, OptOutNote, PrivacyLink, UsedFor } from './provider-facts.tsx'
