/** Functions of `wx` that WeChat allows only to a mini-program whose privacy agreement declares them. */
export const privacyGatedApis = [
  'addPhoneCalendar',
  'addPhoneContact',
  'addPhoneRepeatCalendar',
  'chooseAddress',
  'chooseContact',
  'chooseImage',
  'chooseInvoice',
  'chooseInvoiceTitle',
  'chooseLicensePlate',
  'chooseLocation',
  'chooseMedia',
  'chooseMessageFile',
  'choosePoi',
  'chooseVideo',
  'getClipboardData',
  'getFuzzyLocation',
  'getLocation',
  'getRecorderManager',
  'getUserInfo',
  'getUserProfile',
  'getWeRunData',
  'joinVoIPChat',
  'onLocationChange',
  'openBluetoothAdapter',
  'saveImageToPhotosAlbum',
  'saveVideoToPhotosAlbum',
  'setClipboardData',
  'startLocationUpdate',
  'startLocationUpdateBackground',
  'startRecord',
] as const

/** Values of a button's open-type that are gated the same way. */
export const privacyGatedOpenTypes = [
  'chooseAvatar',
  'getPhoneNumber',
  'getRealtimePhoneNumber',
  'getUserInfo',
] as const

/** Components that are gated the same way. */
export const privacyGatedComponents = ['camera', 'live-pusher', 'voip-room'] as const
