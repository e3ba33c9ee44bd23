import type { MaterialKind } from './paper-only'

/** 归档: one thing to be put into the file of a meeting. */
export interface ArchiveItem {
  key: string
  title: string
  /** What to look for. */
  note: string
}

interface MeetingPapers {
  /** Editions of the notice, from the first. */
  editions: readonly { edition: number; title: string; issued: boolean }[]
  materials: readonly {
    id: string
    title: string
    kind: MaterialKind
    copies: number
    back: number
  }[]
}

/** 归档清单, in the order of the file: notice, service, agenda, materials, attendance, what was decided. */
export function archiveItems({ editions, materials }: MeetingPapers): ArchiveItem[] {
  return [
    ...editions
      .filter(({ issued }) => issued)
      .map(({ edition, title }) => ({
        key: `notice/${edition}`,
        title,
        note: edition > 1 ? `第 ${edition} 次通知，签发稿` : '签发稿',
      })),
    { key: 'service', title: '会议通知签收情况记录', note: '由通知页导出' },
    { key: 'agenda', title: '会议议程、日程', note: '通过的议程' },
    ...materials.map(({ id, title, kind, copies, back }) => ({
      key: `material/${id}`,
      title,
      note: kind === 'paper' ? `纸质，编号 ${copies} 份，已清退 ${back} 份` : '定稿',
    })),
    { key: 'attendance', title: '会议签到表', note: '由报到页导出' },
    { key: 'minutes', title: '会议记录、会议纪要', note: '会后补入' },
    { key: 'resolutions', title: '决议、决定、审议意见', note: '会后补入，没有的注明' },
  ]
}
