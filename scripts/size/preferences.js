export { PreferencesDialog } from '@askfirst/ui/preferences'
