const base = require('../../jest.config.js')

/** Browser tests: need dist/functions, dist/h5 and Chromium; one after another, a browser is enough. */
module.exports = {
  ...base,
  rootDir: '../..',
  roots: ['<rootDir>/tests/e2e'],
  testPathIgnorePatterns: ['/node_modules/'],
  maxWorkers: 1,
  testTimeout: 120_000,
}
