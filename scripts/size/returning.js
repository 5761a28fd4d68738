export { ConsentProvider } from '@askfirst/consent/react'
export { ConsentUI, PreferencesTrigger } from '@askfirst/ui'
