/** A page as WeChat keeps it: the definition, its data, and setData. */
export interface Page {
  route: string
  data: Record<string, unknown>
  [member: string]: unknown
}

const copy = <T>(value: T): T =>
  value === undefined ? value : (JSON.parse(JSON.stringify(value)) as T)

let pages = 0

export function makePage(
  definition: Record<string, unknown>,
  route: string,
  query: Record<string, string>,
  onChange: () => void,
): Page {
  const page: Page = {
    ...definition,
    route,
    __route__: route,
    __webviewId__: ++pages,
    __wxExparserNodeId__: pages,
    options: query,
    data: copy(definition.data ?? {}) as Record<string, unknown>,
  }
  page.setData = (patch: Record<string, unknown>, done?: () => void) => {
    for (const [place, value] of Object.entries(patch)) setAt(page.data, place, copy(value))
    onChange()
    if (done) void Promise.resolve().then(() => done.call(page))
  }
  page.selectComponent = () => null
  return page
}

/** `root.cn.[0].cn.[2].v` and the like. */
function setAt(target: Record<string, unknown>, place: string, value: unknown): void {
  const steps = place.replace(/\.?\[(\d+)\]/g, '.$1').split('.')
  let at = target
  steps.slice(0, -1).forEach((step, n) => {
    at[step] ??= /^\d+$/.test(steps[n + 1] ?? '') ? [] : {}
    at = at[step] as Record<string, unknown>
  })
  at[steps[steps.length - 1] ?? ''] = value
}

/** Calls a member of the page that may not be there. */
export function tell(page: Page | undefined, member: string, ...given: unknown[]): unknown {
  const handler = page?.[member]
  return typeof handler === 'function'
    ? (handler as (...all: unknown[]) => unknown).apply(page, given)
    : undefined
}
