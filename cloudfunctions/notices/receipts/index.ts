import type { receipts } from '@domain/operations/notices/receipts'
import type { Handlers } from '../../platform/handler'

export const receiptsHandlers: Handlers<typeof receipts> = {}
