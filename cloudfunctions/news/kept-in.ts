import type { NamedMark } from '@domain/proofreading/named-marks'
import type { Findings } from '@domain/story/findings'
import type { Story } from './story-store'

/** 保留: the decisions that concern what stands in the story now, and whether a writer made them. */
export function keptIn(
  { decisions, writers }: Story,
  marks: readonly NamedMark[],
  { personalData, appointment }: Findings,
  places: ReadonlyMap<string, string>,
) {
  const standing = new Map([
    ...marks.map(({ fingerprint, passage }) => [fingerprint, places.get(passage) ?? ''] as const),
    ...personalData.map(({ of, passage }) => [of, places.get(passage) ?? ''] as const),
    ...(appointment ? [[appointment.of, ''] as const] : []),
  ])
  return decisions.flatMap(({ on, of, about, reason, by, at }) => {
    const place = standing.get(of)
    const byWriter = writers.some(({ id }) => id === by.id)
    return place === undefined ? [] : [{ on, about, place, reason, by, byWriter, at }]
  })
}
