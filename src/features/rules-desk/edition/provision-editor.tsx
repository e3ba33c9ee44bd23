import { View } from '@tarojs/components'
import { textWithMarkApplied } from '@domain/proofreading/apply-mark'
import { ActionRow } from '@/ui/action-row'
import { Banner } from '@/ui/banner'
import { Button } from '@/ui/button'
import { MarkList } from '@/ui/mark-list'
import { ProblemBanner } from '@/ui/problem-banner'
import { TextArea } from '@/ui/text-input'
import { useShortcuts } from '@/platform/shortcuts/use-shortcuts'
import { passagesTyped, useMarks, type ShownMark } from './use-marks'
import type { TypingDesk } from './use-typing'
import './provision-editor.scss'

interface ProvisionEditorProps {
  desk: TypingDesk
  /** What it is about, for who cannot see where it stands. */
  label: string
  hint: string
}

/** In the place of what it changes: its lines to type, and what the proofreader finds in them. */
export function ProvisionEditor({ desk, label, hint }: ProvisionEditorProps) {
  const { typing, standing, saving, problem } = desk
  const whole = typing?.at === 'whole'
  const marks = useMarks(whole ? undefined : passagesTyped(typing?.text ?? ''))
  const unchanged = !typing || (typing.text === typing.base && standing === typing.base)
  useShortcuts([
    {
      keys: ['Mod+S', 'Mod+Enter'],
      says: '保存这一处',
      run: () => void (!unchanged && desk.save()),
    },
  ])
  if (!typing) return null
  const { text, base } = typing
  const apply = (mark: ShownMark, suggestion: string) =>
    desk.type(
      text
        .split('\n')
        .map((line, n) =>
          String(n) === mark.passage ? textWithMarkApplied(line, mark, suggestion) : line,
        )
        .join('\n'),
    )
  return (
    <View className="provision-editor">
      <View className="provision-editor__hint">{hint}</View>
      {standing !== undefined && standing !== base && (
        <Banner look="warn">
          <View>他人刚改动过这里，现在的文字是：</View>
          <View className="provision-editor__theirs">{standing || '（已删去）'}</View>
          <View>保存会以您的文字代替。</View>
        </Banner>
      )}
      <TextArea
        label={label}
        className="provision-editor__text"
        value={text}
        onInput={desk.type}
        placeholder="留空保存，即删去"
        maxLength={270_000}
      />
      <MarkList marks={marks ?? []} onApply={apply} />
      <ProblemBanner problem={problem} />
      <ActionRow>
        <Button
          look="primary"
          busy={saving}
          keys="Mod+S"
          disabled={unchanged}
          onPress={() => void desk.save()}
        >
          {text.trim() === '' && !whole ? '删去' : '保存'}
        </Button>
        <Button look="quiet" onPress={desk.stop}>
          不改了
        </Button>
      </ActionRow>
    </View>
  )
}
