import { describeSite } from 'site/e2e'

// Files only: nothing is made for a visitor, and nothing is stored from a server.
describeSite({ visitor: false, handler: false, noHandler: false })
