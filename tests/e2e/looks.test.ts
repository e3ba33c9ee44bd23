import type { Page } from 'playwright-core'
import { desktop, openProduct, phone, type Product } from './product'
import { picture } from './screens'

/** Every screen at both widths, plain and in care mode: for people to look at, and checked for what a machine can see. */
let product: Product
beforeAll(async () => {
  product = await openProduct()
})
afterAll(() => product.close())

const screens: [name: string, who: string, at: string, shown: string][] = [
  ['news', 'public', '', '召开第十一次会议'],
  ['search', 'public', '#/packages/news/search/index', '在已发布的新闻中查找'],
  ['notices', 'deputy', '#/pages/notices/list', '没有发给您的会议通知'],
  ['notices-public', 'public', '#/pages/notices/list', '我是代表或工作人员'],
  ['notice-missing', 'deputy', '#/packages/notices/notice/index?id=nothing', '它不是发给您的'],
  ['rulebook', 'public', '#/pages/rulebook/contents', '还没有放到这里'],
  ['rulebook-search', 'public', '#/packages/rulebook/search/index', '边输入边查找'],
  ['rule-missing', 'public', '#/packages/rulebook/rule/index?id=nothing', '没有这件制度'],
  ['me-public', 'public', '#/pages/me/home', '公众身份'],
  ['me-editor', 'editor', '#/pages/me/home', '新闻工作台'],
  ['desk', 'editor', '#/packages/newsroom/desk/index', '我的草稿 2'],
  ['desk-reviewer', 'firstReviewer', '#/packages/newsroom/desk/index', '没有待您审核的稿件'],
  ['newsroom-settings', 'leader', '#/packages/newsroom/settings/index', '固定表述'],
  ['mentions', 'office', '#/packages/newsroom/mentions/index', '各轮送审的旧稿'],
  ['submissions', 'editor', '#/packages/newsroom/submissions/index', '第3版'],
  [
    'submissions-refused',
    'deputy',
    '#/packages/newsroom/submissions/index',
    '没有办理这件事的权限',
  ],
  ['proofread', 'office', '#/packages/newsroom/proofread/index', '内容不上传'],
  ['review-missing', 'editor', '#/packages/newsroom/review/index?id=nothing', '没有找到这篇新闻稿'],
  [
    'round-missing',
    'editor',
    '#/packages/newsroom/round/index?id=nothing&number=1',
    '没有找到这一轮',
  ],
  ['new-story', 'editor', '#/packages/newsroom/edit/index', '加一段'],
  ['desk-refused', 'public', '#/packages/newsroom/desk/index', '没有办理这件事的权限'],
  ['enrol', 'public', '#/packages/people/enrol/index', '认证身份'],
  ['privacy', 'public', '#/packages/people/privacy/index', '怎样保管'],
  ['mine', 'deputy', '#/packages/people/mine/index', '谁查看过'],
  ['mine-public', 'public', '#/packages/people/mine/index', '没有与这个微信账号对应的人'],
  ['me-deputy', 'deputy', '#/pages/me/home', '增加提醒'],
  ['roster', 'administrator', '#/packages/people/roster/index', '未认证'],
  ['roster-refused', 'deputy', '#/packages/people/roster/index', '没有办理这件事的权限'],
  ['import', 'administrator', '#/packages/people/import/index', '下载模板'],
  ['units', 'administrator', '#/packages/people/units/index', '第十八届区人民代表大会'],
  ['person-missing', 'office', '#/packages/people/person/index?id=nothing', '名册中没有这个人'],
  ['story-missing', 'public', '#/packages/news/story/index?id=nothing', '没有找到这篇新闻稿'],
]

