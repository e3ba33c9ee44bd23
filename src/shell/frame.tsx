import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useRef, type PropsWithChildren } from 'react'
import { useWho } from '@/cloud/use-who'
import { useWide } from '@/platform/use-wide'
import { CareOffer } from './care-offer'
import { useCareMode } from './care-mode'
import { placeOf, placesFor } from './places'
import { PrintHead } from './print-head'
import { SideNav } from './side-nav'
import { SiteNav } from './site-nav'
import type { TabId } from './tabs'
import './frame.scss'

interface FrameProps {
  /** The tab this screen is, or belongs to. */
  tab: TabId
  /** A tab's own first screen; others can be gone back from. */
  first?: boolean
  /** list: a column with room beside it. reading: a column for text. desk: the whole width. */
  width?: 'list' | 'reading' | 'desk'
}

/**
 * Around every screen: navigation in a browser, care mode, and how wide the content may be. Screens of the staff
 * have a side bar where the browser is wide.
 */
export function Frame({ tab, first, width = 'list', children }: PropsWithChildren<FrameProps>) {
  const care = useCareMode() === 'on'
  const content = useRef<HTMLElement>(null)
  const inBrowser = process.env.TARO_ENV === 'h5'
  return (
    <View className={`frame${care ? ' care' : ''}${first ? ' frame--first' : ''}`}>
      {inBrowser && (
        <button
          type="button"
          className="frame__skip"
          onClick={() => content.current?.focus({ preventScroll: false })}
        >
          跳到正文
        </button>
      )}
      {inBrowser && <SiteNav tab={tab} first={first ?? false} />}
      {inBrowser && <PrintHead />}
      <View className="frame__body">
        {inBrowser && <Beside />}
        <View
          ref={content}
          className={`frame__content frame__content--${width}`}
          {...(inBrowser && { tabIndex: -1 })}
        >
          {first && <CareOffer />}
          {children}
        </View>
      </View>
    </View>
  )
}

/** The side bar, on a wide screen of the staff, for who works at more than one place. */
function Beside() {
  const { path } = useRouter()
  const here = placeOf(path)
  const wide = useWide()
  // The desk's first page is told who is here by what it asks for itself.
  const { output: who } = useWho(wide && here !== undefined && here.id !== 'home')
  if (!wide || !here || !who || placesFor(who.roles).flat().length < 2) return null
  return <SideNav here={here} who={who} />
}
