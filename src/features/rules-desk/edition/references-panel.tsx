import { useQuery } from '@/cloud/use-query'
import { goTo } from '@/platform/go'
import { Panel } from '@/ui/panel'
import { ProblemBanner } from '@/ui/problem-banner'
import { Row, RowList } from '@/ui/row-list'

/** 引用核对: references, of other rules and its own, that this text leaves leading nowhere or elsewhere. */
export function ReferencesPanel({ id }: { id: string }) {
  const { output, problem } = useQuery('rules.checkReferences', { id })
  if (problem) {
    return (
      <Panel title="引用核对">
        <ProblemBanner problem={problem} />
      </Panel>
    )
  }
  if (!output || output.references.length === 0) return null
  return (
    <Panel title={`引用核对（${output.references.length} 处）`}>
      <RowList>
        {output.references.map(({ editionId, title, provisionId, about, says }, n) => (
          <Row
            key={`${provisionId} ${n}`}
            title={editionId === id ? about : `《${title}》${about}`}
            note={says}
            {...(editionId !== id && {
              onPress: () => goTo(`/packages/rules/edition/index?id=${editionId}`),
            })}
          />
        ))}
      </RowList>
    </Panel>
  )
}
