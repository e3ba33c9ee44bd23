import { View } from '@tarojs/components'
import { goInstead } from '@/platform/go'
import { Button } from '@/ui/button'
import { Dialog, DialogButtons } from '@/ui/dialog'
import type { Review } from './use-review'

/** Before what was signed is changed: the first change makes the signatures void. */
export function EditDialog({ review, onDismiss }: { review: Review; onDismiss: () => void }) {
  const { id, status } = review.story
  const correcting = status === 'withdrawn'
  return (
    <Dialog title={correcting ? '更正这篇稿件？' : '改动已签发的稿件？'} onDismiss={onDismiss}>
      <View className="type-body">
        {correcting
          ? '改好后须重新经过初审、复审、终审才能发布；原地址在此之前一直显示“该内容已撤回”。'
          : '一经改动，原有的审核和签发全部作废，须重新送审；定时也随之取消。'}
      </View>
      <DialogButtons>
        <Button onPress={onDismiss}>取消</Button>
        <Button look="primary" onPress={() => goInstead(`/packages/newsroom/edit/index?id=${id}`)}>
          {correcting ? '去更正' : '去改稿'}
        </Button>
      </DialogButtons>
    </Dialog>
  )
}
