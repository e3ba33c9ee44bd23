import { View } from '@tarojs/components'
import { Button } from '@/ui/button'
import { dateAndTime } from '@domain/dates/show'
import type { OpenDraft } from './use-draft'
import './save-status.scss'

/** Says where the text is: in the cloud, on its way, or only on this device. */
export function SaveStatus({ draft }: { draft: OpenDraft }) {
  const { phase, savedAt } = draft
  return (
    <View className={`save-status save-status--${phase}`} ariaRole="status">
      <View>{wording(phase, savedAt)}</View>
      {phase === 'unsaved' && (
        <Button look="quiet" onPress={() => void draft.saveNow()}>
          再试一次
        </Button>
      )}
    </View>
  )
}

function wording(phase: OpenDraft['phase'], savedAt: string | undefined): string {
  switch (phase) {
    case 'saved':
      return savedAt ? `已保存 ${dateAndTime(savedAt)}` : '尚未填写'
    case 'waiting':
    case 'saving':
      return '正在保存…'
    case 'unsaved':
      return '没有存到云端，已留在本机'
    case 'conflict':
      return '他人已改动，暂停保存'
  }
}
