import { LocaleProvider } from '@askfirst/ui/messages'
import { Consent } from '@/components/consent'
import { CookieNotice } from '@/components/ui/cookie-notice'
import { ConsentEmbed } from '@/components/ui/embed-placeholder'
import { SettingsTrigger } from '@/components/ui/settings-trigger'

type AppProps = {
  path: string
  /** The page was rendered without knowing its visitor. */
  isStatic: boolean
  /** The visitor's language. */
  locale?: string
}

export function App({ path, isStatic, locale = 'en' }: AppProps) {
  return (
    <LocaleProvider locale={locale}>
      <Consent noticeHref="/cookies" {...(isStatic && { snapshot: 'static' })}>
        <div className="mx-auto grid max-w-5xl gap-10 px-5 py-8 sm:px-8">
          <header className="flex items-baseline justify-between gap-4 border-b pb-4">
            <a href="/" className="font-semibold tracking-tight">
              Harbor &amp; Pine
            </a>
            <nav aria-label="Site">
              <a href="/cookies" className="text-sm text-muted-foreground">
                Cookies
              </a>
            </nav>
          </header>
          <main className="min-w-0">{path === '/cookies' ? <Notice /> : <Home />}</main>
          <footer className="border-t pt-4">
            <SettingsTrigger />
          </footer>
        </div>
      </Consent>
    </LocaleProvider>
  )
}

function Home() {
  return (
    <div className="grid gap-8">
      <div className="grid max-w-prose gap-3">
        <h1 className="text-3xl font-bold tracking-tight text-balance">Boats that two people can build</h1>
        <p className="leading-7 text-muted-foreground">
          Plans, timber and a workshop by the water. Come for a weekend, leave with a hull.
        </p>
      </div>
      <ConsentEmbed vendor="youtube" video="M7lc1UVf-VE" title="How a hull is planked" />
    </div>
  )
}

function Notice() {
  return (
    <CookieNotice
      site="Harbor & Pine"
      updated="2026-11-23"
      contact={{ email: 'privacy@example.com', address: ['2 Quay Street', 'Pinehaven'] }}
    />
  )
}
