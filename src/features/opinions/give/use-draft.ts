import { useQuery } from '@/cloud/use-query'
import type { OutputNamed } from '@domain/operations'

export type Draft = OutputNamed<'rules.openDraft'>
export type MyOpinion = Draft['opinions'][number]

export const useDraft = (editionId: string) => useQuery('rules.openDraft', { editionId })
