import { View } from '@tarojs/components'
import { Button } from './button'
import './save-status.scss'

interface SaveStatusProps {
  phase: 'saved' | 'waiting' | 'saving' | 'unsaved' | 'conflict'
  /** 11月23日 09:05; absent before the first save. */
  savedAt: string | undefined
  onRetry: () => void
}

/** Says where the text is: in the cloud, on its way, or only on this device. */
export function SaveStatus({ phase, savedAt, onRetry }: SaveStatusProps) {
  return (
    <View className={`save-status save-status--${phase}`} ariaRole="status">
      <View>{wording(phase, savedAt)}</View>
      {phase === 'unsaved' && (
        <Button look="quiet" onPress={onRetry}>
          再试一次
        </Button>
      )}
    </View>
  )
}

function wording(phase: SaveStatusProps['phase'], savedAt: string | undefined): string {
  switch (phase) {
    case 'saved':
      return savedAt ? `已保存 ${savedAt}` : '尚未填写'
    case 'waiting':
    case 'saving':
      return '正在保存…'
    case 'unsaved':
      return '没有存到云端，已留在本机'
    case 'conflict':
      return '云端已有改动，暂停保存'
  }
}
