import { copyFile, mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { build, type Plugin } from 'esbuild'
import { apartWhenImportedLater, officesIds, tablesAsText, type WechatIds } from './bundle-plugins'

const root = path.resolve(__dirname, '..')
const sources = path.join(root, 'cloudfunctions')

/** The runtime that the functions are deployed on. */
const target = 'node20'

/** Not a function but the ground they stand on. */
const notDeployed = new Set(['platform'])

/** Names of the functions, one for each folder with an index.ts. */
export async function functionNames(): Promise<string[]> {
  const entries = await readdir(sources, { withFileTypes: true })
  return entries
    .filter((entry) => entry.isDirectory() && !notDeployed.has(entry.name))
    .map((entry) => entry.name)
    .filter((name) => existsSync(path.join(sources, name, 'index.ts')))
    .sort()
}

/**
 * Bundles each cloud function into one file, its dependencies included: a cold start then reads one
 * file instead of hundreds. What is deployed and what the emulator runs are these very bundles, but
 * for the ids of the office's templates, which take the place of those the emulator knows.
 */
export async function buildFunctions(
  options: { outDir?: string; ids?: WechatIds } = {},
): Promise<string[]> {
  const outDir = path.resolve(root, options.outDir ?? 'dist/functions')
  const names = await functionNames()
  await rm(outDir, { recursive: true, force: true })
  const later = new Map<string, string>()
  const entries = names.map((name) => [path.join(sources, name, 'index.ts'), `${name}/index`])
  const plugins = options.ids ? [officesIds(options.ids)] : []
  await bundle(new Map(entries as [string, string][]), outDir, later, plugins)
  await bundle(later, outDir, new Map(), plugins)
  await Promise.all(names.map((name) => copyDeclarations(name, path.join(outDir, name))))
  return names
}

/** Bundles each entry to its place; what it imports only when needed is added to `later`. */
async function bundle(
  entries: ReadonlyMap<string, string>,
  outDir: string,
  later: Map<string, string>,
  more: readonly Plugin[],
): Promise<void> {
  await build({
    entryPoints: [...entries].map(([from, to]) => ({ in: from, out: to })),
    outdir: outDir,
    bundle: true,
    // Names stay: traces can be read, and V8 loads the result faster than with short names.
    minifyWhitespace: true,
    minifySyntax: true,
    plugins: [...more, tablesAsText, apartWhenImportedLater(sources, later)],
    platform: 'node',
    target,
    format: 'cjs',
    tsconfig: path.join(root, 'tsconfig.json'),
    logLevel: 'warning',
  })
}

async function copyDeclarations(name: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true })
  for (const file of ['config.json', 'indexes.json']) {
    const from = path.join(sources, name, file)
    if (existsSync(from)) await copyFile(from, path.join(to, file))
  }
  const manifest = { name, version: '1.0.0', main: 'index.js' }
  await writeFile(path.join(to, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`)
}

if (require.main === module) {
  buildFunctions().then(
    (names) => console.log(`built ${names.length} functions: ${names.join(', ')}`),
    (error: unknown) => {
      console.error(error)
      process.exitCode = 1
    },
  )
}
