import { account } from './account.js'
import { showClock, startClock } from './clock.js'
import { data } from './data.js'
import { faults } from './faults.js'
import { outbox } from './outbox.js'
import { ask, byId, make, tell } from './page.js'
import { reload, startPreview } from './preview.js'
import { scan } from './scan.js'

const files = ({ files: names }) => [
  make('p', { className: 'soft' }, '下载后可在“导入”中试用。'),
  make(
    'ul',
    { className: 'files' },
    ...names.map((name) => {
      const href = `/console/files/${encodeURIComponent(name)}`
      return make('li', {}, make('a', { href, download: name }, name))
    }),
  ),
]
const log = ({ log: lines }) => [make('pre', {}, [...lines].reverse().join('\n') || '还没有日志。')]
const panels = { outbox, account, scan, faults, data, files, log }

const tabs = [...document.querySelectorAll('[role=tab]')]
let current = 'outbox'
let shown = ''

function choose(tab) {
  current = tab
  for (const button of tabs) button.setAttribute('aria-selected', button.dataset.tab === tab)
  return refresh()
}

async function refresh() {
  const overview = await ask('GET', '/console/overview')
  showClock(overview.clock)
  const { clock: _moving, ...still } = overview
  const now = JSON.stringify([current, still])
  // An unchanged panel is left alone, so that a choice half made is not lost.
  if (now === shown) return
  shown = now
  byId('panel').replaceChildren(...panels[current](overview, refresh))
}

for (const button of tabs) button.addEventListener('click', () => choose(button.dataset.tab))
startClock(() => {
  reload()
  refresh().catch((error) => tell(error.message))
})
await startPreview()
await choose('outbox')
setInterval(() => refresh().catch((error) => tell(error.message)), 2000)
