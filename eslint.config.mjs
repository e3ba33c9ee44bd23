import eslint from '@eslint/js'
import tseslint from 'typescript-eslint'

const noLookbehind = [
  'Literal[regex.pattern=/\\(\\?<[=!]/]',
  'Literal[value=/\\(\\?<[=!]/]',
  'TemplateElement[value.raw=/\\(\\?<[=!]/]',
].map((selector) => ({
  selector,
  message:
    'iOS below 16.4 cannot load a script with a lookbehind: capture it, or use matchesWhere().',
}))

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'node_modules/',
      '.cache/',
      '.emulator/',
      'emulator/console/',
      '**/*.js',
      '**/*.cjs',
      '**/*.mjs',
    ],
  },
  eslint.configs.recommended,
  ...tseslint.configs.recommended,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      // A promise nobody waits for is a fault nobody hears of.
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { attributes: false } },
      ],
      '@typescript-eslint/await-thenable': 'error',
      // A status added to the vocabulary must be met wherever statuses are told apart.
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // The client may take types of the contract, never its values: zod stays out of the mini-program.
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      eqeqeq: 'error',
      'no-console': ['error', { allow: ['error', 'warn'] }],
    },
  },
  {
    // Proofs for the type checker use values as types, and that is their whole point.
    files: ['tests/architecture/*.types.ts'],
    rules: { '@typescript-eslint/no-unused-vars': 'off' },
  },
  {
    // One lookbehind stops all of the subpackage it is in, on an iPhone that is a little old.
    files: ['src/**', 'domain/**'],
    rules: { 'no-restricted-syntax': ['error', ...noLookbehind] },
  },
  {
    // A device's clock may be wrong, and its year with it: cloud/clock tells the cloud's.
    files: ['src/**'],
    ignores: ['src/platform/calendar.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...noLookbehind,
        {
          selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
          message: 'Use cloudNow() of cloud/clock.',
        },
      ],
    },
  },
  {
    // Command-line programs speak through the console.
    files: [
      'config/**',
      'emulator/start.ts',
      'emulator/start/*.ts',
      'tests/bench/**',
      'tests/e2e/**',
      'emulator/demo/*.ts',
    ],
    rules: { 'no-console': 'off' },
  },
)
