/** What each short source key of a fact stands for. They were read as stored copies, none of them live. */
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
}
