import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import calls from '../../config/security-rules/functions.json'
import database from '../../config/security-rules/database.json'
import storage from '../../config/security-rules/storage.json'

const root = path.resolve(__dirname, '../..')

test('no client reads or writes the database', () => {
  expect(database).toEqual({ read: false, write: false })
})

test('no client calls a function without a log-in, or with an anonymous one', () => {
  // Of the expressions CloudBase has for functions, the narrowest a mini-program gets through.
  expect(calls).toEqual({ '*': { invoke: "auth.loginType != 'ANONYMOUS' && auth != null" } })
})

test('a client writes its own uploads below incoming/ and reads no file at all', () => {
  expect(storage.read).toBe(false)
  expect(storage.write).toContain('resource.openid == auth.openid')
  const pattern = /\/(\^.*\$)\/\.test/.exec(storage.write)?.[1] ?? ''
  const allowed = (file: string) => new RegExp(pattern).test(file)
  expect(allowed('incoming/k3j2h1/file.docx')).toBe(true)
  for (const file of ['stories/a.jpg', 'exports/x/名册.xlsx', 'incoming/a', 'incoming/a/b/c']) {
    expect([file, allowed(file)]).toEqual([file, false])
  }
})

/** What each function's code asks of WeChat's open API; its config.json must allow that and no more. */
const openApis: Record<string, string[]> = {
  courier: ['cloudbase.sendSms', 'subscribeMessage.send'],
  desk: ['wxacode.getUnlimited'],
  news: [],
  notices: ['urllink.generate', 'wxacode.getUnlimited'],
  people: ['phonenumber.getPhoneNumber', 'wxacode.getUnlimited'],
  rules: ['security.msgSecCheck'],
  upkeep: [],
}

test('every function may call the open APIs it uses, and no other', () => {
  const folders = readdirSync(path.join(root, 'cloudfunctions')).filter((name) =>
    existsSync(path.join(root, 'cloudfunctions', name, 'config.json')),
  )
  const stated = folders.map((name) => {
    const file = path.join(root, 'cloudfunctions', name, 'config.json')
    const config = JSON.parse(readFileSync(file, 'utf8')) as { permissions: { openapi: string[] } }
    return [name, config.permissions.openapi]
  })
  expect(Object.fromEntries(stated)).toEqual(openApis)
})
