import { View } from '@tarojs/components'
import { Banner } from './banner'
import { Button } from './button'
import { PrintedOnly } from './printed-only'
import type { ListPages } from './list-pages'

/** Below rows that come page by page: what could not be had, and more of them. Paper says that there were more. */
export function ListFoot({ pages }: { pages: ListPages }) {
  const { more, loadingMore, problem, loadMore, retry } = pages
  return (
    <>
      {problem && (
        <Banner look="bad">
          {problem.says}
          {problem.next}
          <Button look="quiet" onPress={() => void retry()}>
            再试一次
          </Button>
        </Banner>
      )}
      {more && !problem && (
        <Button wide busy={loadingMore} onPress={() => void loadMore()}>
          加载更多
        </Button>
      )}
      {(more || problem) && (
        <PrintedOnly>
          <View>以上不是全部：只印出了屏幕上已载入的部分。</View>
        </PrintedOnly>
      )}
    </>
  )
}
