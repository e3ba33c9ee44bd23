/** 党政机关公文格式 GB/T 9704-2012. Lengths in twentieths of a point, sizes of type in half points. */
const mm = (length: number) => Math.round((length / 25.4) * 1440)
const latin = 'Times New Roman'
const face = (eastAsia: string) => ({ eastAsia, ascii: latin, hAnsi: latin, cs: latin })

export const fonts = {
  /** 小标宋 for the issuer's name and the title. */
  title: face('方正小标宋简体'),
  body: face('仿宋_GB2312'),
  firstLevel: face('黑体'),
  secondLevel: face('楷体_GB2312'),
  pageNumber: { eastAsia: '宋体', ascii: '宋体', hAnsi: '宋体', cs: '宋体' },
} as const

/** 2号, 3号 and 4号; 小4号 in tables. */
export const sizes = { title: 44, body: 32, pageNumber: 28, table: 24 } as const

/** One character of 3号, as an indent. */
export const character = 320

/** 5.2: A4, 天头 37 mm, 订口 28 mm, 版心 156 mm × 225 mm. */
export const page = {
  size: { width: mm(210), height: mm(297) },
  margin: {
    top: mm(37),
    left: mm(28),
    right: mm(210 - 28 - 156),
    bottom: mm(297 - 37 - 225),
    header: mm(15),
    // 7.5: the number stands 7 mm below the type area.
    footer: mm(25.5),
  },
} as const

/** The width of the type area. */
export const typeArea = mm(156)

/** 5.3: 22 lines to the page; a title of several lines in 2号 stands a little wider. */
export const lineHeight = { body: 560, title: 700 } as const

/** 5.3: 28 characters to the line: a line of 156 mm takes them when each is set a quarter point closer than 3号. */
export const closer = -5
