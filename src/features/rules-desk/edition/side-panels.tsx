import { View } from '@tarojs/components'
import { goTo } from '@/platform/go'
import { MenuRow } from '@/ui/menu-row'
import { Panel } from '@/ui/panel'
import { Row, RowList } from '@/ui/row-list'
import { Tag } from '@/ui/tag'
import { showDay } from '@domain/dates/day'
import { dateAndTime } from '@domain/dates/show'
import { deliberationLabels } from '@domain/rulebook/edition'
import { standingLabels } from '@domain/vocabulary/rulebook'
import type { Edition, EditionDesk } from './use-edition'
import './side-panels.scss'

const compare = (before: string, after: string) =>
  goTo(`/packages/rules/compare/index?before=${before}&after=${after}`)

/** 审议: what each meeting said, with the text that lay before it. */
export function DeliberationsPanel({ edition }: { edition: Edition }) {
  const { id, deliberations } = edition
  if (deliberations.length === 0) return null
  return (
    <Panel title="会议审议">
      <RowList>
        {deliberations.map(({ meeting, on, result, points, text, recordedBy, at }) => (
          <Row
            key={at}
            title={meeting}
            tags={<Tag>{deliberationLabels[result]}</Tag>}
            note={[
              points && `意见要点：${points.replace(/。$/, '')}`,
              `${showDay(on)}\u3000${recordedBy.name}记录\u3000点此与现在的文字对照`,
            ]
              .filter(Boolean)
              .join('。')}
            onPress={() => compare(`${id}.${text}`, id)}
          />
        ))}
      </RowList>
    </Panel>
  )
}

/** 对照与历次版本: the kept texts of this edition, and the editions before and after it. */
export function TextsPanel({ edition }: { edition: Edition }) {
  const { id, ruleId, ordinal, texts, editions } = edition
  const others = editions.filter(({ editionId }) => editionId !== id)
  const adopted = editions.some(({ adoption }) => adoption)
  const before = [...editions].reverse().find((one) => one.ordinal < ordinal)
  if (texts.length === 0 && others.length === 0 && !adopted) return null
  return (
    <Panel title="对照与版本">
      <RowList>
        {before && (
          <Row
            title={`与第 ${before.ordinal} 版对照`}
            note="逐条对照，可导出修改对照表"
            onPress={() => compare(before.editionId, id)}
          />
        )}
        {texts.map(({ number, label, at }) => (
          <Row
            key={number}
            title={label}
            note={`${dateAndTime(at)} 存\u3000与现在的文字对照`}
            onPress={() => compare(`${id}.${number}`, id)}
          />
        ))}
        {others.map(({ editionId, ordinal: other, standing, adoption }) => (
          <Row
            key={editionId}
            title={`第 ${other} 版`}
            tags={<Tag>{standingLabels[standing]}</Tag>}
            note={adoption && `${showDay(adoption.on)} ${adoption.meeting}通过`}
            onPress={() => goTo(`/packages/rules/edition/index?id=${editionId}`)}
          />
        ))}
        {adopted && (
          <Row
            title="历次版本"
            note="按日期查阅当时有效的文字"
            onPress={() => goTo(`/packages/rulebook/history/index?id=${ruleId}`)}
          />
        )}
      </RowList>
    </Panel>
  )
}

/** 办理: what is done now and then, and leads away from the text. */
export function WorkPanel({ desk }: { desk: EditionDesk }) {
  const { edition, ask } = desk
  const { id, may, opinions, period, standing } = edition
  const clerk = may.edit || may.amend || may.repeal || may.drop || may.deliberate
  const asked = period !== undefined || opinions.total > 0
  if (!clerk && !asked) return null
  return (
    <Panel title="办理">
      <View className="work-rows">
        {asked && (
          <MenuRow
            title="意见"
            note={
              opinions.unanswered > 0
                ? `${opinions.total} 条，${opinions.unanswered} 条未答复`
                : opinions.total > 0
                  ? `${opinions.total} 条，已全部答复`
                  : '还没有收到意见'
            }
            onPress={() => goTo(`/packages/rules/opinions/index?id=${id}`)}
          />
        )}
        {may.edit && (
          <MenuRow
            title="重新导入"
            note="用 Word 文件代替现在的全文"
            onPress={() => ask('reimport')}
          />
        )}
        {clerk && (
          <MenuRow
            title="制度信息"
            note="汇编、编、次序、公开范围、通过途径"
            onPress={() => ask('rule')}
          />
        )}
        {may.repeal && standing !== 'repealed' && (
          <MenuRow title="废止" note="登记废止的会议和日期" onPress={() => ask('repeal')} />
        )}
        {may.drop && <MenuRow title="删除草案" onPress={() => ask('drop')} />}
      </View>
    </Panel>
  )
}

/** 经过: every step on record. */
export function RecordPanel({ edition }: { edition: Edition }) {
  if (edition.steps.length === 0) return null
  return (
    <Panel title="经过">
      {edition.steps.map(({ at, by, did, note }, n) => (
        <View key={n} className="type-body">
          {[dateAndTime(at), by, did].join('\u3000')}
          {note && <View className="type-small">{note}</View>}
        </View>
      ))}
    </Panel>
  )
}
