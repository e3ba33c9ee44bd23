import { useState } from 'react'
import { asProblem, type Problem } from '@/cloud/problem'
import { choosePictures } from '@/platform/choose-file'
import type { ChosenFile } from '@/platform/chosen-file'
import { keepPicture } from './bring-in'

export interface KeptPicture {
  fileId: string
  url: string
  /** What its file was called, where that is known. */
  name?: string | undefined
}

/** One picture that a form asks for: chosen, sent and kept, `as` what it is for. */
export function usePicture(
  before?: KeptPicture,
  as: (chosen: ChosenFile) => Promise<KeptPicture> = keepPicture,
) {
  const [picture, setPicture] = useState(before)
  const [sending, setSending] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  const choose = async () => {
    setProblem(undefined)
    const [chosen] = await choosePictures(1)
    if (!chosen) return
    setSending(true)
    try {
      setPicture({ ...(await as(chosen)), name: chosen.name })
    } catch (error) {
      setProblem(asProblem(error))
    } finally {
      setSending(false)
    }
  }
  return { picture, sending, problem, choose, clear: () => setPicture(undefined) }
}
