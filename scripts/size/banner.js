import '@askfirst/ui/styles.css'

export { ConsentProvider } from '@askfirst/consent/react'
export { ConsentBanner } from '@askfirst/ui'
