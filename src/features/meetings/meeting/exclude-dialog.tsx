import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/ui/button'
import { Dialog, DialogButtons } from '@/ui/dialog'
import { Row, RowList } from '@/ui/row-list'
import { TextInput } from '@/ui/text-input'
import { limits } from '@domain/vocabulary/limits'
import type { Opened } from './use-meeting'
import './pick-list.scss'

interface ExcludeDialogProps {
  people: Opened['parties']
  onExclude: (personId: string) => void
  onDismiss: () => void
}

/** 排除个别人: gets no notice of this meeting, and stays on the roster. */
export function ExcludeDialog({ people, onExclude, onDismiss }: ExcludeDialogProps) {
  const [typed, setTyped] = useState('')
  const found = people.filter(({ name }) => name.includes(typed.trim())).slice(0, 30)
  return (
    <Dialog title="这次会议不通知谁？" onDismiss={onDismiss}>
      <TextInput
        label="查找"
        value={typed}
        onInput={setTyped}
        placeholder="姓名"
        maxLength={limits.queryLength}
        searches
      />
      <View className="pick-list">
        <RowList>
          {found.map(({ key, name, unit, as }) => (
            <Row
              key={key}
              title={name}
              note={as === 'member' ? `${unit} 不通知也计入应到和法定人数` : unit}
              aside={
                <Button look="quiet" onPress={() => onExclude(key)}>
                  不通知
                </Button>
              }
            />
          ))}
        </RowList>
      </View>
      <DialogButtons>
        <Button onPress={onDismiss}>关闭</Button>
      </DialogButtons>
    </Dialog>
  )
}
