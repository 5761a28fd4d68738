/** @typedef {{ name: string, exports: Record<string, unknown> }} Published */

/**
 * The checks that a packed package has to pass, each with its command.
 * @param {Published} published
 * @param {string} tarball
 * @returns {{ title: string, command: string, args: string[] }[]}
 */
export function packageChecks({ name, exports }, tarball) {
  const withoutTypes = Object.keys(exports).filter((entry) => entry.endsWith('.css'))
  return [
    { title: `publint: ${name}`, command: 'publint', args: [tarball, '--strict'] },
    {
      title: `Are the types wrong: ${name}`,
      command: 'attw',
      args: [
        tarball,
        '--profile',
        'esm-only',
        ...(withoutTypes.length ? ['--exclude-entrypoints', ...withoutTypes] : []),
      ],
    },
  ]
}
