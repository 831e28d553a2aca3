/** A language as HTML names it: `ru`, `zh-Hant`. */
export const LANG_TAG = /^[a-z]{2,3}(?:-[A-Za-z\d]{2,8}){0,3}$/
