import { View } from '@tarojs/components'
import { useCommand } from '@/cloud/use-command'
import { useReloadAfterRefusal } from '@/cloud/use-reload-after-refusal'
import { copyText } from '@/platform/copy'
import { say } from '@/platform/say'
import { ActionRow } from '@/ui/action-row'
import { Button } from '@/ui/button'
import { ProblemBanner } from '@/ui/problem-banner'
import { dateAndTime } from '@domain/dates/show'
import { copyStandings } from '@domain/official-account/copy'
import type { Review } from './use-review'
import './account-copy-row.scss'

/** What a person says, or has done, when a copy is to be gone; nothing where there is none. */
const removing: Partial<Record<keyof typeof copyStandings, string>> = {
  exported: '没有使用，或已删除',
  unknown: '已核对，草稿箱里没有',
  inDrafts: '删除草稿',
  leftDrafts: '已在后台删除',
  out: '已在后台删除',
}

interface AccountCopyRowProps {
  copy: Review['copies'][number]
  seen: { id: string; revision: number }
  /** May record at which address it went out. */
  mayLink: boolean
  onLink: () => void
  onDone: () => void
  reload: () => Promise<void>
}

/** Where one copy stands, when that was last looked at, and what can be done about it. */
export function AccountCopyRow({
  copy,
  seen,
  mayLink,
  onLink,
  onDone,
  reload,
}: AccountCopyRowProps) {
  const { id: copyId, standing, current, hash, madeAt, by, checkedAt, checkable, link, why } = copy
  const gone = standing === 'removed' || standing === 'refused'
  const check = useCommand('news.checkCopy')
  const remove = useCommand('news.removeCopy')
  const problem = check.problem ?? remove.problem
  useReloadAfterRefusal(problem, reload)
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
        {[
          `${by} ${dateAndTime(madeAt)}`,
          checkedAt > madeAt && `${dateAndTime(checkedAt)} 核对`,
          `内容指纹 ${hash.slice(0, 12)}`,
          !current && !gone && '与现在的稿子不同',
        ]
          .filter(Boolean)
          .join('；')}
      </View>
      {why && <View className="type-small">{why}</View>}
      {link && <View className="type-small account-copy__link">{link}</View>}
      <ProblemBanner problem={problem} />
      <ActionRow>
        {checkable && (
          <Button busy={check.running} onPress={() => void check.run(asked).then(told)}>
            核对去向
          </Button>
        )}
        {link && <Button onPress={() => void copyText(link)}>复制地址</Button>}
        {mayLink && ['exported', 'unknown', 'leftDrafts'].includes(standing) && (
          <Button onPress={onLink}>已发出，登记地址</Button>
        )}
        {removing[standing] && (
          <Button
            look="danger"
            busy={remove.running}
            onPress={() => void remove.run(asked).then(told)}
          >
            {removing[standing]}
          </Button>
        )}
      </ActionRow>
    </View>
  )
}
