import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import { environment, root, run } from '../pnpm.mjs'

/**
 * A new project in a folder, created by the framework's own command.
 * @param {string} folder
 * @param {Readonly<Record<string, string>>} packed the packages as they would be published
 */
export function newProject(folder, packed) {
  /**
   * @param {string} command
   * @param {string[]} args
   * @param {string} cwd
   */
  const must = async (command, args, cwd = folder) => {
    const code = await run(command, args, { cwd })
    if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}`)
  }
  const bin = (/** @type {string} */ name) =>
    name === 'node' ? process.execPath : join(folder, 'node_modules', '.bin', name)
  return {
    folder,
    /** @param {string[]} args the creator, its version, and its options */
    create: (args) => {
      mkdirSync(dirname(folder), { recursive: true })
      return must('npx', ['--yes', '--prefer-offline', '--loglevel=error', ...args], dirname(folder))
    },
    /** @param {Readonly<Record<string, string>>} dependencies of a project without a creator */
    start: (dependencies) => {
      mkdirSync(folder, { recursive: true })
      writeFileSync(
        join(folder, 'package.json'),
        JSON.stringify({ private: true, type: 'module', dependencies }),
      )
    },
    install: async () => {
      const file = join(folder, 'package.json')
      const manifest = JSON.parse(readFileSync(file, 'utf8'))
      manifest.dependencies = { ...manifest.dependencies, ...packed }
      writeFileSync(file, JSON.stringify(manifest, null, 2))
      // The overrides make our packages depend on each other's tarballs too.
      writeFileSync(
        join(folder, 'pnpm-workspace.yaml'),
        JSON.stringify(
          {
            packages: ['.'],
            pmOnFail: 'ignore',
            allowBuilds: { esbuild: false, sharp: false, 'unrs-resolver': false },
            overrides: packed,
          },
          null,
          2,
        ),
      )
      await must('pnpm', ['install', '--prefer-offline', '--no-frozen-lockfile'])
    },
    /** @param {string} path @param {string} text */
    write: (path, text) => {
      const file = join(folder, path)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, text)
    },
    /**
     * Changes a file as an editor would.
     * @param {string} path @param {string} from @param {string} to
     */
    edit: (path, from, to) => {
      const file = join(folder, path)
      const text = readFileSync(file, 'utf8')
      if (!text.includes(from)) throw new Error(`${path} has no ${JSON.stringify(from)}`)
      writeFileSync(
        file,
        text.replace(from, () => to),
      )
    },
    /** @param {string} name @param {string[]} args */
    must: (name, args) => must(bin(name), args),
    /**
     * Runs a server of the project on a free port until it is stopped. `PORT` in the arguments is replaced by the port.
     * @param {string} name @param {string[]} args
     * @returns {Promise<{ url: string, output: () => string, close: () => Promise<void> }>}
     */
    serve: async (name, args) => {
      const port = await freePort()
      const url = `http://127.0.0.1:${port}`
      const child = spawn(
        bin(name),
        args.map((each) => each.replace('PORT', String(port))),
        {
          cwd: folder,
          env: { ...environment(), HOST: '127.0.0.1', PORT: String(port) },
          detached: true,
          stdio: ['ignore', 'pipe', 'pipe'],
        },
      )
      let output = ''
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text))
      const ended = new Promise((resolve) => {
        child.once('exit', resolve)
        child.once('error', resolve)
      })
      // The servers have child processes.
      const stop = () => {
        try {
          if (child.pid) process.kill(-child.pid)
        } catch {
          // They have ended.
        }
      }
      process.once('exit', stop)
      const close = async () => {
        stop()
        await ended
        process.off('exit', stop)
      }
      const until = Date.now() + 60_000
      while (Date.now() < until && child.exitCode === null) {
        const answer = await fetch(`${url}/favicon.ico`).catch(() => undefined)
        if (answer) return { url, output: () => output, close }
        await new Promise((resolve) => {
          setTimeout(resolve, 100)
        })
      }
      await close()
      throw new Error(`${name} ${args.join(' ')} did not start.\n${output}`)
    },
  }
}

/** @typedef {ReturnType<typeof newProject>} Project */

/**
 * The versions of packages in the workspace, for a framework whose own command downloads its template.
 * @param {readonly string[]} names
 */
export function versionsOf(names) {
  const text = readFileSync(join(root, 'pnpm-workspace.yaml'), 'utf8')
  return Object.fromEntries(
    names.map((name) => {
      const version = new RegExp(`^  '?${name}'?: (\\S+)$`, 'm').exec(text)?.[1]
      if (!version) throw new Error(`The workspace has no ${name}`)
      return [name, version]
    }),
  )
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address())
      server.close(() => resolve(port))
    })
  })
}
