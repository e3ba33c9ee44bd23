import { identities } from './identities'
import type { Newcomer } from './people'

type Appointments = Newcomer['appointments']

const from = '2026-01-10'
const term = 18
const deputy = { kind: 'deputy', term, delegation: '和平代表团', from } as const

/** What each part in the identity switcher holds; the public holds nothing. */
const appointments: Record<string, Appointments> = {
  newDeputy: [{ ...deputy, delegation: '建设代表团' }],
  deputy: [deputy],
  committeeMember: [
    { ...deputy, delegation: '新华代表团' },
    { kind: 'committeeMember', term, from },
  ],
  liaisonOfficer: [{ kind: 'liaisonOfficer', unit: '区人民政府办公室', title: '科长', from }],
  editor: [{ kind: 'editor', from }],
  firstReviewer: [{ kind: 'firstReviewer', title: '宣传科科长', from }],
  secondReviewer: [{ kind: 'secondReviewer', title: '办公室副主任', from }],
  finalReviewer: [{ kind: 'finalReviewer', title: '办公室副主任', from }],
  office: [{ kind: 'officeStaff', from }],
  leader: [{ kind: 'officeDirector', from }],
  chair: [
    { ...deputy, delegation: '中山代表团' },
    { kind: 'chair', term, from },
  ],
}

/** The people of the identity switcher, the administrator first. */
export function demoPeople(): [Newcomer, ...Newcomer[]] {
  const newcomer = (key: string): Newcomer => {
    const identity = identities.find((one) => one.key === key)
    if (!identity) throw new Error(`no identity ${key}`)
    const { openid, name, phone } = identity
    const enrols = key !== 'newDeputy'
    return { openid, name, phone, appointments: appointments[key] ?? [], enrols }
  }
  return [newcomer('administrator'), ...Object.keys(appointments).map(newcomer)]
}
