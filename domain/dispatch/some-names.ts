/** As many as are named; of the others only the number is told. */
const mostNamed = 10

/** How many they are, and the names of the first of them. */
export const someNames = (many: readonly { name: string }[]) => ({
  total: many.length,
  names: many.slice(0, mostNamed).map(({ name }) => name),
})

/** 张XX、区财政局; with 等 12 个 where not all are named. */
export const namesSaid = ({ total, names }: { total: number; names: readonly string[] }) =>
  names.join('、') + (total > names.length ? `等 ${total} 个` : '')
