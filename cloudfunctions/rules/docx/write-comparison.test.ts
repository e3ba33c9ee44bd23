import JSZip from 'jszip'
import type { Comparison } from '@domain/rulebook/compare'
import { writeComparison } from './write-comparison'

const words = (text: string, kind: 'same' | 'added' | 'removed' = 'same') => ({ text, kind })
const rows: Comparison[] = [
  {
    id: 'a',
    change: 'same',
    before: { label: '第一条', words: [words('总则。')] },
    after: { label: '第一条', words: [words('总则。')] },
  },
  {
    id: 'b',
    change: 'reworded',
    before: {
      label: '第二条',
      words: [words('会议召开'), words('三', 'removed'), words('日前请假。')],
    },
    after: {
      label: '第三条',
      words: [words('会议召开'), words('五', 'added'), words('日前请假。')],
    },
  },
  { id: 'c', change: 'removed', before: { label: '第三条', words: [words('附则。', 'removed')] } },
  {
    id: 'd',
    change: 'added',
    after: { label: '第四条', words: [words('列下列事项：\n（一）议程；', 'added')] },
  },
  {
    id: 'e',
    change: 'renumbered',
    before: { label: '第四条', words: [words('不变。')] },
    after: { label: '第五条', words: [words('不变。')] },
  },
]

async function opened(comparison: Comparison[]) {
  const bytes = await writeComparison(
    '请假规则',
    ['第1版（通过稿）', '第2版（草案现稿）'],
    comparison,
  )
  const zip = await JSZip.loadAsync(bytes)
  return (await zip.file('word/document.xml')?.async('string')) ?? ''
}
const textOf = (xml: string) =>
  [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map((match) => match[1]).join('')
const cellsOf = (xml: string) =>
  [...xml.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) =>
    [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) => textOf(cell)),
  )

it('sets the changed articles side by side and says what became of each', async () => {
  const xml = await opened(rows)
  expect(cellsOf(xml)).toEqual([
    ['原条文（第1版（通过稿））', '修改后（第2版（草案现稿））', '说明'],
    ['第二条\u3000会议召开三日前请假。', '第三条\u3000会议召开五日前请假。', '修改，条序调整'],
    ['第三条\u3000附则。', '', '删去'],
    ['', '第四条\u3000列下列事项：（一）议程；', '新增'],
    ['第四条\u3000不变。', '第五条\u3000不变。', '条序调整'],
  ])
})

it('strikes what is gone and sets what is new bold', async () => {
  const runs = [...(await opened(rows)).matchAll(/<w:r>.*?<\/w:r>/gs)].map(([run]) => run)
  const looks = (mark: string) => runs.filter((run) => run.includes(mark)).map(textOf)
  expect(looks('<w:strike/>')).toEqual(['三', '附则。'])
  expect(looks('<w:b/>')).toEqual(['五', '列下列事项：', '（一）议程；'])
})

it('says so where nothing changed', async () => {
  expect(textOf(await opened(rows.slice(0, 1)))).toContain('没有改动')
})
