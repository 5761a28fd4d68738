export { PreferenceCenter } from '@askfirst/ui'
