import { View } from '@tarojs/components'
import Taro, { useRouter, useShareAppMessage } from '@tarojs/taro'
import { useEffect, useMemo, useState } from 'react'
import { asProblem } from '@/cloud/problem'
import { TypeSizeControl, useTypeSize } from '@/features/document/type-size'
import { AsOfLine } from '@/features/rulebook/as-of-line'
import { useFavourites } from '@/features/rulebook/favourites'
import { linksOf } from '@/features/rulebook/pocket/prepared'
import { checkPocket, usePocket } from '@/features/rulebook/pocket/use-pocket'
import { Outline } from '@/features/rulebook/reading/outline'
import { RuleHead } from '@/features/rulebook/reading/rule-head'
import { anchorOf, RuleText } from '@/features/rulebook/reading/rule-text'
import { ruleAddress } from '@/features/rulebook/rule-address'
import { goTo } from '@/platform/go'
import { Frame } from '@/shell/frame'
import { Button } from '@/ui/button'
import { MenuRow } from '@/ui/menu-row'
import { Message } from '@/ui/message'
import { Panel } from '@/ui/panel'
import { ProblemMessage } from '@/ui/problem-message'
import { Skeleton } from '@/ui/skeleton'
import { addressedIn } from '@domain/rulebook/addressed'
import { citationOf } from '@domain/rulebook/citation'
import type { Link } from '@domain/rulebook/links-in-book'
import './index.scss'

const jumpTo = (id: string) =>
  void Taro.pageScrollTo({ selector: `#${anchorOf(id)}`, duration: 0 }).catch(() => undefined)

export default function RulePage() {
  const { id = '', at } = useRouter().params
  const pocket = usePocket()
  const { snapshot, state, error } = pocket
  const rule = snapshot?.rules.find(({ ruleId }) => ruleId === id)
  const addressed = useMemo(() => addressedIn(rule?.provisions ?? []), [rule])
  const { size, choose, className } = useTypeSize()
  const favourites = useFavourites()
  const [chosen, setChosen] = useState(at)
  const [outlined, setOutlined] = useState(false)
  const shown = rule !== undefined
  // A link to one article opens there; the page must have been drawn first.
  useEffect(() => {
    if (!shown || !at) return
    const timer = setTimeout(() => jumpTo(at), 80)
    return () => clearTimeout(timer)
  }, [shown, at])
  useShareAppMessage(({ from }) => {
    const article = from === 'button' ? chosen : undefined
    return {
      title: rule ? citationOf(rule, article ?? '') : '工作制度',
      path: ruleAddress(id, article),
    }
  })

  const jump = (to: string) => {
    setOutlined(false)
    setTimeout(() => jumpTo(to), 50)
  }
  const follow = ({ ruleId, provisionId }: Link) => {
    if (ruleId !== id) return goTo(ruleAddress(ruleId, provisionId))
    setChosen(provisionId)
    jumpTo(provisionId)
  }

  if (!snapshot || !rule) {
    return (
      <Frame tab="rulebook" width="reading">
        {snapshot && state !== 'checking' ? (
          <Message
            title="没有这件制度，或者不在您的查阅范围内"
            advice="它可能已经不再收录，也可能只向代表或本机关公开。"
            action={{
              text: '看制度目录',
              onPress: () => void Taro.switchTab({ url: '/pages/rulebook/contents' }),
            }}
          />
        ) : state === 'unchecked' ? (
          <ProblemMessage problem={asProblem(error)} onRetry={() => void checkPocket()} />
        ) : (
          <Skeleton rows={8} look="text" />
        )}
      </Frame>
    )
  }
  return (
    <Frame tab="rulebook" width="reading">
      <View className={`rule-page ${className}`}>
        <View className="rule-page__tools">
          <TypeSizeControl size={size} onChoose={choose} />
          <Button look="quiet" onPress={() => setOutlined(!outlined)}>
            {outlined ? '收起目录' : '本件目录'}
          </Button>
        </View>
        {outlined && (
          <Panel title="目录">
            <Outline addressed={addressed} onJump={jump} />
          </Panel>
        )}
        <AsOfLine pocket={pocket} />
        <View className="rule-page__paper">
          <RuleHead rule={rule} />
          <RuleText
            rule={rule}
            addressed={addressed}
            links={linksOf(snapshot)}
            favourites={favourites}
            chosen={chosen}
            onChoose={(one) => setChosen(one === chosen ? undefined : one)}
            onFollow={follow}
          />
        </View>
        <View className="rule-page__history">
          <MenuRow
            title="历次版本"
            note="以前是怎么规定的、某一天有效的是哪一版"
            onPress={() => goTo(`/packages/rulebook/history/index?id=${id}`)}
          />
        </View>
      </View>
    </Frame>
  )
}
