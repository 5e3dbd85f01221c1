import { testEveryPage } from './host/every-page'

testEveryPage('elder')
