import type { PushState } from './outcome'
import { outcomeText } from './outcome-text'

it.each<[PushState, string | undefined, 'wechat' | 'sms', string]>([
  ['queued', undefined, 'wechat', '微信排队中'],
  ['queued', '45009', 'wechat', '微信排队中（当日发送额度已用完，次日上午再试）'],
  ['queued', '43108', 'wechat', '微信排队中（微信正忙，稍后再试）'],
  ['declined', 'NO_TEMPLATE', 'wechat', '微信没有推送成功：还没有配置消息模板，请告知管理员'],
  ['declined', 'NO_TEMPLATE', 'sms', '短信没有推送成功：还没有配置消息模板，请告知管理员'],
  ['submitting', undefined, 'sms', '正在提交短信'],
  ['accepted', undefined, 'wechat', '微信已受理'],
  ['accepted', undefined, 'sms', '短信已受理'],
  ['declined', '43101', 'wechat', '微信没有推送成功：没有订阅授权'],
  ['declined', 'NO_ACCOUNT', 'wechat', '微信没有推送成功：没有在微信认证'],
  ['declined', '99999', 'wechat', '微信没有推送成功：原因代码 99999'],
  ['declined', undefined, 'sms', '短信没有推送成功：没有说明原因'],
  ['unknown', undefined, 'wechat', '微信结果不明'],
])('%s %s by %s: %s', (state, errCode, channel, text) => {
  expect(outcomeText({ state, errCode, channel })).toBe(text)
})
