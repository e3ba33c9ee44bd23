import type { news } from '@domain/operations/news'
import type { InputOf } from '@domain/operations/operation'
import type { NamedMark } from '@domain/proofreading/named-marks'
import type { Findings } from '@domain/story/findings'
import type { Story } from './story-store'

/** By its name, where it stands, and what `decide` calls it. */
type Standing = [of: string, at: { place: string; on: InputOf<typeof news.decide>['on'] }]

/** 保留: the decisions that concern what stands in the story now, and whether a writer made them. */
export function keptIn(
  { decisions, writers }: Story,
  marks: readonly NamedMark[],
  { personalData, appointment }: Findings,
  places: ReadonlyMap<string, string>,
) {
  const standing = new Map<string, Standing[1]>([
    ...marks.map(({ fingerprint, passage, offset, wrong }): Standing => {
      const on = { mark: { passage, offset, wrong } }
      return [fingerprint, { place: places.get(passage) ?? '', on }]
    }),
    ...personalData.map(({ of, passage, offset, masked }): Standing => {
      const on = { personalData: { passage, offset, masked } }
      return [of, { place: places.get(passage) ?? '', on }]
    }),
    ...(appointment
      ? [[appointment.of, { place: '', on: { appointment: appointment.of } }] satisfies Standing]
      : []),
  ])
  return decisions.flatMap(({ of, about, reason, by, at }) => {
    const found = standing.get(of)
    const byWriter = writers.some(({ id }) => id === by.id)
    return found ? [{ ...found, about, reason, by, byWriter, at }] : []
  })
}
