import { testEveryPage } from './host/every-page'

testEveryPage('standard')
