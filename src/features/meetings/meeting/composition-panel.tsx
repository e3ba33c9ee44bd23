import { View } from '@tarojs/components'
import { useState } from 'react'
import { ActionRow } from '@/ui/action-row'
import { Button } from '@/ui/button'
import { Panel } from '@/ui/panel'
import { Banner } from '@/ui/banner'
import { Pressable } from '@/ui/pressable'
import { attendingLabels, attendings } from '@domain/meeting/meeting'
import { ExcludeDialog } from './exclude-dialog'
import { GroupDialog } from './group-dialog'
import type { MeetingDesk, Opened } from './use-meeting'
import './composition-panel.scss'

/** 参会范围: how many, of whom, who not after all; and how many are needed. */
export function CompositionPanel({ desk, opened }: { desk: MeetingDesk; opened: Opened }) {
  const { meeting, parties, groupNames, excludedNames, withoutLiaisonOfficer, quorum } = opened
  const { audience } = meeting
  const [asking, setAsking] = useState<'group' | 'exclude'>()
  const [named, setNamed] = useState(false)
  const mayEdit = opened.may.edit
  const change = (part: Partial<typeof audience>) =>
    desk.change({ audience: { ...audience, ...part } })
  const counts = attendings.map((as) => {
    const { people = 0, organs = 0 } = opened.byGroup.find((one) => one.as === as) ?? {}
    return { as, count: people + organs, note: organs > 0 ? `含 ${organs} 个单位` : '' }
  })
  return (
    <Panel title="参会范围">
      <View className="composition-counts">
        {counts.map(({ as, count, note }) => (
          <View key={as} className="composition-counts__one">
            <View className="composition-counts__number">{count}</View>
            <View className="composition-counts__label">{attendingLabels[as]}</View>
            {note && <View className="type-small">{note}</View>}
          </View>
        ))}
      </View>
      {quorum.members > 0 && (
        <View className="composition__quorum">
          应到 {quorum.members} 人，到会 {quorum.needed} 人可以开会，表决通过需 {opened.votesNeeded}{' '}
          票。
          <View className="type-small">{quorum.basis}</View>
        </View>
      )}
      {withoutLiaisonOfficer.length > 0 && (
        <Banner look="warn">
          {withoutLiaisonOfficer.join('、')}没有联络员，通知发不到。请先在名册登记联络员。
        </Banner>
      )}
      <View className="composition__groups">
        {audience.groups.map((group, n) => (
          <View key={`${group.as}${n}`} className="composition__group">
            <View className="composition__as">{attendingLabels[group.as]}</View>
            <View className="composition__name">{groupNames[n]}</View>
            {mayEdit && (
              <Button
                look="quiet"
                disabled={desk.busy}
                onPress={() =>
                  void change({ groups: audience.groups.filter((_, place) => place !== n) })
                }
              >
                移除
              </Button>
            )}
          </View>
        ))}
        {audience.excluded.map((personId, n) => (
          <View key={personId} className="composition__group">
            <View className="composition__as composition__as--not">不通知</View>
            <View className="composition__name">{excludedNames[n]}</View>
            {mayEdit && (
              <Button
                look="quiet"
                disabled={desk.busy}
                onPress={() =>
                  void change({ excluded: audience.excluded.filter((one) => one !== personId) })
                }
              >
                恢复
              </Button>
            )}
          </View>
        ))}
      </View>
      {audience.groups.length === 0 && (
        <View className="type-body">还没有选参会范围{mayEdit ? '，点“加参会人员”。' : '。'}</View>
      )}
      {parties.length > 0 && (
        <Pressable className="composition__toggle" onPress={() => setNamed(!named)}>
          {named ? '收起名单' : `看全部名单（${parties.length}）`}
        </Pressable>
      )}
      {named &&
        attendings.map((as) => {
          const them = parties.filter((one) => one.as === as)
          return them.length > 0 ? (
            <View key={as} className="composition__names">
              <View className="composition__as">{attendingLabels[as]}</View>
              {them.map(({ name, unit }) => (unit ? `${name}（${unit}）` : name)).join('、')}
            </View>
          ) : null
        })}
      {mayEdit && (
        <ActionRow>
          <Button onPress={() => setAsking('group')}>加参会人员</Button>
          {parties.length > 0 && <Button onPress={() => setAsking('exclude')}>排除个别人</Button>}
        </ActionRow>
      )}
      {asking === 'group' && (
        <GroupDialog
          busy={desk.busy}
          term={meeting.term}
          onDismiss={() => setAsking(undefined)}
          onAdd={async (groups) => {
            if (await change({ groups: [...audience.groups, ...groups] })) setAsking(undefined)
          }}
        />
      )}
      {asking === 'exclude' && (
        <ExcludeDialog
          people={parties.filter(({ kind }) => kind === 'person')}
          onDismiss={() => setAsking(undefined)}
          onExclude={async (personId) => {
            if (await change({ excluded: [...audience.excluded, personId] })) setAsking(undefined)
          }}
        />
      )}
    </Panel>
  )
}
