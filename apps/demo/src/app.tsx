import { resolveRegime } from '@askfirst/consent'
import { cleanUp, htmlContent, scriptLoader } from '@askfirst/consent/effects'
import { googleConsentMode } from '@askfirst/consent/google'
import { ConsentProvider } from '@askfirst/consent/react'
import { type BannerLayout, ConsentUI } from '@askfirst/ui'
import { LocaleProvider } from '@askfirst/ui/messages'
import { lazy, type ReactElement, Suspense, useContext, useEffect, useRef, useState } from 'react'
import { catalog } from './catalog.ts'
import { CleanUpsContext, createCleanUps } from './clean-ups.ts'
import { Inspector } from './inspector/inspector.tsx'
import { useLinks, useParameter, usePath } from './location.ts'
import { Account } from './pages/account.tsx'
import { Home } from './pages/home.tsx'
import { Journal } from './pages/journal.tsx'
import { Missing } from './pages/missing.tsx'
import { RootContext } from './root.ts'
import { Footer } from './site/footer.tsx'
import { Header } from './site/header.tsx'
import { standInTags } from './tags.ts'
import { createTextSize, TextSizeContext } from './text-size.ts'

const Notice = lazy(async () => ({ default: (await import('./pages/notice.tsx')).Notice }))

const pages: Record<string, { readonly title: string; readonly Page: () => ReactElement }> = {
  '/': { title: 'Mossbank Tea House', Page: Home },
  '/journal': { title: 'Journal · Mossbank', Page: Journal },
  '/account': { title: 'Your account · Mossbank', Page: Account },
  '/cookie-notice': { title: 'Cookie notice · Mossbank', Page: () => <Notice /> },
}

const layouts: readonly BannerLayout[] = ['bottom', 'top', 'corner', 'center', 'inline']

export function App(): ReactElement {
  const regime = useParameter('regime')
  const doNotTrack = useParameter('dnt') === 'honor' ? 'honor' : 'ignore'
  const language = useParameter('lang') ?? 'en'
  const wanted = useParameter('layout')
  const layout = layouts.find((each) => each === wanted)
  const isLast = useParameter('place') === 'end'
  const consentUI = <ConsentUI noticeHref="/cookie-notice" layout={layout} />
  const root = useContext(RootContext)
  const [textSize] = useState(createTextSize)
  const [cleanUps] = useState(createCleanUps)
  return (
    <ConsentProvider
      catalog={catalog}
      policy={{ regime: resolveRegime(regime), doNotTrack }}
      // The order matters: Google learns of a choice before its tags load, and vendors are told to stop before their
      // cookies are deleted.
      effects={[
        textSize.keep,
        googleConsentMode(),
        scriptLoader(standInTags),
        htmlContent({ root }),
        cleanUp({ onCleanUp: cleanUps.set }),
      ]}
    >
      <CleanUpsContext value={cleanUps}>
        <TextSizeContext value={textSize}>
          <LocaleProvider locale={language}>
            <a className="skip" href="#main">
              Skip to the page
            </a>
            {!isLast && consentUI}
            <div className="frame">
              <Inspector />
              <Site />
            </div>
            {isLast && consentUI}
          </LocaleProvider>
        </TextSizeContext>
      </CleanUpsContext>
    </ConsentProvider>
  )
}

function Site(): ReactElement {
  const path = usePath()
  const { title, Page } = pages[path] ?? { title: 'Not found · Mossbank', Page: Missing }
  const main = useRef<HTMLElement>(null)
  const shown = useRef(path)
  const direction = useParameter('dir') === 'rtl' ? 'rtl' : 'ltr'
  useLinks()
  useEffect(() => void (document.documentElement.dir = direction), [direction])
  useEffect(() => void (document.title = title), [title])
  useEffect(() => {
    if (shown.current === path) return
    shown.current = path
    main.current?.focus({ preventScroll: true })
    scrollTo({ top: 0, behavior: 'instant' })
  }, [path])
  return (
    <div className="site">
      <Header path={path} />
      <main id="main" tabIndex={-1} ref={main}>
        <Suspense fallback={<p className="wait">One moment…</p>}>
          <Page />
        </Suspense>
      </main>
      <Footer />
    </div>
  )
}
