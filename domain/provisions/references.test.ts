import { referencesIn } from './references'

const told = (text: string) =>
  referencesIn(text).map(({ offset, length, of, number, inserted, paragraph, item }) =>
    [
      text.slice(offset, offset + length),
      of ?? 'own',
      [number, inserted && `之${inserted}`, paragraph && `${paragraph}款`, item && `${item}项`]
        .filter(Boolean)
        .join(' '),
    ].join(' | '),
  )

it.each<[string, string[]]>([
  ['依照本规则第十二条办理', ['第十二条 | own | 12']],
  ['第十二条之一规定的', ['第十二条之一 | own | 12 之1']],
  ['本办法第三条第二款第（四）项所列', ['第三条第二款第（四）项 | own | 3 2款 4项']],
  ['本法第三条、第五条和第七条', ['第三条 | own | 3', '第五条 | own | 5', '第七条 | own | 7']],
  ['第五条至第八条', ['第五条 | own | 5', '第八条 | own | 8']],
  ['依照《中华人民共和国监督法》第十条的规定', ['第十条 | 中华人民共和国监督法 | 10']],
  [
    '《代表法》第十条、第十一条和本办法第三条',
    ['第十条 | 代表法 | 10', '第十一条 | 代表法 | 11', '第三条 | own | 3'],
  ],
  ['《关于修改〈议事规则〉的决定》第二条', ['第二条 | 关于修改〈议事规则〉的决定 | 2']],
  ['宪法第六十七条', ['第六十七条 | 宪法 | 67']],
  ['第一届全国人大第三次会议', []],
  ['三条措施', []],
])('in “%s”', (text, expected) => expect(told(text)).toEqual(expected))
