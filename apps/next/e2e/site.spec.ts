import { describeSite } from 'site/e2e'

describeSite({ visitor: true, handler: true, noHandler: false })
