/** The office itself, as people reach it. */
export const office = {
  name: 'XX区人大常委会办公室',
  phone: '0000-1234567',
  hours: '工作日上午 8:30—12:00，下午 2:30—6:00',
} as const
