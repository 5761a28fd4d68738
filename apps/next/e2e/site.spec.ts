import { describeSite, harbor } from 'site/e2e'

describeSite({ ...harbor, html: true, visitor: true, handler: true, noHandler: false })
