import type { InputNamed, OperationName } from '@domain/operations'

type DeskOperation = Extract<OperationName, `desk.${string}`>

/** Valid questions about a code and a log-in that are not there: see `authorisation.test.ts`. */
export const deskQuestions: { [N in DeskOperation]: InputNamed<N> } = {
  'desk.getTicket': { code: 'ABCD2345' },
  'desk.approveTicket': { code: 'ABCD2345' },
  'desk.refuseTicket': { code: 'ABCD2345' },
  'desk.mySessions': {},
  'desk.endSession': { id: 'nothing' },
}
