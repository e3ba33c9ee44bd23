// Adds up what the runners counted, and prints the closing line. A failed step counts as one failure.
const fs = require('node:fs')

const [, , failedSteps, ...files] = process.argv
let passed = 0
let failed = 0
for (const file of files) {
  const result = JSON.parse(fs.readFileSync(file, 'utf8'))
  passed += result.numPassedTests
  failed += result.numFailedTests + (result.numRuntimeErrorTestSuites || 0)
}
failed = Math.max(failed, Number(failedSteps))
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 || passed === 0 ? 1 : 0
