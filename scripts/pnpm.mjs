import { spawn, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { aside } from './side-by-side.mjs'

export const root = fileURLToPath(new URL('..', import.meta.url))

const windows = process.platform === 'win32'
const pathKey = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH'

/** @returns {string} the version that package.json pins */
export function pinnedPnpm() {
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  return packageManager.replace(/^pnpm@/, '').replace(/\+.*$/, '')
}

/** @type {NodeJS.ProcessEnv | undefined} */
let cachedEnvironment

/**
 * The environment of every command: the pinned pnpm and the root's binaries are on the path, and telemetry is off. If
 * pnpm is installed in the right version, it is used; otherwise npx downloads it into npm's own cache.
 * @returns {NodeJS.ProcessEnv}
 */
export function environment() {
  if (cachedEnvironment) return cachedEnvironment
  /** @type {NodeJS.ProcessEnv} */
  const env = {
    ...process.env,
    COREPACK_ENABLE_DOWNLOAD_PROMPT: '0',
    DO_NOT_TRACK: '1',
    NEXT_TELEMETRY_DISABLED: '1',
    STORYBOOK_DISABLE_TELEMETRY: '1',
    TURBO_NO_UPDATE_NOTIFIER: '1',
    TURBO_TELEMETRY_DISABLED: '1',
  }
  // An inherited `production` would leave out the development dependencies.
  delete env.NODE_ENV
  const wanted = pinnedPnpm()
  const options = { cwd: root, encoding: /** @type {const} */ ('utf8'), env, shell: windows }
  const installed = spawnSync('pnpm', ['--version'], options)
  if (installed.status !== 0 || installed.stdout.trim() !== wanted) {
    const fetched = spawnSync(
      'npx',
      [
        '--yes',
        '--prefer-offline',
        '--loglevel=error',
        '--package',
        `pnpm@${wanted}`,
        '-c',
        'node -p process.env.PATH',
      ].map((argument) => (windows && argument.includes(' ') ? `"${argument}"` : argument)),
      options,
    )
    if (fetched.status !== 0) {
      throw new Error(
        `pnpm ${wanted} is needed and npx could not fetch it.\n${fetched.stderr}${fetched.error ?? ''}`,
      )
    }
    env[pathKey] = fetched.stdout.trim().split('\n').at(-1)
  }
  env[pathKey] = [join(root, 'node_modules', '.bin'), env[pathKey]].join(delimiter)
  cachedEnvironment = env
  return env
}

/**
 * Runs a command to its end and resolves to its exit code.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: Record<string, string | undefined>, forwardSignals?: boolean }} [options]
 * @returns {Promise<number>}
 */
export function run(command, args, { cwd = root, env = {}, forwardSignals = false } = {}) {
  const place = aside()
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...environment(), ...env },
      shell: windows,
      stdio: place ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    })
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => place?.say(text))
    }
    const isHeard = place && new Promise((close) => child.once('close', close))
    if (forwardSignals) {
      for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
        process.once(signal, () => child.kill(signal))
      }
    }
    child.once('error', (error) => {
      console.error(`${command}: ${error.message}`)
      resolve(1)
    })
    child.once('exit', (code) => {
      // Wait for all output, but a process that the command leaves running may keep the pipes open forever.
      void Promise.race([isHeard, pause(1000, undefined, { ref: false })]).then(() => resolve(code ?? 1))
    })
  })
}

/**
 * Runs a command to its end, in parallel with others. Returns its exit code and all its output.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string }} [options]
 * @returns {Promise<{ code: number, said: string }>}
 */
export function listen(command, args, { cwd = root } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: environment(),
      shell: windows,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => (said += text))
    }
    child.once('error', (error) => resolve({ code: 1, said: `${said}${error}` }))
    child.once('close', (code) => resolve({ code: code ?? 1, said }))
  })
}

/**
 * Runs a command and returns its standard output.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string }} [options]
 */
export function capture(command, args, { cwd = root } = {}) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: environment(),
    maxBuffer: 64 * 1024 * 1024,
    shell: windows,
  })
  return { code: error ? 1 : (status ?? 1), stdout: stdout ?? '', stderr: `${stderr ?? ''}${error ?? ''}` }
}

export function install() {
  return run('pnpm', ['install', '--frozen-lockfile', '--config.confirmModulesPurge=false'])
}
