import type { RefusalText } from './refusal-text'

export const desk = {
  TICKET_UNKNOWN: {
    says: '没有这个登录码。',
    next: '请看清电脑上的 8 位登录码再输一次，或在电脑上换一个新码。',
  },
  TICKET_EXPIRED: {
    says: '登录码已过期，两分钟内有效。',
    next: '请在电脑上点“换一个新码”，再扫一次。',
  },
  TICKET_USED: {
    says: '这个登录码已经用过，只能用一次。',
    next: '请在电脑上换一个新码；如果不是您用的，请到“电脑登录”里结束登录。',
  },
  TICKET_REFUSED: {
    says: '手机上没有同意这次登录。',
    next: '如果是您本人操作，请在电脑上换一个新码再扫。',
  },
  DESK_LOGGED_OUT: {
    says: '这台电脑还没有登录。',
    next: '请用微信扫码，在手机上确认登录。',
  },
  DESK_SESSION_ENDED: {
    says: '这次电脑登录已在手机上结束。',
    next: '请重新扫码登录，写了一半的内容还在这个页面上。',
  },
  DESK_SESSION_OVER: {
    says: '这次电脑登录已满 12 小时，自动退出了。',
    next: '请重新扫码登录，写了一半的内容还在这个页面上。',
  },
  DESK_OFFICE_ENDED: {
    says: '登录的人目前没有在任的职务，电脑登录已结束。',
    next: '如工作需要，请联系办公室管理员核对名册。',
  },
  DESK_SOMEBODY_ELSE: {
    says: '这台电脑上现在登录的是另一个人，这一步没有办。',
    next: '页面会为现在登录的人重新打开；要用您自己的名义办，请退出电脑登录后再扫码。',
  },
  DESK_SESSION_UNKNOWN: {
    says: '没有这次电脑登录，可能早已结束。',
    next: '请下拉刷新，看现在还有哪些登录。',
  },
  ONLY_ON_THE_PHONE: {
    says: '这件事只能在手机微信里办。',
    next: '请在手机上打开小程序“我的”，在那里办理。',
  },
  UPLOAD_BROKEN: {
    says: '文件没有传完整。',
    next: '请重新选择文件再传一次。',
  },
} as const satisfies Record<string, RefusalText>
