import type { RefusalText } from './refusal-text'

/** 会议. */
export const meetings = {
  MEETING_NOT_FOUND: { says: '没有找到这次会议。', next: '它可能已被删除，请返回会议列表查看。' },
  MEETING_UNDATED: {
    says: '会议时间或地点还没有定。',
    next: '请先在会议页填写时间和地点，再拟通知。',
  },
  MEETING_OVER: { says: '会议已经结束或取消。', next: '请在会议列表中选择即将召开的会议。' },
  MEETING_IN_PAST: {
    says: '会议时间已经过去。',
    next: '请核对会议时间；改期的，请先在会议页改好时间，再更新通知。',
  },
  MEETING_BEGUN: {
    says: '会议已经开始，不再催办。',
    next: '还没有到的人，请直接打电话联系。',
  },
  CHANGE_TOO_LATE: {
    says: '已发通知上的会议已经开始，不能再变更。',
    next: '改到以后再开的，请新建会议，另发通知；没有开成的，请在通知页办理“取消会议”。',
  },
  MEETING_CANCELLED: { says: '会议已经取消。', next: '请在会议列表中选择其他会议。' },
  MEETING_NOTICED: {
    says: '会议通知已经发出，不能直接取消会议。',
    next: '请在通知页办理“取消会议”，发出取消通知，让收到的人都签收。',
  },
  MEETING_NOT_BEGUN: {
    says: '会议还没有开始，不能登记结束。',
    next: '请在会议召开后再登记；不开的会议请取消。',
  },
  MEETING_ENDS_EARLY: {
    says: '会议结束时间早于开始时间。',
    next: '请核对两个时间；结束时间没有定的，可以不填。',
  },
  NOT_PLANNED: {
    says: '只有还没有定日期的计划事项可以删除。',
    next: '已定日期的会议不开了，请用“取消会议”，记录会保留。',
  },
  MEETING_HAS_MATERIALS: {
    says: '这次会议已经登记了材料，没有从计划中删除。',
    next: '请先在“会议材料”里逐份删除材料；材料要留存的，请刷新后用“取消会议”，会议和材料都会保留。',
  },
  AGENDA_NOT_DUE: {
    says: '会议还没有开始，议程还是草案。',
    next: '议程在会上通过后，再来登记；打印和通知仍写“议程（草案）”。',
  },
  AGENDA_EMPTY: { says: '会议还没有议题。', next: '请先加上议题，再登记议程通过。' },
  NOBODY_COMES: {
    says: '所选范围里没有到会的人。',
    next: '请在会议页核对参会范围，或多选几类参会人员。',
  },
  KIND_FIXED: {
    says: '通知已经拟好，会议种类不能再改。',
    next: '种类选错的，请取消这次会议，另建一次。',
  },
} as const satisfies Record<string, RefusalText>
