/** What each short source key of a fact refers to. We read them as stored copies, none of them live. */
export const sources: Readonly<Record<string, string>> = {
  notice: 'A classic cookie notice of a company that names all these vendors ("Twilio Cookie Notice")',
  ocd: 'Open Cookie Database, jkwakman/Open-Cookie-Database, commit 0ee5a17 (2026-01-21), Apache-2.0',
  tac: 'AmauriC/tarteaucitron.js, commit 76151fa, tarteaucitron.services.js, MIT',
  c15t: 'c15t/c15t, commit cfcbbf8, packages/scripts/src/vendors, Apache-2.0',
  gvl106: 'IAB Europe Global Vendor List, specification v3, list version 106 (2025-05-08)',
  gvl143:
    'IAB Europe Global Vendor List, list version 143 (2026-01-22), ids up to 249 only; read in c15t/c15t, commit cfcbbf8, examples/demo',
  atp2022:
    'Google’s list of ad technology providers, copy of 2022-10-18 (MRGruas/MRGruas, commit 754e548, additional-consent-providers.csv)',
  repos: 'Seen in several unrelated public repositories; not opened live',
  gk: 'General knowledge: confirms nothing by itself',
  'ga-help': 'https://support.google.com/analytics/answer/11397207',
  'kukie-google': 'https://kukie.io/blog/google-cookies-explained (third-party article)',
  'heap-help':
    'https://help.heap.io/hc/en-us/articles/18700032854300-What-cookies-does-Heap-set-and-what-are-they-used-for',
  'qualaroo-help':
    'https://help.qualaroo.com/what-sort-of-cookies-does-qualaroo-use and the older article help.qualaroo.com/hc/en-us/articles/201484137',
  'crazyegg-old': 'http://support.crazyegg.com/cookies/ (old stored copy)',
  'adobe-fonts': 'https://www.adobe.com/privacy/policies/typekit.html (stored copy, last updated 2021-11-05)',
  invest:
    'https://xenoss.io/blog/microsoft-sunsets-invest-dsp-signals-a-new-era-of-walled-garden-ai-advertising and https://www.aidigital.com/blog/microsoft-sunsets-xandr-what-it-means-for-marketers',
  'ms-pixie': 'https://learn.microsoft.com/en-us/xandr/curate/set-up-consent-mode-in-universal-pixel',
  munchkin:
    'Adobe Experience League, Marketo Munchkin configuration and lead tracking pages (stored repository copies)',
  'adobe-optout':
    'Adobe Experience League pages linking https://www.adobe.com/privacy/opt-out.html#customeruse',
  'eloqua-opt':
    'https://docs.oracle.com/en/cloud/saas/marketing/eloqua-user/Help/EloquaAsynchronousTrackingScripts/Tasks/OptingInAndOut.htm',
  'eloqua-flow': 'https://www.flowconsent.com/en/services/marketing/oracle-eloqua (third-party article)',
  'hs-docs':
    'https://developers.hubspot.com/docs/api/events/cookie-banner and .../tracking-code/do-not-track',
  'hs-c15t': 'https://c15t.com/docs/integrations/hubspot.md',
  'hs-lists':
    'HubSpot cookie list as reprinted on www.acuitykp.com/cookie-policy and www.wisekey.com/cookies-policy (6 months) versus older reprints (13 months)',
  'li-kukie': 'https://kukie.io/blog/linkedin-insight-tag-gdpr (third-party article)',
  'li-beam': 'https://cookiebeam.com/guides/linkedin-insight-tag-consent-2026 (third-party article)',
  'x-inv':
    'cookie inventories in public repositories naming _twpid/_twsid (13 months) and the twitter.com / t.co cookies',
  'sift-stack': 'https://consentstack.io/vendors/sift-science (third-party page, quality doubtful)',
  'marin-cookie': 'https://www.marinsoftware.co.uk/privacy/cookie-saas (stored copy, 2018)',
  'marin-policy': 'https://marinsoftware.com/legal/privacy-policy (stored copy, effective 2022-11-01)',
  'marin-tech': 'https://docs.dataflysignal.com/integrations/advertising/marin (third-party documentation)',
  'marin-ch11':
    'DIP note of 2025-07-03, https://contracts.justia.com/companies/marin-software-inc-3176/contract/1332406, and restructuring support agreement of 2025-07-01',
  'pa-retire': 'banner on https://support.perfectaudience.com/166227-Advertiser-Quality-Guidelines',
  'pa-privacy': 'http://www.perfectaudience.com/privacy (stored copy, 2019-12-06)',
  'pa-terms': 'http://www.perfectaudience.com/terms (stored copy, 2020-01-15)',
  'qc-opt': 'https://www.quantcast.com/opt-out/',
  'qc-faq': 'https://ak.quantcast.com/faq/quantcast-services/',
  'qc-cookies': 'https://www.quantcast.com/legal/cookies/',
  'lr-choices': 'https://liveramp.com/privacy/my-privacy-choices/',
  'lr-policy': 'https://liveramp.com/privacy/service-privacy-policy/',
  'lr-ats': 'https://docs.liveramp.com/privacy-manager/en/ats-faqs.html',
  'meta-fb':
    'https://developers.facebook.com/docs/meta-pixel/implementation/gdpr and .../conversions-api/parameters/fbp-and-fbc/',
  'nai-sunset':
    'https://www.mondaq.com/unitedstates/advertising-marketing-branding/1707358/nai-opt-out-tool-sunset-and-cppa-gpc-receipt-confirmation',
  'daa-faq': 'https://youradchoices.com/choices-faq',
  'amp-cookies':
    'https://amplitude.com/docs/get-started/cookies-and-consent-management (also amplitude/amplitude-docs, commit 07539bf)',
  'amp-core':
    'amplitude/Amplitude-TypeScript, commit 12986c2, packages/analytics-core/src/types/constants.ts, MIT',
  'amp-replay':
    'Amplitude documentation, "Self-host Session Replay" (stored repository copy, updated 2026-01-29)',
  'amp-self-host': 'https://amplitude.com/docs/api/content/session-replay/session-replay-self-hosting',
  'amp-domains':
    'https://raw.githubusercontent.com/ImpXada/Geosite2Surge/refs/heads/main/data/amplitude (third-party list of domains)',
  'c15t-2026': 'c15t/c15t, commit 0a3ce03, packages/scripts/src/vendors, Apache-2.0',
  'segment-storage':
    'https://www.twilio.com/docs/segment/connections/sources/catalog/libraries/website/javascript/cookie-validity-update (also segmentio/segment-docs, commit 18220ea)',
  'segment-csp':
    'https://www.twilio.com/docs/segment/connections/sources/catalog/libraries/website/javascript/upgrade-to-ajs2 (also segmentio/segment-docs, commit 051d894)',
  'segment-regions':
    'Segment documentation, "Regional Segment" (segmentio/segment-docs, commit 05ba69b, src/guides/regional-segment.md)',
  'segment-queue':
    'segmentio/analytics-next, commit 06b1c9d, packages/browser/src/lib/priority-queue/persisted.ts, MIT',
  'matomo-cookies': 'https://matomo.org/faq/general/faq_146/ (several stored copies)',
  'matomo-cloud-policy':
    'https://matomo.org/matomo-cloud-privacy-policy/ (stored copy, effective 2024-08-13)',
  'plausible-tracker':
    'plausible/analytics, tracker/src/track.js at commit 018b9ce and tracker/src/config.js at commit 1548643',
  'plausible-ignore':
    'Plausible documentation, "Exclude yourself via localStorage" (plausible/docs, commit 10a3515, docs/excluding-localstorage.md)',
  'plausible-data': 'https://plausible.io/data-policy (archived copy, 2021-04-23)',
  'intercom-cookies': 'https://www.intercom.com/help/en/articles/2361922-intercom-messenger-cookies',
  'intercom-notice': 'https://preferences.intercom.com/legal/product-privacy-notice',
  'intercom-policy': 'https://intercom.com/es/legal/privacy',
  'intercom-csp':
    'https://www.intercom.com/help/configure-intercom/staying-secure/using-intercom-with-content-security-policy',
  'crisp-cookies': 'https://help.crisp.chat/en/article/crisp-cookie-policy-1147xor/',
  'crisp-options': 'https://docs.crisp.chat/guides/chatbox-sdks/web-sdk/cookie-policies/',
  'crisp-domains': 'https://docs.crisp.chat/guides/others/whitelisting-our-systems/crisp-domain-names',
  'stripe-fraud': 'https://stripe.com/docs/disputes/prevention/advanced-fraud-detection',
  'stripe-including': 'https://docs.stripe.com/js/including',
  'stripe-policy': 'http://www.stripe.com/privacy (stored copy, last updated 2024-01-16)',
  'stripe-csp':
    'https://gist.github.com/felixrieseberg/cf59210204af678db5434bab3d07ce96 (a policy that lets Stripe run)',
  'stripe-site':
    'https://www.maseraticlub.co.uk/cookie-policy (a site’s own list, which spells the names with one underscore) and https://gist.github.com/dphiffer/b7081c02bbfdfd072ae5dccf1c309d8f (cookies seen on the visited site)',
  'recaptcha-faq': 'https://docs.cloud.google.com/recaptcha/docs/faq',
  'recaptcha-loading': 'https://developers.google.com/recaptcha/docs/loading',
  'recaptcha-csp':
    'https://docs.airlock.com/iam/latest/plugins/com.airlock.iam.flow.shared.application.configuration.captcha.ReCaptchaConfig.html (third-party documentation)',
  'recaptcha-stack': 'https://www.consentstack.io/vendors/recaptcha (third-party page, quality doubtful)',
  'recaptcha-site': 'https://www.rainbowradar.org/legal/cookies (a site’s own list)',
  'sentry-loader':
    'Sentry documentation, "Loader Script" (getsentry/sentry-docs, commit 005278c, docs/platforms/javascript/common/install/loader.mdx)',
  'sentry-ingest': 'https://docs.sentry.io/ip-ranges',
  'sentry-replay-docs':
    'Sentry documentation, "Set Up Session Replay" and "Understanding Sessions" (getsentry/sentry-docs, commit 005278c)',
  'sentry-replay-code':
    'getsentry/sentry-javascript, packages/replay-internal/src: constants.ts at commit 1a730e3 and session/saveSession.ts at commit 02f309f, MIT',
  'sentry-policy': 'https://sentry.io/privacy/index.html (stored copy, 2024-05-31)',
  rcb: 'Real Cookie Banner (devowl.io), its service templates as stored in public repositories; several years old',
  'wp-embed':
    'WordPress Performance, plugin Embed Optimizer: the hosts that its makers saw embeds load from (stored repository copy)',
  'google-cookies': 'https://policies.google.com/technologies/cookies, read as stored copies and reprints',
  'yt-params': 'https://developers.google.com/youtube/player_parameters',
  'yt-kukie': 'https://kukie.io/blog/youtube-embeds-cookie-consent (third-party article)',
  'yt-csp': 'https://csp-examples.com/posts/csp-for-youtube-embeds-and-iframes (third-party article)',
  'yt-player': 'Scripts of the YouTube player, several versions, as stored in public repositories',
  'vimeo-help': 'https://help.vimeo.com/hc/en-us/articles/26080940921361 (last updated 2024-07-30)',
  'vimeo-policy': 'https://vimeo.com/privacy (stored copy, 2022-10-17)',
  'vimeo-player': 'https://github.com/vimeo/player.js/',
  'vimeo-mimecast':
    'https://mimecastsupport.zendesk.com/hc/en-us/articles/51534732442643-Awareness-Training-Allowlisting-Vimeo-Domains-for-Training-Video-Playback',
  'maps-embed': 'https://developers.google.com/maps/documentation/embed/embedding-map',
  'maps-csp': 'https://developers.google.com/maps/documentation/javascript/content-security-policy',
  'maps-check': 'https://consentchecker.eu/en/kb/google-maps (third-party article)',
  'spotify-embeds':
    'https://developer.spotify.com/documentation/embeds/guides/using-the-iframe-api and .../using-the-oembed-api',
  'x-docs':
    'https://docs.x.com/x-for-websites/javascript-api/guides/set-up-x-for-websites and .../x-for-websites/webpage-properties',
  'x-widget': 'https://consentstack.io/vendors/twitter-widget (third-party page, quality doubtful)',
  'x-cookies': 'https://help.twitter.com/en/rules-and-policies/twitter-cookies (stored copies, 2018 to 2022)',
  'calendly-embeds': 'https://developer.calendly.com/api-docs/overview/embedding/getting-started.md',
  'calendly-cookies':
    'https://help.calendly.com/hc/en-us/articles/4418236309399-Calendly-cookie-management-and-banner and .../360007385493',
  'typeform-embed': 'Typeform/embed, packages/embed, and https://unpkg.com/@typeform/embed@6.0.0/README.md',
  'typeform-stack': 'https://www.consentstack.io/vendors/typeform (third-party page, quality doubtful)',
  nuxt: 'nuxt/scripts, commit 0094e46, packages/script/src/registry.ts',
  'c15t-pixels':
    'c15t/c15t, commits 0a3ce03 (Reddit, Microsoft) and 01818a6 (Pinterest), packages/scripts/src/vendors/ads-and-pixels, Apache-2.0',
  'tiktok-cookies': 'https://ads.tiktok.com/help/article?aid=10007540 (updated March 2025)',
  'kukie-tiktok': 'https://kukie.io/blog/tiktok-pixel-cookies-compliance (third-party article)',
  'flow-reddit': 'https://www.flowconsent.com/en/services/cms/reddit (third-party article)',
  'pinterest-help': 'https://help.pinterest.com/en/business/article/pinterest-tag-parameters-and-cookies',
  'kukie-pinterest': 'https://kukie.io/blog/pinterest-tag-cookie-consent (third-party article)',
  'ccm19-pinterest':
    'Pinterest entry of the CCM19 cookie database, www.ccm19.de, mv_content_id=224 (third-party page)',
  'consentstack-snap': 'https://www.consentstack.io/vendors/snap-pixel (third-party page)',
  'ms-uet-consent': 'https://learn.microsoft.com/en-us/advertising/msa-help/hlp_ba_conc_uet_consent',
  'kukie-uet': 'https://kukie.io/blog/microsoft-uet-consent-mode-guide (third-party article)',
  'uet-exp':
    'Expiry times that the UET tag wrote beside its items at one moment (_uetsid_exp, _uetvid_exp, _uetmsclkid_exp), kept in two unrelated public repositories: 1, 390 and 90 days',
  'ms-clarity-cookies': 'https://learn.microsoft.com/en-us/clarity/setup-and-installation/cookie-list',
  'clarity-code':
    'microsoft/clarity, packages/clarity-js: types/data.d.ts at commit 0027d37, src/data/metadata.ts at commit 00139b6',
  'hotjar-list':
    'Hotjar’s list of cookies as reprinted on angleplc.com/cookies-declaration and careerswales.gov.wales/node/785',
  'hotjar-merger':
    'https://law-innovation-tech.notion.site/Hotjar-364a5962dbd0808a9264e0956bb3da57 (third-party guide)',
  'ccm19-hotjar':
    'Hotjar entry of the CCM19 cookie database, www.ccm19.de, mv_content_id=210 (third-party page)',
  'posthog-persistence': 'https://posthog.com/docs/libraries/js/persistence',
  'posthog-js':
    'PostHog/posthog-js, packages/browser/src: consent.ts at commit 0393af8, posthog-persistence.ts at 011c191, sessionid.ts at 0605158',
  'mixpanel-js':
    'mixpanel/mixpanel-js, src: mixpanel-core.js at commit 0040810, mixpanel-persistence.js at 113b02c, gdpr-utils.js at 101e961, storage/indexed-db.js at 23eb8f5',
  'mixpanel-optout':
    'https://www.exchangetuts.com/index.php/implementation-details-behind-mixpanels-opt-out-page-1764105002528249 (copy of an old question about the page’s code)',
}
