import { dayOf } from '@domain/dates/day'
import { daysBefore } from '@domain/dates/days-before'
import { erasedIfLeftBy } from '@domain/roster/retention'
import { attempts } from '../platform/attempts'
import { find, removeWhere, where } from '../platform/database'
import { passingFiles, removeFile } from '../platform/files'
import { accountId, accounts, people, type Person } from '../platform/roster'
import { carriedOut } from '../platform/run-command'
import { inTransaction } from '../platform/transaction'
import { importBatches, imports } from './import-store'
import { changed, phoneFields } from './person-changes'
import { invitations, phoneClaims } from './stores'

/** Every night: what has served its time goes. */
export async function tidy(now: string): Promise<void> {
  await removeWhere(attempts, { until: where.lte(now) })
  await removeWhere(invitations, { expiresAt: where.lte(now) })
  await removeWhere(imports, { at: where.lte(daysBefore(now, 1)) })
  await removeWhere(importBatches, { at: where.lte(daysBefore(now, 1)) })
  await removeWhere(carriedOut, { at: where.lte(daysBefore(now, 30)) })
  let left: unknown
  for (const { _id, fileId } of await find(passingFiles, {
    where: { until: where.lte(now) },
    limit: 1000,
  })) {
    try {
      await removeFile(fileId)
      await removeWhere(passingFiles, { _id })
    } catch (error) {
      // Tried again tomorrow; nothing else waits for it.
      left ??= error
    }
  }
  await eraseThoseLongGone(now)
  if (left) throw left as Error
}

/** Of who left long ago the roster keeps name and offices; number and WeChat account go. */
async function eraseThoseLongGone(now: string): Promise<void> {
  const gone = await find(people, {
    where: {
      officeUntil: where.lte(erasedIfLeftBy(dayOf(now))),
      phoneHash: where.exists(true),
    },
    limit: 200,
  })
  for (const { _id } of gone) await erase(_id, now)
}

const erase = (id: string, now: string) =>
  inTransaction(async (documents) => {
    const person = await documents.get(people, id)
    if (!person) return
    if (person.phoneHash) await documents.remove(phoneClaims, person.phoneHash)
    if (person.openid) await documents.remove(accounts, accountId(person.openid))
    await documents.put(people, changed(person, withoutPersonalData(person), { by: '系统', now }))
  })

const withoutPersonalData = ({ search }: Person) => ({
  ...phoneFields(undefined),
  search: search.replace(/ \d{4}$/, ''),
  openid: undefined,
  boundAt: undefined,
  privacyNotice: undefined,
})
