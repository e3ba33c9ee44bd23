import { View } from '@tarojs/components'
import { useEffect, type PropsWithChildren } from 'react'
import './dialog.scss'

interface DialogProps {
  title: string
  onDismiss: () => void
}

/** Asks something before the work goes on. Its buttons are its last child. */
export function Dialog({ title, onDismiss, children }: PropsWithChildren<DialogProps>) {
  useEffect(() => {
    if (process.env.TARO_ENV !== 'h5') return
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && onDismiss()
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [onDismiss])

  return (
    <View className="dialog" ariaRole="dialog" ariaLabel={title} catchMove>
      <View className="dialog__shade" onClick={onDismiss} />
      <View className="dialog__sheet">
        <View className="type-heading dialog__title">{title}</View>
        {children}
      </View>
    </View>
  )
}

/** The buttons of a dialog, the most likely one last. */
export function DialogButtons({ children }: PropsWithChildren) {
  return <View className="dialog__buttons">{children}</View>
}
