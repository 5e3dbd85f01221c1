// Taro's templates for WeChat leave out aria attributes; the build plugin and the runtime both need the same list,
// because Taro numbers attributes by their order in it.
const aria = { 'aria-role': '', 'aria-label': '', 'aria-checked': '', 'aria-selected': '', 'aria-hidden': '' }

module.exports = { ariaAttributes: { View: aria, Text: aria, Image: aria } }
