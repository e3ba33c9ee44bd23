import { occasionKey } from './occasion'

test.each([
  ['第十二次会议', '第十二次 会议', true],
  ['“人大代表进社区”活动', '人大代表进社区活动', true],
  ['第十二次会议', '第十三次会议', false],
])('%s and %s are one occasion: %s', (one, other, same) => {
  expect(occasionKey(one) === occasionKey(other)).toBe(same)
})
