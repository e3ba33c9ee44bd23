import { View } from '@tarojs/components'
import { copyText } from '@/platform/copy'
import { Button } from '@/ui/button'
import type { OutputNamed } from '@domain/operations'
import { signatureLine } from '@domain/story/signature-line'

interface StoryNotesProps {
  signatures: OutputNamed<'news.get'>['signatures']
  /** Somebody else's words: ours only put them in. */
  reprint: OutputNamed<'news.get'>['reprint']
}

/** 撰稿、初审、复审、终审: who answers for the story, in one quiet line. */
export function StoryNotes({ signatures, reprint }: StoryNotesProps) {
  const link = reprint?.link
  const line = signatureLine(signatures, reprint !== undefined)
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
