import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import type { Problem } from '@/cloud/problem'
import { say } from '@/platform/say'
import { Button } from '@/ui/button'
import { LeftOverBanner } from '@/ui/left-over-banner'
import { ProblemBanner } from '@/ui/problem-banner'
import { ProblemMessage } from '@/ui/problem-message'
import { Shortcuts } from '@/ui/shortcuts'
import { Skeleton } from '@/ui/skeleton'
import { dateAndTime } from '@domain/dates/show'
import { Frame } from './frame'
import './settings-frame.scss'

interface SettingsFrameProps {
  title: string
  /** Who looks at them may change them. */
  may: boolean
  kept: {
    settings: object | undefined
    problem?: Problem | undefined
    changed: boolean
    saving: boolean
    refused?: Problem | undefined
    /** Changed on this device and never saved. */
    leftOver?: { at: string } | undefined
    restore(): void
    dropLeftOver(): void
    reload(): Promise<void>
    save(): Promise<boolean>
  }
}

/** Around a sheet of the office's settings: they come, are changed, and are saved whole by the button on top. */
export function SettingsFrame({
  title,
  may,
  kept,
  children,
}: PropsWithChildren<SettingsFrameProps>) {
  const { settings, problem, changed, saving, refused } = kept
  if (!settings) {
    return (
      <Frame tab="me" width="reading">
        {problem ? (
          <ProblemMessage problem={problem} onRetry={() => void kept.reload()} />
        ) : (
          <Skeleton rows={6} look="text" />
        )}
      </Frame>
    )
  }
  const save = () => void kept.save().then((saved) => saved && say('已保存'))
  return (
    <Frame tab="me" width="reading">
      {may && (
        <Shortcuts
          list={[{ keys: ['Mod+S'], says: '保存', run: () => (changed ? save() : undefined) }]}
        />
      )}
      <View className="settings-frame">
        <View className="type-title">{title}</View>
        {may && (
          <Button look="primary" busy={saving} keys="Mod+S" disabled={!changed} onPress={save}>
            保存
          </Button>
        )}
      </View>
      <ProblemBanner problem={refused} />
      {refused?.code === 'CHANGED_MEANWHILE' && <ProblemBanner problem={problem} />}
      {may && kept.leftOver && (
        <LeftOverBanner
          when={dateAndTime(kept.leftOver.at)}
          onRestore={kept.restore}
          onDrop={kept.dropLeftOver}
        />
      )}
      {children}
    </Frame>
  )
}
