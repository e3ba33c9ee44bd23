import * as fc from 'fast-check'
import { changedSections, type NoticeText } from './changes'

const first: NoticeText = {
  title: '区第十八届人大常委会第十二次会议',
  sections: [
    { key: 'time', heading: '时间', text: '6月20日上午9:00' },
    { key: 'venue', heading: '地点', text: '区会议中心三楼' },
    { key: 'parking', heading: '停车', text: '北门' },
  ],
}

test('changed, new and gone, and nothing that stayed', () => {
  const second = {
    title: first.title,
    sections: [
      { key: 'time', heading: '会议时间', text: '6月21日上午9:00' },
      { key: 'dress', heading: '着装', text: '正装' },
      { key: 'venue', heading: '地点', text: '区会议中心三楼 ' },
    ],
  }
  expect(changedSections(first, second)).toEqual([
    { heading: '会议时间', before: '6月20日上午9:00', after: '6月21日上午9:00' },
    { heading: '着装', before: '', after: '正装' },
    { heading: '停车', before: '北门', after: '' },
  ])
})

test('a new title is a change', () => {
  const title = '区第十八届人大常委会第十二次会议（延期）'
  expect(changedSections(first, { ...first, title })).toEqual([
    { heading: '标题', before: first.title, after: title },
  ])
})

const anyNotice: fc.Arbitrary<NoticeText> = fc.record({
  title: fc.constantFrom('甲', '乙'),
  sections: fc.uniqueArray(
    fc.record({
      key: fc.constantFrom('a', 'b', 'c', 'd'),
      heading: fc.constant('节'),
      text: fc.constantFrom('一', '二', '三'),
    }),
    { selector: ({ key }) => key },
  ),
})

test('nothing changed against itself; the way back is the way there, turned round', () => {
  const turned = ({ heading, before, after }: ReturnType<typeof changedSections>[number]) =>
    [heading, before, after].join(' ')
  fc.assert(
    fc.property(anyNotice, anyNotice, (one, other) => {
      expect(changedSections(one, one)).toEqual([])
      const there = changedSections(one, other).map(turned).sort()
      const back = changedSections(other, one)
        .map(({ heading, before, after }) => turned({ heading, before: after, after: before }))
        .sort()
      expect(back).toEqual(there)
    }),
  )
})
