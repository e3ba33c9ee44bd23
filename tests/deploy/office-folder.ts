import { execFile } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { buildSync } from 'esbuild'
import { environmentOf, parseSettings, type EnvironmentName } from '../../config/deploy/settings'
import { stampNow, writeStamp } from '../../config/deploy/stamp'
import type { StandIn } from './stand-in'

const root = path.resolve(__dirname, '../..')
const example = readFileSync(path.join(root, 'config/deploy/example.json'), 'utf8')

const programNames = ['deploy', 'doctor', 'backup'] as const
type Program = (typeof programNames)[number]

/** Stands where `npm` does: what it installs as miniprogram-ci writes down what it is asked. */
const npm = `#!/bin/sh
mkdir -p node_modules/miniprogram-ci
cat > node_modules/miniprogram-ci/index.js <<'END'
const { appendFileSync } = require('fs')
const { EOL } = require('os')
const note = (what) => async (options) =>
  appendFileSync('tests/compile/asked', JSON.stringify({ what, ...options }) + EOL)
exports.Project = class { constructor(options) { Object.assign(this, options) } }
exports.upload = note('upload')
exports.preview = note('preview')
END
`

export interface Said {
  code: number
  out: string
  err: string
}

/** A checkout of an office: deploy.json, and something small built for its test environment. */
export interface OfficeFolder {
  folder: string
  write(file: string, text: string): void
  /** Changes deploy.json. */
  settings(change: (text: string) => string): void
  /** Says of what lies in dist/deploy that it was built from this folder as it is now. */
  stamp(name?: EnvironmentName): Promise<void>
  /** Runs the program of `npm run <program> -- …` against the stand-in. */
  run(program: Program, ...words: string[]): Promise<Said>
}

export const testEnvironment = 'renda-test-0a1b2c3d4e'
export const keys = { AKIDstandin: 'a-secret-key-of-the-stand-in' }

export function officeFolder(below: string, standIn: StandIn): OfficeFolder {
  const folder = mkdtempSync(path.join(below, 'office-'))
  const programs = bundlePrograms(folder)
  const write = (file: string, text: string) => {
    const at = path.join(folder, file)
    mkdirSync(path.dirname(at), { recursive: true })
    writeFileSync(at, text)
  }
  let deployJson = example
    .replace('"secretId": ""', '"secretId": "AKIDstandin"')
    .replace('"secretKey": ""', `"secretKey": "${keys.AKIDstandin}"`)
    .replace('"deskDomain": ""', '"deskDomain": "desk.example.gov.cn"')
    .replace('"deskCertificate": ""', '"deskCertificate": "cert-1"')
    .replace('"private.wx0000000000000000.key"', '""')
  write('deploy.json', deployJson)
  write('package.json', JSON.stringify({ version: '0.1.0', engines: { node: '>=20.15' } }))
  write('package-lock.json', JSON.stringify({ packages: {} }))
  write('ca.pem', standIn.certificate)
  write('bin/npm', npm)
  chmodSync(path.join(folder, 'bin/npm'), 0o755)
  write('tests/compile/package.json', '{}')
  return {
    folder,
    write,
    settings: (change) => {
      deployJson = change(deployJson)
      write('deploy.json', deployJson)
    },
    stamp: async (name = 'staging') => {
      const settings = parseSettings(deployJson)
      const stamp = await stampNow(folder, environmentOf(settings, name).id, settings)
      await writeStamp(path.join(folder, 'dist/deploy', name), stamp)
    },
    run: (program, ...words) =>
      new Promise((resolve) => {
        const env = {
          ...process.env,
          HTTPS_PROXY: standIn.proxy,
          NODE_EXTRA_CA_CERTS: path.join(folder, 'ca.pem'),
          NODE_PATH: path.join(root, 'node_modules'),
          PATH: `${path.join(folder, 'bin')}:${process.env.PATH}`,
        }
        const command = [path.join(programs, program, 'index.js'), ...words]
        execFile(process.execPath, command, { cwd: folder, env }, (error, out, err) =>
          resolve({ code: error ? Number(error.code) : 0, out, err }),
        )
      }),
  }
}

/** The programs, bundled once: tsx would read every file anew in each of a dozen runs. */
function bundlePrograms(below: string): string {
  const outdir = path.join(below, 'programs')
  buildSync({
    entryPoints: programNames.map((name) => path.join(root, 'config', name, 'index.ts')),
    outbase: path.join(root, 'config'),
    outdir,
    bundle: true,
    platform: 'node',
    packages: 'external',
    logLevel: 'warning',
  })
  return outdir
}

/** Two functions and a desk, as a build would leave them. */
export function buildSmall(office: OfficeFolder, code = 'exports.main = () => 1'): Promise<void> {
  const built = `dist/deploy/staging`
  const config = (environment: string[], triggers: object[]) =>
    JSON.stringify({
      memorySize: 512,
      timeout: 60,
      environment,
      permissions: { openapi: ['wxacode.getUnlimited'] },
      triggers,
    })
  const hourly = { name: 'hourly', type: 'timer', config: '0 7 * * * * *' }
  office.write(`${built}/functions/people/index.js`, code)
  office.write(
    `${built}/functions/people/config.json`,
    config(['DESK_KEY', 'PERSONAL_DATA_KEY', 'SETUP_SECRET'], [hourly]),
  )
  office.write(
    `${built}/functions/people/indexes.json`,
    '{"people":[{"name":"by_order","keys":[["order",1]]}]}',
  )
  office.write(`${built}/functions/desk/index.js`, 'exports.main = () => 2')
  office.write(`${built}/functions/desk/config.json`, config(['DESK_KEY'], []))
  office.write(`${built}/functions/desk/indexes.json`, '{}')
  office.write(`${built}/h5/index.html`, '<!doctype html>')
  office.write(`${built}/h5/js/app.0a1b2c3d.js`, 'app')
  office.write(`${built}/weapp/app.json`, '{}')
  return office.stamp()
}
