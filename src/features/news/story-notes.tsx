import { View } from '@tarojs/components'
import { copyText } from '@/platform/copy'
import { Button } from '@/ui/button'
import type { OutputNamed } from '@domain/operations'

interface StoryNotesProps {
  signatures: OutputNamed<'news.get'>['signatures']
  /** Where a reprint stood first. */
  link?: string | undefined
}

/** 撰稿、初审、复审、终审: who answers for the story, in one quiet line. */
export function StoryNotes({ signatures, link }: StoryNotesProps) {
  const { writers, reviewers, signer } = signatures
  const line = [
    `撰稿：${writers.join('、')}`,
    ...reviewers.map(({ stage, name }) => `${stage}：${name}`),
    `终审签发：${signer}`,
  ].join('　')
  return (
    <View className="story__notes">
      <View>{line}</View>
      {link && (
        <Button look="quiet" onPress={() => void copyText(link, '原文链接已复制')}>
          复制原文链接
        </Button>
      )}
    </View>
  )
}
