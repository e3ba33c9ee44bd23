import { bagProgress, wrongSinceClosed, type Lacking, type Tick, type ToPack } from './packing'

const report: ToPack = { id: 'a', title: '报告', kind: 'file', state: 'checked', version: 2 }
const list: ToPack = { id: 'b', title: '名单', kind: 'paper', state: 'received', version: 1 }
const tick = (materialId: string, version: number): Tick => ({
  materialId,
  version,
  at: '',
  by: '陈XX',
})

test.each<[string, ToPack[], Tick[], number, string[]]>([
  ['an empty bag', [report], [], 0, ['报告：还没有装入']],
  ['the latest version', [report], [tick('a', 2)], 1, []],
  ['an earlier version', [report], [tick('a', 1)], 0, ['报告：袋里是旧版']],
  ['what nobody checked', [list], [tick('b', 1)], 1, ['名单：还没有核对']],
  ['a tick of what is no longer on the list', [report], [tick('a', 2), tick('x', 1)], 1, []],
  ['nothing to pack', [], [], 0, []],
])('%s', (_, materials, ticks, done, missing) => {
  expect(bagProgress(materials, ticks)).toMatchObject({ done, total: materials.length, missing })
})

const out: Lacking = { materialId: 'a', copy: 'out', text: '报告：还没有核对' }
const inside: Lacking = { materialId: 'a', copy: 'in', text: '报告：还没有核对' }

test.each<[string, Lacking[], Lacking[], number]>([
  ['nothing wrong', [], [out], 0],
  ['wrong, and nobody let it go', [out], [], 1],
  ['left out by name, and still out', [{ ...out, text: '报告：还没有装入' }], [out], 0],
  ['put in unchecked by name, and still so', [inside], [inside], 0],
  ['put in unchecked by name, now of an old version', [{ ...inside, copy: 'old' }], [inside], 1],
  ['another material was let go', [{ ...out, materialId: 'b' }], [out], 1],
])('a closed bag: %s', (_, now, letGo, wrong) => {
  expect(wrongSinceClosed(now, letGo)).toHaveLength(wrong)
})
