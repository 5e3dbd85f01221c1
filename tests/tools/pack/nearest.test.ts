import { didYouMean, nearest } from '../../../tools/pack/nearest'

const known = ['labour-inspection', 'court', '12345', '一(四)3', '12348']

test.each([
  ['labor-inspection', 'labour-inspection'],
  ['Labour_Inspection', 'labour-inspection'],
  ['ｃｏｕｒｔ', 'court'],
  ['cuort', 'court'],
  ['一（四）3', '一(四)3'],
])('%s is taken for %s', (written, meant) => {
  expect(nearest(written, known)).toBe(meant)
})

test.each(['village-mediation', 'c', '12346', '一(九)3'])('of %s no guess is made', (written) => {
  expect(didYouMean(written, known)).toBe('')
})
