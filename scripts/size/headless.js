export * from '@askfirst/consent'
export * from '@askfirst/consent/react'
