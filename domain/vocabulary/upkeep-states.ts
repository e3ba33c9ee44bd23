/** How a timer's task fares. */
export const taskStates = {
  ok: '正常',
  failed: '出错',
  late: '没有按时运行',
  waiting: '还没到时间',
  held: '停着',
} as const

/** How far a backup has come. */
export const backupStates = { underWay: '进行中', done: '已完成', failed: '没有完成' } as const
