import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Plugin } from 'esbuild'

/** A dynamic import of ours becomes a file beside the function, so that no cold start has to parse it. */
export const apartWhenImportedLater = (sources: string, later: Map<string, string>): Plugin => ({
  name: 'apart-when-imported-later',
  setup(bundle) {
    bundle.onResolve({ filter: /^\./ }, ({ kind, path: wanted, resolveDir }) => {
      if (kind !== 'dynamic-import' || !resolveDir.startsWith(sources)) return undefined
      const [area] = path.relative(sources, resolveDir).split(path.sep)
      const name = path.basename(wanted)
      later.set(path.resolve(resolveDir, `${wanted}.ts`), `${area}/${name}`)
      return { path: `./${name}.js`, external: true }
    })
  },
})

export interface WechatIds {
  templates: Record<string, string>
  templateFields: Record<string, Record<string, string>>
  smsTemplates: Record<string, string>
}

/** Puts an office's own ids in the place of config/wechat.json, which holds the embedded cloud's. */
export const officesIds = (ids: WechatIds): Plugin => ({
  name: 'offices-ids',
  setup(bundle) {
    bundle.onLoad({ filter: /[\\/]config[\\/]wechat\.json$/ }, () => ({
      contents: JSON.stringify(ids),
      loader: 'json',
    }))
  },
})

/** Large tables, such as the SDK's of MIME types, load faster parsed from text than as JavaScript. */
export const tablesAsText: Plugin = {
  name: 'tables-as-text',
  setup(bundle) {
    bundle.onLoad({ filter: /\.json$/ }, async ({ path: file }) => {
      const text = await readFile(file, 'utf8')
      if (text.length < 50_000) return undefined
      const compact = JSON.stringify(JSON.parse(text))
      return { contents: `module.exports = JSON.parse(${JSON.stringify(compact)})`, loader: 'js' }
    })
  },
}
