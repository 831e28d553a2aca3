import type { Body } from '@/lib/articles/body'
import { ADDRESSES as at } from '../addresses'
import { bullets, heading, link, paragraph, steps } from '../body-blocks'
import { unbroken } from '../unbroken'

export const en = {
  title: 'One trade, two totals: how to read the Kazakhstan–Azerbaijan figures',
  deck: unbroken(
    'Published sources put the two countries’ trade in 2023 at 529.4 million dollars or at 598.47 million, and differ more widely still on investment. What is certain, what is not, and what we could not check.',
  ),
  body: {
    type: 'doc',
    content: [
      paragraph(
        'Ask how much Kazakhstan and Azerbaijan traded in 2023 and you get one of two answers: 529.4 million dollars or 598.47 million. The 69 million dollars between them are 13 per cent of the smaller figure, and each total has been printed without a word about the other. We followed both, and their neighbours, as far back as we could.',
      ),
      heading('What nobody disputes'),
      paragraph(
        'The diplomatic record is the firm ground. Relations were established on 27 August 1992, so the thirtieth anniversary fell in 2022, not, as one sometimes reads, in 2020. The two states signed a treaty on strategic partnership and allied relations in Baku in 2005; ',
        link('a joint statement by the presidents', at.jointStatement),
        ' dates it to 24 May. On 11 March 2024 Baku hosted ',
        link('the first meeting of the Supreme Interstate Council', at.council),
        ' during a ',
        link('state visit', at.stateVisit),
        ' by Kazakhstan’s President, Kassym-Jomart Tokayev. His trip in August 2022 had been an ',
        link('official visit', at.officialVisit),
        ', one step lower in protocol.',
      ),
      paragraph(
        'Such events have a day, a place and signatures. Sums of money depend on who counted, what was counted and up to which date.',
      ),
      heading('One year, two totals'),
      paragraph(
        'The 529.4 million dollars come from Kazakh statistics, as ',
        link('reported by Trend on 5 March 2024', at.commission),
        '. That total can be taken apart: goods worth 456.3 million went from Kazakhstan to Azerbaijan and 73 million the other way. (As printed, the parts make 529.3 million; the missing tenth is rounding.) The same report gives 463.3 million for 2022: growth of about 14 per cent.',
      ),
      paragraph(
        'The 598.47 million are harder to trace. The figure stands in ',
        link('an article of 2024', at.unsourced),
        ' and has been repeated since, wherever we met it without a source. It may be the Azerbaijani customs figure, the natural counterpart to the Kazakh one. But that is a guess: we found no customs or statistical publication that contains it.',
      ),
      paragraph(
        'Two totals need not mean an error. One country’s exports and its partner’s imports, set side by side, are called mirror statistics, and they ',
        link('often fail to match', at.mirrorStatistics),
        '. The usual reasons are these:',
      ),
      bullets(
        ['Valuation. Imports are normally recorded with freight and insurance, exports without.'],
        [
          'Timing. Goods that leave Aktau in late December may enter the books in Baku in January, in another year’s total.',
        ],
        [
          'Origin. The importing country asks where goods were made, the exporting one where they were sent; whatever comes from elsewhere, or travels on, is counted differently.',
        ],
        [
          'Scope. Free zones and bonded warehouses may be inside one country’s statistics and outside the other’s.',
        ],
      ),
      paragraph(
        'The third reason matters particularly here, because the route across the Caspian also carries goods bound for other markets. How much of the 69 million dollars each reason explains we cannot say without the source of the second figure.',
      ),
      heading('Investment: a clear direction, an unclear size'),
      paragraph(
        'Sources that give both figures agree on the direction: more Azerbaijani money has gone into Kazakhstan (the first figure in each pair) than Kazakh money into Azerbaijan (the second).',
      ),
      bullets(
        [
          'October 2022, Azerbaijan’s energy minister (',
          link('Today.az', at.minister),
          '): 204 and 100 million dollars.',
        ],
        [
          '5 March 2024, Azerbaijan’s Ministry of Energy (',
          link('Trend', at.commission),
          '): 211.4 and 114 million dollars.',
        ],
        ['12 March 2024, ', link('Azernews', at.fundChairman), ': 215 and 114 million dollars.'],
        ['15 March 2024, ', link('Trend', at.fund), ', for 2005–2022: 306 and 95 million dollars.'],
        ['The unsourced article of 2024, no period given: 205.2 and 102.2 million dollars.'],
      ),
      paragraph(
        'The first figure is about 1.9 to 3.2 times the second. Part of that spread has an explanation. In June 2022 the head of Azerbaijan’s small-business agency gave ',
        link('totals close to the lower ones', at.agency),
        ', more than 200 million and about 100 million dollars, and said what they covered: investment outside the oil sector from 1995 to 2021. The 306 million cover other years, and nobody says whether oil is included. Perhaps two quantities go by one name; what we have read does not settle it.',
      ),
      heading('Counting companies and documents'),
      paragraph(
        'A count looks simpler than a sum, but ages faster. In June 2022 the same agency put the number of ',
        link('registered companies with Kazakh capital', at.agency),
        ' at 159. On 12 March 2024 ',
        link('Azernews', at.fundChairman),
        ' wrote of more than 200 companies in operation, and three days later ',
        link('Trend', at.fund),
        ' of about 150; the unsourced article has 182 on the register, undated. A registered company may be dormant; but that does not explain why two counts of operating companies in one week lie fifty apart.',
      ),
      paragraph(
        'Documents are no different. Trend wrote of more than 60 in ',
        link('November 2018', at.documents2018),
        ' and Azerbaijan’s ambassador spoke of over 100 in ',
        link('January 2020', at.documents2020),
        '; in ',
        link('August 2022', at.officialVisit),
        ' the figure in print was about 90. Archives do not shrink like that; different things were counted. The ambassador’s hundred expressly included papers signed by ministries. The 90 are also out of date: they were printed on the morning of 24 August 2022, before ',
        link('another 20 documents', at.minister),
        ' were signed on that visit, and ',
        link('nine more', at.fund),
        ' followed in March 2024.',
      ),
      heading('How to read such figures'),
      steps(
        ['Ask whose figure it is. A turnover without the side that counted it is half a figure.'],
        ['Ask for the period. Trade belongs to a year, accumulated investment to a day.'],
        [
          'Work out growth within one source. Step from 463.3 million for 2022 to 598.47 million for 2023, and 14 per cent turns into 29 per cent.',
        ],
        ['Prefer a figure that comes in parts: it can be checked.'],
      ),
      paragraph(
        'We read the sources linked here in November 2026, some of them only in extracts, and have not seen the customs and central-bank data behind them. We could not establish where the 598.47 million dollars come from, to which day the 182 companies belong, or what the 306 million dollars cover. None of the three need be wrong. Until their sources are found, they are better read as claims than as evidence.',
      ),
    ],
  } satisfies Body,
}
