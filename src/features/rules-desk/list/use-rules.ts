import { useQuery } from '@/cloud/use-query'
import type { OutputNamed } from '@domain/operations'

export type RuleRow = OutputNamed<'rules.listRules'>['rules'][number]

export const useRules = () => useQuery('rules.listRules', {})
