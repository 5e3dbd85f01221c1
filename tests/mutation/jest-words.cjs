/**
 * Jest's words for mocha: the domain's tests are written for jest, which starts anew for every mutant and so would need
 * hours, while mocha keeps them loaded as Stryker turns on one mutant after another. `expect` and `each` are jest's own.
 */
const { expect } = require('expect')
const { bind } = require('jest-each')
const { interfaces } = require('mocha')

const { bdd } = interfaces

// Stryker takes no interface but mocha's own.
interfaces.bdd = (root) => {
  bdd(root)
  root.on('pre-require', (context) => {
    const { describe, it } = context
    const withEach = (word) => Object.assign((title, body) => word(title, body), { each: bind(word, false) })
    Object.assign(context, { expect, test: withEach(it), describe: withEach(describe) })
  })
}

/** Of what runs both while the files load and in a test, the test is enough: no need to load them all again for it. */
exports.mochaHooks = {
  afterAll() {
    const { static: atLoad, perTest } = globalThis.__stryker__?.mutantCoverage ?? { static: {}, perTest: {} }
    for (const inTest of Object.values(perTest)) for (const mutant of Object.keys(inTest)) delete atLoad[mutant]
  },
}