/** Text that runs out of its box sideways, and things to press that are too small. */
const faultsOf = (page: Page, target: number) =>
  page.evaluate((smallest) => {
    const faults: string[] = []
    if (document.documentElement.scrollWidth > window.innerWidth + 1)
      faults.push('the page scrolls sideways')
    for (const button of document.querySelectorAll('button')) {
      const { width, height } = button.getBoundingClientRect()
      if (width > 0 && height < smallest - 0.5)
        faults.push(`“${button.innerText}” is ${height} px high`)
    }
    return faults
  }, target)

const sizes = [
  ['375', phone],
  ['1280', desktop],
] as const

/** One visitor goes from screen to screen, as people do, until another comes. */
let visitor: { who: string; care: boolean; page: Page } | undefined
async function goTo(at: string, who: string, care: boolean): Promise<Page> {
  if (visitor?.who === who && visitor.care === care) {
    await visitor.page.setViewportSize(phone)
    await visitor.page.goto(`${product.cloud.url}/app/${at}`)
    return visitor.page
  }
  await visitor?.page.context().close()
  const page = await product.visit(who, { ...phone, at, care })
  visitor = { who, care, page }
  return page
}

const byVisitor = screens.toSorted(([, one], [, other]) => one.localeCompare(other))

describe.each([
  ['', false],
  ['-care', true],
] as const)('looks%s', (suffix, care) => {
  test.each(byVisitor)('%s', async (name, who, at, shown) => {
    const page = await goTo(at, who, care)
    for (const [width, size] of sizes) {
      await page.setViewportSize(size)
      await page.getByText(shown).filter({ visible: true }).first().waitFor()
      await picture(page, `${name}-${width}${suffix}`)
      expect(await faultsOf(page, care ? 60 : 44)).toEqual([])
    }
  })
})

test('a story at both widths, and the console', async () => {
  for (const [width, size] of sizes) {
    const page = await product.visit('public', size)
    await page.getByText('一件建议，三次回访').click()
    await page.getByText('第三次回访：桥通了').waitFor()
    await picture(page, `story-${width}`, true)
    expect(await faultsOf(page, 44)).toEqual([])
  }
  const shell = await product.visit('public', desktop)
  await shell.goto(product.cloud.url)
  await shell.frameLocator('iframe').first().getByText('召开第十一次会议').first().waitFor()
  await picture(shell, 'console-1280')
})

test('contrast of every text colour on its ground is at least 4.5 : 1', async () => {
  const page = await product.visit('public', phone)
  await page.getByText('召开第十一次会议').first().waitFor()
  const colours = await page.evaluate(() => {
    const style = getComputedStyle(document.documentElement)
    const read = (name: string) => style.getPropertyValue(name).trim()
    const names = [
      '--red',
      '--ink',
      '--ink-soft',
      '--ink-faint',
      '--warn',
      '--good',
      '--ground',
      '--paper',
      '--red-wash',
      '--warn-wash',
      '--good-wash',
    ]
    return Object.fromEntries(names.map((name) => [name, read(name)]))
  })
  const pairs: [string, string][] = [
    ...['--red', '--ink', '--ink-soft', '--ink-faint'].flatMap((text): [string, string][] => [
      [text, '--paper'],
      [text, '--ground'],
    ]),
    ['--warn', '--warn-wash'],
    ['--good', '--good-wash'],
    ['--red', '--red-wash'],
    ['--paper', '--red'],
  ]
  for (const [text, ground] of pairs) {
    const ratio = contrast(colours[text] ?? '', colours[ground] ?? '')
    expect({ text, ground, enough: ratio >= 4.5 }).toEqual({ text, ground, enough: true })
  }
})

/** WCAG 2.1, 1.4.3. */
function contrast(a: string, b: string): number {
  const luminance = (hex: string) => {
    const full = hex.length === 4 ? hex.replace(/[0-9a-f]/gi, '$&$&') : hex
    const [r = 0, g = 0, bl = 0] = [1, 3, 5].map((at) => {
      const c = parseInt(full.slice(at, at + 2), 16) / 255
      return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * r + 0.7152 * g + 0.0722 * bl
  }
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}
