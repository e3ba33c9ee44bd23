import wechat from '../../config/wechat.json'
import type { Cloud } from '..'
import { asker } from './ask'

/** Has somebody agree to so many meeting notices, as so many taps on 增加提醒 would. */
export async function agreeToNotices(cloud: Cloud, openid: string, times: number): Promise<void> {
  for (let n = 0; n < times; n++) {
    cloud.messages.requestConsent(openid, [wechat.templates.meetingNotice])
    await asker(cloud, openid)('people.recordConsent', {
      answers: [{ template: 'meetingNotice', answer: 'accept' }],
    })
  }
}
