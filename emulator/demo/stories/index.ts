import { officialTexts } from './official-texts'
import { reports } from './reports'

export const demoStories = [...reports, ...officialTexts]
