import './select.scss'

interface SelectProps {
  label: string
  options: readonly { value: string; text: string }[]
  /** Empty for all of them. */
  value: string
  onChoose: (value: string) => void
}

/** One of many, or all. In a browser only: on a phone a list is narrowed down by chips. */
export function Select({ label, options, value, onChoose }: SelectProps) {
  if (process.env.TARO_ENV !== 'h5') return null
  return (
    <label className="select">
      <span className="select__label">{label}</span>
      <select
        className="select__box"
        aria-label={label}
        value={value}
        onChange={({ target }) => onChoose(target.value)}
      >
        <option value="">全部</option>
        {options.map(({ value: one, text }) => (
          <option key={one} value={one}>
            {text}
          </option>
        ))}
      </select>
    </label>
  )
}
