import { describeSite, harbor } from 'site/e2e'

// Static files only: no page is rendered for a visitor, and no server stores a choice.
describeSite({ ...harbor, html: true, visitor: false, handler: false, noHandler: false })
