import { goInstead } from '@/platform/go'
import { MenuRow } from '@/ui/menu-row'
import { Panel } from '@/ui/panel'
import { noticePage, type OpenNotice } from './notice-words'

/** Of the same meeting: the organ's notice, or those of whom one signs for. */
export function OtherRecipients({ notice }: { notice: OpenNotice }) {
  const { others } = notice
  if (others.length === 0) return null
  return (
    <Panel title="这次会议您还可以办理">
      {others.map(({ receiptId, name, acting, signed }) => (
        <MenuRow
          key={receiptId}
          title={acting === 'agent' ? `代${name}` : name}
          note={signed ? '已签收' : '待签收'}
          onPress={() => goInstead(noticePage({ ...notice, receiptId }))}
        />
      ))}
    </Panel>
  )
}
