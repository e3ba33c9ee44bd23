import type { PushChannel, PushState } from './outcome'

/** Why WeChat, or we, did not take a push: its code → plain words for the office. */
const reasons: Readonly<Record<string, string>> = {
  '43101': '没有订阅授权',
  '43107': '消息能力被微信封禁',
  '40003': '微信账号已失效',
  '40037': '消息模板编号有误，请告知管理员',
  '41030': '消息要打开的页面有误，请告知管理员',
  '47003': '消息内容不合模板要求，请告知管理员',
  '45009': '当日发送额度已用完',
  '43108': '微信正忙',
  NO_ACCOUNT: '没有在微信认证',
  NOT_REACHABLE: '没有在微信认证，或已不在任',
  NO_PHONE: '名册中没有手机号',
  PHONE_SEALED: '手机号无法解密，请告知管理员',
  NO_TEMPLATE: '还没有配置消息模板，请告知管理员',
  SIGNED: '已经签收，不再提醒',
  RESTORED: '从备份恢复，没有再发',
  SUPERSEDED: '通知已有变更，不再发旧的',
}

const channels: Record<PushChannel, string> = { wechat: '微信', sms: '短信' }

/** What became of a push, as the office may truly say it: taken by WeChat is not seen by anybody. */
export function outcomeText({
  state,
  errCode,
  channel = 'wechat',
}: {
  state: PushState
  errCode?: string | undefined
  channel?: PushChannel | undefined
}): string {
  const by = channels[channel]
  switch (state) {
    case 'queued':
      return `${by}排队中${errCode ? `（${declinedBecause(errCode)}，${again(errCode)}）` : ''}`
    case 'submitting':
      return `正在提交${by}`
    case 'accepted':
      return channel === 'sms' ? '短信已受理' : '微信已受理'
    case 'declined':
      return `${by}没有推送成功：${errCode === quota ? '发送额度已用完，不再重试' : declinedBecause(errCode)}`
    case 'unknown':
      return `${by}结果不明`
  }
}

const quota = '45009'

/** See `afterAnswer`: the quota of a day is used up until the next. */
const again = (errCode: string) => (errCode === quota ? '次日上午再试' : '稍后再试')

/** 没有订阅授权 and the like: why a push was not taken, by its code. */
export const declinedBecause = (errCode: string | undefined): string =>
  (errCode && (reasons[errCode] ?? `原因代码 ${errCode}`)) || '没有说明原因'
