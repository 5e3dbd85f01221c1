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

/** What the county's pack calls the app, put in by the build. */
declare const APP_TITLE: string

/** Whether the mini-program may ask where the phone is; see config/index.ts. */
declare const WEAPP_LOCATION: boolean
