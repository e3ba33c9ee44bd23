import { countsSaid, missingOnPaper } from './counts-said'

test.each([
  [{ all: 12, found: 12, more: false }, '共 12 条', undefined],
  [
    { all: 12, found: 3, more: false },
    '共 12 条，显示 3 条',
    '不是全部：按屏幕上的筛选印出 3 条，共 12 条。',
  ],
  [
    { all: 100, found: 100, more: true },
    '已载入 100 条。还有没载入的：查找、筛选和排序只及于已载入的',
    '不是全部：印出 100 条，其余没有载入。',
  ],
  [
    { all: 100, found: 7, more: true },
    '已载入 100 条，显示 7 条。还有没载入的：查找、筛选和排序只及于已载入的',
    '不是全部：按屏幕上的筛选印出 7 条，其余没有载入。',
  ],
])('%j', (counts, onScreen, onPaper) => {
  expect([countsSaid(counts), missingOnPaper(counts)]).toEqual([onScreen, onPaper])
})
