/** The office itself, as people reach it. */
export const office = {
  name: 'XX区人大常委会办公室',
  /** Before 新闻 and 工作制度, where a reader shares them. */
  shortName: 'XX区人大',
  phone: '0000-1234567',
  hours: '工作日上午 8:30—12:00，下午 2:30—6:00',
} as const
