import { WireError } from '../wire'

/** What the service refuses, in the words of the real one where they are known. */
export const requestFailed = (text: string) =>
  new WireError('DATABASE_REQUEST_FAILED', `[FailedOperation] ${text}`)

export const invalidParameter = (text: string) => new WireError('INVALID_PARAM', text)

export const noSuchCollection = (name: string) =>
  new WireError(
    'DATABASE_COLLECTION_NOT_EXIST',
    `[ResourceNotFound] Db or Table not exist: ${name}. Please check your request, but if the problem cannot be solved, contact us.`,
  )

export const collectionExists = (name: string) =>
  new WireError('DATABASE_COLLECTION_ALREADY_EXIST', `[ResourceInUse] Table exist: ${name}.`)

export const duplicateKey = (collection: string, index: string, key: string) =>
  new WireError(
    'DATABASE_REQUEST_FAILED',
    `[FailedOperation] multiple write errors: [{write errors: [{E11000 duplicate key error collection: ${collection} index: ${index} dup key: ${key}}]}, {<nil>}]`,
  )

export const transactionConflict = () =>
  new WireError(
    'DATABASE_TRANSACTION_CONFLICT',
    '[ResourceUnavailable.TransactionConflict] Transaction is conflict, maybe resource operated by others. Please check your request, but if the problem cannot be solved, contact us.',
  )

export const transactionGone = () =>
  new WireError(
    'DATABASE_TRANSACTION_FAIL',
    '[ResourceUnavailable.TransactionNotExist] Transaction does not exist on the server, transaction must be commit or abort in 30 seconds. Please check your request, but if the problem cannot be solved, contact us.',
  )

export const stopped = () => new WireError('SYS_ERR', 'the embedded database is stopping')
