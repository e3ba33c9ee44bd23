import type { Cloud } from '..'
import { toShanghai } from '../../domain/dates/shanghai-moment'
import type { InputNamed } from '../../domain/operations'
import { asker } from './ask'
import { committee, liaisonOfficers, neverEnrolled, withoutConsent } from './committee'
import { agreeToNotices } from './consent'
import { identities } from './identities'

type Meeting = InputNamed<'notices.saveMeeting'>['meeting']
type Group = Meeting['audience']['groups'][number]

/** What the demo's office has before it: one meeting to prepare, two notices that are out, and the year's plan. */
export async function holdMeetings(cloud: Cloud): Promise<void> {
  await agreeToAll(cloud)
  await settle(cloud)
  const units = await unitsOf(cloud)
  await ask(cloud, 'office')('notices.saveMeeting', { meeting: twelfth(cloud, units) })
  const fifth = await issue(cloud, chairpersons(cloud, units))
  await issue(cloud, inspection(cloud, units))
  for (const { openid } of committee.slice(0, 2)) await sign(cloud, openid, fifth)
  for (const meeting of plan(cloud)) await ask(cloud, 'office')('notices.saveMeeting', { meeting })
}

const openidOf = (key: string) => identities.find((one) => one.key === key)?.openid ?? ''
const ask = (cloud: Cloud, key: string) => asker(cloud, openidOf(key))

async function agreeToAll(cloud: Cloud): Promise<void> {
  const reached = [...committee, ...liaisonOfficers].filter(
    ({ name }) => name !== neverEnrolled && !withoutConsent.includes(name),
  )
  const switcher = ['deputy', 'committeeMember', 'liaisonOfficer', 'office', 'leader', 'chair']
  for (const openid of [...reached.map((one) => one.openid), ...switcher.map(openidOf)])
    await agreeToNotices(cloud, openid, 3)
}

/** The district's own rule has been looked up, as set-up asks. */
async function settle(cloud: Cloud): Promise<void> {
  const leader = ask(cloud, 'leader')
  const { revision, settings } = await leader('notices.readNoticeSettings', {})
  const own = {
    ...settings.rules.standingCommittee,
    rule: '区人民代表大会常务委员会议事规则',
    article: '第八条',
    confirmed: true,
  }
  const rules = { ...settings.rules, standingCommittee: own }
  await leader('notices.saveNoticeSettings', {
    revision,
    settings: { ...settings, term: 18, rules },
  })
}

interface Units {
  committee: string
  congress: string
  organs: string[]
}

async function unitsOf(cloud: Cloud): Promise<Units> {
  const { bodies, organs } = await ask(cloud, 'office')('people.listUnits', {})
  const bodyOf = (wanted: string) => bodies.find(({ kind }) => kind === wanted)?.id ?? ''
  return {
    committee: bodyOf('standingCommittee'),
    congress: bodyOf('congress'),
    organs: organs.map(({ id }) => id),
  }
}

/** 9:00 in Shanghai on the first working day at least so many days from now. */
function morning(cloud: Cloud, days: number): string {
  const from = cloud.clock.now().getTime() + days * 86_400_000
  const weekday = new Date(from + 8 * 3_600_000).getUTCDay()
  const later = weekday === 6 ? 2 : weekday === 0 ? 1 : 0
  const day = toShanghai(new Date(from + later * 86_400_000).toISOString()).slice(0, 10)
  return `${day}T01:00:00.000Z`
}

const attending = ({ organs }: Units): Group[] =>
  organs.map((organId) => ({ as: 'attend', selector: { by: 'organ', organId } }))

const usual = { term: 18, agendaAdopted: false, venue: '区会议中心三楼会议室' }

