const base = require('../../jest.config.js')

/** Tests of the built mini-program: need dist/functions and dist/weapp. */
module.exports = {
  ...base,
  rootDir: '../..',
  roots: ['<rootDir>/tests/weapp'],
  testPathIgnorePatterns: ['/node_modules/'],
  modulePathIgnorePatterns: [],
}
