/** The four tabs, in their order. */
export const tabs = [
  { id: 'news', text: '新闻', url: '/pages/news/list' },
  { id: 'notices', text: '通知', url: '/pages/notices/list' },
  { id: 'rulebook', text: '制度', url: '/pages/rulebook/contents' },
  { id: 'me', text: '我的', url: '/pages/me/home' },
] as const

export type TabId = (typeof tabs)[number]['id']

/** Where the desk in a browser begins. */
export const deskHome = '/packages/desk/home/index'
