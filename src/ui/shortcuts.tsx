import { View } from '@tarojs/components'
import { useState } from 'react'
import {
  keysShown,
  offeredShortcuts,
  useShortcuts,
  type Shortcut,
} from '@/platform/shortcuts/use-shortcuts'
import { Button } from './button'
import { Dialog, DialogButtons } from './dialog'
import { Pressable } from './pressable'
import './shortcuts.scss'

/** The keys of a screen; `?` shows them, with those its parts brought along. Where no keyboard is, nothing. */
export function Shortcuts({ list }: { list: readonly Shortcut[] }) {
  const [asked, setAsked] = useState<readonly Shortcut[]>()
  const ask = () => setAsked(offeredShortcuts())
  useShortcuts([...list, { keys: ['?'], says: '显示快捷键', run: ask }])
  if (process.env.TARO_ENV !== 'h5') return null
  return (
    <View className="shortcuts">
      <Pressable className="shortcuts__open" onPress={ask}>
        快捷键 ?
      </Pressable>
      {asked && (
        <Dialog title="这一屏的快捷键" onDismiss={() => setAsked(undefined)}>
          <View className="shortcuts__list">
            {asked.map(({ keys, says }) => (
              <View key={says} className="shortcuts__row">
                <View>{says}</View>
                <View className="shortcuts__keys">
                  {keys.map((one) => (
                    <View key={one} className="shortcuts__key">
                      {keysShown(one)}
                    </View>
                  ))}
                </View>
              </View>
            ))}
          </View>
          <DialogButtons>
            <Button onPress={() => setAsked(undefined)}>知道了</Button>
          </DialogButtons>
        </Dialog>
      )}
    </View>
  )
}
