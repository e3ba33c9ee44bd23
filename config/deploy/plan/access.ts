import type { Change } from './change'
import type { Found, Route, Wanted } from './states'

/**
 * HTTP access to the desk: one domain, so that the browser’s session cookie needs no other. A page
 * cannot forbid by itself that others frame it; the route does.
 */
export const routes: readonly Route[] = [
  { path: '/desk-api', kind: 'SCF', name: 'desk', enabled: true, headers: {} },
  {
    path: '/',
    kind: 'STATIC_STORE',
    name: 'staticstore',
    enabled: true,
    headers: { 'Content-Security-Policy': "frame-ancestors 'none'" },
  },
]

export function accessChanges({ desk }: Wanted, { domain: bound }: Found): Change[] {
  if (!desk) return []
  const { domain, certificate } = desk
  if (!bound)
    return [
      {
        what: `绑定域名 ${domain}，${routes.map(routeWords).join('，')}`,
        why: '云端没有',
        step: { kind: 'createRoutes', domain, certificate, routes },
      },
    ]
  return routes.flatMap((route): Change[] => {
    const standing = bound.routes.find(({ path }) => path === route.path)
    if (!standing)
      return [
        {
          what: `域名 ${domain} 增加访问路径：${routeWords(route)}`,
          why: '云端没有',
          step: { kind: 'createRoutes', domain, certificate: '', routes: [route] },
        },
      ]
    if (serves(standing, route)) return []
    return [
      {
        what: `域名 ${domain} 修改访问路径：${routeWords(route)}`,
        why: `原来是 ${routeWords(standing)}${standing.enabled ? '' : '，已停用'}`,
        step: { kind: 'changeRoute', domain, route },
      },
    ]
  })
}

/** Headers of others may stay. */
const serves = (standing: Route, wanted: Route) =>
  standing.kind === wanted.kind &&
  standing.name === wanted.name &&
  standing.enabled === wanted.enabled &&
  Object.entries(wanted.headers).every(([name, value]) => standing.headers[name] === value)

function routeWords({ path, kind, name, headers }: Route): string {
  const target = kind === 'STATIC_STORE' ? '静态网站托管' : `云函数 ${name}`
  return `${path} → ${target}${'Content-Security-Policy' in headers ? '（不许别的网页嵌入）' : ''}`
}
