export { CookieNotice } from '@askfirst/ui/notice'
