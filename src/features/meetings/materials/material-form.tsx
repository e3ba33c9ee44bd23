import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud/use-command'
import { Banner } from '@/ui/banner'
import { Button } from '@/ui/button'
import { Chips } from '@/ui/chips'
import { DayInput } from '@/ui/day-input'
import { Dialog, DialogButtons } from '@/ui/dialog'
import { Field } from '@/ui/field'
import { ProblemBanner } from '@/ui/problem-banner'
import { TextInput } from '@/ui/text-input'
import { showDay } from '@domain/dates/day'
import { agendaNumber } from '@domain/meeting/agenda'
import { materialKindLabels, paperOnlyBecause, paperSays } from '@domain/materials/paper-only'
import { OrganPicker } from './organ-picker'
import type { MaterialShown, MaterialsShown } from './use-materials'

interface MaterialFormProps {
  list: MaterialsShown
  /** One that is changed; a new one when absent. */
  material?: MaterialShown | undefined
  onDone: () => void
  onDismiss: () => void
}

const kinds = (['file', 'paper'] as const).map((value) => ({
  value,
  text: materialKindLabels[value],
}))

/** 登记材料. A title that must stay off the net turns the form to paper by itself, and says why. */
export function MaterialForm({ list, material, onDone, onDismiss }: MaterialFormProps) {
  const [chosen, setKind] = useState(material?.kind ?? 'file')
  const [title, setTitle] = useState(material?.title ?? '')
  const [itemId, setItemId] = useState(material ? (material.agendaItemId ?? '') : '')
  const [ownerId, setOwnerId] = useState(material?.owner?.id)
  const [dueOn, setDueOn] = useState(material?.dueTyped ? material.dueOn : '')
  const [confirmed, setConfirmed] = useState(false)
  const [copies, setCopies] = useState(
    String(material?.kind === 'paper' ? material.copies.length : 30),
  )
  const save = useCommand('notices.saveMaterial')
  const item = list.agenda.find(({ id }) => id === itemId)
  const because = paperOnlyBecause(title) ?? (item && paperOnlyBecause(item.title))
  const kind = because && !material ? 'paper' : chosen
  const due = item?.due ?? list.due
  // Typed before the meeting moved, and not looked at since: saving other words does not vouch for it.
  const isDoubtful =
    material?.dueTyped && material.dueAtOdds && dueOn === material.dueOn && !confirmed
  const typeDue = (typed: string) => {
    setDueOn(typed)
    setConfirmed(true)
  }
  const count = Number(copies)
  const ready =
    title.trim().length >= 2 &&
    (kind === 'file' || (Number.isInteger(count) && count >= 1 && count <= 500)) &&
    Boolean(dueOn || due)
  const run = async () => {
    const facts = {
      title,
      ...(itemId && { agendaItemId: itemId }),
      ...(ownerId && { ownerId }),
      ...(dueOn && { dueOn, ...(confirmed && { dueConfirmed: true }) }),
    }
    const { id, revision } = material ?? {}
    const saved = await save.run({
      meetingId: list.meeting.id,
      ...(id !== undefined && revision !== undefined && { existing: { id, revision } }),
      material: kind === 'paper' ? { kind, ...facts, copies: count } : { kind, ...facts },
    })
    if (saved) onDone()
  }
  const items = [
    ...list.agenda.map(({ id }, n) => ({ value: id, text: `议题${agendaNumber(n).slice(0, -1)}` })),
    { value: '', text: '不属于议题' },
  ]
  const picked = itemId !== (material?.agendaItemId ?? '') || ownerId !== material?.owner?.id
  return (
    <Dialog title={material ? '修改材料' : '登记材料'} changed={picked} onDismiss={onDismiss}>
      <Field label="材料标题" problem={save.problem?.details.title}>
        <TextInput label="材料标题" value={title} onInput={setTitle} maxLength={120} />
      </Field>
      {!material && <Chips label="种类" options={kinds} value={kind} onChoose={setKind} />}
      {kind === 'paper' && (
        <Banner look="warn">
          {because ? `${because}，只能纸质领取。` : ''}
          {paperSays}
        </Banner>
      )}
      {kind === 'paper' && (
        <Field label="编号份数">
          <TextInput label="编号份数" value={copies} onInput={setCopies} maxLength={3} />
        </Field>
      )}
      <Field label="议题">
        <Chips label="议题" options={items} value={itemId} onChoose={setItemId} />
        {item && <View className="type-small">{item.title}</View>}
      </Field>
      <OrganPicker value={ownerId} onChoose={setOwnerId} />
      <Field label="报送截止">
        <DayInput label="报送截止" value={dueOn || (due?.day ?? '')} onInput={typeDue} />
        <View className="type-small">
          {isDoubtful ? `${showDay(dueOn)}是会议改期以前填写的，请核对` : dueSays(dueOn, due)}
        </View>
        <View className="material-due">
          {isDoubtful && (
            <Button onPress={() => setConfirmed(true)}>{`仍用${showDay(dueOn)}`}</Button>
          )}
          {dueOn && due && dueOn !== due.day && (
            <Button onPress={() => setDueOn('')}>{`改按规定，${showDay(due.day)}`}</Button>
          )}
        </View>
      </Field>
      <ProblemBanner problem={save.problem} />
      <DialogButtons>
        <Button onPress={onDismiss}>取消</Button>
        <Button look="primary" busy={save.running} disabled={!ready} onPress={() => void run()}>
          {material ? '保存' : '登记'}
        </Button>
      </DialogButtons>
    </Dialog>
  )
}

function dueSays(typed: string, due: MaterialsShown['due']): string {
  if (!due) return '会议还没有定日期，请填写'
  return typed && typed !== due.day
    ? '手工填写，会议改期时不会自动调整'
    : `${due.basis}；会议改期时自动调整`
}
