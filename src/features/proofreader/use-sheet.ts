import { useEffect, useMemo, useState } from 'react'
import { cloudNow } from '@/cloud/clock'
import { asProblem, type Problem } from '@/cloud/problem'
import { useQuery } from '@/cloud/use-query'
import { askFirst } from '@/platform/ask-first'
import { chooseFile } from '@/platform/choose-file'
import { copyText } from '@/platform/copy'
import { readBytes } from '@/platform/read-bytes'
import { saveDocx } from '@/platform/save-docx'
import { useUnsaved } from '@/platform/use-unsaved'
import { dayOf } from '@domain/dates/day'
import { defaultLists } from '@domain/proofreading/default-lists'
import type { Mark } from '@domain/proofreading/mark'
import { correctedDocx } from './docx/corrected-docx'
import { openDocx } from './docx/open-docx'
import { linesOfText, textOf } from './line'
import { marksOf, newSheet, type Sheet } from './sheet'

/** Kept while the person looks elsewhere; gone when the mini-program is closed, and nowhere else. */
let lastSheet: Sheet | undefined

/** The sheet as it was last taken along, as a file or as text. */
let takenAlong: Sheet | undefined

/** The sheet on the desk and its marks, all of it on this device. */
export function useSheet() {
  const [sheet, setSheet] = useState(lastSheet)
  const [problem, setProblem] = useState<Problem>()
  const settings = useQuery('news.readSettings', {})
  const lists = settings.output?.settings.lists ?? defaultLists
  const marks = useMarks(sheet, lists)
  const [taken, setTaken] = useState(takenAlong)
  const unsaved = sheet !== undefined && sheet.before.length > 0 && sheet.lines !== taken?.lines
  useUnsaved(unsaved ? 'open' : 'saved')
  const put = (next: Sheet | undefined) => {
    lastSheet = next
    setSheet(next)
  }
  const open = async () => {
    setProblem(undefined)
    try {
      const chosen = await chooseFile(['docx', 'doc'])
      if (!chosen) return
      const docx = openDocx(await readBytes(chosen))
      put(newSheet(chosen.name, docx.lines, docx))
    } catch (error) {
      setProblem(asProblem(error))
    }
  }
  const save = async () => {
    if (!sheet?.docx) return
    const name = sheet.name.replace(/\.docx$/i, '')
    await saveDocx(correctedDocx(sheet.docx, sheet.lines), `${name}（校对）.docx`)
    setTaken((takenAlong = sheet))
  }
  const copy = async () => {
    if (!sheet) return
    await copyText(sheet.lines.map(textOf).join('\n'))
    setTaken((takenAlong = sheet))
  }
  const putAway = () => {
    if (!unsaved) return put(undefined)
    const content = '改正的地方还没有导出或复制，换一份后不再保留。'
    askFirst({ title: '换一份？', content, go: '换一份', stay: '留下' }, () => put(undefined))
  }
  return {
    sheet,
    marks,
    problem,
    put,
    open,
    paste: (text: string) => put(newSheet('', linesOfText(text))),
    save,
    copy,
    /** 换一份, once nothing would be lost by it or the person says so. */
    putAway,
    /** The office's own words are not to be had now: only the general ones are watched for. */
    withoutOfficeLists: settings.problem !== undefined,
  }
}

/** A long text is read after the screen has shown the change, not before. */
function useMarks(
  sheet: Sheet | undefined,
  lists: typeof defaultLists,
): readonly Mark[] | undefined {
  const today = useMemo(() => dayOf(cloudNow()), [])
  const [read, setRead] = useState<{ of: Sheet; lists: object; marks: readonly Mark[] }>()
  useEffect(() => {
    if (!sheet) return undefined
    const timer = setTimeout(() => {
      setRead({ of: sheet, lists, marks: marksOf(sheet, lists, today) })
    }, 0)
    return () => clearTimeout(timer)
  }, [sheet, lists, today])
  if (!read || !sheet) return undefined
  // Marks of lines that have not changed stand meanwhile.
  if (read.of === sheet && read.lists === lists) return read.marks
  const same = new Set(
    sheet.lines.filter((line, n) => line === read.of.lines[n]).map(({ id }) => id),
  )
  return read.of.name === sheet.name
    ? read.marks.filter(({ passage }) => same.has(passage))
    : undefined
}
