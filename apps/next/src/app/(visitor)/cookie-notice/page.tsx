export { Notice as default } from 'site'
