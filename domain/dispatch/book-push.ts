import { dayOf, showDay } from '../dates/day'
import { fitFields } from '../push/fields'
import type { PushOccasion } from './push-text'

const asked: Record<PushOccasion, string> = {
  notice: '请打开签收',
  reminder: '您单位还没有签收，请尽快签收',
  changed: '新版已印发，旧版作废，请签收',
  cancelled: '印发撤回，请打开查看',
  cancelledStill: '印发已撤回，请打开签收',
  dropped: '不再发给您单位，旧版作废',
}

/** The fields of the template task: 待办事项, 截止时间, 温馨提示. */
export const bookPushFields = (
  title: string,
  /** UTC. */
  signBy: string,
  occasion: PushOccasion,
): Record<string, string> =>
  fitFields({ thing1: title, time2: showDay(dayOf(signBy)), thing3: asked[occasion] })
