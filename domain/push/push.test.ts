import { afterAnswer } from './outcome'
import { fitFields, shortened, smsParams } from './fields'

it.each([
  [0, 1, { state: 'accepted' }],
  ['unknown', 1, { state: 'unknown' }],
  [45009, 1, { state: 'queued', errCode: '45009', retryInMinutes: 1 }],
  [43108, 2, { state: 'queued', errCode: '43108', retryInMinutes: 5 }],
  [-1, 4, { state: 'queued', errCode: '-1', retryInMinutes: 60 }],
  [45009, 5, { state: 'declined', errCode: '45009' }],
  [43101, 1, { state: 'declined', errCode: '43101' }],
  [40003, 1, { state: 'declined', errCode: '40003' }],
  [47003, 1, { state: 'declined', errCode: '47003' }],
  [43107, 1, { state: 'declined', errCode: '43107' }],
  [-501007, 1, { state: 'declined', errCode: '-501007' }],
  [
    'LimitExceeded.PhoneNumberOneHourLimit',
    3,
    { state: 'queued', errCode: 'LimitExceeded.PhoneNumberOneHourLimit', retryInMinutes: 15 },
  ],
  [
    'FailedOperation.PhoneNumberInBlacklist',
    1,
    { state: 'declined', errCode: 'FailedOperation.PhoneNumberInBlacklist' },
  ],
])('answer %s after attempt %i: %j', (answer, attempts, becomes) => {
  expect(afterAnswer(answer, attempts)).toEqual(becomes)
})

it.each([
  ['区人大常委会召开会议', '区人大常委会召开会议'],
  ['区第十八届人大常委会第十二次会议（扩大会议）', '区第十八届人大常委会第十二次会议'],
  ['区人大常委会组织代表视察民生实事项目建设情况', '区人大常委会组织代表视察民生实事项目建…'],
])('%s is shortened to %s', (text, short) => {
  expect(shortened(text, 20)).toBe(short)
  expect([...short].length).toBeLessThanOrEqual(20)
})

it('makes every field fit its kind', () => {
  const fields = {
    thing1: '标题\n两行',
    phrase2: '待初审',
    name3: '刘XX',
    time4: '2026年11月23日 10:00',
  }
  expect(fitFields(fields)).toEqual({ ...fields, thing1: '标题 两行', name3: '刘' })
  expect(() => fitFields({ thing1: ' ' })).toThrow('thing1 is empty')
  expect(() => fitFields({ colour1: '红' })).toThrow('colour1')
})

it('gives an SMS the same words, in the order of their numbers', () => {
  expect(smsParams({ time2: '10:00', thing10: '十', thing1: '一' })).toEqual(['一', '10:00', '十'])
})
