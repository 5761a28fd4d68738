import { describeSite } from '../../site/e2e/index.ts'
import { mossbank } from './mossbank.ts'

// A single page app: its HTML is empty, and no server answers but that of files.
describeSite({ ...mossbank, html: false, visitor: false, handler: false, noHandler: false })
