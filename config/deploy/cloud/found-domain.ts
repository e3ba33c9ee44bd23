import { routes } from '../plan/access'
import type { Found, FoundDomain, Wanted } from '../plan/states'
import type { Cloud } from './connect'

/** Source: tencentcloud-sdk, tcb 2018-06-08, HTTPServiceDomain. */
const states = { PROCESSING: 'starting', FAIL: 'failed', SUCCESS: 'ready' } as const

/** The desk’s domain as it is bound, nothing where it is not; and what else leads to the desk’s function. */
export async function readDomains(
  { manager, envId }: Cloud,
  { desk }: Wanted,
): Promise<Pick<Found, 'domain' | 'otherDomains'>> {
  // Who has no desk on a domain need not have the service.
  if (!desk) return { domain: undefined, otherDomains: [] }
  const { Domains = [] } = await manager.env.describeHttpServiceRoute({ EnvId: envId, Limit: 100 })
  const others = Domains.filter(
    ({ Domain, IsDefault, Routes = [] }) =>
      Domain !== desk.domain && !IsDefault && Routes.some(leadsToDesk),
  )
  const bound = Domains.find(({ Domain }) => Domain === desk.domain)
  return {
    domain: bound && foundIn(bound),
    otherDomains: others.map(({ Domain }) => Domain),
  }
}

type Bound = NonNullable<
  Awaited<ReturnType<Cloud['manager']['env']['describeHttpServiceRoute']>>['Domains']
>[number]

const leadsToDesk = ({
  UpstreamResourceType: kind,
  UpstreamResourceName: name,
}: NonNullable<Bound['Routes']>[number]) =>
  routes.some((route) => route.kind === 'SCF' && route.kind === kind && route.name === name)

function foundIn(bound: Bound): FoundDomain {
  return {
    cname: bound.Cname,
    resolves: bound.IsDefault || bound.DNSStatus === 'OK',
    certificate: bound.CertId,
    enabled: bound.Enable,
    state: states[bound.Status],
    routes: (bound.Routes ?? []).map((route) => ({
      path: route.Path,
      kind: route.UpstreamResourceType as 'SCF' | 'STATIC_STORE',
      name: route.UpstreamResourceName,
      enabled: route.Enable,
      prefix: prefixOf(route),
      headers: headersOf(route),
    })),
  }
}

interface WithRewrite {
  PathRewrite?: { StaticStorePrefix?: string; Prefix?: string }
}

/** Either of the two: the hosting’s own, or that of any route. */
const prefixOf = ({ PathRewrite: rewrite }: WithRewrite): string =>
  (rewrite?.StaticStorePrefix || rewrite?.Prefix || '').replace(/^\/+|\/+$/g, '')

interface WithHeaders {
  Extension?: { HeadersHandler?: { ResponseHeadersToAdd?: { Key: string; Value: string }[] } }
}

const headersOf = (route: object): Record<string, string> =>
  Object.fromEntries(
    ((route as WithHeaders).Extension?.HeadersHandler?.ResponseHeadersToAdd ?? []).map(
      ({ Key, Value }) => [Key, Value],
    ),
  )
