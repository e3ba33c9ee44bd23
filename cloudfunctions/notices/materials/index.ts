import type { materials } from '@domain/operations/notices/materials'
import type { Handlers } from '../../platform/handler'

export const materialsHandlers: Handlers<typeof materials> = {}
