import type { Rolldown } from 'tsdown'

/**
 * Names namespaces in declarations as sites import them. The bundler calls the namespace in `banner.parts.ts`
 * `banner_parts_d_exports`, and that is what an editor or an error message would show for `ConsentBanner`.
 */
export const nameNamespaces = (): Rolldown.Plugin => ({
  name: 'askfirst-name-namespaces',
  generateBundle(_, bundle) {
    const declarations = Object.values(bundle).filter(
      (file): file is Rolldown.OutputChunk => file.type === 'chunk' && file.fileName.endsWith('.d.ts'),
    )
    const names = new Map(
      declarations.flatMap(({ code }) =>
        [...code.matchAll(/\b(\w+_d_exports) as (\w+)/g)].map(
          ([, given = '', name = '']) => [given, name] as const,
        ),
      ),
    )
    for (const file of declarations)
      for (const [given, name] of names)
        file.code = file.code.replaceAll(`${given} as ${name}`, name).replaceAll(given, name)
  },
})
