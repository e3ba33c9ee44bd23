import { View } from '@tarojs/components'
import { useState } from 'react'
import { mayComeDown } from '@/features/newsroom/mentions/mention'
import { MentionList } from '@/features/newsroom/mentions/mention-list'
import { useMentions } from '@/features/newsroom/mentions/use-mentions'
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

export default function Mentions() {
  const [typed, setTyped] = useState('')
  const [text, setText] = useState('')
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [asking, setAsking] = useState(false)
  const found = useMentions(text)
  // What came down meanwhile is chosen no more.
  const ticked = found.rows
    .filter((row) => chosen.has(row.id) && mayComeDown(row))
    .map(({ id }) => id)
  const none = found.rows.length === 0
  const search = () => {
    setChosen(new Set())
    setText(typed.trim())
  }
  const looked = () => {
    setAsking(false)
    setChosen(new Set())
    void found.reload()
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
      {text && !found.problem && (found.loading || (none && found.more)) && <Skeleton rows={4} />}
      {text && !found.loading && !found.problem && none && !found.more && (
        <Message title={`没有提到“${text}”的稿件`} advice="可以换一种写法再查。" />
      )}
      {text && (
        <MentionList
          stories={found.rows}
          whole={found.whole}
          chosen={new Set(ticked)}
          onChoose={setChosen}
        />
      )}
      {found.whole && found.more && !none && (
        <Button busy={found.loadingMore} onPress={() => void found.loadMore()}>
          查看更多
        </Button>
      )}
      {ticked.length > 0 && (
        <View className="mentions-foot">
          <Button look="danger" wide onPress={() => setAsking(true)}>
            {`一并撤稿、停发（${ticked.length} 篇）`}
          </Button>
        </View>
      )}
      {asking && (
        <WithdrawTogetherDialog
          ids={ticked}
          reload={found.reload}
          onDismiss={(some) => (some ? looked() : setAsking(false))}
          onDone={() => {
            say('已撤稿、停发')
            looked()
          }}
        />
      )}
    </Frame>
  )
}
