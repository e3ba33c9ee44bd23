import { make, shortTime } from './page.js'

/** Messages as the phone's service notifications show them. */
export function outbox({ outbox: messages }) {
  if (messages.length === 0) {
    return [make('p', { className: 'soft' }, '还没有消息。发出通知后，微信服务通知会出现在这里。')]
  }
  return messages.map(card)
}

function card({ channel, title, fields, at, to, toLabel, page, state, errcode, errmsg }) {
  const rows = fields.flatMap(({ label, value }) => [make('dt', {}, label), make('dd', {}, value)])
  const verdict =
    state === 'accepted'
      ? make('span', { className: 'accepted' }, channel === 'sms' ? '已受理' : '微信已受理')
      : make('span', { className: 'declined', title: errmsg }, `微信未受理 ${errcode}`)
  return make(
    'article',
    { className: 'card' },
    make(
      'header',
      {},
      make('span', {}, channel === 'sms' ? '短信' : '服务通知'),
      make('span', {}, shortTime.format(new Date(at))),
    ),
    make('h3', {}, title),
    make('dl', {}, ...rows),
    make('footer', {}, make('span', { title: page }, `发给 ${toLabel} ${to}`), verdict),
  )
}
