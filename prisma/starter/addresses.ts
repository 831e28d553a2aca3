/** Where the published figures were read. Both languages link to the same pages. */
export const ADDRESSES = {
  /** 11 March 2024: first meeting of the Supreme Interstate Council. */
  council: 'https://president.az/en/articles/view/65296',
  /** 11 March 2024: press statements during the state visit. */
  stateVisit:
    'https://en.apa.az/foreign-policy/presidents-of-azerbaijan-and-kazakhstan-made-press-statements-updated-1-430712',
  /** 24 August 2022, in the morning: an official visit, about 90 documents. */
  officialVisit: 'https://www.azernews.az/nation/198409.html',
  /** Names the treaty of 24 May 2005. */
  jointStatement:
    'https://turanews.kz/en/news/presidents-of-kazakhstan-and-azerbaijan-made-a-joint-statement',
  /** 5 March 2024: Kazakh statistics on trade, the Azerbaijani ministry on investment. */
  commission: 'https://en.trend.az/casia/kazakhstan/3870385.html',
  /** 15 March 2024: investment for 2005–2022, companies, nine documents. */
  fund: 'https://en.trend.az/azerbaijan/politics/3875051.html',
  /** 12 March 2024: more than 200 companies. */
  fundChairman: 'https://menafn.com/1107964926/Kazakhstan-Azerbaijan-Create-300M-Investment-Fund',
  /** 26 October 2022: the minister on investment, 20 documents. */
  minister: 'http://www.today.az/news/business/227309.html',
  /** 7 June 2022: investment outside oil for 1995–2021, 159 companies. */
  agency: 'https://www.azernews.az/business/195020.html',
  /** 23 November 2018: more than 60 documents. */
  documents2018: 'https://en.trend.az/business/economy/2983955.html',
  /** 16 January 2020: over 100 documents. */
  documents2020: 'https://www.azernews.az/business/160723.html',
  /** 2024: the figures that nobody sources. */
  unsourced: 'https://ekosular.az/en/xeberler/tarixi-furs%C9%99t',
  mirrorStatistics:
    'https://unstats.un.org/wiki/display/comtrade/Exports+of+a+country+not+coincide+with+imports+of+its+partner',
} as const
