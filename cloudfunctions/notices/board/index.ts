import type { board } from '@domain/operations/notices/board'
import type { Handlers } from '../../platform/handler'

export const boardHandlers: Handlers<typeof board> = {}
