import { test } from '@playwright/test'
import { choices } from './choices.ts'
import { complaints } from './complaints.ts'
import { early } from './early.ts'
import { firstVisit } from './first-visit.ts'
import type { Kind } from './fixture.ts'
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

export { describeHistory } from './history.ts'

const themes = {
  'first visit': firstVisit,
  choices,
  notice,
  keyboard,
  record,
  signals,
  looks,
  'server HTML': html,
  'before hydration': early,
  'returning visitor': returning,
  'first paint': paint,
  'without JavaScript': withoutScript,
  tabs,
  handler,
  'a complaint of the page fails its test': complaints,
}

/** What every framework's app of this site must do, however it is served. */
export function describeSite(kind: Kind): void {
  for (const [name, theme] of Object.entries(themes)) test.describe(name, () => theme(kind))
}
