import { make, shortTime } from './page.js'
import { openOnPhone } from './preview.js'

/** The mini-program codes shown on some screen lately; to press one is to scan it with the phone of the preview. */
export function scan({ codes }) {
  if (codes.length === 0) {
    return [
      make(
        'p',
        { className: 'soft' },
        '还没有小程序码。打开“电脑工作台”或会议报到码后，会出现在这里，点一下就等于用手机扫它。',
      ),
    ]
  }
  return [
    make('p', { className: 'soft' }, '点一下，就等于当前身份用手机扫了它。'),
    ...codes.map(card),
  ]
}

const names = [
  ['packages/desk/approve', '电脑登录码'],
  ['packages/notices/checkin', '会议报到码'],
  ['packages/people/enrol', '邀请码'],
]

function card({ page, scene, at }) {
  const name = names.find(([start]) => page.startsWith(start))?.[1] ?? page
  const button = make('button', { type: 'button', className: 'primary' }, '扫它')
  button.addEventListener('click', () =>
    openOnPhone(page, `scene=${encodeURIComponent(scene)}&scanned=${Date.now()}`),
  )
  return make(
    'article',
    { className: 'card' },
    make('header', {}, make('span', {}, name), make('span', {}, shortTime.format(new Date(at)))),
    make('footer', {}, make('code', {}, scene), button),
  )
}
