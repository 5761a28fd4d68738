import { ConsentProvider } from '@askfirst/consent/react'
import { readConsent } from '@askfirst/consent/server'
import { ConsentBanner } from '@askfirst/ui'
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { banner, button, expect, test } from './fixture.ts'
import { catalog } from './catalog.ts'

test.use({ javaScriptEnabled: false })

/** The parts as they are in a copy from the registry, with styles of their own. */
const copy = (): string =>
  renderToString(
    createElement(
      ConsentProvider,
      { catalog, snapshot: readConsent(new Request('http://127.0.0.1:4173/')) },
      createElement(
        ConsentBanner.Root,
        { unstyled: true },
        createElement(ConsentBanner.Title, { unstyled: true }),
        createElement(
          ConsentBanner.Actions,
          { unstyled: true, handler: '/consent' },
          createElement(ConsentBanner.AcceptOrReject, { unstyled: true }),
          createElement(ConsentBanner.Customize, { unstyled: true, style: { display: 'grid' } }),
        ),
      ),
    ),
  )

test('without JavaScript a copy’s form can be sent, and “Choose”, which would do nothing, is hidden', async ({
  page,
}) => {
  const html = await (await page.request.get('/')).text()
  await page.route('/', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: html.replace('<div id="root"></div>', () => `<div id="root">${copy()}</div>`),
    }),
  )
  await page.goto('/')
  await expect(button(banner(page), 'Reject all')).toBeVisible()
  const choose = page.locator('[data-slot="unstyled-askfirst-button-quiet"]')
  await expect(choose).toHaveCount(1)
  await expect(choose).toBeHidden()
})
