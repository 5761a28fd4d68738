export { Description, Item, Label, Lock, Mixed, Providers, Root, Toggle } from './parts.tsx'
