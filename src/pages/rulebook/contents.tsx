import Taro, { useDidShow, usePullDownRefresh, useShareAppMessage } from '@tarojs/taro'
import { useEffect } from 'react'
import { asProblem } from '@/cloud/problem'
import { OpenDraftsBanner } from '@/features/opinions/open-drafts-banner'
import { AsOfLine } from '@/features/rulebook/as-of-line'
import { ContentsTree } from '@/features/rulebook/contents/contents-tree'
import { FavouriteList } from '@/features/rulebook/contents/favourite-list'
import { useFavourites } from '@/features/rulebook/favourites'
import { checkPocket, usePocket } from '@/features/rulebook/pocket/use-pocket'
import { fetchPages } from '@/platform/fetch-pages'
import { goTo } from '@/platform/go'
import { Frame } from '@/shell/frame'
import { NotOpenYet } from '@/shell/not-open-yet'
import { Pressable } from '@/ui/pressable'
import { ProblemMessage } from '@/ui/problem-message'
import { Skeleton } from '@/ui/skeleton'
import { office } from '@domain/vocabulary/office'
import './contents.scss'

export default function RulebookContents() {
  const pocket = usePocket()
  const favourites = useFavourites()
  useDidShow(() => favourites.reload())
  usePullDownRefresh(() => void checkPocket().finally(() => Taro.stopPullDownRefresh()))
  useShareAppMessage(() => ({
    title: `${office.shortName}工作制度`,
    path: '/pages/rulebook/contents',
  }))
  const { snapshot, drafts, state, error } = pocket
  useEffect(() => fetchPages(readersPages), [])

  return (
    <Frame tab="rulebook" first>
      {(drafts ?? state === 'checked') && <OpenDraftsBanner drafts={drafts} />}
      {!snapshot && state === 'unchecked' && (
        <ProblemMessage problem={asProblem(error)} onRetry={() => void checkPocket()} />
      )}
      {!snapshot && state !== 'unchecked' && <Skeleton rows={6} />}
      {snapshot?.rules.length === 0 && (
        <NotOpenYet
          title="工作制度还没有放到这里"
          today="现行制度以办公室印发的《常委会工作制度汇编》纸质本为准。需要查阅某一条，请打电话给办公室。"
        />
      )}
      {snapshot && snapshot.rules.length > 0 && (
        <>
          <Pressable
            role="link"
            className="book-search"
            onPress={() => goTo('/packages/rulebook/search/index')}
          >
            查制度，例如：请假
          </Pressable>
          <AsOfLine pocket={pocket} />
          <FavouriteList favourites={favourites.all} rules={snapshot.rules} />
          <ContentsTree rules={snapshot.rules} />
        </>
      )}
    </Frame>
  )
}

const readersPages = ['packages/rulebook/search/index', 'packages/rulebook/rule/index']
