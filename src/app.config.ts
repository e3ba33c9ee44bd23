const onWeChat = process.env.TARO_ENV === 'weapp'

const tab = (text: string, pagePath: string, icon: string) => ({
  text,
  pagePath,
  iconPath: `assets/tabs/${icon}.png`,
  selectedIconPath: `assets/tabs/${icon}-on.png`,
})

export default defineAppConfig({
  pages: ['pages/news/list', 'pages/notices/list', 'pages/rulebook/contents', 'pages/me/home'],
  subPackages: [
    { root: 'packages/news', pages: ['story/index', 'search/index'] },
    {
      root: 'packages/rulebook',
      pages: ['rule/index', 'search/index', 'drafts/index', 'draft/index', 'history/index'],
    },
    {
      root: 'packages/notices',
      pages: ['notice/index', 'return/index', 'materials/index', 'handin/index', 'checkin/index'],
    },
    {
      root: 'packages/people',
      pages: [
        'enrol/index',
        'roster/index',
        'person/index',
        'import/index',
        'units/index',
        'mine/index',
        'privacy/index',
      ],
    },
    {
      root: 'packages/newsroom',
      pages: [
        'desk/index',
        'edit/index',
        'review/index',
        'round/index',
        'settings/index',
        'mentions/index',
        'submissions/index',
        'proofread/index',
      ],
    },
    {
      root: 'packages/rules',
      pages: ['desk/index', 'edition/index', 'compare/index', 'opinions/index', 'book/index'],
    },
    {
      root: 'packages/meetings',
      pages: [
        'desk/index',
        'meeting/index',
        'edit/index',
        'settings/index',
        'ledger/index',
        'notice/index',
        'board/index',
        'materials/index',
        'packing/index',
        'attendance/index',
      ],
    },
    {
      root: 'packages/desk',
      pages: ['home/index', 'approve/index', 'sessions/index', 'health/index'],
    },
  ],
  // Who only looked at the contents must be able to search and read without a network afterwards.
  preloadRule: {
    'pages/rulebook/contents': { network: 'all', packages: ['packages/rulebook'] },
  },
  window: {
    navigationBarTitleText: 'XX区人大常委会办公室',
    navigationBarBackgroundColor: '#ffffff',
    navigationBarTextStyle: 'black',
    backgroundColor: '#f6f4f2',
    backgroundTextStyle: 'dark',
  },
  tabBar: {
    // On h5 the bar is ours: at the foot of a phone, at the head of a wide screen.
    custom: !onWeChat,
    color: '#6b6560',
    selectedColor: '#b0271d',
    backgroundColor: '#ffffff',
    borderStyle: 'white',
    list: [
      tab('新闻', 'pages/news/list', 'news'),
      tab('通知', 'pages/notices/list', 'notices'),
      tab('制度', 'pages/rulebook/contents', 'rulebook'),
      tab('我的', 'pages/me/home', 'me'),
    ],
  },
  // In a browser pages appear at once: while one slides in, the other has already lost its styles.
  animation: false,
  lazyCodeLoading: 'requiredComponents',
})
