import { JSDOM } from 'jsdom'
import type * as HoldBack from './hold-back'

const { window } = new JSDOM('', { url: 'http://desk.test/#/first' })
Object.assign(globalThis, { window })
process.env.TARO_ENV = 'h5'
// Loaded once there is a window to listen to.
const { holdBack } = jest.requireActual<typeof HoldBack>('./hold-back')

/** What a router that listens later gets to hear. */
const heard: string[] = []
window.addEventListener('popstate', () => heard.push(window.location.hash))

const until = async (is: () => boolean) => {
  while (!is()) await new Promise((go) => setTimeout(go, 5))
}
const isAt = (hash: string, idx: number) => () =>
  window.location.hash === hash && (window.history.state as { idx: number }).idx === idx

window.history.replaceState({ idx: 0 }, '', '#/first')
window.history.pushState({ idx: 1 }, '', '#/second')
window.history.pushState({ idx: 2 }, '', '#/third')

test('a step back is an answer, as often as something is asked; then it is a step again', async () => {
  for (const steps of [1, 2]) {
    let answers = 0
    // As a question does, which goes once it is answered.
    const letGo = holdBack(() => {
      answers++
      letGo()
    })
    for (let n = 0; n < steps; n++) window.history.back()
    await until(() => answers > 0)
    await until(isAt('#/third', 2))
    expect([answers > 0, heard]).toEqual([true, []])
  }
  holdBack(() => undefined)()
  window.history.back()
  await until(() => heard.length > 0)
  expect(heard).toEqual(['#/second'])
})

test('an address that somebody types is no step back', async () => {
  heard.length = 0
  let answers = 0
  const letGo = holdBack(() => {
    answers++
    letGo()
  })
  window.location.hash = '#/typed'
  await until(() => heard.length > 0)
  expect([answers, heard]).toEqual([1, ['#/typed']])
})
