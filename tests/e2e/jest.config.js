const base = require('../../jest.config.js')

/** Browser tests: need dist/functions, dist/h5 and Chromium. A browser mostly waits for its cloud, and the cloud for it: two at a time. */
module.exports = {
  ...base,
  rootDir: '../..',
  roots: ['<rootDir>/tests/e2e'],
  testPathIgnorePatterns: ['/node_modules/'],
  globalSetup: '<rootDir>/tests/e2e/seeds-begin.ts',
  globalTeardown: '<rootDir>/tests/e2e/seeds-end.ts',
  maxWorkers: 2,
  // A whole story of many screens, two stories at a time; each wait in it has its own bound.
  testTimeout: 300_000,
}
