import { byPart } from './part-order'

test.each([
  [
    ['二、监督', '一、会议', '十、其他', '九、任免'],
    ['一、会议', '二、监督', '九、任免', '十、其他'],
  ],
  [
    ['第三编 监督', '第一编 总类', '第十二编 其他'],
    ['第一编 总类', '第三编 监督', '第十二编 其他'],
  ],
  [
    ['任免制度', '会议制度', '（一）总类'],
    ['（一）总类', '会议制度', '任免制度'],
  ],
])('the parts %j stand in their order', (parts, expected) => {
  expect([...parts].sort(byPart)).toEqual(expected)
})
