/**
 * The pack that is built and that every command works on: a folder below content/, named by its path from there, so that
 * a test can keep one elsewhere.
 */
export const chosenPack = process.env.CONTENT_PACK || 'guanxian'
