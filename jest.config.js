const { version } = require('./package.json')

const hangLimit = '<rootDir>/tests/stubs/hang-limit.ts'

/** @type {import('jest').Config['transform']} */
const transform = {
  '^.+\\.(mjs|(t|j)sx?)$': [
    '@swc/jest',
    {
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
      },
    },
  ],
}

/** @type {import('jest').Config} */
const shared = {
  rootDir: __dirname,
  transform,
  // These come as ES modules only, which jest reads no other way.
  transformIgnorePatterns: ['/node_modules/(?!(hucre|kdbush|geokdbush|tinyqueue|@stablelib|@dicebear)/)'],
  moduleNameMapper: {
    '^@/(.*)$': '<rootDir>/src/$1',
    '\\.(s?css)$': '<rootDir>/tests/stubs/style.ts',
  },
}

/** What Taro's build puts in as constants, for code that runs outside a build. */
const taroConstants = {
  APP_VERSION: version,
  PACK_ID: 'shili',
  APP_TITLE: '县普法',
  WEAPP_LOCATION: false,
  CONTENT_URL: '',
  CONTENT_KEYS: '',
  CONTENT_VERSION: 0,
  CONTENT_PUBLISHED: '',
  ENABLE_INNER_HTML: true,
  ENABLE_ADJACENT_HTML: true,
  ENABLE_TEMPLATE_CONTENT: true,
  ENABLE_CLONE_NODE: true,
  ENABLE_CONTAINS: true,
  ENABLE_SIZE_APIS: true,
  ENABLE_MUTATION_OBSERVER: true,
  ENABLE_COOKIE: false,
}

const taroStubs = {
  '^@tarojs/components$': '<rootDir>/tests/stubs/taro-components.tsx',
  '^@tarojs/taro$': '<rootDir>/tests/stubs/taro.ts',
}

/** One county's content, whichever is chosen to be built: what a test looks for is there. */
const compileContent = '<rootDir>/tests/stubs/compile-content.cjs'
const compileForScreens = '<rootDir>/tests/stubs/compile-for-screens.cjs'
const compiledContent = { '^\\.(?:\\./src/content)?/compiled/([\\w-]+\\.json)$': '<rootDir>/tests/stubs/compiled/$1' }

/** What starts other programs or a server, or tries thousands of cases: `npm test` runs it, `npm run check` does not. */
const slow = '\\.slow\\.test\\.ts$'

/** @type {import('jest').Config} */
const screens = {
  ...shared,
  testEnvironment: 'jsdom',
  setupFiles: ['<rootDir>/tests/stubs/environment.ts'],
  setupFilesAfterEnv: [
    hangLimit,
    '<rootDir>/tests/stubs/dom-waits.ts',
    '<rootDir>/tests/stubs/no-complaints.ts',
    '<rootDir>/tests/stubs/place-trees.ts',
  ],
  globals: taroConstants,
  moduleNameMapper: { ...shared.moduleNameMapper, ...taroStubs },
}

/** @type {import('jest').Config} */
module.exports = {
  // Left to itself, jest leaves one processor idle: half of a machine with two.
  maxWorkers: '100%',
  // A worker that has run many suites of browsers and phones holds gigabytes: it makes room for a new one.
  workerIdleMemoryLimit: '2GB',
  projects: [
    {
      ...shared,
      displayName: 'node',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/tests/{domain,content,tools,styles,config}/**/*.test.ts'],
      testPathIgnorePatterns: [slow],
      globalSetup: compileContent,
      setupFilesAfterEnv: [hangLimit],
    },
    {
      ...screens,
      displayName: 'dom',
      testMatch: ['<rootDir>/tests/{features,ui,platform,pages}/**/*.test.{ts,tsx}'],
      testPathIgnorePatterns: [slow],
      globalSetup: compileForScreens,
      moduleNameMapper: { ...screens.moduleNameMapper, ...compiledContent },
    },
    {
      ...shared,
      displayName: 'slow',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/tests/**/*.slow.test.ts'],
      setupFilesAfterEnv: [hangLimit],
      slowTestThreshold: 30,
      globals: taroConstants,
      globalSetup: compileContent,
      moduleNameMapper: { ...shared.moduleNameMapper, ...taroStubs, ...compiledContent },
    },
    {
      // On the content that is built.
      ...screens,
      displayName: 'county',
      testMatch: ['<rootDir>/tests/county/**/*.test.tsx'],
      globalSetup: '<rootDir>/tests/stubs/prepared.cjs',
    },
    {
      ...shared,
      displayName: 'weapp',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/tests/weapp/**/*.test.ts'],
      setupFilesAfterEnv: [hangLimit],
      slowTestThreshold: 30,
      globals: taroConstants,
    },
    {
      ...shared,
      displayName: 'browser',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/tests/browser/**/*.test.ts'],
      setupFilesAfterEnv: [hangLimit],
      slowTestThreshold: 30,
      globals: taroConstants,
    },
  ],
}
