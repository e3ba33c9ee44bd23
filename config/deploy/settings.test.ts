import { readFileSync } from 'node:fs'
import path from 'node:path'
import { environmentOf, parseSettings } from './settings'
import { Trouble } from '../trouble'

const example = readFileSync(path.join(__dirname, 'example.json'), 'utf8')
/** The example with the two keys filled in, as its remarks tell. */
const filled = example.replace(/"secret(Id|Key)": ""/g, '"secret$1": "x"')

function troubleWith(text: string): Trouble {
  try {
    parseSettings(text)
  } catch (error) {
    if (error instanceof Trouble) return error
    throw error
  }
  throw new Error('nothing was wrong')
}

test('the example is right once its keys are filled in', () => {
  expect(parseSettings(filled).environments.production?.id).toBe('renda-0a1b2c3d4e')
})

test.each<[string, string, RegExp]>([
  ['keys left empty', example, /tencentCloud\.secretId：没有填写[\s\S]*tencentCloud\.secretKey/],
  ['no JSON', filled.replace('"uploadKey":', '"uploadKey"'), /格式不对（第 3\d 行附近）/],
  ['a wrong appid', filled.replace('wx0000000000000000"', 'wx12"'), /appid：不是 AppID/],
  [
    'a name for an id',
    filled.replace('renda-test-0a1b2c3d4e', '试用环境'),
    /environments\.staging\.id：不是环境 ID/,
  ],
  [
    'an address for a domain',
    filled.replace('"deskDomain": ""', '"deskDomain": "https://a.cn/"'),
    /deskDomain：不是域名/,
  ],
  ['a word misspelt', filled.replace('"uploadKey"', '"uploadkey"'), /不认识 uploadkey/],
  ['a part left out', filled.replace(/"tencentCloud": \{[^}]*\},/, ''), /tencentCloud：没有填写/],
  [
    'a key too short',
    filled.replace('"personalDataKey": ""', '"personalDataKey": "c2hvcnQ="'),
    /personalDataKey：不是手机号加密密钥/,
  ],
  [
    'a field of another kind',
    filled.replace('"templateFields": {}', '"templateFields": { "task": { "thing1": "time1" } }'),
    /templateFields\.task：左右两个字段名只能数字不同/,
  ],
  [
    'a template nobody has',
    filled.replace('"templateFields": {}', '"templateFields": { "meeting": {} }'),
    /templateFields/,
  ],
  ['an array', '[]', /整个文件/],
  [
    'one environment for both',
    filled.replace('"renda-test-0a1b2c3d4e"', '"renda-0a1b2c3d4e"'),
    /environments：试用环境和正式环境的环境 ID 相同/,
  ],
  [
    'one domain for both',
    filled.replaceAll('"deskDomain": ""', '"deskDomain": "desk.example.gov.cn"'),
    /environments：试用环境和正式环境的 deskDomain 相同/,
  ],
])('%s: it is said where, and what to do', (_, text, says) => {
  const trouble = troubleWith(text)
  expect(trouble.message).toMatch(says)
  expect(trouble.next).toContain('example.json')
})

test('an environment that is not there is told with those that are', () => {
  const settings = parseSettings(filled.replace(/"staging": \{[\s\S]*?\},/, ''))
  expect(() => environmentOf(settings, 'staging')).toThrow(/没有试用环境/)
})

test('no word of a trouble holds a secret', () => {
  const text = filled.replace('"x"', '"AKIDsecret"').replace('wx0000000000000000"', 'wx12"')
  expect(troubleWith(text).message).not.toContain('AKIDsecret')
})
