import { showDay } from '@domain/dates/day'
import { deliberationLabels } from '@domain/rulebook/edition'
import type { Edition } from './use-edition'

export interface PathStep {
  name: string
  state: 'passed' | 'waiting' | 'ahead'
  detail?: string | undefined
}

type Way = Pick<
  Edition,
  | 'rule'
  | 'status'
  | 'stage'
  | 'standing'
  | 'period'
  | 'opinions'
  | 'deliberations'
  | 'adoption'
  | 'registering'
  | 'until'
  | 'writers'
>

/** 起草 → 征求意见 → 主任会议审议 → 常委会会议审议 → 通过 → 施行: what is behind the draft, and what it waits for. */
export function pathSteps(way: Way): PathStep[] {
  const { rule, deliberations } = way
  const goesOn =
    rule.path === 'committee' || deliberations.some(({ stage }) => stage === 'committee')
  return [
    drafting(way),
    asking(way),
    deliberating(way, 'chairpersons', '主任会议审议'),
    ...(goesOn ? [deliberating(way, 'committee', '常委会会议审议')] : []),
    adopting(way),
    taking(way),
  ]
}

const isWriting = ({ status }: Way) => status === 'draft' || status === 'returned'

function drafting(way: Way): PathStep {
  const { status, period, writers, deliberations } = way
  const by = writers.map(({ name }) => name).join('、')
  const busy = period !== undefined && (period.open || way.opinions.unanswered > 0)
  if (!isWriting(way) || busy) return { name: '起草', state: 'passed', detail: by }
  const detail =
    status === 'returned' || deliberations.length > 0
      ? '按审议意见修改'
      : period
        ? '按征求的意见修改'
        : by
  return { name: '起草', state: 'waiting', detail }
}

function asking(way: Way): PathStep {
  const { period, opinions } = way
  const name = '征求意见'
  if (!period) {
    return isWriting(way)
      ? { name, state: 'ahead', detail: '可以先征求意见' }
      : { name, state: 'ahead', detail: '没有征求' }
  }
  if (period.open) {
    const got = opinions.total > 0 ? `，已收 ${opinions.total} 条` : ''
    return { name, state: 'waiting', detail: `到 ${showDay(period.closesOn)}${got}` }
  }
  if (opinions.unanswered > 0)
    return { name, state: 'waiting', detail: `${opinions.unanswered} 条意见未答复` }
  const detail = opinions.total > 0 ? `${opinions.total} 条意见，已全部答复` : '没有收到意见'
  return { name, state: 'passed', detail }
}

function deliberating(
  { stage, status, deliberations }: Way,
  which: 'chairpersons' | 'committee',
  name: string,
): PathStep {
  const sat = deliberations.filter((one) => one.stage === which)
  const last = sat[sat.length - 1]
  const times = sat.length > 1 ? `第 ${sat.length} 次：` : ''
  const said = last && `${times}${deliberationLabels[last.result]}（${showDay(last.on)}）`
  if (status === 'inReview' && stage === which)
    return { name, state: 'waiting', detail: said ?? '等待会议审议' }
  return { name, state: last?.result === 'agreed' ? 'passed' : 'ahead', detail: said }
}

function adopting({ adoption, registering, status }: Way): PathStep {
  const name = '通过'
  if (adoption)
    return { name, state: 'passed', detail: `${showDay(adoption.on)} ${adoption.meeting}` }
  if (registering) return { name, state: 'waiting', detail: '已登记，待另一位同事确认' }
  return status === 'approved'
    ? { name, state: 'waiting', detail: '可登记通过' }
    : { name, state: 'ahead' }
}

function taking({ adoption, standing, until }: Way): PathStep {
  const name = '施行'
  if (!adoption) return { name, state: 'ahead' }
  const from = `${showDay(adoption.effectiveOn)}起`
  if (standing === 'notYetInForce') return { name, state: 'waiting', detail: from }
  return {
    name,
    state: 'passed',
    detail: until ? `${from}，${showDay(until)}起失效` : from,
  }
}
