// WeChat's own compiler, offline, over the built mini-program; and over broken copies of its main package, which it must refuse.
// node tests/compile/compile.js [RESULT.json]
const { generateKeyPairSync } = require('node:crypto')
const fs = require('node:fs')
const os = require('node:os')
const path = require('node:path')
const ci = require('miniprogram-ci')

const root = path.resolve(__dirname, '../..')
const built = path.join(root, 'dist/weapp')
const work = fs.mkdtempSync(path.join(os.tmpdir(), 'compile-'))
const keyFile = path.join(work, 'private.key')
const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
fs.writeFileSync(keyFile, privateKey.export({ type: 'pkcs1', format: 'pem' }))

const inside = (folder, file) => path.join(folder, file)
const rewrite = (folder, file, change) =>
  fs.writeFileSync(inside(folder, file), change(fs.readFileSync(inside(folder, file), 'utf8')))
const rewriteJson = (folder, file, change) =>
  rewrite(folder, file, (text) => {
    const json = JSON.parse(text)
    change(json)
    return JSON.stringify(json)
  })

/** Faults are planted in the main package by itself: it holds a page of each kind, and compiles in a tenth of the time. */
function withoutSubpackages(folder) {
  fs.rmSync(inside(folder, 'packages'), { recursive: true })
  rewriteJson(folder, 'app.json', (app) => {
    delete app.subPackages
    delete app.preloadRule
  })
}

const page = 'pages/news/list'
const breaks = {
  'a page without its file': (folder) => fs.rmSync(inside(folder, `${page}.js`)),
  'a page nobody wrote': (folder) =>
    rewriteJson(folder, 'app.json', (app) => app.pages.push('pages/news/nothing')),
  'a component nobody wrote': (folder) =>
    rewriteJson(folder, `${page}.json`, (json) => {
      json.usingComponents = { ...json.usingComponents, ghost: '../../ghost' }
    }),
  'a tab without its icon': (folder) => fs.rmSync(inside(folder, 'assets/tabs/news.png')),
  'an app.json that is no JSON': (folder) => rewrite(folder, 'app.json', (text) => `${text}}`),
  'WXML left open': (folder) =>
    rewrite(folder, `${page}.wxml`, (text) => `${text}<view><text></view>`),
  'JavaScript left open': (folder) => rewrite(folder, 'app.js', (text) => `${text}\nfunction (`),
  'WXSS left open': (folder) => rewrite(folder, 'app.wxss', (text) => `${text}\n.a { color: red`),
}

/** Compiles one folder as an upload would. Rejects with the compiler's words. */
async function compile(projectPath) {
  const project = new ci.Project({
    appid: 'wx0000000000000000',
    type: 'miniProgram',
    projectPath,
    privateKeyPath: keyFile,
    ignores: ['node_modules/**/*'],
  })
  // The compiler asks WeChat for the account's limits; these are the ones every account has.
  project.attr = async () => ci.DefaultProjectAttr
  project.attrSync = () => ci.DefaultProjectAttr
  const setting = {
    es6: true,
    es7: true,
    minify: true,
    minifyJS: true,
    minifyWXML: true,
    minifyWXSS: true,
  }
  await ci.getCompiledResult({ project, desc: '', version: '0.0.0', setting }, inside(work, 'out'))
}

function copyOf(name) {
  const folder = fs.mkdtempSync(path.join(work, 'copy-'))
  fs.cpSync(built, inside(folder, 'app'), { recursive: true })
  fs.writeFileSync(
    inside(folder, 'project.config.json'),
    JSON.stringify({ miniprogramRoot: 'app/', appid: 'wx0000000000000000', projectname: name }),
  )
  return folder
}

async function check(name, shouldCompile, prepare) {
  const folder = copyOf(name)
  prepare?.(inside(folder, 'app'))
  const problem = await compile(folder).then(
    () => undefined,
    (error) => error,
  )
  const right = shouldCompile === (problem === undefined)
  const words = problem ? String(problem.message ?? problem).split('\n')[0] : 'compiled'
  console.log(`${right ? 'ok' : 'NOT OK'}  ${name}: ${words.slice(0, 120)}`)
  return right
}

async function main() {
  if (!fs.existsSync(inside(built, 'app.json')))
    throw new Error('dist/weapp is missing: run `npm run build:weapp` first')
  const results = [
    await check('the mini-program as built', true),
    await check('its main package by itself', true, withoutSubpackages),
  ]
  for (const [name, breakIt] of Object.entries(breaks)) {
    const broken = (folder) => {
      withoutSubpackages(folder)
      breakIt(folder)
    }
    results.push(await check(name, false, broken))
  }
  const numPassedTests = results.filter(Boolean).length
  const numFailedTests = results.length - numPassedTests
  console.log(`${numPassedTests} passed, ${numFailedTests} failed`)
  const [resultFile] = process.argv.slice(2)
  if (resultFile)
    fs.writeFileSync(
      path.resolve(root, resultFile),
      JSON.stringify({ numPassedTests, numFailedTests }),
    )
  return numFailedTests
}

// The compiler leaves empty folders where it stands.
process.chdir(work)

main()
  .then((failed) => failed > 0)
  .catch((error) => {
    console.error(error)
    return true
  })
  .then((failed) => {
    fs.rmSync(work, { recursive: true, force: true })
    // The compiler leaves workers running.
    process.exit(failed ? 1 : 0)
  })
