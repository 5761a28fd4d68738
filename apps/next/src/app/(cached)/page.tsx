export { Home as default } from 'site'
