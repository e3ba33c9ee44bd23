import { JSDOM } from 'jsdom'
import { act, createElement } from 'react'
import type * as Client from 'react-dom/client'

const { window } = new JSDOM()
Object.assign(globalThis, { window, document: window.document, IS_REACT_ACT_ENVIRONMENT: true })
// Later Nodes have one of their own, which is not to be assigned to.
Object.defineProperty(globalThis, 'navigator', { value: window.navigator, configurable: true })
// Loaded once there is a window to draw in.
const { createRoot } = jest.requireActual<typeof Client>('react-dom/client')

/** What lies on the device of a test, by name. */
export const device = new Map<string, unknown>()
const leaving = new Set<() => void>()

/** Taro as far as hooks that keep something need it: a store, and the moment a page is left. */
const taroOfDevice = {
  __esModule: true,
  default: {
    getStorageSync: (name: string): unknown => device.get(name) ?? '',
    // A device gives back a copy, never the same object.
    setStorageSync: (name: string, value: unknown) => device.set(name, structuredClone(value)),
    removeStorageSync: (name: string) => device.delete(name),
    enableAlertBeforeUnload: () => undefined,
    disableAlertBeforeUnload: () => undefined,
  },
  useDidHide: () => undefined,
  useUnload: (left: () => void) => leaving.add(left),
}

// Whoever tests with it imports this file before the hook.
jest.doMock('@tarojs/taro', () => taroOfDevice)

/** For tests: a hook on a screen of its own, with faked timers. */
export function onScreen<T>(hook: () => T) {
  const shown: { now?: T } = {}
  const root = createRoot(document.createElement('div'))
  const Screen = () => {
    leaving.clear()
    shown.now = hook()
    return null
  }
  act(() => root.render(createElement(Screen)))
  return {
    get now(): T {
      return shown.now as T
    },
    leave() {
      for (const left of leaving) left()
      act(() => root.render(null))
    },
  }
}

/** Lets a person do something, then time pass, in milliseconds. */
export async function after(ms: number, done: () => void = () => undefined): Promise<void> {
  act(done)
  // In steps: what a rendering starts must be able to start in between.
  for (let passed = 0; passed <= ms; passed += 100)
    await act(() => jest.advanceTimersByTimeAsync(Math.min(100, ms - passed)))
}
