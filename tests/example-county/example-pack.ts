/** CONTENT_PACK of the county in this folder, which exists only here. */
export const examplePack = '../tests/example-county/shili'
