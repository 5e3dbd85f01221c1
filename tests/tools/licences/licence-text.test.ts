import { readLicence } from '../../../tools/licences/licence-text'

const terms = `Permission is granted to anyone who obtains a copy of this software and of
the files that belong to it.

THE SOFTWARE IS PROVIDED "AS IS".
`

test('title and copyright lines are taken from the head, whatever is written around them', () => {
  const words = readLicence(terms).words
  expect(words).toBe(
    'Permission is granted to anyone who obtains a copy of this software and of the files that belong to it.\n\nTHE SOFTWARE IS PROVIDED "AS IS".',
  )
  expect(readLicence(`MIT License\n\nCopyright (c) 2020 Nobody\nCopyright (c) 2021 Somebody\n\n${terms}`)).toEqual({
    copyright: 'Copyright (c) 2020 Nobody\nCopyright (c) 2021 Somebody',
    words,
  })
  expect(
    readLicence(`\r\nThe MIT License (MIT)\r\n\r\n© 2020 Nobody\r\n\r\n${terms.replaceAll('\n', '\r\n')}\r\n`),
  ).toEqual({
    copyright: '© 2020 Nobody',
    words,
  })
})

test('copyright lines further down are read and stay where they are', () => {
  expect(readLicence(`${terms}\nAPPENDIX\n\n   Copyright 2020 Nobody\n`)).toEqual({
    copyright: 'Copyright 2020 Nobody',
    words: expect.stringMatching(/"AS IS"\.\n\nAPPENDIX\n\nCopyright 2020 Nobody$/),
  })
  const second = readLicence(`ISC License\n\nCopyright 2020 Nobody\n\n${terms}\nCopyright 2019 Another\n`)
  expect(second.copyright).toBe('Copyright 2020 Nobody')
  expect(second.words).toMatch(/Copyright 2019 Another$/)
})

test('a sentence that begins with the word copyright is no copyright line', () => {
  const { copyright, words } =
    readLicence(`Subject to the terms, each contributor grants you a perpetual and royalty-free
copyright license to reproduce the work.`)
  expect(copyright).toBe('')
  expect(words).toMatch(/royalty-free copyright license to reproduce the work\.$/)
})

test('lines broken on purpose stay broken: headings and lists', () => {
  const { words } = readLicence(`Some Licence
Version 2.0

The following rights are not affected by this document in any way at all:
 i. the right to reproduce, adapt, distribute, perform and to display, so that
    all may;
ii. moral rights.`)
  expect(words).toBe(
    'Some Licence\nVersion 2.0\n\nThe following rights are not affected by this document in any way at all:\ni. the right to reproduce, adapt, distribute, perform and to display, so that all may;\nii. moral rights.',
  )
})

test('a file of nothing but title and copyright has no words', () => {
  expect(readLicence('MIT License\n\nCopyright 2020 Nobody\n')).toEqual({
    copyright: 'Copyright 2020 Nobody',
    words: '',
  })
})
