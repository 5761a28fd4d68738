export { Description, Head, Item, Label, Lock, Mixed, Providers, Root, Toggle } from './parts.tsx'
