/** The directions of the house: who may lean on whom, and why. */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'A cycle means two rooms that cannot be understood, tested or moved apart.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'domain-stands-alone',
      comment:
        'What both sides agree on leans on nothing of ours, and does no I/O: only zod, dayjs, and fflate and diff, which compute.',
      severity: 'error',
      from: { path: '^domain/', pathNot: '\\.test\\.ts$' },
      to: { pathNot: ['^domain/', '(^|/)node_modules/(zod|dayjs|fflate|diff)(/|$)'] },
    },
    {
      name: 'contract-as-types-only',
      comment:
        'The mini-program takes only types from the contract: its values would bring zod (90 KB) along.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^domain/(operations/|document/block)', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'client-apart',
      comment: 'The client speaks to the cloud through operations, never by import.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(cloudfunctions|emulator|config|tests)/' },
    },
    {
      name: 'cloud-apart',
      comment:
        'Deployed functions know neither the client nor that an emulator exists; what WeChat calls things is in wechat.json.',
      severity: 'error',
      from: { path: '^cloudfunctions/', pathNot: '\\.test\\.ts$' },
      to: { path: '^(src|emulator|config|tests)/', pathNot: '^config/wechat\\.json$' },
    },
    {
      name: 'emulator-apart',
      comment:
        'The emulator plays WeChat, which knows nothing of this office; only its demo content does.',
      severity: 'error',
      from: { path: '^emulator/', pathNot: ['^emulator/(demo|start)', '\\.test\\.ts$'] },
      to: { path: '^(src|cloudfunctions|domain|tests)/' },
    },
    {
      name: 'one-door-to-the-sdk',
      comment: 'The SDK has pitfalls; platform knows them once, for all.',
      severity: 'error',
      from: {
        path: '^(src|domain|cloudfunctions|emulator)/',
        pathNot: ['^cloudfunctions/platform/', '\\.test\\.ts$'],
      },
      to: { path: '(^|/)node_modules/wx-server-sdk(/|$)' },
    },
    {
      name: 'areas-apart',
      comment: 'An area is deployed by itself; what two need belongs to platform or domain.',
      severity: 'error',
      from: { path: '^cloudfunctions/([^/]+)/', pathNot: '^cloudfunctions/platform/' },
      to: {
        path: '^cloudfunctions/',
        pathNot: ['^cloudfunctions/$1/', '^cloudfunctions/platform/'],
      },
    },
    {
      name: 'platform-below-areas',
      comment: 'The ground does not know the houses on it.',
      severity: 'error',
      from: { path: '^cloudfunctions/platform/' },
      to: { path: '^cloudfunctions/', pathNot: '^cloudfunctions/platform/' },
    },
    {
      name: 'features-apart',
      comment:
        'Features are joined by pages; one that needs another is one feature, or a part for ui.',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/', pathNot: ['^src/features/$1/', '^src/features/document/'] },
    },
    {
      name: 'ui-knows-no-domain',
      comment: 'A button that knows what a notice is cannot be used for a rule.',
      severity: 'error',
      from: { path: '^src/ui/' },
      to: { path: '^(domain|src/(features|pages|packages|cloud))/' },
    },
    {
      name: 'client-platform-below',
      comment: 'What a device can do is for all to ask; asking the cloud is one floor up.',
      severity: 'error',
      from: { path: '^src/platform/' },
      to: { path: '^src/(cloud|features|shell|pages|packages)/' },
    },
    {
      name: 'client-cloud-below',
      comment: 'Asking the cloud needs the device and no screen.',
      severity: 'error',
      from: { path: '^src/cloud/' },
      to: { path: '^src/', pathNot: '^src/(cloud|platform)/' },
    },
    {
      name: 'pages-on-top',
      comment: 'Pages are thin and last: nothing imports one.',
      severity: 'error',
      from: { path: '^src/(features|ui|cloud)/' },
      to: { path: '^src/(pages|packages)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|tests/stubs)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.json'] },
  },
}
