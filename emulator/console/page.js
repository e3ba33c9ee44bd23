// Small means the other parts share: asking the cloud, making elements, telling what happened.

/** Gives the answer, or throws an Error with the cloud's own words. */
export async function ask(method, path, body) {
  const init = body === undefined ? { method } : { method, body: asBody(body) }
  const response = await fetch(path, init).catch(() => {
    throw new Error('连接不上本机云环境，可能已经结束')
  })
  const answer = await response.json()
  if (!response.ok) throw new Error(answer.errMsg)
  return answer
}

const asBody = (body) => (body instanceof Blob ? body : JSON.stringify(body))

/** `make('p', { className: 'soft' }, 'text', otherElement)`; text is never read as HTML. */
export function make(name, properties = {}, ...children) {
  const element = Object.assign(document.createElement(name), properties)
  element.append(...children.filter((child) => child !== undefined))
  return element
}

export const byId = (id) => document.getElementById(id)

let hiding
export function tell(text) {
  const notice = byId('notice')
  notice.textContent = text
  notice.hidden = false
  clearTimeout(hiding)
  hiding = setTimeout(() => (notice.hidden = true), 4000)
}

/** Runs the work with the button out of reach, and tells what went wrong. */
export async function withButton(button, work) {
  button.disabled = true
  try {
    await work()
  } catch (error) {
    tell(error.message)
  } finally {
    button.disabled = false
  }
}

const shanghai = { timeZone: 'Asia/Shanghai', hourCycle: 'h23' }
export const longTime = new Intl.DateTimeFormat('zh-CN', {
  ...shanghai,
  year: 'numeric',
  month: 'long',
  day: 'numeric',
  weekday: 'short',
  hour: '2-digit',
  minute: '2-digit',
})
export const shortTime = new Intl.DateTimeFormat('zh-CN', {
  ...shanghai,
  month: 'long',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
})
