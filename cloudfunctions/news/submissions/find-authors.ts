import { dayOf } from '@domain/dates/day'
import type { news } from '@domain/operations/news'
import { appointmentsInForce } from '@domain/roster/in-office'
import { distinctAuthors } from '@domain/submissions/keys'
import { appointmentKinds } from '@domain/vocabulary/appointment-kinds'
import { containing, find } from '../../platform/database'
import type { Handler } from '../../platform/handler'
import { allBodies, people } from '../../platform/roster'
import { submissions } from './submission-store'

const most = 12

export const findAuthors: Handler<typeof news.findAuthors> = async ({ search }, { now }) => {
  // The search text of the roster ends with digits of a phone number, which are no way to look here.
  const name = search.toLowerCase().replace(/\d/g, '')
  if (!name) return { authors: search ? [] : await namedLately() }
  const [found, bodies] = await Promise.all([
    find(people, {
      where: { search: containing(name) },
      orderBy: ['sortKey', 'asc'],
      limit: most,
      fields: ['name', 'appointments', 'suspensions'],
    }),
    allBodies(),
  ])
  return {
    authors: found.map((person) => {
      const kinds = appointmentsInForce(person, bodies, dayOf(now)).map(({ kind }) => kind)
      const held = [...new Set(kinds)].map((kind) => appointmentKinds[kind].label)
      return { personId: person._id, name: person.name, note: held.join('、') || '现无任职' }
    }),
  }
}

async function namedLately() {
  const latest = await find(submissions, {
    where: {},
    orderBy: ['key', 'desc'],
    limit: 100,
    fields: ['authors'],
  })
  const authors = distinctAuthors(latest.flatMap(({ authors }) => authors))
  return authors.slice(0, most).map((author) => ({ ...author, note: '' }))
}
