import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/ui/button'
import { Dialog } from '@/ui/dialog'
import { MenuRow } from '@/ui/menu-row'
import type { TextOption } from './use-comparison'
import './text-chooser.scss'

interface TextChooserProps {
  /** 对照前 or 对照后. */
  label: string
  value: string
  options: readonly TextOption[]
  onChoose: (ref: string) => void
}

/** Which of the texts of a rule stands on one side. */
export function TextChooser({ label, value, options, onChoose }: TextChooserProps) {
  const [asking, setAsking] = useState(false)
  const chosen = options.find(({ ref }) => ref === value)
  return (
    <View className="text-chooser">
      <View className="text-chooser__label">{label}</View>
      <View className="text-chooser__text">{chosen?.text ?? '…'}</View>
      <Button onPress={() => setAsking(true)}>换一份</Button>
      {asking && (
        <Dialog title={label} onDismiss={() => setAsking(false)}>
          {options.map(({ ref, text, note }) => (
            <MenuRow
              key={ref}
              title={ref === value ? `✓ ${text}` : text}
              {...(note && { note })}
              onPress={() => {
                setAsking(false)
                onChoose(ref)
              }}
            />
          ))}
        </Dialog>
      )}
    </View>
  )
}
