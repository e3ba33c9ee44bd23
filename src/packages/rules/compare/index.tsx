import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { useCommand } from '@/cloud/use-command'
import { ComparisonTable } from '@/features/rules-desk/compare/comparison-table'
import { TextChooser } from '@/features/rules-desk/compare/text-chooser'
import { useComparison } from '@/features/rules-desk/compare/use-comparison'
import { openFile } from '@/platform/open-file'
import { useWide } from '@/platform/use-wide'
import { Frame } from '@/shell/frame'
import { Button } from '@/ui/button'
import { Chips } from '@/ui/chips'
import { Message } from '@/ui/message'
import { PrintButton } from '@/ui/print-button'
import { ProblemBanner } from '@/ui/problem-banner'
import { ProblemMessage } from '@/ui/problem-message'
import { Skeleton } from '@/ui/skeleton'
import './index.scss'

/** 对照: two texts of a rule, article by article. */
export default function CompareTexts() {
  const { before = '', after = '' } = useRouter().params
  const desk = useComparison({ before, after })
  const { output, problem, reload, refs, options, choose } = desk
  const [which, setWhich] = useState<'changed' | 'all'>('changed')
  const exported = useCommand('rules.comparisonDocument')
  const wide = useWide()
  const rows = output?.rows ?? []
  const changed = rows.filter(({ change }) => change !== 'same')
  const shown = which === 'changed' ? changed : rows
  const toWord = async () => {
    const made = await exported.run({ before: desk.before, after: desk.after })
    if (made) await openFile(made.url)
  }
  return (
    <Frame tab="me" width="desk">
      <View className="compare-head">
        <View className="type-title">{desk.title ? `${desk.title} · 对照` : '对照'}</View>
        <PrintButton />
        {changed.length > 0 && (
          <Button busy={exported.running} onPress={() => void toWord()}>
            导出修改对照表（Word）
          </Button>
        )}
      </View>
      <ProblemBanner problem={exported.problem} />
      {options.length > 0 && (
        <View className="compare-sides">
          <TextChooser
            label="修改前"
            value={refs.before}
            options={options}
            onChoose={(ref) => choose({ before: ref })}
          />
          <TextChooser
            label="修改后"
            value={refs.after}
            options={options}
            onChoose={(ref) => choose({ after: ref })}
          />
        </View>
      )}
      {!output && !problem && <Skeleton rows={8} look="text" />}
      {problem && <ProblemMessage problem={problem} onRetry={() => void reload()} />}
      {output && (
        <>
          <View className="compare-which">
            <Chips
              label="看哪些条文"
              options={[
                { value: 'changed', text: `只看有改动的 ${changed.length}` },
                { value: 'all', text: `全文 ${rows.length}` },
              ]}
              value={which}
              onChoose={setWhich}
            />
          </View>
          {shown.length > 0 ? (
            <ComparisonTable before={output.before} after={output.after} rows={shown} wide={wide} />
          ) : (
            <Message title="两份文字没有不同" advice="点“换一份”选择其他文字；看全文请点“全文”。" />
          )}
        </>
      )}
    </Frame>
  )
}
