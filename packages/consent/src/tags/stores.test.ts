import { createMatcher } from '@askfirst/catalog'
import { mixpanel, posthog } from '@askfirst/catalog/facts'
import { expect, test } from 'vitest'

/** Names that no tag has to declare, as the guide says. */
test.each([
  // `mp_` is put before `persistence_name`, in cookies and in local storage.
  [mixpanel, ['cookie', 'local-storage'], 'mp_shop'],
  // `ph_` is, wherever `persistence` stores it.
  [posthog, ['cookie', 'local-storage', 'session-storage'], 'ph_shop'],
] as const)('the catalog knows what a persistence name creates: $0.id', (facts, kinds, name) => {
  for (const kind of kinds) {
    const cookies = facts.cookies.filter(({ storage = 'cookie' }) => storage === kind)
    expect(createMatcher([{ ...facts, cookies }]).cookie(name)?.vendors, kind).toEqual([facts.id])
  }
})
