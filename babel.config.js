// What is written out follows the browserslist, read as ES2018: of the year after, `catch {}` alone is syntax.
module.exports = {
  presets: [
    [
      'taro',
      {
        framework: 'react',
        ts: true,
        compiler: 'webpack5',
        include: ['@babel/plugin-transform-optional-catch-binding'],
      },
    ],
  ],
}
