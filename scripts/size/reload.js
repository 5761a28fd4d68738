export { ReloadNotice } from '@askfirst/ui/reload'
