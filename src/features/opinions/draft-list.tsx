import { cloudNow } from '@/cloud/clock'
import { goTo } from '@/platform/go'
import { Row, RowList } from '@/ui/row-list'
import { Tag } from '@/ui/tag'
import { showDay } from '@domain/dates/day'
import type { OutputNamed } from '@domain/operations'
import { timeLeft } from '@domain/opinions/period'

type Draft = OutputNamed<'rules.listDrafts'>['drafts'][number]

/** 征求意见稿: those that are open first, each with what has become of the caller's opinions. */
export function DraftList({ drafts }: { drafts: readonly Draft[] }) {
  return (
    <RowList>
      {drafts.map((draft) => (
        <Row
          key={draft.editionId}
          title={draft.title}
          tags={<Tag look={draft.open ? 'red' : 'plain'}>{timeLeft(draft, cloudNow())}</Tag>}
          note={[`${showDay(draft.closesOn)}截止`, mineInWords(draft)].join('，')}
          onPress={() => goTo(`/packages/rulebook/draft/index?id=${draft.editionId}`)}
        />
      ))}
    </RowList>
  )
}

function mineInWords({ mine, answered, audience }: Draft): string {
  const whose = audience === 'organs' ? '本单位' : '您'
  if (mine === 0)
    return audience === 'organs' ? '向本单位征求意见，还没有填报' : '向社会公众征求意见'
  return answered > 0
    ? `${whose}提了 ${mine} 条，已答复 ${answered} 条`
    : `${whose}提了 ${mine} 条，还没有答复`
}
