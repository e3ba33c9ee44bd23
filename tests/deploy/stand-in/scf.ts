import { CloudRefusal, type Action, type StandInState, type StoredFunction } from './state'

function functionOf(state: StandInState, name: string): StoredFunction {
  const found = state.functions[name]
  if (!found) throw new CloudRefusal('ResourceNotFound.Function', `${name} not found`)
  return found
}

/** One whose creation failed can be deleted and no more. */
function changeable(state: StandInState, name: string): StoredFunction {
  const found = functionOf(state, name)
  if (found.Status === 'CreateFailed')
    throw new CloudRefusal('FailedOperation.FunctionStatusError', `${name} is CreateFailed`)
  return found
}

/**
 * scf 2018-04-16, as far as the kit’s library asks. Sources: the recorded examples of
 * TencentCloud/tencentcloud-cli (tccli/examples/scf/v20180416/<Action>.md); GetTempCosInfo and
 * BatchCreateTrigger by @cloudbase/manager-node 5.6.5, which is the only public account of them.
 */
export const scf: Record<string, Action> = {
  // A signature of COS’s older kind, as the library’s remarks show one and its COS client takes it.
  GetTempCosInfo: () => ({
    Date: '2026-11-26',
    Sign: Buffer.from('a=1253665819&b=shtempcos&k=AKID&e=9&t=1&r=1&f=').toString('base64'),
  }),
  GetFunction: (state, { FunctionName }) => functionOf(state, FunctionName),
  CreateFunction: (state, params) => {
    const { FunctionName, Code } = params
    if (state.functions[FunctionName])
      throw new CloudRefusal('ResourceInUse.Function', `${FunctionName} exists`)
    if (!Code.TempCosObjectName) throw new CloudRefusal('InvalidParameterValue.Code', 'no code')
    const { Description, Runtime, MemorySize, Timeout, Handler, InstallDependency } = params
    state.functions[FunctionName] = {
      FunctionName,
      Description,
      Runtime,
      MemorySize,
      Timeout,
      Handler,
      InstallDependency,
      Status: 'Active',
      Environment: params.Environment ?? { Variables: [] },
      Triggers: [],
      code: state.passage[Code.TempCosObjectName],
    }
    return {}
  },
  DeleteFunction: (state, { FunctionName }) => {
    functionOf(state, FunctionName)
    delete state.functions[FunctionName]
    return {}
  },
  UpdateFunctionCode: (state, { FunctionName, Code }) => {
    const stored = changeable(state, FunctionName)
    stored.Status = 'Active'
    stored.code = state.passage[Code.TempCosObjectName ?? '']
    return {}
  },
  UpdateFunctionConfiguration: (state, params) => {
    const { FunctionName, Description, MemorySize, Timeout, Environment } = params
    const stored = changeable(state, FunctionName)
    Object.assign(stored, { Description, MemorySize, Timeout, Environment })
    return {}
  },
  BatchCreateTrigger: (state, { FunctionName, Triggers }) => {
    const stored = functionOf(state, FunctionName)
    for (const trigger of JSON.parse(Triggers) as StoredFunction['Triggers']) {
      if (stored.Triggers.length > 0)
        throw new CloudRefusal('LimitExceeded.Trigger', 'only one trigger')
      // As GetFunction tells a timer afterwards.
      stored.Triggers.push({
        ...trigger,
        Enable: 1,
        TriggerDesc: JSON.stringify({ cron: trigger.TriggerDesc }),
      })
    }
    return {}
  },
  DeleteTrigger: (state, { FunctionName, TriggerName }) => {
    const stored = functionOf(state, FunctionName)
    stored.Triggers = stored.Triggers.filter((trigger) => trigger.TriggerName !== TriggerName)
    return {}
  },
  Invoke: async ({ envId, behind }, { FunctionName, Namespace, ClientContext }) => {
    if (!behind || Namespace !== envId)
      throw new CloudRefusal('ResourceNotFound.Function', `${FunctionName} not found`)
    const answer: unknown = await behind.invoke(FunctionName, JSON.parse(ClientContext))
    return { Result: { InvokeResult: 0, ErrMsg: '', RetMsg: JSON.stringify(answer) ?? 'null' } }
  },
}
