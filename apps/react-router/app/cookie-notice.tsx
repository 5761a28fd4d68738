import { Notice } from 'site'

export default Notice
