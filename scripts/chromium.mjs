import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { capture, run } from './pnpm.mjs'

const knownPaths = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** Chromium for pages only, without windows: a visit costs half as much. */
const headlessShell = '/usr/bin/chromium-headless-shell'

/**
 * Each new window opens two pages for its address bar. They cost more than most of our pages, and nobody sees them.
 * Chromium uses only the last list of features, so this one repeats what Playwright turns off; a test compares them.
 */
const disabledFeatures = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  // Playwright's.
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'TcpPortRandomizationWin',
  'ThirdPartyStoragePartitioning',
  'msEdgeUpdateLaunchServicesPreferredVersion',
  'msForceBrowserSignIn',
]

/** For containers, and without background requests. */
export const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${disabledFeatures.join(',')}`,
]

/** The path of the browser that Playwright downloads. Called late, because the install step brings Playwright. */
function playwrightPath() {
  try {
    return createRequire(import.meta.url)('playwright-core').chromium.executablePath()
  } catch {
    return undefined
  }
}

/** @returns {string | undefined} a Chromium on this machine */
export function findChromium() {
  return [process.env.CHROMIUM_PATH, ...knownPaths, playwrightPath()].find((path) => path && existsSync(path))
}

/** @param {string | undefined} executablePath */
const withPath = (executablePath) => (executablePath ? { executablePath, args } : { args })

/** The options with which Playwright and Vitest's browser mode launch. */
export const launchOptions = () =>
  withPath(process.env.CHROMIUM_PATH || !existsSync(headlessShell) ? findChromium() : headlessShell)

/** The browser to launch for what a page without a window lacks, such as a back/forward cache. */
export function wholeBrowser() {
  const executablePath = findChromium()
  return executablePath ? { executablePath } : { channel: 'chromium' }
}

function isRootOnDebian() {
  return (
    process.getuid?.() === 0 &&
    existsSync('/etc/os-release') &&
    /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8')) &&
    capture('apt-get', ['--version']).code === 0
  )
}

/** Finds a Chromium or installs one: from Debian if possible, otherwise from Playwright. */
export async function ensureChromium() {
  let path = findChromium()
  if (!process.env.CHROMIUM_PATH && !(path && existsSync(headlessShell)) && isRootOnDebian()) {
    const env = { DEBIAN_FRONTEND: 'noninteractive' }
    const packages = ['chromium', 'chromium-headless-shell']
    await run('apt-get', ['update', '-qq'], { env })
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { env })
    path = findChromium()
  }
  if (!path) {
    const withDependencies = process.platform === 'linux' && process.getuid?.() === 0
    await run('playwright', ['install', ...(withDependencies ? ['--with-deps'] : []), 'chromium'])
    path = findChromium()
  }
  if (!path) throw new Error('No Chromium: set CHROMIUM_PATH to one.')
  return path
}
