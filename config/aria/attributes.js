// Taro's templates for WeChat leave out aria attributes; the build plugin and the runtime both need the same list,
// because Taro numbers attributes by their order in it.
const aria = { 'aria-role': '', 'aria-label': '', 'aria-checked': '', 'aria-selected': '', 'aria-hidden': '' }

/** What opens and closes something is a View. */
const view = { ...aria, 'aria-expanded': '' }

const field = { 'aria-label': '', 'aria-invalid': '', 'aria-describedby': '' }

module.exports = { ariaAttributes: { View: view, Text: aria, Image: aria, Input: field, Textarea: field } }
