import { useQuery } from '@/cloud/use-query'
import type { OutputNamed } from '@domain/operations'

export type MaterialsShown = OutputNamed<'notices.listMaterials'>
export type MaterialShown = MaterialsShown['materials'][number]
export type FileShown = Extract<MaterialShown, { kind: 'file' }>
export type PaperShown = Extract<MaterialShown, { kind: 'paper' }>

export const useMaterials = (meetingId: string) => useQuery('notices.listMaterials', { meetingId })
