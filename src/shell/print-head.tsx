import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { cloudNow } from '@/cloud/clock'
import { longDateAndTime } from '@domain/dates/show'
import { office } from '@domain/vocabulary/office'

/** At the head of what is printed, and nowhere else: the office, and when it was printed. */
export function PrintHead() {
  const [now, setNow] = useState(cloudNow)
  useEffect(() => {
    const onPrint = () => setNow(cloudNow())
    window.addEventListener('beforeprint', onPrint)
    return () => window.removeEventListener('beforeprint', onPrint)
  }, [])
  return (
    <View className="print-head">
      <View>{office.name}</View>
      <View>{`${longDateAndTime(now)} 打印`}</View>
    </View>
  )
}
