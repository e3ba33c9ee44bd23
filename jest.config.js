const aliases = { '^@/(.*)$': '<rootDir>/src/$1', '^@domain/(.*)$': '<rootDir>/domain/$1' }

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  roots: ['domain', 'src', 'cloudfunctions', 'emulator', 'config', 'tests'].map(
    (dir) => `<rootDir>/${dir}`,
  ),
  // These need a build, or a browser, and have commands of their own.
  testPathIgnorePatterns: [
    '/node_modules/',
    '<rootDir>/tests/e2e/',
    '<rootDir>/tests/weapp/',
    '<rootDir>/tests/compile/',
  ],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.emulator/', '<rootDir>/tests/compile/'],
  moduleNameMapper: aliases,
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
          target: 'es2022',
        },
      },
    ],
  },
  globalSetup: '<rootDir>/tests/run-dir.ts',
  globalTeardown: '<rootDir>/tests/run-dir-removed.ts',
  // Each flow has a cloud of its own, whose functions are processes: two cores want two of them.
  maxWorkers: '100%',
  testTimeout: 180_000,
}
