/** How an invocation can fail; each has the words and the code of the real service. */
export class FunctionFailure extends Error {
  constructor(
    /** The number in the service's own report. */
    readonly serviceCode: number,
    /** What a mini-program sees as `errCode`. */
    readonly clientCode: number,
    message: string,
    readonly stackTrace = '',
  ) {
    super(message)
    this.name = 'FunctionFailure'
  }

  /** The `message` of FUNCTIONS_EXECUTE_FAIL, as another function's SDK receives it. */
  report(): string {
    return JSON.stringify({
      errorCode: this.serviceCode,
      errorMessage: this.message,
      stackTrace: this.stackTrace,
    })
  }
}

export const threw = (message: string, stack: string) =>
  new FunctionFailure(1, -504002, `user code exception caught: ${message}`, stack)

export const timedOut = (seconds: number) =>
  new FunctionFailure(433, -504003, `Invoking task timed out after ${seconds} seconds`)

export const outOfMemory = (megabytes: number) =>
  new FunctionFailure(434, -504002, `Memory limit of ${megabytes} MB exceeded`)

export const exited = (how: string) =>
  new FunctionFailure(430, -504002, `User process exit when running (${how})`)

export const tooLarge = () =>
  new FunctionFailure(1, -604001, 'cloudfunction result size exceed limit (1MB)')

export const notFound = (name: string) =>
  new FunctionFailure(-1, -501000, `FunctionName parameter could not be found: ${name}`)
