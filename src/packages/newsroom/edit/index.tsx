import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { StoryView } from '@/features/news/story-view'
import { withSuggestion } from '@/features/newsroom/apply-to-content'
import { BlocksEditor } from '@/features/newsroom/blocks-editor'
import { DecideDialog } from '@/features/newsroom/decide-dialog'
import { DiscardDialog } from '@/features/newsroom/discard-dialog'
import { DraftBanners } from '@/features/newsroom/draft-banners'
import { FactsForm } from '@/features/newsroom/facts-form'
import { SpecialForm } from '@/features/newsroom/special-form'
import { SubmitDialog } from '@/features/newsroom/submit-dialog'
import { useDraft } from '@/features/newsroom/use-draft'
import { useMarkDecisions } from '@/features/newsroom/use-mark-decisions'
import { useMarks } from '@/features/newsroom/use-marks'
import { goBack, goInstead } from '@/platform/go'
import { say } from '@/platform/say'
import { markShortcuts } from '@/platform/shortcuts/mark-shortcuts'
import { Frame } from '@/shell/frame'
import { Button } from '@/ui/button'
import { Chips } from '@/ui/chips'
import { PrintButton } from '@/ui/print-button'
import { ProblemMessage } from '@/ui/problem-message'
import { SaveStatus } from '@/ui/save-status'
import { Shortcuts } from '@/ui/shortcuts'
import { Skeleton } from '@/ui/skeleton'
import { dateAndTime } from '@domain/dates/show'
import { missingForReview } from '@domain/story/completeness'
import type { StoryContent } from '@domain/story/story-content'
import { MarkSummary } from '@/ui/mark-summary'
import './index.scss'

const views = [
  { value: 'edit' as const, text: '编辑' },
  { value: 'preview' as const, text: '预览' },
]

export default function EditStory() {
  const { id } = useRouter().params
  const draft = useDraft(id)
  const { content } = draft
  const found = useMarks(content)
  const decisions = useMarkDecisions(draft)
  const [view, setView] = useState<'edit' | 'preview'>('edit')
  const [asking, setAsking] = useState(false)
  const [discarding, setDiscarding] = useState(false)
  const [missing, setMissing] = useState<Readonly<Record<string, string>>>({})
  const [uploaded, setUploaded] = useState<Readonly<Record<string, string>>>({})
  const wasPublished = draft.draft?.wasPublished ?? false

  const askToSubmit = () => {
    const lacking = missingForReview(content as StoryContent, wasPublished)
    setMissing(lacking)
    if (Object.keys(lacking).length > 0) {
      setView('edit')
      say(Object.values(lacking).join('，'))
    } else setAsking(true)
  }

  const saveNow = async () => {
    if (draft.phase === 'saved') return say('没有要保存的改动')
    if (await draft.saveNow()) say('已保存')
  }

  // What was just parted from it has no id yet, and stays on screen.
  if (id && !draft.draft) {
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
  const pictureUrls = { ...draft.draft?.pictureUrls, ...uploaded }
  const open = found.filter(({ fingerprint }) => !decisions.isDecided(fingerprint))
  const marking = {
    marks: open,
    onApplyMark: (mark: (typeof open)[number], suggestion: string) =>
      draft.change((latest) => withSuggestion(latest, mark, suggestion)),
    onDismissMark: draft.existing && decisions.ask,
  }
  return (
    <Frame tab="me" width="desk">
      <View className="edit-head">
        {draft.problem?.code === 'MARKED_SECRET' ? (
          <View className="type-small">没有保存</View>
        ) : (
          <SaveStatus
            phase={draft.phase}
            savedAt={draft.savedAt && dateAndTime(draft.savedAt)}
            onRetry={() => void draft.saveNow()}
          />
        )}
        <View className="edit-head__views">
          <Chips label="编辑或预览" options={views} value={view} onChoose={setView} />
        </View>
        <Shortcuts
          list={[
            { keys: ['Mod+S'], says: '现在保存', run: () => void saveNow() },
            { keys: ['Mod+Enter'], says: '送审', run: askToSubmit },
            ...markShortcuts,
          ]}
        />
        <PrintButton />
        <Button look="primary" keys="Mod+Enter" onPress={askToSubmit}>
          送审
        </Button>
      </View>
      <DraftBanners draft={draft} />
      <MarkSummary marks={open} how="已在文中标出，点建议即可改正。" />
      <View className={`edit-body edit-body--${view}`}>
        <View className="edit-body__form">
          <FactsForm content={content} onEdit={draft.edit} missing={missing} {...marking} />
          <BlocksEditor
            content={content}
            pictureUrls={pictureUrls}
            problem={missing.blocks ?? missing.captions}
            onEdit={draft.change}
            onPicture={(fileId, url) => setUploaded((before) => ({ ...before, [fileId]: url }))}
            {...marking}
          />
          <SpecialForm
            content={content}
            onEdit={draft.edit}
            missing={missing}
            wasPublished={wasPublished}
            {...marking}
          />
          {draft.existing && (draft.draft?.round ?? 0) === 0 && (
            <Button look="quiet" onPress={() => setDiscarding(true)}>
              删除草稿
            </Button>
          )}
        </View>
        <View className="edit-body__preview">
          <View className="type-small edit-body__caption">读者看到的样子</View>
          <StoryView story={{ ...content, pictureUrls }} />
        </View>
      </View>
      {decisions.undecided && draft.existing && (
        <DecideDialog
          storyId={draft.existing.id}
          undecided={decisions.undecided}
          // The cloud looks for the mark in what it has.
          beforehand={draft.saveNow}
          onDone={decisions.decided}
          onDismiss={decisions.forget}
        />
      )}
      {discarding && (
        <DiscardDialog
          draft={draft}
          onDone={() => {
            say('已删除草稿')
            goBack()
          }}
          onDismiss={() => setDiscarding(false)}
        />
      )}
      {asking && (
        <SubmitDialog
          draft={draft}
          openMarks={open.filter(({ tier }) => tier === 'certain').length}
          onDone={(storyId) => {
            say('已送初审')
            goInstead(`/packages/newsroom/review/index?id=${storyId}`)
          }}
          onDismiss={() => setAsking(false)}
        />
      )}
    </Frame>
  )
}
