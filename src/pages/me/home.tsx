import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { useEffect } from 'react'
import { useQuery } from '@/cloud/use-query'
import { heardWho } from '@/cloud/use-who'
import { StandingAlarms } from '@/features/health/standing-alarms'
import { ConsentPanel } from '@/features/me/consent-panel'
import { MyRoles } from '@/features/me/my-roles'
import { door } from '@/platform/door'
import { goTo } from '@/platform/go'
import { callPhone } from '@/platform/phone-call'
import { chooseCareMode, useCareMode } from '@/shell/care-mode'
import { LogOutRow } from '@/shell/desk-gate/log-out-row'
import { Frame } from '@/shell/frame'
import { MenuRow } from '@/ui/menu-row'
import { ProblemMessage } from '@/ui/problem-message'
import { Skeleton } from '@/ui/skeleton'
import { office } from '@domain/vocabulary/office'
import type { Role } from '@domain/vocabulary/roles'
import './home.scss'

const worksOnRoster = (roles: readonly Role[]) =>
  roles.some((role) => role === 'administrator' || role === 'office')

const worksOnStories = (roles: readonly Role[]) =>
  roles.some((role) => ['editor', 'office', 'leader'].includes(role) || role.endsWith('Reviewer'))

/** Meetings and rules. */
const worksAtDesk = (roles: readonly Role[]) =>
  roles.some((role) => role === 'office' || role === 'leader')

/** Whom things wait for beside one's own notices. */
const hasDesk = (roles: readonly Role[]) =>
  worksOnRoster(roles) || worksOnStories(roles) || roles.includes('liaisonOfficer')

export default function MyHome() {
  const { output: me, problem, reload } = useQuery('people.whoAmI', {})
  const care = useCareMode() === 'on'
  // All other screens go by what this one hears.
  useEffect(() => {
    if (me) heardWho(me)
  }, [me])
  // A role may have come or gone since this screen was last seen.
  useDidShow(() => void reload())

  return (
    <Frame tab="me" first>
      <View className="me">
        {me && <MyRoles me={me} />}
        {!me && problem && <ProblemMessage problem={problem} onRetry={() => void reload()} />}
        {!me && !problem && <Skeleton rows={1} look="text" />}
        {me && !me.name && !me.awaitsApproval && door !== 'desk' && (
          <View className="me__group">
            <MenuRow
              title="我是代表或工作人员"
              note="用微信手机号认证，收会议通知、签收、办理"
              onPress={() => goTo('/packages/people/enrol/index')}
            />
          </View>
        )}
        {me && worksOnRoster(me.roles) && <StandingAlarms />}
        {/* Only WeChat itself asks for consent. */}
        {me && me.roles.length > 0 && door !== 'desk' && <ConsentPanel />}
        {me && hasDesk(me.roles) && (
          <View className="me__group">
            <MenuRow
              title="工作台"
              note="等我审、签、答复、报送的，最急的在最前"
              onPress={() => goTo('/packages/desk/home/index')}
            />
          </View>
        )}
        {me && worksAtDesk(me.roles) && (
          <View className="me__group">
            <MenuRow
              title="会议工作台"
              note="会议、通知时限、议程、参会范围、年度计划"
              onPress={() => goTo('/packages/meetings/desk/index')}
            />
            <MenuRow
              title="制度台账"
              note="导入、征求意见、会议审议、修改对照、历次版本"
              onPress={() => goTo('/packages/rules/desk/index')}
            />
          </View>
        )}
        {me && worksOnRoster(me.roles) && (
          <View className="me__group">
            <MenuRow
              title="名册"
              note="人员、任职、联络员、认证与提醒"
              onPress={() => goTo('/packages/people/roster/index')}
            />
            <MenuRow
              title="系统运行"
              note="定时任务、推送积压、备份与恢复、需要处理的问题"
              onPress={() => goTo('/packages/desk/health/index')}
            />
          </View>
        )}
        {me && worksOnStories(me.roles) && (
          <View className="me__group">
            <MenuRow
              title="新闻工作台"
              note="写稿、审核、签发、撤稿"
              onPress={() => goTo('/packages/newsroom/desk/index')}
            />
            <MenuRow
              title="本机校对"
              note="粘贴文字或打开 Word，查错别字，内容不上传"
              onPress={() => goTo('/packages/newsroom/proofread/index')}
            />
          </View>
        )}
        {me && me.roles.length > 0 && (
          <View className="me__group">
            {door === 'desk' ? (
              <LogOutRow />
            ) : (
              <MenuRow
                title="电脑登录"
                note="扫码在电脑上办公；查看、结束登录"
                onPress={() => goTo('/packages/desk/sessions/index')}
              />
            )}
          </View>
        )}
        <View className="me__group">
          <MenuRow
            title="大字版"
            note={care ? '已打开，字和按钮都放大了' : '字和按钮都放大'}
            switchedOn={care}
            onPress={() => chooseCareMode(care ? 'off' : 'on')}
          />
          <MenuRow
            title="打电话给办公室"
            note={`${office.phone}，${office.hours}`}
            onPress={() => callPhone(office.phone)}
          />
        </View>
        <View className="me__group">
          <MenuRow
            title="我的资料"
            note="系统里存了我的什么、谁查看过"
            onPress={() => goTo('/packages/people/mine/index')}
          />
          <MenuRow title="隐私说明" onPress={() => goTo('/packages/people/privacy/index')} />
        </View>
        <View className="me__privacy">
          看新闻不需要登录。系统只记下每篇新闻每天有多少人看过，不记下是谁看的。
        </View>
      </View>
    </Frame>
  )
}
