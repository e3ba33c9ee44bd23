import { formulationOf, leaderOf, organOf } from './lines'

it.each([
  ['中国式现代化', { text: '中国式现代化' }],
  [
    '中国式现代化=中国特色现代化／中国式的现代化',
    { text: '中国式现代化', wrong: ['中国特色现代化', '中国式的现代化'] },
  ],
  ['一', undefined],
])('the formulation %s', (line, entry) => {
  expect(formulationOf(line)).toEqual(entry)
})

it.each([
  ['区人民检察院＝区人民检查院', { name: '区人民检察院', wrong: ['区人民检查院'] }],
  ['区人民检察院', undefined],
])('the organ %s', (line, entry) => {
  expect(organOf(line)).toEqual(entry)
})

it.each([
  ['王某=区人大常委会主任', { name: '王某', title: '区人大常委会主任' }],
  ['王某', undefined],
])('the leader %s', (line, entry) => {
  expect(leaderOf(line)).toEqual(entry)
})
