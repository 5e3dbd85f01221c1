/** Which build this is. Decided by the build, never by asking the device: H5 answers many WeChat calls with a false success. */
export const isWeapp = process.env.TARO_ENV === 'weapp'
