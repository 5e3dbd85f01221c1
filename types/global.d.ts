/// <reference types="@tarojs/taro" />

declare module '*.scss'
declare module '*.css'
declare module '*.png'

declare namespace NodeJS {
  interface ProcessEnv {
    TARO_ENV: 'weapp' | 'h5'
  }
}

/** From package.json, put in by the build. */
declare const APP_VERSION: string

/** The name of the county's pack, put in by the build: a slug. */
declare const PACK_ID: string

/** What the county's pack calls the app, put in by the build. */
declare const APP_TITLE: string

/** The folder that newer content is fetched from, without a slash at its end; '' for none. See config/remote-content.ts. */
declare const CONTENT_URL: string

/** The public keys that newer content may be signed with, in hex, with commas between them. */
declare const CONTENT_KEYS: string

/** The version last published of the content that is built in; 0 when none ever was. */
declare const CONTENT_VERSION: number

/** The day, as an ISO date, on which that version was published; '' when none ever was. */
declare const CONTENT_PUBLISHED: string

/** Whether the mini-program may ask where the phone is; see config/index.ts. */
declare const WEAPP_LOCATION: boolean
