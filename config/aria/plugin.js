const path = require('node:path')
const { ariaAttributes } = require('./attributes')

/** Taro plugin: lets View, Text and Image carry aria attributes in the mini-program build. */
module.exports = (ctx) => {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform) {
      if (!platform.template) return // H5 has real attributes
      platform.template.mergeComponents(ctx, ariaAttributes)
      platform.runtimePath = [platform.runtimePath, path.join(__dirname, 'runtime.js')].flat()
    },
  })
}
