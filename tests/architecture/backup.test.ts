import path from 'node:path'
import { keptCollections, leftCollections } from '@domain/upkeep/collections'
import { readIndexDeclarations } from '../../emulator/services/database'

test('of every collection it is decided whether a backup holds it', () => {
  const declared = Object.keys(
    readIndexDeclarations(path.resolve(__dirname, '../../cloudfunctions')),
  )
  expect([...keptCollections, ...Object.keys(leftCollections)].sort()).toEqual(declared.sort())
})
