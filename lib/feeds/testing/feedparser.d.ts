declare module 'feedparser' {
  import { Transform } from 'node:stream'

  namespace FeedParser {
    type Item = {
      guid: string
      title: string
      link: string
      author: string
      description: string
      summary: string
      categories: string[]
      pubdate: Date
      date: Date
      image: { url?: string }
      'media:content'?: { '@': Record<string, string> }
    }
    type Meta = { title: string; language: string; link: string; xmlurl: string }
  }

  class FeedParser extends Transform {
    constructor(options: { feedurl: string })
    meta: FeedParser.Meta
  }
  export = FeedParser
}
