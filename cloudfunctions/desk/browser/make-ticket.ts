import { randomInt } from 'node:crypto'
import { codeLength, codeLetters } from '@domain/desk/code'
import { networkOf } from '@domain/desk/network'
import { ticketEnds } from '@domain/desk/ticket'
import type { DeskDoor } from '@domain/operations/desk-door'
import type * as z from 'zod'
import { countAttempts } from '../../platform/attempts'
import { documents } from '../../platform/documents'
import { miniProgramCode } from '../../platform/open-api'
import { inspectPicture } from '../../platform/picture'
import { ticketId, tickets, type Ticket } from '../stores'
import type { Visit } from './visit'

/** A whole office may sit behind one address, and everybody comes at half past eight. */
const perNetwork = { limit: 120, minutes: 60 }
/** Of all together, whatever addresses they say: the price is that the office waits out such an hour, too. */
const ofAll = { limit: 3000, minutes: 60 }

type Asked = z.output<DeskDoor['tickets']['input']>
type Given = z.output<DeskDoor['tickets']['output']>

export async function makeTicket(
  { secretHash }: Asked,
  { now, browser, address }: Visit,
): Promise<{ output: Given }> {
  const network = address && networkOf(address)
  const own = network ? [{ whom: `address ${network}`, ...perNetwork }] : []
  await countAttempts('desk.tickets', [...own, { whom: 'everybody', ...ofAll }], now)
  const letter = () => codeLetters[randomInt(codeLetters.length)]
  const code = Array.from({ length: codeLength }, letter).join('')
  const ticket: Ticket = { _id: ticketId(code), secretHash, browser, address, askedAt: now }
  const [picture] = await Promise.all([drawn(code), documents.add(tickets, ticket)])
  return { output: { code, picture, browser, address, until: ticketEnds(ticket) } }
}

/**
 * Without a picture the code can still be typed in on the phone: WeChat promises its open API to functions that a
 * mini-program or a timer woke (云调用), and says nothing of those a browser did.
 */
async function drawn(code: string): Promise<string | undefined> {
  try {
    const bytes = await miniProgramCode('packages/desk/approve/index', code)
    const type = inspectPicture(bytes)?.type ?? 'png'
    return `data:image/${type};base64,${bytes.toString('base64')}`
  } catch (error) {
    console.error(`no mini-program code: ${String(error)}`)
    return undefined
  }
}
