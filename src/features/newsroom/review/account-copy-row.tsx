import { View } from '@tarojs/components'
import { useCommand } from '@/cloud/use-command'
import { copyText } from '@/platform/copy'
import { say } from '@/platform/say'
import { ActionRow } from '@/ui/action-row'
import { Button } from '@/ui/button'
import { ProblemBanner } from '@/ui/problem-banner'
import { dateAndTime } from '@domain/dates/show'
import { copyStandings } from '@domain/official-account/copy'
import type { Review } from './use-review'
import './account-copy-row.scss'

interface AccountCopyRowProps {
  copy: Review['copies'][number]
  seen: { id: string; revision: number }
  onLink: () => void
  onDone: () => void
}

/** Where one copy stands, when that was last looked at, and what can be done about it. */
export function AccountCopyRow({ copy, seen, onLink, onDone }: AccountCopyRowProps) {
  const { id: copyId, standing, current, madeAt, by, checkedAt, checkable, link } = copy
  const check = useCommand('news.checkCopy')
  const remove = useCommand('news.removeCopy')
  const asked = { ...seen, copyId }
  const told = (answer: { standing: keyof typeof copyStandings } | undefined) => {
    if (!answer) return
    say(copyStandings[answer.standing])
    onDone()
  }
  return (
    <View className="account-copy">
      <View className="type-body">{copyStandings[standing]}</View>
      <View className="type-small">
        {dateAndTime(madeAt)} {by}；{dateAndTime(checkedAt)} 核对
        {!current && standing !== 'removed' && '；与现在的稿子不同'}
      </View>
      {link && <View className="type-small account-copy__link">{link}</View>}
      <ProblemBanner problem={check.problem ?? remove.problem} />
      <ActionRow>
        {checkable && (
          <Button busy={check.running} onPress={() => void check.run(asked).then(told)}>
            核对去向
          </Button>
        )}
        {link && <Button onPress={() => void copyText(link)}>复制地址</Button>}
        {standing === 'leftDrafts' && <Button onPress={onLink}>已发出，登记地址</Button>}
        {standing !== 'removed' && (
          <Button
            look="danger"
            busy={remove.running}
            onPress={() => void remove.run(asked).then(told)}
          >
            {standing === 'inDrafts' ? '删除草稿' : '已在后台删除'}
          </Button>
        )}
      </ActionRow>
    </View>
  )
}
