import { defineConfig, type UserConfigExport } from '@tarojs/cli'

/** The levers of config/index.ts, so that what the scorecard compares is the app and not its build. */
const config: UserConfigExport<'webpack5'> = {
  projectName: 'empty-app',
  date: '2026-11-26',
  designWidth: 375,
  deviceRatio: { 375: 2, 750: 1 },
  sourceRoot: 'src',
  outputRoot: `../../../dist/empty-app/${process.env.TARO_ENV}`,
  plugins: ['@tarojs/plugin-framework-react', '@tarojs/plugin-platform-weapp', '@tarojs/plugin-platform-h5'],
  framework: 'react',
  baseLevel: 8,
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: { enable: false },
  jsMinimizer: 'terser',
  terser: { enable: true, config: { output: { ascii_only: false, comments: false } } },
  mini: {
    optimizeMainPackage: { enable: true },
    postcss: { pxtransform: { enable: false }, cssModules: { enable: false } },
  },
  h5: {
    publicPath: './',
    staticDirectory: 'static',
    router: { mode: 'hash' },
    postcss: { pxtransform: { enable: false }, autoprefixer: { enable: true }, cssModules: { enable: false } },
    webpackChain(chain) {
      chain.optimization.splitChunks({
        chunks: 'all',
        cacheGroups: {
          components: {
            name: 'components',
            test: /node_modules[\\/]@tarojs[\\/]components/,
            priority: 20,
            enforce: true,
            chunks: 'initial',
          },
          vendors: { name: 'vendors', test: /node_modules/, priority: 10, chunks: 'initial' },
        },
      })
    },
  },
}

export default defineConfig<'webpack5'>(config)
