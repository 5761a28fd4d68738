import { googleHeadScript } from '@askfirst/consent/google'
import { partOf } from './cast.ts'

const policies: Record<string, (nonce: string) => string> = {
  strict: (nonce) =>
    `script-src 'nonce-${nonce}' 'strict-dynamic'; style-src 'self'; object-src 'none'; base-uri 'none'; report-uri /report`,
  trusted: () => "require-trusted-types-for 'script'; trusted-types askfirst; report-uri /report",
}

const waiting = (id: string, nonce: string): string =>
  `<script type="text/plain" data-askfirst="${id}" nonce="${nonce}" src="${partOf(id).script}"></script>`

/** What an editor of the site wrote, and what a CMS adds later. */
const htmlBlocks = (nonce: string): string => `
<main>
  <h1>Written by hand</h1>
  ${waiting('crazy-egg', nonce)}
  <script type="text/plain" data-askfirst="crazy-egg" nonce="${nonce}">document.body.dataset.inline = 'ran'</script>
  <iframe data-askfirst="vimeo" data-askfirst-src="https://player.vimeo.com/video/42?dnt=1" title="A film" width="320" height="180"></iframe>
  <section id="late"></section>
</main>
<script nonce="${nonce}">
  setTimeout(() => {
    const section = document.getElementById('late')
    const script = document.createElement('script')
    script.type = 'text/plain'
    script.dataset.askfirst = 'quantcast'
    script.nonce = '${nonce}'
    script.setAttribute('src', '${partOf('quantcast').script}')
    section.append(script)
  }, 200)
</script>`

/** `/mode/way`: the policy, and the way in which its vendors are requested. */
export function pageOf(
  { pathname, search }: URL,
  nonce: string,
): { html: string; headers: Record<string, string> } {
  const [, mode = '', way = ''] = pathname.split('/')
  const policy = policies[mode]?.(nonce)
  if (way === 'framing') {
    // Another site, which shows one of the lab's pages in a frame.
    const frame = `<iframe src="https://www.lab.test/plain/effect${search}" width="1000" height="600" title="The lab"></iframe>`
    return {
      html: `<!doctype html><title>Another site</title><link rel="icon" href="data:,">${frame}`,
      headers: {},
    }
  }
  const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Lab</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/assets/style.css">
<script nonce="${nonce}">${googleHeadScript()}</script>
</head>
<body>
<div id="root"></div>
${way === 'html' && mode !== 'trusted' ? htmlBlocks(nonce) : ''}
${way === 'html' && mode === 'trusted' ? `<main>${waiting('crazy-egg', nonce)}</main>` : ''}
<script type="module" nonce="${nonce}" src="/assets/${['bench', 'many'].includes(way) ? way : 'main'}.js"></script>
</body>
</html>`
  return { html, headers: policy ? { 'Content-Security-Policy': policy } : {} }
}
