export { guard } from '@askfirst/consent/effects'
