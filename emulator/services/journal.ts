/** The last lines of what happened, for the console page. */
export interface Journal {
  write(line: string): void
  lines(): readonly string[]
}

const kept = 500

export function startJournal(also: (line: string) => void): Journal {
  const lines: string[] = []
  return {
    write(line) {
      lines.push(line)
      if (lines.length > kept) lines.shift()
      also(line)
    },
    lines: () => lines,
  }
}
