import { useDidHide, useDidShow } from '@tarojs/taro'
import { useEffect, useRef, useState } from 'react'
import { useQuery } from '@/cloud/use-query'
import type { OutputNamed } from '@domain/operations'

export type Board = OutputNamed<'notices.attendanceBoard'>
export type BoardRow = Board['rows'][number]

const everyMs = 4000

/** The counts of a day, fresh every few seconds while in sight; a failed refresh leaves the last ones up. */
export function useAttendance(meetingId: string, day: string | undefined) {
  const query = useQuery('notices.attendanceBoard', { meetingId, day })
  const { output, reload } = query
  const last = useRef<Board>()
  if (output) last.current = output
  const inSight = useInSight()
  useEffect(() => {
    if (!inSight) return
    const timer = setInterval(() => void reload(), everyMs)
    return () => clearInterval(timer)
  }, [inSight, reload])
  return { ...query, output: output ?? last.current }
}

/** The code on the screen, and the next as soon as it has run out. */
export function useCheckInCode(meetingId: string) {
  const query = useQuery('notices.checkInCode', { meetingId })
  const { output, problem, reload } = query
  const inSight = useInSight()
  useEffect(() => {
    if (!inSight || (problem && !problem.passing)) return
    const wait = output ? output.secondsLeft * 1000 + 250 : 5000
    const timer = setTimeout(() => void reload(), wait)
    return () => clearTimeout(timer)
  }, [inSight, output, problem, reload])
  return query
}

function useInSight(): boolean {
  const [inSight, setInSight] = useState(true)
  useDidShow(() => setInSight(true))
  useDidHide(() => setInSight(false))
  return inSight
}
