import { ask, make, shortTime, withButton } from './page.js'

/** The official account's draft box and what went out, as its back office shows them. */
export function account({ articles }, refresh) {
  if (articles.length === 0) {
    return [make('p', { className: 'soft' }, '草稿箱是空的。送公众号的稿件会出现在这里。')]
  }
  return articles.map((article) => card(article, refresh))
}

function card({ mediaId, title, author, digest, content, at, sentAt }, refresh) {
  const send = make('button', { type: 'button' }, '群发')
  const sendOut = () => ask('POST', '/console/official-account/send', { mediaId })
  send.addEventListener('click', () => withButton(send, sendOut).then(refresh))
  const page = make('iframe', { title, sandbox: 'allow-same-origin', srcdoc: content })
  return make(
    'article',
    { className: 'card' },
    make(
      'header',
      {},
      make('span', {}, sentAt ? '已群发' : '草稿'),
      make('span', {}, shortTime.format(new Date(sentAt ?? at))),
    ),
    make('h3', {}, title),
    make('p', { className: 'soft' }, [author, digest].filter(Boolean).join('\u3000')),
    page,
    make('footer', {}, ...(sentAt ? [] : [send])),
  )
}
