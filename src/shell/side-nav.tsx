import { View } from '@tarojs/components'
import { goToPlace, goToTab } from '@/platform/go'
import { leave } from '@/platform/use-unsaved'
import { useDeskLogin } from '@/cloud/desk-session'
import type { Who } from '@/cloud/use-who'
import { Pressable } from '@/ui/pressable'
import { dateAndTime } from '@domain/dates/show'
import { roleLabels } from '@domain/vocabulary/roles'
import { placesFor, type Place } from './places'
import './side-nav.scss'

/** Beside every screen of the staff in a wide browser: where they may go, where they are, and who they are. */
export function SideNav({ here, who }: { here: Place; who: Who }) {
  const { session } = useDeskLogin()
  const titles = who.roles.map((role) => roleLabels[role]).join('、')
  return (
    <nav className="side-nav" aria-label="工作台">
      {placesFor(who.roles).map((group) => (
        <View key={group[0]?.id} className="side-nav__group">
          {group.map(({ id, text, url }) => (
            <Pressable
              key={id}
              role="link"
              className={`side-nav__place${id === here.id ? ' is-here' : ''}`}
              current={id === here.id}
              onPress={() => goToPlace(url)}
            >
              {text}
            </Pressable>
          ))}
        </View>
      ))}
      <Pressable
        role="link"
        className="side-nav__who"
        label={`我的：${who.name ?? ''}，${titles}`}
        onPress={() => leave(() => goToTab('/pages/me/home'))}
      >
        <View className="side-nav__name">{who.name}</View>
        <View className="side-nav__titles">{titles}</View>
        {session && (
          <View className="side-nav__titles">{`电脑登录到 ${dateAndTime(session.until)} 为止`}</View>
        )}
      </Pressable>
    </nav>
  )
}
