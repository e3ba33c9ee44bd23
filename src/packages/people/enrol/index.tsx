import { useRouter } from '@tarojs/taro'
import { useQuery } from '@/cloud/use-query'
import { EnrolForm } from '@/features/people/enrol-form'
import { goBack } from '@/platform/go'
import { Frame } from '@/shell/frame'
import { Message } from '@/ui/message'
import { ProblemMessage } from '@/ui/problem-message'
import { Skeleton } from '@/ui/skeleton'

export default function Enrol() {
  // A scanned mini-program code brings the invitation along as `scene`.
  const { scene = '' } = useRouter().params
  const { output: me, problem, reload } = useQuery('people.whoAmI', {})
  return (
    <Frame tab="me" width="reading">
      {!me && problem && <ProblemMessage problem={problem} onRetry={() => void reload()} />}
      {!me && !problem && <Skeleton rows={4} look="text" />}
      {me?.name && (
        <Message
          title={`${me.name}，您已认证`}
          advice={me.titles.join('；') || '目前没有在任的职务。'}
          action={{ text: '好', onPress: goBack }}
        />
      )}
      {me?.awaitsApproval && (
        <Message
          title="换绑申请已提交"
          advice="名册中您已绑定另一个微信账号。工作人员批准后，这个微信就可以使用；着急请打电话给办公室。"
        />
      )}
      {me && !me.name && !me.awaitsApproval && (
        <EnrolForm
          invitation={decodeURIComponent(scene)}
          unclaimed={me.unclaimed}
          onDone={() => void reload()}
        />
      )}
    </Frame>
  )
}
