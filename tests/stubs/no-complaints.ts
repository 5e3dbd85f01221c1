// React complains on the console: of doubled keys, or of a change nobody waited for. Here that fails the test.
let complaints: jest.SpyInstance<void, unknown[]>

beforeEach(() => {
  complaints = jest.spyOn(console, 'error').mockImplementation(() => {})
})
afterEach(() => {
  const said = complaints.mock.calls.map((words) => words.map(String).join(' ').slice(0, 500))
  complaints.mockRestore()
  expect(said).toEqual([])
})
