import { choices } from './choices.ts'
import { complaints } from './complaints.ts'
import { early } from './early.ts'
import { firstVisit } from './first-visit.ts'
import { type Site, test } from './fixture.ts'
import { handler } from './handler.ts'
import { html } from './html.ts'
import { keyboard } from './keyboard.ts'
import { looks } from './looks.ts'
import { notice } from './notice.ts'
import { paint } from './paint.ts'
import { record } from './record.ts'
import { returning } from './returning.ts'
import { signals } from './signals.ts'
import { tabs } from './tabs.ts'
import { withoutScript } from './without-script.ts'

export { harbor } from './harbor.ts'
export { describeHistory } from './history.ts'

const themes = {
  'first visit': firstVisit,
  choices,
  notice,
  keyboard,
  record,
  signals,
  looks,
  tabs,
  'a complaint of the page fails its test': complaints,
}

/** What an app can do only if its HTML contains the banner. */
const themesOfHtml = {
  'server HTML': html,
  'before hydration': early,
  'returning visitor': returning,
  'first paint': paint,
  'without JavaScript': withoutScript,
  handler,
}

/** What every site must do, however its app serves it. */
export function describeSite(site: Site): void {
  test.use({ site })
  for (const [name, theme] of Object.entries({ ...themes, ...(site.html ? themesOfHtml : {}) }))
    test.describe(name, () => theme(site))
}
