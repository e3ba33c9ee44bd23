import type { Change } from './change'
import type { Found, FoundDomain, Route, Wanted } from './states'

/**
 * HTTP access to the desk: one domain, so that the browser’s session cookie needs no other. The files lie
 * where a path without any rewriting finds them. A page cannot forbid by itself that others frame it; the
 * route does.
 */
export const routes: readonly Route[] = [
  { path: '/desk-api', kind: 'SCF', name: 'desk', enabled: true, prefix: '', headers: {} },
  {
    path: '/',
    kind: 'STATIC_STORE',
    name: 'staticstore',
    enabled: true,
    prefix: '',
    headers: { 'Content-Security-Policy': "frame-ancestors 'none'" },
  },
]

type Desk = NonNullable<Wanted['desk']>

export function accessChanges({ desk }: Wanted, { domain: bound }: Found): Change[] {
  if (!desk) return []
  if (!bound)
    return [
      {
        what: `绑定域名 ${desk.domain}，${routes.map(routeWords).join('，')}`,
        why: '云端没有',
        step: { kind: 'createRoutes', ...desk, routes },
      },
    ]
  // Of a domain that could not be bound nothing can be changed; by-hand.ts says what to do.
  if (bound.state === 'failed') return []
  return [
    ...domainChanges(desk, bound),
    ...routes.flatMap((route) => routeChanges(desk.domain, route, bound)),
  ]
}

/** A certificate lives some months; the renewed one has an id of its own. */
function domainChanges({ domain, certificate }: Desk, bound: FoundDomain): Change[] {
  const renewed = certificate !== '' && certificate !== bound.certificate
  if (!renewed && bound.enabled) return []
  const doing = [
    ...(renewed ? [`换上证书 ${certificate}`] : []),
    ...(bound.enabled ? [] : ['启用']),
  ]
  const was = [
    ...(renewed ? [`原来是证书 ${bound.certificate || '（没有）'}`] : []),
    ...(bound.enabled ? [] : ['在控制台停用了']),
  ]
  return [
    {
      what: `域名 ${domain} ${doing.join('、')}`,
      why: was.join('，'),
      step: {
        kind: 'changeDomain',
        domain,
        certificate: renewed ? certificate : '',
        enable: !bound.enabled,
      },
    },
  ]
}

function routeChanges(domain: string, route: Route, bound: FoundDomain): Change[] {
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
      // No interface is known that takes a rewriting away again.
      step: { kind: 'changeRoute', domain, route, anew: standing.prefix !== route.prefix },
    },
  ]
}

/** Headers of others may stay. */
const serves = (standing: Route, wanted: Route) =>
  standing.kind === wanted.kind &&
  standing.name === wanted.name &&
  standing.enabled === wanted.enabled &&
  standing.prefix === wanted.prefix &&
  Object.entries(wanted.headers).every(([name, value]) => standing.headers[name] === value)

function routeWords({ path, kind, name, prefix, headers }: Route): string {
  const target = kind === 'STATIC_STORE' ? '静态网站托管' : `云函数 ${name}`
  const below = prefix ? `的 ${prefix}/` : ''
  const framing = 'Content-Security-Policy' in headers ? '（不许别的网页嵌入）' : ''
  return `${path} → ${target}${below}${framing}`
}
