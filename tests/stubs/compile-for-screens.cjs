const compileContent = require('./compile-content.cjs')
const prepared = require('./prepared.cjs')

module.exports = async (config) => {
  await prepared(config)
  compileContent(config)
}
