import { pressed, type Sorting, type TableColumn } from './table-rows'

interface TableHeadProps<Row> {
  columns: readonly TableColumn<Row>[]
  sorting: Sorting | undefined
  onSort: (sorting: Sorting | undefined) => void
}

/** The headings, each of which sorts. */
export function TableHead<Row>({ columns, sorting, onSort }: TableHeadProps<Row>) {
  return (
    <thead>
      <tr>
        {columns.map(({ key, label, numeric }) => {
          const here = sorting?.key === key
          const order = here ? (sorting.down ? 'descending' : 'ascending') : 'none'
          return (
            <th
              key={key}
              scope="col"
              aria-sort={order}
              className={`data-table__heading${numeric ? ' is-numeric' : ''}`}
            >
              <button
                type="button"
                className={`data-table__sort${here ? ' is-chosen' : ''}`}
                onClick={() => onSort(pressed(sorting, key))}
              >
                {label}
                <span className="data-table__arrow" aria-hidden="true">
                  {here ? (sorting.down ? '▼' : '▲') : '↕'}
                </span>
              </button>
            </th>
          )
        })}
      </tr>
    </thead>
  )
}
