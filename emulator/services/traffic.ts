/** How much was asked of the cloud, by action: what the bench and the console read. */
export interface ActionTraffic {
  requests: number
  bytesIn: number
  bytesOut: number
}

export interface Traffic {
  count(action: string, bytesIn: number, bytesOut: number): void
  byAction(): Record<string, ActionTraffic>
  reset(): void
}

export function startTraffic(): Traffic {
  const counted = new Map<string, ActionTraffic>()
  return {
    count(action, bytesIn, bytesOut) {
      const before = counted.get(action) ?? { requests: 0, bytesIn: 0, bytesOut: 0 }
      counted.set(action, {
        requests: before.requests + 1,
        bytesIn: before.bytesIn + bytesIn,
        bytesOut: before.bytesOut + bytesOut,
      })
    },
    byAction: () => Object.fromEntries([...counted].sort(([a], [b]) => a.localeCompare(b))),
    reset: () => counted.clear(),
  }
}
