import { readFileSync } from 'node:fs'
import path from 'node:path'
import vm from 'node:vm'

/** Loads the bundle's CommonJS files inside the context, each once, as WeChat does. */
export function makeLoader(dist: string, context: vm.Context) {
  let running = ''
  const loaded = new Map<string, { exports: unknown }>()
  function load(name: string): unknown {
    const file = path.join(dist, name.endsWith('.js') ? name : `${name}.js`)
    const known = loaded.get(file)
    if (known) return known.exports
    const module = { exports: {} as unknown }
    loaded.set(file, module)
    const source = `(function (require, module, exports) {${readFileSync(file, 'utf8')}\n})`
    const run = vm.runInContext(source, context, { filename: file }) as (
      require: (wanted: string) => unknown,
      module: object,
      exports: unknown,
    ) => void
    const before = running
    running = path.relative(dist, file).replace(/\.js$/, '')
    run(
      (wanted) => load(path.relative(dist, path.resolve(path.dirname(file), wanted))),
      module,
      module.exports,
    )
    running = before
    return module.exports
  }
  /** `running`: the file whose code is being run, to which Page() and Component() belong. */
  return { load, running: () => running }
}
