import { ask, make, withButton } from './page.js'

const send = 'openapi.subscribeMessage.send'
const presets = [
  {
    name: '用户没有订阅',
    about: '推送答复 43101',
    target: send,
    error: { code: 43101, message: 'user refuse to accept the msg' },
  },
  {
    name: '推送超过限额',
    about: '推送答复 45009',
    target: send,
    error: { code: 45009, message: 'reach max api daily quota limit' },
  },
  {
    name: '微信系统繁忙',
    about: '推送答复 -1',
    target: send,
    error: { code: -1, message: 'system error' },
  },
  { name: '推送超时', about: '20 秒没有答复', target: send, latencyMs: 20_000 },
  {
    name: '数据库出错',
    about: '读写都失败',
    target: 'database.*',
    error: { code: 'DATABASE_REQUEST_FAILED', message: '演示故障：数据库请求失败' },
  },
  { name: '网络很慢', about: '每次请求多等 3 秒', target: 'client.*', latencyMs: 3000 },
  { name: '请求没有送到', about: '手机到云之间断网', target: 'client.call', cut: 'before' },
  { name: '答复没有送回', about: '云上已办，手机不知道', target: 'client.call', cut: 'after' },
  { name: '上传中断', about: '文件没有传完', target: 'client.upload', cut: 'before' },
  {
    name: '云函数超时',
    about: '答复 -504003',
    target: 'client.call',
    error: { code: -504003, message: 'Invoking task timed out after 3 seconds' },
  },
]
const frequencies = [
  { label: '每次', terms: {} },
  { label: '下一次', terms: { times: 1 } },
  { label: '约一半', terms: { probability: 0.5 } },
]

const sameCause = (one, other) =>
  one.target === other.target &&
  one.cut === other.cut &&
  one.latencyMs === other.latencyMs &&
  one.error?.code === other.error?.code

/** Switches for what can go wrong. */
export function faults({ faults: active }, refresh) {
  return [
    make('p', { className: 'soft' }, '打开开关，看产品在出错时怎样答复。'),
    ...presets.map((preset) =>
      row(
        preset,
        active.find((one) => sameCause(one, preset)),
        refresh,
      ),
    ),
  ]
}

function row({ name, about, ...fault }, active, refresh) {
  const often = make('select', { ariaLabel: '频率', disabled: !!active })
  for (const [index, { label, terms }] of frequencies.entries()) {
    const selected =
      active && active.times === terms.times && active.probability === terms.probability
    often.append(make('option', { value: index, selected: !!selected }, label))
  }
  const button = make('button', { type: 'button' }, active ? '关闭' : '打开')
  button.addEventListener('click', () =>
    withButton(button, async () => {
      const add = { ...fault, ...frequencies[often.value].terms }
      await ask('POST', '/console/faults', active ? { remove: active.id } : { add })
      await refresh()
    }),
  )
  const struck = active ? `，已发生 ${active.struck} 次` : ''
  return make(
    'div',
    { className: active ? 'fault on' : 'fault' },
    make('div', {}, make('strong', {}, name), make('small', {}, about + struck)),
    often,
    button,
  )
}
