import { View } from '@tarojs/components'
import { useState } from 'react'
import { ActionRow } from '@/ui/action-row'
import { Button } from '@/ui/button'
import { DragList, withMovedTo } from '@/ui/drag-list'
import { Panel } from '@/ui/panel'
import { Tag } from '@/ui/tag'
import { agendaNumber } from '@domain/meeting/agenda'
import { AgendaDialog, type Item } from './agenda-dialog'
import type { MeetingDesk, Opened } from './use-meeting'
import './agenda-panel.scss'

/** 议程: in order, each item with its reporter and what is special about it. */
export function AgendaPanel({ desk, opened }: { desk: MeetingDesk; opened: Opened }) {
  const { agenda, agendaAdopted } = opened.meeting
  const [asking, setAsking] = useState<{ item?: Item; place: number }>()
  const mayEdit = opened.may.edit
  const change = (items: Item[]) => void desk.change({ agenda: items })
  const move = (from: number, to: number) => change(withMovedTo(agenda, from, to))
  return (
    <Panel title={opened.agendaHeading}>
      {agenda.length === 0 && (
        <View className="type-body agenda__none">
          {mayEdit ? '还没有议题，点“加议题”。' : '还没有议题。'}
        </View>
      )}
      <DragList
        items={agenda}
        idOf={({ id }) => id}
        called="项"
        disabled={!mayEdit || desk.busy}
        onMove={move}
      >
        {(item, place, handle) => (
          <View className="agenda-item">
            {handle}
            <View className="agenda-item__number">{agendaNumber(place)}</View>
            <View className="agenda-item__text">
              <View className="agenda-item__title">{item.title}</View>
              <View className="agenda-item__facts">
                {item.reporter && <View>报告：{item.reporter}</View>}
                {item.specialReport && <Tag>专项工作报告</Tag>}
                {item.unpublished && <Tag look="red">不公开</Tag>}
              </View>
            </View>
            {mayEdit && (
              <View className="agenda-item__acts">
                <Button
                  look="quiet"
                  disabled={desk.busy || place === 0}
                  onPress={() => move(place, place - 1)}
                >
                  上移
                </Button>
                <Button
                  look="quiet"
                  disabled={desk.busy || place === agenda.length - 1}
                  onPress={() => move(place, place + 1)}
                >
                  下移
                </Button>
                <Button look="quiet" onPress={() => setAsking({ item, place })}>
                  修改
                </Button>
              </View>
            )}
          </View>
        )}
      </DragList>
      <ActionRow>
        {mayEdit && <Button onPress={() => setAsking({ place: agenda.length })}>加议题</Button>}
        {opened.may.adopt && (
          <Button disabled={desk.busy} onPress={() => void desk.adopt(!agendaAdopted)}>
            {agendaAdopted ? '改回草案' : '登记议程通过'}
          </Button>
        )}
      </ActionRow>
      {asking && (
        <AgendaDialog
          item={asking.item}
          busy={desk.busy}
          onDismiss={() => setAsking(undefined)}
          onSave={async (item) => {
            const items = [...agenda]
            items.splice(asking.place, asking.item ? 1 : 0, item)
            if (await desk.change({ agenda: items })) setAsking(undefined)
          }}
          onRemove={async () => {
            const items = agenda.filter((_, place) => place !== asking.place)
            if (await desk.change({ agenda: items })) setAsking(undefined)
          }}
        />
      )}
    </Panel>
  )
}
