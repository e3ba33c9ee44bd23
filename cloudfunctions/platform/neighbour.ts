import type { Answer, Request } from '@domain/operations/answer'
import { cloud } from './cloud'
import { vouchFor } from './voucher'

/** As long as the neighbour itself may take; the SDK's own patience ends after 15 seconds. */
const patienceMs = 58_000

/** Asks another area's function on behalf of somebody, and gives its answer as it is. */
export async function askNeighbour(
  area: string,
  request: Request,
  openid: string,
  now: string,
): Promise<Answer> {
  const voucher = vouchFor(openid, area, request, now)
  const options = { name: area, data: { ...request, voucher }, timeout: patienceMs }
  const { result } = (await cloud.callFunction(options)) as { result?: unknown }
  return result as Answer
}
