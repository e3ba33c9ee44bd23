import { TableGrid } from '../table-grid'

/** A table of a rule; its first row is its head. */
export function ProvisionTable({ rows }: { rows: readonly (readonly string[])[] }) {
  const columns = Math.max(1, ...rows.map((row) => row.length))
  const cells = rows.flatMap((row, r) =>
    Array.from({ length: columns }, (_, c) => ({
      key: `${r}-${c}`,
      words: row[c] ?? '',
      head: r === 0,
    })),
  )
  return <TableGrid columns={columns} width="minmax(72px, auto)" cells={cells} />
}
