import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { knownVariables } from '../../config/deploy/plan/variables'

const root = path.resolve(__dirname, '../../cloudfunctions')
const functions = readdirSync(root).filter((name) => existsSync(path.join(root, name, 'index.ts')))

const stated = (name: string): string[] => {
  const text = readFileSync(path.join(root, name, 'config.json'), 'utf8')
  return (JSON.parse(text) as { environment: string[] }).environment
}

test.each(functions)('%s states the environment variables its code asks for', (name) => {
  const files = readdirSync(path.join(root, name), { recursive: true, encoding: 'utf8' })
  const code = files
    .filter((file) => /\.ts$/.test(file) && !/\.test\.ts$/.test(file))
    .map((file) => readFileSync(path.join(root, name, file), 'utf8'))
    .join('\n')
  const asked = [...code.matchAll(/\bsecret\('([A-Z_]+)'\)/g)].map(([, variable]) => variable)
  expect(stated(name)).toEqual(expect.arrayContaining(asked))
  // Every function that serves takes vouchers of the desk.
  if (code.includes('serve(')) expect(stated(name)).toContain('DESK_KEY')
})

test.each(functions)('the deployment kit knows where each variable of %s comes from', (name) => {
  expect(knownVariables).toEqual(expect.arrayContaining(stated(name)))
})
