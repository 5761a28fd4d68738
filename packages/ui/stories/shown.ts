/** Shows one of our files as a site would write it: with its path above, and with imports that don't end in `.ts`. */
export function shown(text: string, path?: string): string {
  const code = text.replaceAll(/((?:from |import\()'\.[^']*?)\.tsx?'/g, "$1'").trim()
  return path === undefined ? code : `// ${path}\n${code}`
}

/** Finds a block of code in a guide by the path in its first line. */
export function fromGuide(guide: string, path: string): string {
  const block = guide
    .split(/^```\w*\n/m)
    .map((text) => text.split('\n```')[0] ?? '')
    .find((text) => text.startsWith(`// ${path}\n`))
  if (block === undefined) throw new Error(`The guide has no code for ${path}.`)
  return block
}
