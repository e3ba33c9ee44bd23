import { View } from '@tarojs/components'
import { useState } from 'react'
import { useQuery } from '@/cloud/use-query'
import { MentionList } from '@/features/newsroom/mentions/mention-list'
import { WithdrawTogetherDialog } from '@/features/newsroom/mentions/withdraw-together-dialog'
import { say } from '@/platform/say'
import { Frame } from '@/shell/frame'
import { Button } from '@/ui/button'
import { Message } from '@/ui/message'
import { ProblemMessage } from '@/ui/problem-message'
import { Skeleton } from '@/ui/skeleton'
import { TextInput } from '@/ui/text-input'
import { limits } from '@domain/vocabulary/limits'
import './index.scss'

/** As many as one command takes down together. */
const most = 20

export default function Mentions() {
  const [typed, setTyped] = useState('')
  const [text, setText] = useState('')
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [asking, setAsking] = useState(false)
  const found = useQuery('news.findMentions', text ? { text } : undefined)
  const search = () => {
    setChosen(new Set())
    setText(typed.trim())
  }
  return (
    <Frame tab="me" width="reading">
      <View className="type-title">查找与一并撤稿</View>
      <View className="mentions-bar">
        <TextInput
          label="姓名或词语"
          value={typed}
          onInput={setTyped}
          onConfirm={search}
          placeholder="例如：某位已离任领导的姓名"
          maxLength={limits.queryLength}
        />
        <Button look="primary" disabled={typed.trim().length < 2} onPress={search}>
          查找
        </Button>
      </View>
      {!text && (
        <View className="type-small">
          查标题、正文、图片说明、来源、作者和署名，也查以前各轮送审的旧稿。
        </View>
      )}
      {found.problem && (
        <ProblemMessage problem={found.problem} onRetry={() => void found.reload()} />
      )}
      {text && found.loading && !found.output && <Skeleton rows={4} />}
      {found.output?.stories.length === 0 && (
        <Message title={`没有提到“${text}”的稿件`} advice="可以换一种写法再查。" />
      )}
      {found.output?.more && (
        <View className="type-small">还有更多，请用更长的词语缩小范围，或撤下这些后再查。</View>
      )}
      {found.output && (
        <MentionList stories={found.output.stories} chosen={chosen} onChoose={setChosen} />
      )}
      {chosen.size > 0 && (
        <View className="mentions-foot">
          <Button look="danger" wide disabled={chosen.size > most} onPress={() => setAsking(true)}>
            {chosen.size > most ? `一次最多撤 ${most} 篇` : `一并撤稿、停发（${chosen.size} 篇）`}
          </Button>
        </View>
      )}
      {asking && (
        <WithdrawTogetherDialog
          ids={[...chosen]}
          onDismiss={() => setAsking(false)}
          onDone={() => {
            setAsking(false)
            setChosen(new Set())
            say('已撤稿、停发')
            void found.reload()
          }}
        />
      )}
    </Frame>
  )
}
