import type { RefusalText } from './refusal-text'

/** 报到. */
export const attendance = {
  NOT_NOTICED: {
    says: '这次会议的通知还没有发出，没有应到名单。',
    next: '请先发出会议通知，再来装袋或报到。',
  },
  CHECK_IN_CODE_OLD: {
    says: '这个码已经过期，或不是报到码，没有报到。',
    next: '请扫会场屏幕上正显示的码；扫不上的，请到报到台由工作人员登记。',
  },
  CHECK_IN_EARLY: {
    says: '还没有到会议当天，没有报到。',
    next: '请在会议当天再扫码，或请工作人员按名单登记。',
  },
  CHECK_IN_CLOSED: {
    says: '会议日期已过，报到已经停止，没有改动。',
    next: '会议还在开的，请先在会议页补填结束时间；确需更正的，请导出签到表，在表上注明并由经办人签名。',
  },
  NOT_CALLED: {
    says: '您不在这次会议的参会名单里，没有报到。',
    next: '请到报到台找工作人员核对，或打电话给办公室。',
  },
  CHECK_IN_STATE: {
    says: '这个人的报到情况已经变了。',
    next: '请刷新名单后再登记。',
  },
} as const satisfies Record<string, RefusalText>
