import { organsOf } from '@domain/roster/organs-of'
import { find, where } from '../../platform/database'
import { derivedId } from '../../platform/ids'
import { matchable } from '../../platform/personal-data'
import { knownBy, organs, type Known } from '../../platform/roster'

/** For whom somebody speaks when they say something to a draft. Never inside a transaction. */
export interface Asker {
  /** As one of the public: the keyed hash of their WeChat account, of use to nobody who lacks the key. */
  ownId: string
  /** Whom they are to the office, where they speak for an organ. */
  person?: { id: string; name: string } | undefined
  /** The organs they are liaison officer of today. */
  organs: readonly { id: string; name: string }[]
}

export const whoAsks = async (openid: string, now: string): Promise<Asker> =>
  askerOf(openid, await knownBy(openid, now))

/** The same of somebody the roster was already asked about. */
export async function askerOf(openid: string, known: Known | undefined): Promise<Asker> {
  const ownId = derivedId('opinions', matchable(openid))
  const ids = organsOf(known?.inForce ?? [])
  if (!known || ids.length === 0) return { ownId, organs: [] }
  const found = await find(organs, { where: { _id: where.in(ids) }, limit: ids.length })
  return {
    ownId,
    person: { id: known.person._id, name: known.person.name },
    organs: found.map(({ _id: id, name }) => ({ id, name })),
  }
}

/** Under which `giver` their opinions stand. */
export const giversOf = ({ ownId, organs: theirs }: Asker): string[] => [
  ownId,
  ...theirs.map(({ id }) => id),
]
