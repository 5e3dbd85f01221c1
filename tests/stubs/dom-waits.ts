import { configure } from '@testing-library/react'
import { hangLimit } from './hang-limit'

// What a test waits for comes or does not come; a second is a promise of speed.
configure({ asyncUtilTimeout: hangLimit })
