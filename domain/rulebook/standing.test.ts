import { inForceOn, standingOn, titleOn, type Dated } from './standing'

const edition = (ordinal: number, effectiveOn?: string, from?: string): Dated => ({
  ordinal,
  ...(effectiveOn && { adoption: { effectiveOn } }),
  ...(from && { repealed: { from } }),
})

const draft = [edition(1)]
const one = [edition(1, '2027-01-01')]
const amended = [edition(1, '2027-01-01'), edition(2, '2027-06-01')]
const beingAmended = [edition(1, '2027-01-01'), edition(2)]
const repealed = [edition(1, '2027-01-01', '2027-03-01')]
/** Repealed, and made anew after a gap. */
const gap = [edition(1, '2027-01-01', '2027-03-01'), edition(2, '2027-06-01')]
const amendedThenRepealed = [edition(1, '2027-01-01'), edition(2, '2027-06-01', '2027-09-01')]
const sameDay = [edition(1, '2027-01-01'), edition(2, '2027-01-01')]
const repealedTheDayItWasAmended = [
  edition(1, '2027-01-01', '2027-06-01'),
  edition(2, '2027-06-01'),
]

it.each<[string, Dated[], string, string[], number | undefined]>([
  ['a draft never holds', draft, '2027-01-01', ['draft'], undefined],
  ['the day before it takes effect', one, '2026-12-31', ['notYetInForce'], undefined],
  ['the very day it takes effect', one, '2027-01-01', ['inForce'], 1],
  ['years later', one, '2031-01-01', ['inForce'], 1],
  ['an amendment that is drafted', beingAmended, '2027-02-01', ['inForce', 'draft'], 1],
  [
    'an amendment that is adopted and still to come',
    amended,
    '2027-05-31',
    ['inForce', 'notYetInForce'],
    1,
  ],
  ['the day the amendment takes effect', amended, '2027-06-01', ['amended', 'inForce'], 2],
  ['the last day before a repeal', repealed, '2027-02-28', ['inForce'], 1],
  ['the first day of a repeal', repealed, '2027-03-01', ['repealed'], undefined],
  ['in a gap', gap, '2027-04-01', ['repealed', 'notYetInForce'], undefined],
  ['after a gap', gap, '2027-06-01', ['repealed', 'inForce'], 2],
  ['amended, then repealed', amendedThenRepealed, '2027-09-01', ['amended', 'repealed'], undefined],
  ['two that take effect on one day', sameDay, '2027-01-01', ['amended', 'inForce'], 2],
  ['both on one day', repealedTheDayItWasAmended, '2027-06-01', ['repealed', 'inForce'], 2],
])('%s', (_, all, day, standings, inForce) => {
  expect(all.map((one) => standingOn(one, all, day))).toEqual(standings)
  expect(inForceOn(all, day)?.ordinal).toBe(inForce)
})

it.each<[string, Dated[], string, string]>([
  ['a draft, retitled since it was brought in', draft, '2027-01-01', '版1'],
  ['before the first takes effect', one, '2026-12-31', '最近通过'],
  ['in force', one, '2027-01-01', '版1'],
  ['while an amendment retitles it', beingAmended, '2027-02-01', '版1'],
  ['the day before the amendment takes effect', amended, '2027-05-31', '版1'],
  ['the day it does', amended, '2027-06-01', '版2'],
  ['after a repeal', repealed, '2027-03-01', '最近通过'],
])('what it is called: %s', (_, all, day, title) => {
  const titled = all.map((one) => ({ ...one, title: `版${one.ordinal}` }))
  expect(titleOn('最近通过', titled, day)).toBe(title)
})