const twelfth = (cloud: Cloud, units: Units): Meeting => ({
  ...usual,
  kind: 'standingCommittee',
  ordinal: 12,
  title: '区第十八届人大常委会第十二次会议',
  startsAt: morning(cloud, 24),
  decidedBy: { text: '区第十八届人大常委会第五次主任会议' },
  agenda: [
    {
      id: 'a1',
      title: '听取和审议区人民政府关于2026年民生实事项目完成情况的专项工作报告',
      reporter: '区人民政府',
      specialReport: true,
    },
    {
      id: 'a2',
      title: '听取和审议区人民法院关于行政审判工作情况的报告',
      reporter: '区人民法院',
    },
    { id: 'a3', title: '审议《区人大常委会议事规则（修订草案）》', reporter: '区人大常委会办公室' },
    { id: 'a4', title: '审议人事任免案', unpublished: true },
  ],
  audience: {
    groups: [
      { as: 'member', selector: { by: 'body', bodyId: units.committee } },
      ...attending(units),
    ],
    excluded: [],
  },
})

const chairpersons = (cloud: Cloud, units: Units): Meeting => ({
  ...usual,
  kind: 'chairpersons',
  ordinal: 5,
  title: '区第十八届人大常委会第五次主任会议',
  startsAt: morning(cloud, 5),
  venue: '机关二楼会议室',
  agenda: [
    { id: 'a1', title: '讨论区第十八届人大常委会第十二次会议议程（草案）' },
    { id: 'a2', title: '听取代表建议办理情况的汇报', reporter: '区人民政府办公室' },
  ],
  audience: {
    groups: [
      { as: 'member', selector: { by: 'chairs', bodyId: units.committee } },
      ...attending(units).slice(0, 1),
    ],
    excluded: [],
  },
})

const inspection = (cloud: Cloud, { congress, organs }: Units): Meeting => ({
  ...usual,
  kind: 'inspection',
  topic: '和平、新华代表团视察老旧小区改造',
  title: '和平、新华代表团视察老旧小区改造',
  startsAt: morning(cloud, 8),
  venue: '区人大机关大院',
  agenda: [
    { id: 'a1', title: '实地察看幸福里、朝阳里两个小区' },
    { id: 'a2', title: '听取汇报并座谈' },
  ],
  audience: {
    groups: [
      { as: 'member', selector: { by: 'delegation', bodyId: congress, delegation: '和平代表团' } },
      { as: 'member', selector: { by: 'delegation', bodyId: congress, delegation: '新华代表团' } },
      { as: 'attend', selector: { by: 'organ', organId: organs[0] ?? '' } },
    ],
    excluded: [],
  },
})

/** Drafted by the office, checked by its director, signed by the chairman, sent out. */
async function issue(cloud: Cloud, meeting: Meeting): Promise<string> {
  const office = ask(cloud, 'office')
  const { id: meetingId } = await office('notices.saveMeeting', { meeting })
  const { id, revision } = await office('notices.draftNotice', { meetingId })
  const sent = await office('notices.submitNotice', { id, revision })
  const checked = await ask(cloud, 'leader')('notices.approveNotice', {
    id,
    revision: sent.revision,
  })
  const signed = await ask(cloud, 'chair')('notices.approveNotice', {
    id,
    revision: checked.revision,
  })
  await office('notices.issueNotice', { id, revision: signed.revision })
  return id.replace(/\.\d+$/, '')
}

async function sign(cloud: Cloud, openid: string, dispatchId: string): Promise<void> {
  const recipient = asker(cloud, openid)
  const { receiptId, edition } = await recipient('notices.openMyNotice', { dispatchId })
  await recipient('notices.recordOpening', { receiptId, edition })
  await recipient('notices.answerNotice', { receiptId, edition, answer: 'attend' })
}

/** 年度工作要点: what the next months are to bring. */
function plan(cloud: Cloud): Meeting[] {
  const month = (ahead: number) => {
    const [year = 0, now = 0] = toShanghai(cloud.clock.now().toISOString()).split('-').map(Number)
    const then = new Date(Date.UTC(year, now - 1 + ahead, 1))
    return then.toISOString().slice(0, 7)
  }
  const planned = (kind: Meeting['kind'], topic: string, ahead: number): Meeting => ({
    ...usual,
    kind,
    topic,
    title: topic,
    plannedMonth: month(ahead),
    venue: '',
    agenda: [],
    audience: { groups: [], excluded: [] },
  })
  return [
    planned('research', '学前教育普及普惠情况调研', 1),
    planned('inspection', '优化营商环境条例实施情况视察', 2),
    planned('deputyGroup', '代表小组开展“家站”接待选民活动', 2),
  ]
}
