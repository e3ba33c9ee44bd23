import { obsolete, type ReceiptNow } from '@domain/push/obsolete'
import { grouped } from '@domain/lists/grouped'
import { collection } from '../platform/collection'
import { find, updateWhere, where } from '../platform/database'
import { pushes, type Push } from '../platform/outbox'

/** What decides whether a push is still wanted: the edition that holds, and the signature. */
const dispatches = collection<{ _id: string; edition: number }>('dispatches')
const receipts = collection<{ _id: string } & ReceiptNow>('receipts')

/**
 * Those of a page that are still to be sent. Whatever queued the others, and whoever should have dropped them and
 * could not, they are declined here. At most 1,000.
 */
export async function stillWanted(page: readonly Push[], moment: string): Promise<Push[]> {
  const told = page.filter(({ edition }) => edition !== undefined)
  if (told.length === 0) return [...page]
  const [holding, standing] = await Promise.all([
    byId(dispatches, told.flatMap(dispatchOf), ['edition']),
    byId(
      receipts,
      told.flatMap(({ receiptId }) => receiptId ?? []),
      ['edition', 'state', 'removedIn'],
    ),
  ])
  const why = (push: Push) =>
    obsolete(
      push,
      dispatchOf(push).map((id) => holding.get(id)?.edition)[0],
      standing.get(push.receiptId ?? ''),
    )
  const unwanted = told.filter((push) => why(push) !== undefined)
  for (const [errCode, group] of grouped(unwanted, (push) => why(push) ?? '')) {
    const these = { _id: where.in(group.map(({ _id }) => _id)), state: 'queued' }
    await updateWhere(pushes, these, { state: 'declined', errCode, settledAt: moment })
  }
  return page.filter((push) => why(push) === undefined)
}

const dispatchOf = ({ subject }: Push): string[] => {
  const [kind, id] = subject.split('/')
  return kind === 'dispatches' && id ? [id] : []
}

async function byId<T extends { _id: string }, F extends keyof T & string>(
  from: { readonly name: string; readonly holds?: T },
  all: readonly string[],
  fields: readonly F[],
) {
  const ids = [...new Set(all)]
  const found =
    ids.length > 0
      ? await find(from, { where: { _id: where.in(ids) }, fields, limit: ids.length })
      : []
  return new Map(found.map((one) => [one._id, one] as const))
}
