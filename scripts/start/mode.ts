/** `dev`: Next compiles as it is asked, and the front stores and strips nothing. */
export type Mode = 'start' | 'dev'
