import path from 'node:path'
import { notices } from '@/features/licences/notices'
import { noticeFaults, shippedIn } from '../../tools/licences/shipped'
import { builtWeapp } from './built-weapp'

const shipped = shippedIn(path.dirname(builtWeapp()), 'weapp')

test('every package in the mini-program is on the page of licences, under one that may ship', () => {
  expect(shipped.map(({ name }) => name)).toEqual(expect.arrayContaining(['react-reconciler', 'webpack']))
  expect(noticeFaults(shipped, notices)).toEqual([])
})
