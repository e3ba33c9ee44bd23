import type { Recipient } from './audience'
import { whyUnreachable } from './reachable'

const person: Recipient = {
  ...{ kind: 'person', personId: 'li', name: '李', as: 'member', actors: ['li'] },
}
const organ = (people: string[]): Recipient => ({
  ...{ kind: 'organ', organId: 'o', name: '区教育局', as: 'attend', people, actors: people },
})
const accounts: Record<string, string> = { li: 'openid-li', wang: 'openid-wang' }

test.each<[string, Recipient, string[], string | undefined]>([
  ['enrolled and consented', person, ['openid-li'], undefined],
  ['enrolled only', person, [], 'noConsent'],
  ['one of two officers can be told', organ(['li', 'wang']), ['openid-wang'], undefined],
  ['one of two has no account', organ(['nobody', 'wang']), [], 'noConsent'],
  ['no officer has an account', organ(['nobody']), ['openid-li'], 'notEnrolled'],
  ['no officer', organ([]), ['openid-li'], 'noLiaisonOfficer'],
])('%s', (_, recipient, consented, why) => {
  const of = (id: string) => accounts[id]
  expect(whyUnreachable(recipient, of, (openid) => consented.includes(openid))).toBe(why)
})
