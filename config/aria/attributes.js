// Taro's templates for WeChat leave out aria attributes; the build plugin and the runtime both need the same list,
// because Taro numbers attributes by their order in it.
const aria = { 'aria-role': '', 'aria-label': '', 'aria-checked': '', 'aria-selected': '', 'aria-hidden': '' }

const field = { 'aria-label': '' }

module.exports = { ariaAttributes: { View: aria, Text: aria, Image: aria, Input: field, Textarea: field } }
