import Taro from '@tarojs/taro'

/** What this device remembers for its owner. Losing it must never lose anything that matters. */
export function readPreference<T>(name: string): T | undefined {
  try {
    const stored: unknown = Taro.getStorageSync(name)
    return stored === '' || stored === null ? undefined : (stored as T)
  } catch {
    return undefined
  }
}

export function writePreference(name: string, value: unknown): void {
  try {
    if (value === undefined) Taro.removeStorageSync(name)
    else Taro.setStorageSync(name, value)
  } catch {
    // A full or forbidden store must not stop the work on screen.
  }
}
