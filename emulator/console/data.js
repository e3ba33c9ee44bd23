import { ask, make, shortTime, tell, withButton } from './page.js'
import { reload } from './preview.js'

/** What is stored, when timers run next, and the state as a file. */
export function data({ database, storage, timers }, refresh) {
  const counts = Object.entries(database.collections).sort(([a], [b]) => a.localeCompare(b))
  return [
    make('h2', {}, '存了多少'),
    table([
      ...counts.map(([name, count]) => [name, `${count} 条`]),
      ['数据库', `${(database.bytes / 1024).toFixed(0)} KB`],
      ['文件', `${storage.files} 个`],
    ]),
    make('h2', {}, '定时任务'),
    ...(timers.length === 0
      ? [make('p', { className: 'soft' }, '没有定时任务。')]
      : timers.map((timer) => timerRow(timer, refresh))),
    make('h2', {}, '全部数据'),
    make('p', { className: 'soft' }, '包括数据库、文件、订阅授权和发件箱。'),
    make('div', { className: 'actions' }, exporting(), importing(refresh), resetting(refresh)),
  ]
}

const table = (rows) =>
  make(
    'dl',
    { className: 'table' },
    ...rows.flatMap(([name, value]) => [make('dt', {}, name), make('dd', {}, value)]),
  )

function timerRow({ functionName, name, next }, refresh) {
  const button = make('button', { type: 'button' }, '现在运行')
  button.addEventListener('click', () =>
    withButton(button, async () => {
      await ask('POST', '/console/timers/fire', { functionName, name })
      await refresh()
    }),
  )
  const due = next ? `下次 ${shortTime.format(new Date(next))}` : '不再运行'
  return make(
    'div',
    { className: 'fault' },
    make('div', {}, make('strong', {}, `${functionName} · ${name}`), make('small', {}, due)),
    button,
  )
}

function exporting() {
  const button = make('button', { type: 'button' }, '导出')
  button.addEventListener('click', () => (location.href = '/console/export'))
  return button
}

function importing(refresh) {
  const chooser = make('input', { type: 'file', accept: '.zip', hidden: true })
  const button = make('button', { type: 'button' }, '导入…')
  button.addEventListener('click', () => chooser.click())
  chooser.addEventListener('change', () =>
    withButton(button, async () => {
      await ask('POST', '/console/import', chooser.files[0])
      await afterwards('已导入', refresh)
    }),
  )
  return make('span', {}, chooser, button)
}

function resetting(refresh) {
  const button = make('button', { type: 'button', className: 'danger' }, '恢复初始')
  button.addEventListener('click', () => {
    if (!confirm('现有数据会全部删除，恢复为初始的演示内容。继续吗？')) return
    withButton(button, async () => {
      await ask('POST', '/console/reset', {})
      await afterwards('已恢复为初始的演示内容', refresh)
    })
  })
  return button
}

async function afterwards(text, refresh) {
  await refresh()
  reload()
  tell(text)
}
