export const ARTICLE_TYPES = ['analysis', 'opinion', 'interview', 'report', 'news'] as const

export type ArticleType = (typeof ARTICLE_TYPES)[number]
