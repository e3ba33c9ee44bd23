/** What WeChat gives a mini-program, as far as ours and Taro use it. */

export interface CloudWires {
  callFunction(name: string, data: unknown): Promise<unknown>
  uploadFile?(cloudPath: string, filePath: string): Promise<string>
  downloadFile?(url: string): Promise<ArrayBuffer>
  /** What the person answers when asked for messages. */
  requestSubscribeMessage?(templateIds: string[]): Record<string, string>
}

export interface Navigation {
  open(url: string): void
  close(): void
  closeAll(): void
}

type Options = Record<string, unknown> & {
  success?: (result: unknown) => void
  fail?: (error: unknown) => void
  complete?: (result: unknown) => void
}

const device = {
  SDKVersion: '3.5.0',
  version: '8.0.50',
  platform: 'ios',
  system: 'iOS 16.0',
  language: 'zh_CN',
  brand: 'phone',
  model: 'phone',
  pixelRatio: 2,
  windowWidth: 375,
  windowHeight: 667,
  screenWidth: 375,
  screenHeight: 667,
  statusBarHeight: 20,
  fontSizeSetting: 16,
  safeArea: { top: 20, bottom: 667, left: 0, right: 375, width: 375, height: 647 },
}

/** WeChat answers by callback and by promise, never at once. */
async function answered(options: Options | undefined, work: () => unknown): Promise<unknown> {
  await Promise.resolve()
  try {
    const result = { errMsg: 'ok', ...((await work()) as object | undefined) }
    options?.success?.(result)
    options?.complete?.(result)
    return result
  } catch (error) {
    options?.fail?.(error)
    options?.complete?.(error)
    throw error
  }
}

/** Abilities a test only wants to know were used. */
const noted = [
  'addPhoneCalendar',
  'disableAlertBeforeUnload',
  'enableAlertBeforeUnload',
  'hideShareMenu',
  'makePhoneCall',
  'pageScrollTo',
  'previewImage',
  'setClipboardData',
  'setVisualEffectOnCapture',
  'showToast',
  'stopPullDownRefresh',
] as const

/** A `wx` object. What it is asked beyond what stands here is written down and answered with ok. */
export function makeWx(navigation: Navigation, cloud: CloudWires, asked: [string, unknown][]) {
  const storage = new Map<string, unknown>()
  const files = fileSystem()
  const go = (act: (url: string) => void) => (options: Options) =>
    answered(options, () => act(String(options.url)))
  const known: Record<string, unknown> = {
    getSystemInfoSync: () => device,
    getWindowInfo: () => device,
    getDeviceInfo: () => device,
    getAppBaseInfo: () => device,
    getSystemSetting: () => ({}),
    getAppAuthorizeSetting: () => ({}),
    getAccountInfoSync: () => ({ miniProgram: { appId: 'wx0', envVersion: 'develop' } }),
    getLaunchOptionsSync: () => ({ path: '', query: {}, scene: 1001 }),
    getEnterOptionsSync: () => ({ path: '', query: {}, scene: 1001 }),
    getMenuButtonBoundingClientRect: () => ({
      top: 24,
      bottom: 56,
      left: 281,
      right: 368,
      width: 87,
      height: 32,
    }),
    canIUse: () => true,
    nextTick: (task: () => void) => void Promise.resolve().then(task),
    env: { USER_DATA_PATH: '/user' },
    createSelectorQuery: emptySelectorQuery,
    createIntersectionObserver: () => ({
      relativeToViewport: () => ({ observe() {} }),
      disconnect() {},
    }),
    getStorageSync: (key: string) => storage.get(key) ?? '',
    setStorageSync: (key: string, value: unknown) => void storage.set(key, value),
    removeStorageSync: (key: string) => void storage.delete(key),
    navigateTo: go((url) => navigation.open(url)),
    redirectTo: go((url) => {
      navigation.close()
      navigation.open(url)
    }),
    switchTab: go((url) => {
      navigation.closeAll()
      navigation.open(url)
    }),
    requestSubscribeMessage: (options: Options) =>
      answered(options, () => cloud.requestSubscribeMessage?.(options.tmplIds as string[])),
    navigateBack: (options: Options) => answered(options, () => navigation.close()),
    getFileSystemManager: () => files.manager,
    downloadFile: (options: Options) =>
      answered(options, async () => {
        const bytes = await cloud.downloadFile?.(String(options.url))
        if (!bytes) throw new Error('no downloads')
        return { statusCode: 200, tempFilePath: files.put('/tmp/download', bytes) }
      }),
    cloud: {
      init: () => undefined,
      callFunction: (options: Options) =>
        answered(options, async () => ({
          result: await cloud.callFunction(String(options.name), options.data),
        })),
      uploadFile: (options: Options) =>
        answered(options, async () => ({
          fileID: await cloud.uploadFile?.(String(options.cloudPath), String(options.filePath)),
        })),
    },
  }
  // Taro takes over only what it finds by name.
  for (const name of noted) {
    known[name] = (options: Options) => {
      asked.push([name, options])
      return answered(options, () => undefined)
    }
  }
  return new Proxy(known, {
    get(target, name) {
      if (typeof name === 'symbol' || name in target) return target[name as string]
      if (/^(on|off)[A-Z]/.test(name)) return () => undefined
      if (!/^[a-z]\w+$/.test(name) || name === 'then' || name === 'webpackJsonp') return undefined
      return (options: Options) => answered(options, () => undefined)
    },
  })
}

/** The files of one phone, as `getFileSystemManager` answers about them. */
function fileSystem() {
  const kept = new Map<string, unknown>()
  const put = (path: string, data: unknown) => {
    kept.set(path, data)
    return path
  }
  const must = (path: unknown) => {
    if (!kept.has(String(path))) throw new Error(`no such file: ${String(path)}`)
    return kept.get(String(path))
  }
  const manager = {
    readFile: (options: Options) => answered(options, () => ({ data: must(options.filePath) })),
    writeFile: (options: Options) =>
      answered(options, () => void put(String(options.filePath), options.data)),
    unlink: (options: Options) =>
      answered(options, () => void (must(options.filePath), kept.delete(String(options.filePath)))),
  }
  // What nobody waits for fails in its callback only.
  for (const [name, act] of Object.entries(manager))
    manager[name as keyof typeof manager] = (options) => act(options).catch(() => undefined)
  return { put, manager }
}

function emptySelectorQuery() {
  const rects: unknown[] = []
  const query: Record<string, unknown> = {}
  const note = () => {
    rects.push({ width: 375, height: 50, top: 0, left: 0, right: 375, bottom: 50, scrollTop: 0 })
    return query
  }
  const same = () => query
  return Object.assign(query, {
    in: same,
    select: same,
    selectAll: same,
    selectViewport: same,
    boundingClientRect: note,
    scrollOffset: note,
    fields: note,
    exec: (done?: (rects: unknown[]) => void) => {
      void Promise.resolve().then(() => done?.(rects))
      return query
    },
  })
}
