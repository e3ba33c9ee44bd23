import { View } from '@tarojs/components'
import { useState } from 'react'
import { useQuery } from '@/cloud/use-query'
import { Button } from '@/ui/button'
import { CheckRow } from '@/ui/check-row'
import { Chips } from '@/ui/chips'
import { Dialog, DialogButtons } from '@/ui/dialog'
import { TextInput } from '@/ui/text-input'
import { attendingLabels, attendings, type Attending } from '@domain/meeting/meeting'
import type { OutputNamed } from '@domain/operations'
import { limits } from '@domain/vocabulary/limits'
import { roleLabels, type Role } from '@domain/vocabulary/roles'
import type { Fields } from './use-meeting'
import './pick-list.scss'

type Group = Fields['audience']['groups'][number]
type Selector = Group['selector']
type By = 'body' | 'delegation' | 'organ' | 'role' | 'person'

interface GroupDialogProps {
  term: number
  busy: boolean
  onAdd: (groups: Group[]) => void
  onDismiss: () => void
}

const asOptions = attendings.map((value) => ({ value, text: attendingLabels[value] }))
const byOptions: { value: By; text: string }[] = [
  { value: 'body', text: '机构' },
  { value: 'delegation', text: '代表团' },
  { value: 'organ', text: '单位' },
  { value: 'role', text: '角色' },
  { value: 'person', text: '个人' },
]

/** 加参会人员: as what, then whom; several at once. */
export function GroupDialog({ term, busy, onAdd, onDismiss }: GroupDialogProps) {
  const [as, setAs] = useState<Attending>('member')
  const [by, setBy] = useState<By>('body')
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState<{ name: string; selector: Selector }[]>([])
  const units = useQuery('people.listUnits', {}).output
  const search = typed.trim()
  const people = useQuery(
    'people.listPeople',
    by === 'person' ? { ...(search && { search }), show: 'inOffice' } : undefined,
  ).output
  const offered =
    by === 'person'
      ? (people?.rows ?? []).map(({ id, name, titles }) => ({
          name: `${name}${titles[0] ? `（${titles[0]}）` : ''}`,
          selector: { by: 'person' as const, personId: id },
        }))
      : offeredUnits(units, by, term).filter(({ name }) => name.includes(search))
  const keyOf = (selector: Selector) => JSON.stringify(selector)
  const isChosen = (selector: Selector) =>
    chosen.some((one) => keyOf(one.selector) === keyOf(selector))
  return (
    <Dialog title="加参会人员" changed={chosen.length > 0} onDismiss={onDismiss}>
      <Chips
        label="参会身份"
        // An organ sends somebody, who sits in: 应到 are people.
        options={by === 'organ' ? asOptions.filter(({ value }) => value !== 'member') : asOptions}
        value={as}
        onChoose={setAs}
      />
      <Chips
        label="按什么选"
        options={byOptions}
        value={by}
        onChoose={(next) => {
          setBy(next)
          if (next === 'organ' && as === 'member') setAs('attend')
        }}
      />
      {(by === 'organ' || by === 'person') && (
        <TextInput
          label={by === 'person' ? '查找人员' : '查找单位'}
          value={typed}
          onInput={setTyped}
          placeholder={by === 'person' ? '姓名、拼音或手机尾号' : '单位名称'}
          maxLength={limits.queryLength}
          searches
        />
      )}
      <View className="pick-list">
        {offered.map(({ name, selector }) => (
          <CheckRow
            key={keyOf(selector)}
            text={name}
            checked={isChosen(selector)}
            onChange={(on) =>
              setChosen(
                on
                  ? [...chosen, { name, selector }]
                  : chosen.filter((one) => keyOf(one.selector) !== keyOf(selector)),
              )
            }
          />
        ))}
        {units && offered.length === 0 && (
          <View className="type-small">名册中没有，请先登记。</View>
        )}
      </View>
      {chosen.length > 0 && (
        <View className="type-small">已选：{chosen.map(({ name }) => name).join('、')}</View>
      )}
      <DialogButtons>
        <Button onPress={onDismiss}>取消</Button>
        <Button
          look="primary"
          busy={busy}
          disabled={chosen.length === 0}
          onPress={() => onAdd(chosen.map(({ selector }) => ({ as, selector })))}
        >
          {`加入为${attendingLabels[as]}`}
        </Button>
      </DialogButtons>
    </Dialog>
  )
}

const roles = (Object.keys(roleLabels) as Role[]).map((role) => ({
  name: roleLabels[role],
  selector: { by: 'role' as const, role },
}))

type Units = OutputNamed<'people.listUnits'>

/** Bodies of the 届 and its 主任会议; delegations of its congress; organs; roles. */
function offeredUnits(
  units: Units | undefined,
  by: By,
  term: number,
): { name: string; selector: Selector }[] {
  if (by === 'role') return roles
  const bodies = (units?.bodies ?? []).filter((body) => body.term === term && !body.endedOn)
  if (by === 'organ')
    return (units?.organs ?? []).map(({ id: organId, name }) => ({
      name,
      selector: { by: 'organ', organId },
    }))
  if (by === 'delegation')
    return bodies.flatMap(({ id: bodyId, delegations }) =>
      delegations.map((delegation) => ({
        name: delegation,
        selector: { by: 'delegation', bodyId, delegation },
      })),
    )
  return bodies.flatMap(({ id: bodyId, name, kind }) => [
    { name, selector: { by: 'body', bodyId } },
    ...(kind === 'standingCommittee'
      ? [
          {
            name: `${name}主任会议（主任、副主任）`,
            selector: { by: 'chairs' as const, bodyId },
          },
        ]
      : []),
  ])
}
