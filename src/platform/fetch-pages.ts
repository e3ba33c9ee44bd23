interface Route {
  path?: string
  load?: (context: object, params: object) => readonly [Promise<unknown>, ...unknown[]]
}

/**
 * Has a browser fetch pages before they are opened, so that they open without a network too. On WeChat `preloadRule`
 * in app.config.ts does it. The list is Taro's own: an import of ours would make a second copy of each page.
 */
export function fetchPages(paths: readonly string[]): void {
  if (process.env.TARO_ENV !== 'h5') return
  const app = (window as { __taroAppConfig?: { routes?: readonly Route[] } }).__taroAppConfig
  for (const { path = '', load } of app?.routes ?? [])
    // What does not come now comes when it is opened.
    if (load && paths.includes(path.replace(/^\//, ''))) load({}, {})[0].catch(() => undefined)
}
