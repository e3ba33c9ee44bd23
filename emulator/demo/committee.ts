import type { Newcomer } from './people'

const from = '2026-01-10'
const term = 18
const delegations = ['和平代表团', '新华代表团', '建设代表团', '中山代表团']

/** 35 组成人员 with the chairman and the member of the identity switcher; told apart by their family names. */
const families = [...'曹邓冯白蔡程崔戴丁董杜段范方傅高葛龚郭韩侯胡贾姜蒋金康孔赖雷黎梁廖']

/** Three of 41 whom no push reaches: one never made themselves known, two agreed to no message. */
export const neverEnrolled = '段XX'
export const withoutConsent: readonly string[] = ['范XX', '罗XX']

/** Nobody of the switcher: people whom only notices reach. */
export const committee: readonly Newcomer[] = families.map((family, n) => ({
  openid: `oX7Gq5Committee${String(n).padStart(13, '0')}`,
  name: `${family}XX`,
  phone: `1330000${String(n).padStart(4, '0')}`,
  appointments: [
    { kind: 'deputy', term, delegation: delegations[n % 4] ?? '和平代表团', from },
    { kind: n < 3 ? 'viceChair' : 'committeeMember', term, from },
  ],
  enrols: `${family}XX` !== neverEnrolled,
}))

const organs = ['区监察委员会', '区人民法院', '区人民检察院', '区教育局', '区财政局']

export const liaisonOfficers: readonly Newcomer[] = organs.map((unit, n) => ({
  openid: `oX7Gq5Liaison${String(n).padStart(15, '0')}`,
  name: `${[...'林刘龙卢罗'][n] ?? '林'}XX`,
  phone: `1320000${String(n).padStart(4, '0')}`,
  appointments: [{ kind: 'liaisonOfficer', unit, title: '办公室副主任', from }],
}))
