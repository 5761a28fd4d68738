import '@askfirst/ui/notice.css'
export { CookieNotice } from '@askfirst/ui/notice'
