import type { Body } from '@/lib/articles/body'
import { ADDRESSES as at } from '../addresses'
import { bullets, heading, link, paragraph, steps } from '../body-blocks'
import { unbroken } from '../unbroken'

export const az = {
  title: 'Eyni ticarət, iki rəqəm: Qazaxıstan–Azərbaycan statistikasını necə oxumalı',
  deck: unbroken(
    'Mənbələr iki ölkənin 2023-cü ildəki ticarət dövriyyəsini 529,4 və ya 598,47 milyon dollar göstərir; investisiyalarda fərq daha böyükdür. Nə dəqiqdir, nə şübhəlidir, nəyi yoxlaya bilmədik.',
  ),
  body: {
    type: 'doc',
    content: [
      paragraph(
        'Qazaxıstanla Azərbaycan arasında 2023-cü ildə nə qədər ticarət olub? Bu suala iki cavab verilir: 529,4 milyon dollar və 598,47 milyon dollar. Hər ikisi ağlabatandır. Aralarındakı 69 milyon dollar kiçik rəqəmin 13 faizinə bərabərdir və hər biri o birinin adı çəkilmədən dərc olunub. Biz dərc olunmuş göstəriciləri yan-yana qoyduq, hər birinin izi ilə mənbəyə doğru gedə bildiyimiz qədər getdik. Aşağıda möhkəm olanı, fərqlənəni və yoxlaya bilmədiyimizi ayrı-ayrı göstəririk.',
      ),
      heading('Mübahisə doğurmayanlar'),
      paragraph(
        'Ən möhkəm dayaq diplomatik tarixçədir. Münasibətlər 27 avqust 1992-ci ildə qurulub; deməli, otuzillik, bəzən yazıldığı kimi, 2020-ci ildə deyil, 2022-ci ildə tamam olub. İki dövlət strateji tərəfdaşlıq və müttəfiqlik münasibətləri haqqında müqaviləni 2005-ci ildə Bakıda imzalayıb; ',
        link('prezidentlərin birgə bəyanatı', at.jointStatement),
        ' onun tarixini 24 may kimi göstərir. 11 mart 2024-cü ildə Bakıda ',
        link('Ali Dövlətlərarası Şuranın ilk iclası', at.council),
        ' keçirilib. İclas Qazaxıstan Prezidenti Kasım-Jomart Tokayevin ',
        link('dövlət səfəri', at.stateVisit),
        ' çərçivəsində baş tutub. Səfərin dərəcəsi xırdalıq deyil: onun 2022-ci ilin avqustundakı gəlişi ',
        link('rəsmi səfər', at.officialVisit),
        ' idi, bu isə protokolda bir pillə aşağıdır.',
      ),
      paragraph(
        'Bunlar günü, yeri və imzası olan hadisələrdir. Pul məbləğləri başqadır: hər biri kimin saydığından, nəyi saydığından və hansı tarixə qədər saydığından asılıdır.',
      ),
      heading('Bir il, iki yekun'),
      paragraph(
        '529,4 milyon dollar Qazaxıstan statistikasına əsaslanır; onu ',
        link('5 mart 2024-cü ildə Trend', at.commission),
        ' yayıb. Bu rəqəmi hissələrinə ayırmaq olur: Qazaxıstandan Azərbaycana 456,3 milyon, əks istiqamətdə 73 milyon dollarlıq mal gedib. (Dərc olunmuş hissələrin cəmi 529,3 milyon edir; çatmayan onda bir yuvarlaqlaşdırmadan gəlir.) Həmin xəbərdə 2022-ci il üçün 463,3 milyon dollar göstərilir, yəni artım təxminən 14 faizdir.',
      ),
      paragraph(
        '598,47 milyon dolların izinə düşmək çətindir. O, ',
        link('2024-cü ilin bir məqaləsində', at.unsourced),
        ' yer alıb, sonra da təkrarlanıb; rast gəldiyimiz mətnlərdə keçən ilin dövriyyəsi kimi verilir, mənbə göstərilmir. Ola bilsin, bu, Azərbaycan gömrüyünün rəqəmidir, çünki Qazaxıstan statistikasının təbii qarşılığı odur. Amma bu, yalnız ehtimaldır: nə gömrük xidmətinin, nə də statistika orqanının həmin rəqəmi verən nəşrini tapa bildik.',
      ),
      paragraph(
        'İki fərqli yekun hələ kiminsə səhv etdiyini göstərmir. Bir ölkənin ixracı ilə o biri ölkənin idxalı tutuşdurulanda buna güzgü statistikası deyilir və bu iki göstərici ',
        link('çox vaxt üst-üstə düşmür', at.mirrorStatistics),
        '. Adi səbəblər bunlardır:',
      ),
      bullets(
        [
          'Qiymətləndirmə. İdxal adətən daşınma və sığorta xərcləri ilə birlikdə, ixrac isə onlarsız hesablanır.',
        ],
        [
          'Vaxt. Dekabrın sonunda Aktaudan çıxan yük Bakıda yanvarda, yəni başqa ilin hesabında qeydə alına bilər.',
        ],
        [
          'Mənşə. İdxal edən ölkə malın harada istehsal olunduğuna, ixrac edən isə hara göndərildiyinə baxır; üçüncü ölkədən gələn və ya yoluna davam edən mal iki ölkənin hesabına fərqli düşür.',
        ],
        [
          'Rejim. Azad zonalar, gömrük anbarları və emal bir ölkənin statistikasına daxil edilə, o birininkindən kənarda qala bilər.',
        ],
      ),
      paragraph(
        'Bu iki ölkə üçün üçüncü səbəb ayrıca diqqətə layiqdir, çünki Xəzərdən keçən yol başqa ölkələrə gedən malı da daşıyır. 69 milyon dolların nə qədərini hansı səbəbin izah etdiyini deyə bilmirik: bunun üçün ikinci rəqəmin mənbəyi lazımdır.',
      ),
      heading('İnvestisiya: istiqamət aydındır, həcm yox'),
      paragraph(
        'Hər iki rəqəmi verən mənbələr istiqamət barədə yekdildir: Azərbaycanın Qazaxıstana qoyduğu vəsait Qazaxıstanın Azərbaycana qoyduğundan çoxdur. Aşağıdakı cütlüklərdə birinci rəqəm Azərbaycanın Qazaxıstandakı, ikinci rəqəm Qazaxıstanın Azərbaycandakı investisiyasıdır.',
      ),
      bullets(
        [
          'Oktyabr 2022, Azərbaycanın energetika naziri (',
          link('Today.az', at.minister),
          '): 204 və 100 milyon dollar.',
        ],
        [
          '5 mart 2024, Azərbaycanın Energetika Nazirliyi (',
          link('Trend', at.commission),
          '): 211,4 və 114 milyon dollar.',
        ],
        ['12 mart 2024, ', link('Azernews', at.fundChairman), ': 215 və 114 milyon dollar.'],
        [
          '15 mart 2024, ',
          link('Trend', at.fund),
          ', 2005–2022-ci illər üçün: 306 və 95 milyon dollar.',
        ],
        ['2024-cü ilin həmin məqaləsi, dövr göstərilmədən: 205,2 və 102,2 milyon dollar.'],
      ),
      paragraph(
        'Birinci rəqəm ikincidən təxminən 1,9 dəfədən 3,2 dəfəyədək böyükdür. Fərqin bir hissəsinin izahı var. 2022-ci ilin iyununda Azərbaycanın Kiçik və Orta Biznesin İnkişafı Agentliyinin sədri ',
        link('kiçik rəqəmlərə yaxın yekunlar', at.agency),
        ' – 200 milyondan çox və təxminən 100 milyon dollar – səsləndirmiş və onların nəyi əhatə etdiyini də demişdi: 1995–2021-ci illərdə qeyri-neft sektoruna qoyulan vəsaiti. 306 milyon dollar isə başqa illərə aiddir və neftin bura daxil olub-olmadığı deyilmir. Ola bilsin, bir ad altında iki ayrı kəmiyyət ölçülüb; oxuduqlarımız hökm verməyə yetmir.',
      ),
      heading('Şirkətləri və sənədləri saymaq'),
      paragraph(
        'Say məbləğdən sadə görünür, amma daha tez köhnəlir. Həmin agentlik 2022-ci ilin iyununda qeydiyyatda ',
        link('159 Qazaxıstan kapitallı şirkət', at.agency),
        ' olduğunu bildirib. 12 mart 2024-cü ildə ',
        link('Azernews', at.fundChairman),
        ' 200-dən çox, üç gün sonra ',
        link('Trend', at.fund),
        ' təxminən 150 şirkətin fəaliyyət göstərdiyini yazıb; mənbəsiz məqalədə isə qeydiyyatda olan 182 şirkətdən söhbət gedir, tarix göstərilmir. Qeydiyyatda olan şirkət işləməyə də bilər, ona görə bu iki sayı qarışdırmaq olmaz. Lakin bu, fəaliyyət göstərən şirkətlər barədə eyni həftədə verilmiş iki say arasındakı əllilik fərqi izah etmir.',
      ),
      paragraph(
        'Sənədlərlə də belədir. Trend ',
        link('2018-ci ilin noyabrında', at.documents2018),
        ' 60-dan çox sənəd olduğunu yazıb, Azərbaycanın səfiri ',
        link('2020-ci ilin yanvarında', at.documents2020),
        ' 100-dən çox sənəddən danışıb, ',
        link('2022-ci ilin avqustunda', at.officialVisit),
        ' isə təxminən 90 yazılıb. Arxiv belə kiçilmir; deməli, hər dəfə başqa şey sayılıb. Səfirin dediyi yüzdən çox sənədə, məsələn, nazirliklərin imzaladıqları da daxil idi. Üstəlik, “təxminən 90” köhnəlib: bu rəqəm 24 avqust 2022-ci il səhəri, həmin səfərdə ',
        link('daha 20 sənəd', at.minister),
        ' imzalanmazdan əvvəl yazılıb, 2024-cü ilin martında isə ',
        link('daha doqquzu', at.fund),
        ' əlavə olunub.',
      ),
      heading('Belə rəqəmləri necə oxumalı'),
      steps(
        [
          'Rəqəmin kimə məxsus olduğunu soruşun. Hansı tərəfin hesabladığı göstərilməyən dövriyyə yarımçıq məlumatdır.',
        ],
        ['Dövrü soruşun. Ticarət ilə, toplanmış investisiya isə müəyyən bir günə aiddir.'],
        [
          'Artımı bir mənbənin daxilində hesablayın. 2022-ci ilin 463,3 milyonundan 2023-cü ilin 598,47 milyonuna keçsəniz, 14 faizlik artım 29 faizə çevrilər.',
        ],
        ['Hissələrə ayrılan rəqəmə üstünlük verin: onu yoxlamaq olur.'],
      ),
      paragraph(
        'Burada keçid verilən mənbələri 2026-cı ilin noyabrında, bir qismini yalnız parçalar şəklində oxumuşuq; onların arxasındakı gömrük və mərkəzi bank məlumatlarını görməmişik. 598,47 milyon dolların haradan gəldiyini, 182 şirkətin hansı günə aid olduğunu və 306 milyon dolların nəyi əhatə etdiyini müəyyən edə bilmədik. Bu üç rəqəm yanlış olmaya da bilər. Amma mənbəyi tapılanadək onları sübut kimi yox, iddia kimi oxumaq daha doğrudur.',
      ),
    ],
  } satisfies Body,
}
