import { inBookOrder } from './book-order'

const rule = (part: string, order = 1, title = '办法') => ({ part, order, title })

test.each([
  ['parts by their number, not by sound', ['第一编　会议', '第二编　机关', '第十编　其他']],
  ['also where it is written otherwise', ['一、会议', '二、机关', '3. 其他']],
  ['parts without a number stand behind, by name', ['第一编', '代表', '会议']],
])('%s', (_, parts) => {
  const shuffled = [...parts].reverse().map((part) => rule(part))
  expect(shuffled.sort(inBookOrder).map(({ part }) => part)).toEqual(parts)
})

test('within a part the place counts, then the title', () => {
  const rules = [rule('第一编', 2, '甲'), rule('第一编', 1, '乙'), rule('第一编', 1, '丙')]
  expect(rules.sort(inBookOrder).map(({ title }) => title)).toEqual(['丙', '乙', '甲'])
})
