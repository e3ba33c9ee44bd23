import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { useCommand } from '@/cloud/use-command'
import { StoryView } from '@/features/news/story-view'
import { BlocksEditor } from '@/features/newsroom/blocks-editor'
import { DraftBanners } from '@/features/newsroom/draft-banners'
import { FactsForm } from '@/features/newsroom/facts-form'
import { PublishDialog } from '@/features/newsroom/publish-dialog'
import { SaveStatus } from '@/features/newsroom/save-status'
import { useDraft } from '@/features/newsroom/use-draft'
import { goInstead } from '@/platform/go'
import { say } from '@/platform/say'
import { Frame } from '@/shell/frame'
import { Button } from '@/ui/button'
import { Chips } from '@/ui/chips'
import { ProblemMessage } from '@/ui/problem-message'
import { Skeleton } from '@/ui/skeleton'
import { missingForPublication } from '@domain/story/completeness'
import './index.scss'

const views = [
  { value: 'edit' as const, text: '编辑' },
  { value: 'preview' as const, text: '预览' },
]

export default function EditStory() {
  const { id } = useRouter().params
  const draft = useDraft(id)
  const publish = useCommand('news.publish')
  const [view, setView] = useState<'edit' | 'preview'>('edit')
  const [asking, setAsking] = useState(false)
  const [missing, setMissing] = useState<Readonly<Record<string, string>>>({})
  const [uploaded, setUploaded] = useState<Readonly<Record<string, string>>>({})

  const askToPublish = () => {
    const lacking = missingForPublication(draft.content)
    setMissing(lacking)
    if (Object.keys(lacking).length > 0) {
      setView('edit')
      say(Object.values(lacking).join('，'))
    } else setAsking(true)
  }
  const publishNow = async () => {
    const saved = await draft.saveNow()
    if (!saved) return
    const published = await publish.run(saved)
    if (!published) return
    say('已发布')
    goInstead(`/packages/news/story/index?id=${published.id}`)
  }

  if (id && !draft.existing) {
    return (
      <Frame tab="me" width="desk">
        {draft.problem ? (
          <ProblemMessage problem={draft.problem} onRetry={() => void draft.reload()} />
        ) : (
          <Skeleton rows={6} look="text" />
        )}
      </Frame>
    )
  }
  const { content } = draft
  const pictureUrls = { ...draft.draft?.pictureUrls, ...uploaded }
  return (
    <Frame tab="me" width="desk">
      <View className="edit-head">
        <SaveStatus draft={draft} />
        <View className="edit-head__views">
          <Chips label="编辑或预览" options={views} value={view} onChoose={setView} />
        </View>
        <Button look="primary" onPress={askToPublish}>
          发布
        </Button>
      </View>
      <DraftBanners draft={draft} />
      <View className={`edit-body edit-body--${view}`}>
        <View className="edit-body__form">
          <FactsForm content={content} onEdit={draft.edit} missing={missing} />
          <BlocksEditor
            content={content}
            pictureUrls={pictureUrls}
            problem={missing.blocks}
            onEdit={draft.change}
            onPicture={(fileId, url) => setUploaded((before) => ({ ...before, [fileId]: url }))}
          />
        </View>
        <View className="edit-body__preview">
          <View className="type-small edit-body__caption">读者看到的样子</View>
          <StoryView story={{ ...content, pictureUrls }} />
        </View>
      </View>
      {asking && (
        <PublishDialog
          content={content}
          busy={publish.running || draft.phase === 'saving'}
          problem={publish.problem ?? draft.problem}
          onPublish={() => void publishNow()}
          onDismiss={() => setAsking(false)}
        />
      )}
    </Frame>
  )
}
