import { ask, byId, make, tell } from './page.js'

// The preview in its frame: on which device, and as whom.
const stage = document.querySelector('.stage')
const preview = byId('preview')
const buttons = [...document.querySelectorAll('button[data-device]')]

const toggle = byId('toggle-drawer')

function showDrawer(open) {
  byId('drawer').hidden = !open
  toggle.setAttribute('aria-pressed', open)
}

/** The big screen needs all the room; beside the phone there is enough for the drawer. */
function show(device) {
  stage.dataset.device = device
  for (const button of buttons)
    button.setAttribute('aria-pressed', button.dataset.device === device)
  showDrawer(device === 'phone')
  localStorage.setItem('device', device)
}

/** Shows a page of the mini-program on the phone, as the person chosen. */
export function openOnPhone(page, query) {
  show('phone')
  preview.contentWindow.location.hash = `/${page}?${query}`
}

export const reload = () => preview.contentWindow.location.reload()

export async function startPreview() {
  for (const button of buttons) button.addEventListener('click', () => show(button.dataset.device))
  show(localStorage.getItem('device') ?? 'phone')
  toggle.addEventListener('click', () => showDrawer(byId('drawer').hidden))

  const built = await fetch('/app/', { method: 'HEAD' })
  if (built.ok) preview.src = '/app/'
  else preview.srcdoc = '<p style="font:15px sans-serif;padding:2em">预览界面还没有构建。</p>'

  const select = byId('identity')
  const identities = await ask('GET', '/client/identities')
  const current = await ask('GET', '/client/identity')
  for (const { key, label, name } of identities) {
    const selected = key === current.key
    select.append(make('option', { value: key, selected }, `${label} · ${name}`))
  }
  select.addEventListener('change', async () => {
    const { label, name, title } = await ask('POST', '/client/identity', { key: select.value })
    reload()
    tell(`现在是${label}：${name}（${title}）`)
  })
}
