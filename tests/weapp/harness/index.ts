import { existsSync } from 'node:fs'
import path from 'node:path'
import vm from 'node:vm'
import { makeLoader } from './modules'
import { makePage, tell, type Page } from './page'
import { makeRenderer } from './render'
import { nodesIn, tappable, textOf, type Node } from './tree'
import { makeWx, type CloudWires } from './wx'

export const dist = path.resolve(__dirname, '../../../dist/weapp')

/** The built mini-program on a phone that is not there. */
export interface MiniProgram {
  open(url: string): Promise<void>
  route(): string
  tree(): Node
  text(): string
  /** Taps the smallest thing that holds the words. */
  tap(words: string): Promise<void>
  type(placeholder: string, text: string): Promise<void>
  /** An event of WeChat's own on what holds the words: getphonenumber on its button. */
  receive(words: string, event: string, detail: object): Promise<void>
  /** Lets go of a page's own events: onReachBottom, onPullDownRefresh. */
  happen(event: string): Promise<void>
  share(): unknown
  /** From now on it is so much later on this phone; nothing happens by that alone. */
  wait(ms: number): void
  /** What wx was asked beyond navigation and the cloud. */
  readonly asked: [string, unknown][]
}

/** Boots dist/weapp in a context that has what a mini-program has, and no more: no window, no fetch, no crypto. */
export async function launch(cloud: CloudWires): Promise<MiniProgram> {
  if (!existsSync(path.join(dist, 'app.json'))) {
    throw new Error('dist/weapp is missing: run `npm run build:weapp` first')
  }
  const asked: [string, unknown][] = []
  const stack: Page[] = []
  const definitions = new Map<string, Record<string, unknown>>()
  let app: Record<string, unknown> = {}
  let underWay = 0
  let changes = 0

  const counted: CloudWires = {
    ...cloud,
    callFunction: (name, data) => during(cloud.callFunction(name, data)),
    uploadFile: (to, from) =>
      during(cloud.uploadFile?.(to, from) ?? Promise.reject(new Error('no uploads'))),
    downloadFile: (url) =>
      during(cloud.downloadFile?.(url) ?? Promise.reject(new Error('no downloads'))),
  }
  async function during<T>(work: Promise<T>): Promise<T> {
    underWay += 1
    return work.finally(() => (underWay -= 1))
  }

  const top = () => stack[stack.length - 1]
  const navigation = {
    open(url: string) {
      const [route = '', query = ''] = url.replace(/^\//, '').split('?')
      load(route)
      const definition = definitions.get(route)
      if (!definition) throw new Error(`no page at ${route}`)
      const options = Object.fromEntries(new URLSearchParams(query))
      tell(top(), 'onHide')
      const page = makePage(definition, route, options, () => (changes += 1))
      stack.push(page)
      tell(page, 'onLoad', options)
      tell(page, 'onShow')
      tell(page, 'onReady')
    },
    close() {
      const page = stack.pop()
      tell(page, 'onHide')
      tell(page, 'onUnload')
      tell(top(), 'onShow')
    },
    closeAll() {
      while (stack.length > 0) tell(stack.pop(), 'onUnload')
    },
  }
  const globals: Record<string, unknown> = {
    wx: makeWx(navigation, counted, asked),
    console,
    setTimeout: (task: () => void, pause = 0) => {
      // What waits this long is a page that looks again by itself; nobody waits for it here.
      if (pause > 3_000) return setTimeout(task, pause).unref()
      underWay += 1
      return setTimeout(
        () => {
          underWay -= 1
          task()
        },
        Math.min(pause, 20),
      )
    },
    clearTimeout: (timer: NodeJS.Timeout | undefined) => {
      const due = timer as unknown as { _destroyed: boolean; hasRef(): boolean } | undefined
      if (due && !due._destroyed && due.hasRef()) underWay -= 1
      clearTimeout(timer)
    },
    setInterval: (task: () => void, pause: number) => setInterval(task, pause).unref(),
    clearInterval,
    Promise,
    queueMicrotask,
    App: (definition: Record<string, unknown>) => (app = definition),
    Page: (definition: Record<string, unknown>) => definitions.set(running(), definition),
    Component: (definition: Record<string, unknown>) => definitions.set(running(), definition),
    Behavior: (definition: unknown) => definition,
    getApp: () => app,
    getCurrentPages: () => [...stack],
    __wxConfig: {},
  }
  const context = vm.createContext(globals)
  Object.assign(globals, { global: context, globalThis: context })
  const phoneDate = vm.runInContext('Date', context) as DateConstructor
  let ahead = 0
  phoneDate.now = () => Date.now() + ahead
  const { load, running } = makeLoader(dist, context)
  const render = makeRenderer(dist)

  /** Until nothing is asked of the cloud, no timer runs and the page stays as it is. */
  async function settled() {
    for (let quiet = 0, seen = changes; quiet < 4; quiet++) {
      await new Promise((resolve) => setTimeout(resolve, 2))
      if (underWay > 0 || changes !== seen) [quiet, seen] = [-1, changes]
    }
  }
  const tree = () => {
    const page = top()
    if (!page) throw new Error('no page is open')
    return render(page.route, page.data)
  }
  function fire(node: Node, type: string, detail: object = {}) {
    const handler = node.attr[`bind${type}`] ?? node.attr[`catch${type}`]
    const target = {
      id: node.attr.id,
      dataset: { sid: node.attr['data-sid'] },
      offsetLeft: 0,
      offsetTop: 0,
    }
    const event = {
      type,
      detail,
      target,
      currentTarget: target,
      timeStamp: Date.now(),
      mark: {},
      touches: [],
      changedTouches: [],
    }
    tell(top(), String(handler), event)
  }

  load('app')
  tell(app as Page, 'onLaunch', { path: '', query: {}, scene: 1001 })
  tell(app as Page, 'onShow', { path: '', query: {}, scene: 1001 })
  return {
    asked,
    tree,
    text: () => textOf(tree()),
    route: () => top()?.route ?? '',
    async open(url) {
      navigation.closeAll()
      navigation.open(url)
      await settled()
    },
    async tap(words) {
      const node = tappable(tree(), words)
      if (!node) throw new Error(`nothing to tap says “${words}” in: ${textOf(tree())}`)
      fire(node, 'tap')
      await settled()
    },
    async type(placeholder, text) {
      const node = [...nodesIn(tree())].find((one) =>
        String(one.attr?.placeholder ?? '').includes(placeholder),
      )
      if (!node) throw new Error(`no field asks for “${placeholder}”`)
      fire(node, 'input', { value: text, cursor: text.length })
      await settled()
    },
    async receive(words, event, detail) {
      const node = [...nodesIn(tree())].find(
        (one) => one.attr?.[`bind${event}`] && textOf(one).includes(words),
      )
      if (!node) throw new Error(`nothing that says “${words}” waits for ${event}`)
      fire(node, event, detail)
      await settled()
    },
    async happen(event) {
      tell(top(), event)
      await settled()
    },
    wait: (ms) => void (ahead += ms),
    share: () => tell(top(), 'onShareAppMessage', { from: 'menu' }),
  }
}
