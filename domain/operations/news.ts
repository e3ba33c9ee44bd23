import { desk } from './news/desk'
import { publishing } from './news/publishing'
import { reading } from './news/reading'

/** The news desk and what the public reads of it. */
export const news = { ...reading, ...desk, ...publishing }
