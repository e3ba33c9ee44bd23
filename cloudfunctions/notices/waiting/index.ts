import type { noticesWaiting } from '@domain/operations/notices/waiting'
import type { Waiting } from '@domain/waiting/waiting'
import type { Member } from '../../platform/caller'
import { find } from '../../platform/database'
import type { Handlers } from '../../platform/handler'
import { rebindings } from '../../platform/roster'
import { noticeSettings } from '../../platform/notice-settings'
import { alarmsStanding } from './alarms'
import { callsMine, leavesAsked } from './asked-of-staff'
import { editionsInWork, editionWaits } from './editions'
import { latestMomentOf, meetingsAround, meetingWaits } from './meetings'
import { materialsToSee, myMaterials } from './materials'
import { myReceipts } from './receipts'
import { runningFigures, runningNow, timelinessOf } from './running'

/** 工作台首页: each kind of thing in one request, and none for what the caller could do nothing about. */
export const waitingHandlers: Handlers<typeof noticesWaiting> = {
  waiting: async (_, { caller, documents, now }) => {
    const { name, roles } = caller
    const drafts = roles.includes('office')
    const convenes = drafts || roles.includes('leader')
    const keepsHouse = drafts || roles.includes('administrator')
    const [mine, owed, asked, joins, alarms, desk] = await Promise.all([
      myReceipts(caller, now),
      roles.includes('liaisonOfficer') ? myMaterials(caller, now) : [],
      convenes ? leavesAsked(caller, now) : [],
      keepsHouse ? rebindingsAsked() : [],
      keepsHouse ? alarmsStanding() : [],
      convenes ? onTheDesk() : undefined,
    ])
    const items = [...alarms, ...mine, ...owed, ...asked, ...joins, ...(desk?.items ?? [])]
    return { now, me: { name, roles: [...roles] }, items, figures: desk?.figures }

    /** What meetings and their notices wait for from whoever convenes. */
    async function onTheDesk() {
      const [{ settings }, editions, meetings, running, calls] = await Promise.all([
        noticeSettings(documents),
        editionsInWork(),
        meetingsAround(now),
        runningNow(now),
        drafts ? callsMine(caller, now) : [],
      ])
      const [issued, materials] = await Promise.all([
        timelinessOf(settings, now),
        drafts ? materialsToSee(meetings, now) : [],
      ])
      const latest = latestMomentOf(settings)
      const told = new Map(running.map(({ id, startsAt }) => [id, startsAt]))
      const { waits, shown } = editionWaits(editions, caller as Member, settings, told, latest, now)
      const ofMeetings = drafts ? meetingWaits(meetings, editions, shown, told, latest, now) : []
      const { items: unsigned, ...figures } = runningFigures(running, now)
      return {
        items: [...waits, ...ofMeetings, ...materials, ...calls, ...(drafts ? unsigned : [])],
        figures: { ...figures, timeliness: issued },
      }
    }
  },
}

/** 换绑: somebody asks to be known under another WeChat account. */
async function rebindingsAsked(): Promise<Waiting[]> {
  const asked = await find(rebindings, {
    where: {},
    orderBy: ['askedAt', 'asc'],
    limit: 100,
    fields: ['askedAt'],
  })
  if (asked.length === 0) return []
  const title = '有人申请换绑微信，请核实'
  return [{ kind: 'rebinding', id: '', title, count: asked.length, since: asked[0]?.askedAt }]
}
