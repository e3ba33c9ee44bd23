import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud/use-command'
import { useReloadAfterRefusal } from '@/cloud/use-reload-after-refusal'
import { handOverPage } from '@/platform/hand-over-page'
import { say } from '@/platform/say'
import { Banner } from '@/ui/banner'
import { Button } from '@/ui/button'
import { Panel } from '@/ui/panel'
import { ProblemBanner } from '@/ui/problem-banner'
import { copyLingers } from '@domain/official-account/copy'
import { AccountCopyRow } from './account-copy-row'
import { CopyLinkDialog } from './copy-link-dialog'
import type { ReviewDesk } from './use-review'
import './account-panel.scss'

/** 公众号: taking the story there, and what of it stands there. */
export function AccountPanel({ desk }: { desk: ReviewDesk }) {
  const { review, done } = desk
  const { story, copies, may } = review
  const [linking, setLinking] = useState<{ copyId?: string }>()
  const exportArticle = useCommand('news.exportArticle')
  const sendArticle = useCommand('news.sendArticle')
  const seen = { id: story.id, revision: story.revision }
  const problem = sendArticle.problem ?? exportArticle.problem
  useReloadAfterRefusal(problem, desk.reload)
  if (!may.exportArticle && !may.recordCopy && copies.length === 0) return null

  const takeAlong = async () => {
    const page = await exportArticle.run({ id: story.id })
    if (!page) return
    await handOverPage(page.url)
    done()
  }
  const send = async () => {
    if (!(await sendArticle.run(seen))) return
    say('已提交公众号，结果见“公众号”一栏')
    done()
  }
  return (
    <Panel title="公众号">
      {copyLingers(story.status, copies) && (
        <Banner look="bad">
          本稿现在没有签发在外。公众号上的副本不会随之撤下，请到公众号后台逐份删除，再在这里登记。
        </Banner>
      )}
      {copies.map((copy) => (
        <AccountCopyRow
          key={copy.id}
          copy={copy}
          seen={seen}
          mayLink={may.recordCopy}
          onLink={() => setLinking({ copyId: copy.id })}
          onDone={done}
          reload={desk.reload}
        />
      ))}
      {may.exportArticle && (
        <View className="type-small">
          群发仍在公众号后台进行；发出后请登记文章地址，便于日后核对。
        </View>
      )}
      <ProblemBanner problem={problem} />
      <View className="account-buttons">
        {may.sendArticle && (
          <Button busy={sendArticle.running} onPress={() => void send()}>
            送公众号草稿箱
          </Button>
        )}
        {may.exportArticle && (
          <Button busy={exportArticle.running} onPress={() => void takeAlong()}>
            导出公众号页面
          </Button>
        )}
        {may.recordCopy && <Button onPress={() => setLinking({})}>登记公众号文章</Button>}
      </View>
      {linking && (
        <CopyLinkDialog
          seen={seen}
          copyId={linking.copyId}
          onDone={() => {
            setLinking(undefined)
            done()
          }}
          onDismiss={() => setLinking(undefined)}
        />
      )}
    </Panel>
  )
}
