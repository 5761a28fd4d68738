import { open, test } from '../e2e/walls/two-servers.ts'

test('what it costs to put elements into the page', async ({ page }) => {
  const measure = `(() => {
    const root = document.querySelector('#root'), began = performance.now()
    for (let i = 0; i < 20000; i++) {
      const row = document.createElement('div'); row.setAttribute('class', 'row')
      for (let j = 0; j < 4; j++) { const cell = document.createElement('span'); cell.append('x'); row.appendChild(cell) }
      root.appendChild(row)
    }
    const ms = performance.now() - began; root.replaceChildren(); return ms
  })()`
  await open(page)
  await page.evaluate(measure)
  const bare = await page.evaluate(measure)
  await open(page, 'guard')
  await page.evaluate(measure)
  console.log('100,000 elements, ms: without', bare, 'with', await page.evaluate(measure))
})
