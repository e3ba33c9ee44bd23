/** What the pool and an instance tell each other. */
export interface Assignment {
  event: unknown
  context: {
    request_id: string
    function_name: string
    memory_limit_in_mb: number
    time_limit_in_ms: number
  }
  /** Set in process.env for this invocation, and unset after it. */
  env: Record<string, string>
  /** Milliseconds the cloud's clock is ahead of the machine's. */
  clockOffset: number
}

export type Report =
  | { kind: 'ready' }
  | { kind: 'unloadable'; message: string; stack: string }
  | { kind: 'returned'; json: string }
  | { kind: 'threw'; message: string; stack: string }
