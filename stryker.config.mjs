/**
 * Mutation testing of src/domain: `npm run mutation`. Under mocha, since jest starts anew for every mutant; see
 * tests/mutation/jest-words.cjs.
 */
export default {
  mutate: ['src/domain/**/*.ts'],
  testRunner: 'mocha',
  mochaOptions: {
    require: ['tsx/cjs', './tests/mutation/jest-words.cjs'],
    // Left out are the two that draw many random cases or a hundred thousand places: slow, and the others must suffice.
    spec: ['tests/domain/**/!(*.slow|*-scale).test.ts'],
  },
  coverageAnalysis: 'perTest',
  // Tables and other constants are built once, as the files load; trying each of their mutants would load all files anew.
  ignoreStatic: true,
  concurrency: 1,
  // The tests are run without their types.
  disableTypeChecks: false,
  incremental: true,
  incrementalFile: 'reports/mutation/incremental.json',
  reporters: ['clear-text', 'json', 'progress-append-only'],
  jsonReporter: { fileName: 'reports/mutation/mutation.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  tempDirName: 'reports/stryker',
  ignorePatterns: ['dist', 'docs', '.swc', 'reports', 'tests/browser', 'tests/weapp'],
}
