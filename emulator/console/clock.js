import { ask, byId, longTime, tell, withButton } from './page.js'

// The clock of the cloud: shown every second, moved on request.
let offsetMs = 0

export function showClock(clock) {
  offsetMs = clock.offsetMs
  byId('now').textContent = longTime.format(Date.now() + offsetMs)
  document.querySelector('.clock').classList.toggle('moved', Math.abs(offsetMs) > 1000)
}

async function move(command) {
  const clock = await ask('POST', '/console/clock', command)
  showClock(clock)
  tell(`现在是 ${longTime.format(new Date(clock.now))}`)
}

/** What a `datetime-local` field shows for the cloud's now, in the time of Shanghai. */
const fieldValue = () => new Date(Date.now() + offsetMs + 8 * 3600_000).toISOString().slice(0, 16)

export function startClock(moved) {
  const act = (button, command) =>
    button.addEventListener('click', () =>
      withButton(button, async () => {
        await move(command)
        moved()
      }),
    )
  for (const button of document.querySelectorAll('button[data-advance]')) {
    act(button, { advanceMs: Number(button.dataset.advance) })
  }
  act(byId('reset-clock'), { reset: true })

  const dialog = byId('clock-dialog')
  byId('set-clock').addEventListener('click', () => {
    byId('clock-value').value = fieldValue()
    dialog.showModal()
  })
  dialog.addEventListener('close', () => {
    if (dialog.returnValue !== 'set') return
    withButton(byId('set-clock'), async () => {
      await move({ set: `${byId('clock-value').value}:00+08:00` })
      moved()
    })
  })
  setInterval(() => showClock({ offsetMs }), 1000)
}
