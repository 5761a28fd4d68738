export { Actions, Later, Reload, Root, Text } from './parts.tsx'
