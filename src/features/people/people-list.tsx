import { goTo } from '@/platform/go'
import { ListFoot } from '@/ui/list-foot'
import { Message } from '@/ui/message'
import { ProblemBanner } from '@/ui/problem-banner'
import { ProblemMessage } from '@/ui/problem-message'
import { Row, RowList } from '@/ui/row-list'
import { Skeleton } from '@/ui/skeleton'
import { Tag } from '@/ui/tag'
import { PeopleTable } from './people-table'
import type { PersonRow, usePeople } from './use-people'

interface PeopleListProps {
  people: ReturnType<typeof usePeople>
  searched: boolean
  wide: boolean
}

export function PeopleList({ people, searched, wide }: PeopleListProps) {
  const { rows, loading, problem, reload } = people
  if (rows.length === 0) {
    if (loading) return <Skeleton rows={6} />
    if (problem) return <ProblemMessage problem={problem} onRetry={() => void reload()} />
    return searched ? (
      <Message
        title="没有找到"
        advice="换个写法试试：姓名的一部分、拼音首字母、手机尾号；或放宽上面的筛选。"
      />
    ) : (
      <Message title="这里还没有人" advice="管理员可以导入名册，或逐个添加。" />
    )
  }
  if (wide) return <PeopleTable rows={rows} pages={people} />
  return (
    <>
      <ProblemBanner problem={people.outdated} />
      <RowList>
        {rows.map((row) => (
          <Row
            key={row.id}
            title={row.name}
            note={[row.titles.join('；') || '尚未登记任职', row.phone].filter(Boolean).join(' · ')}
            tags={<StateTags row={row} />}
            onPress={() => goTo(`/packages/people/person/index?id=${row.id}`)}
          />
        ))}
      </RowList>
      <ListFoot pages={people} />
    </>
  )
}

export function StateTags({ row }: { row: Pick<PersonRow, 'state' | 'bound'> }) {
  if (row.state === 'left') return <Tag>已离任</Tag>
  if (row.state === 'unappointed') return <Tag>未登记任职</Tag>
  if (row.state === 'suspended') return <Tag look="red">暂停执行职务</Tag>
  return row.bound ? null : <Tag>未认证</Tag>
}
