import { fitFields, shortened, smsParams } from './fields'

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
