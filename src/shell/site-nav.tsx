import Taro, { useRouter } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { useWho } from '@/cloud/use-who'
import { goBack, goToPlace } from '@/platform/go'
import { leave } from '@/platform/use-unsaved'
import { Pressable } from '@/ui/pressable'
import { office } from '@domain/vocabulary/office'
import { placeOf, placesFor } from './places'
import { tabs, type TabId } from './tabs'
import './site-nav.scss'

/** Navigation in a browser: a bar at the head of a wide screen, at the foot of a phone. */
export function SiteNav({ tab, first }: { tab: TabId; first: boolean }) {
  return (
    <>
      <View className="site-head">
        <View className="site-head__inner">
          {first ? (
            <View className="site-head__name">{office.name}</View>
          ) : (
            <Pressable className="site-head__back" onPress={() => leave(goBack)}>
              ‹ 返回
            </Pressable>
          )}
          <View className="site-head__tabs">
            <Tabs tab={tab} look="head" />
            <DeskLink />
          </View>
        </View>
      </View>
      {first && (
        <View className="site-foot">
          <Tabs tab={tab} look="foot" />
        </View>
      )}
    </>
  )
}

/** For who works here, once that is known: a reader’s screen asks nobody for it. Screens of the staff have their side bar. */
function DeskLink() {
  const { path } = useRouter()
  const { output: who } = useWho(false)
  const home = who && placesFor(who.roles)[0]?.[0]
  if (!home || placeOf(path)) return null
  return (
    <Pressable role="link" className="site-tab site-tab--head" onPress={() => goToPlace(home.url)}>
      工作台
    </Pressable>
  )
}

function Tabs({ tab, look }: { tab: TabId; look: 'head' | 'foot' }) {
  return (
    <>
      {tabs.map(({ id, text, url }) => (
        <Pressable
          key={id}
          role="link"
          className={`site-tab site-tab--${look}${id === tab ? ' is-here' : ''}`}
          onPress={() => leave(() => void Taro.switchTab({ url }))}
        >
          {look === 'foot' && <View className={`site-tab__icon site-tab__icon--${id}`} />}
          {text}
        </Pressable>
      ))}
    </>
  )
}
