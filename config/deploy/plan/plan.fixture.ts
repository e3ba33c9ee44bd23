import callRule from '../../security-rules/functions.json'
import { hashOfValue } from '../hashes'
import { routes } from './access'
import type { Change } from './change'
import { planOf } from './plan'
import type { Found, FoundFunction, Wanted, WantedFunction } from './states'
import { valuesFor } from './variables'

/** For tests: what one small checkout wants, and clouds that have nothing of it, all of it, or all but something. */
export const rule = '{"read":false,"write":false}'
export const people: WantedFunction = {
  name: 'people',
  code: 'aaaaaaaaaaaaaaaa',
  memorySize: 512,
  timeout: 60,
  environment: ['DESK_KEY', 'PERSONAL_DATA_KEY', 'SETUP_SECRET'],
  timers: [{ name: 'hourly', cron: '0 7 * * * * *' }],
  openApis: ['phonenumber.getPhoneNumber'],
}
export const wanted: Wanted = {
  functions: [people],
  collections: { people: [{ name: 'by_order', keys: [['order', 1]] }], seals: [] },
  databaseRule: rule,
  storageRule: rule,
  callRule,
  files: { 'index.html': '1', 'js/a.js': '2' },
  desk: { domain: 'desk.example.gov.cn', certificate: 'cert' },
  miniProgram: { version: '0.1.0', note: '试用环境 abc', robot: 1, code: 'c0de' },
}
export const empty: Found = {
  functions: {},
  orphans: [],
  callRule: {},
  collections: {},
  storageRule: undefined,
  lifecycle: [],
  hosting: 'absent',
  files: {},
  domain: undefined,
  otherDomains: [],
  miniProgram: undefined,
  keptKey: undefined,
}
export const standing: FoundFunction = {
  code: people.code,
  isOurs: true,
  runtime: 'Nodejs20.19',
  memorySize: 512,
  timeout: 60,
  environment: { DESK_KEY: 'd', PERSONAL_DATA_KEY: 'p', SETUP_SECRET: 's' },
  timers: people.timers.map((timer) => ({ ...timer, enabled: true })),
  status: 'Active',
}
export const complete: Found = {
  functions: { people: standing },
  orphans: [],
  callRule,
  collections: {
    people: {
      documents: 3,
      indexes: [
        { name: '_id_', keys: [['_id', 1]] },
        { name: 'by_order', keys: [['order', 1]] },
      ],
      rule,
    },
    seals: { documents: 0, indexes: [], rule },
  },
  storageRule: rule,
  lifecycle: [
    {
      ID: 'renda-office-incoming',
      Status: 'Enabled',
      Filter: { Prefix: 'incoming/' },
      Expiration: { Days: '1' },
    },
    {
      ID: 'renda-office-restore',
      Status: 'Enabled',
      Filter: { Prefix: 'restore/' },
      Expiration: { Days: '2' },
    },
  ],
  hosting: 'online',
  files: wanted.files,
  domain: {
    cname: 'x.cname',
    resolves: true,
    certificate: 'cert',
    enabled: true,
    state: 'ready',
    routes,
  },
  otherDomains: [],
  miniProgram: 'c0de',
  keptKey: hashOfValue('p'),
}
export const make = (name: string) => `secret-${name}`
export const plan = (want: Wanted, found: Found, given: Record<string, string> = {}) =>
  planOf(want, found, valuesFor(want.functions, found, given, make))
export const kinds = (changes: readonly Change[]) => changes.map(({ step }) => step.kind)

export const withFunction = (changed: Partial<FoundFunction>): Found => ({
  ...complete,
  functions: { people: { ...standing, ...changed } },
})
export const withPeople = (changed: Partial<Found['collections'][string]>): Found => ({
  ...complete,
  collections: {
    ...complete.collections,
    people: { ...complete.collections['people']!, ...changed },
  },
})
export const withDomain = (changed: Partial<NonNullable<Found['domain']>>): Found => ({
  ...complete,
  domain: { ...complete.domain!, ...changed },
})
