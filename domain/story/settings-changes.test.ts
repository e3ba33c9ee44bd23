import { settingsChanges, type NewsroomSettings } from './settings-changes'

const settings: NewsroomSettings = {
  mayCombine: false,
  reprintSources: ['新华社', '人民日报'],
  lists: {
    formulations: [{ text: '中国式现代化', wrong: ['中国特色现代化'] }],
    organs: [{ name: '区人民检察院', wrong: ['区人民检查院'] }],
    leaders: [
      { name: '王某', title: '主任' },
      { name: '张某', title: '副主任' },
    ],
    accepted: [],
  },
}
const [wang, zhang] = settings.lists.leaders

test.each<[string, Partial<NewsroomSettings>, Partial<NewsroomSettings['lists']>, string]>([
  ['nothing', {}, {}, ''],
  ['combining', { mayCombine: true }, {}, '允许一人审多个环节：否→是'],
  [
    'a source for another',
    { reprintSources: ['新华社', '人民网'] },
    {},
    '转载来源：新增“人民网”；转载来源：移除“人民日报”',
  ],
  [
    'another office of the same leader',
    {},
    { leaders: [{ name: '王某', title: '党组书记' }, zhang!] },
    '领导姓名职务：“王某（主任）”→“王某（党组书记）”',
  ],
  ['the order', {}, { leaders: [zhang!, wang!] }, '领导姓名职务：顺序 王某、张某→张某、王某'],
  [
    'a formulation that ends',
    {},
    { formulations: [{ text: '中国式现代化', until: '2026-12-31' }] },
    '固定表述：“中国式现代化（不作：中国特色现代化）”→“中国式现代化（2026-12-31止）”',
  ],
])('%s', (_, change, lists, says) => {
  const after = { ...settings, ...change, lists: { ...settings.lists, ...lists } }
  expect(settingsChanges(settings, after)).toBe(says)
})
