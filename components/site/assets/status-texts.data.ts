import type { Locale } from '@/lib/i18n/locale'

export const FRONT_STATUSES = [400, 405, 410, 413, 421, 503] as const

export type FrontStatus = (typeof FRONT_STATUSES)[number]

type StatusText = { title: string; text: string }

/** What the front says by itself, without app or database, in every language it may be asked in. */
export const STATUS_TEXTS: Record<
  Locale,
  { home: string; statuses: Record<FrontStatus, StatusText> }
> = {
  az: {
    home: 'Ana səhifə',
    statuses: {
      400: {
        title: 'Ünvandakı dəyər yanlışdır',
        text: 'Ünvanın sual işarəsindən sonrakı hissəsi anlaşılmadı. Onu silib yenidən cəhd edin.',
      },
      503: {
        title: 'Səhifə müvəqqəti açılmır',
        text: 'Sayt işləyir, amma bu səhifəni indi hazırlaya bilmir. Bir dəqiqədən sonra yenidən cəhd edin.',
      },
      421: {
        title: 'Bu ünvan bizə aid deyil',
        text: 'Sorğu bu saytın cavab vermədiyi ada göndərilib. Keçidin ünvanını yoxlayın.',
      },
      405: {
        title: 'Bu əməl burada mümkün deyil',
        text: 'Bu ünvan yalnız oxumaq üçündür. Heç nə dəyişdirilməyib.',
      },
      413: {
        title: 'Göndərilən məlumat çox böyükdür',
        text: 'Fayl qəbul edilmədi və saxlanılmadı. Daha kiçik fayl göndərin.',
      },
      410: {
        title: 'Bu səhifə geri götürülüb',
        text: 'O, əvvəllər burada idi və saytdan çıxarılıb.',
      },
    },
  },
  en: {
    home: 'Home',
    statuses: {
      400: {
        title: 'A value in this address is wrong',
        text: 'The part after the question mark could not be read. Remove it and try again.',
      },
      503: {
        title: 'This page cannot be shown right now',
        text: 'The site is running but cannot prepare this page. Please try again in a minute.',
      },
      421: {
        title: 'This address is not ours',
        text: 'The request was sent to a name this site does not answer to. Please check the link.',
      },
      405: {
        title: 'That cannot be done here',
        text: 'This address is for reading only. Nothing has been changed.',
      },
      413: {
        title: 'What was sent is too large',
        text: 'The file was not accepted and nothing was kept. Please send a smaller one.',
      },
      410: {
        title: 'This page has been withdrawn',
        text: 'It used to be here and has been taken off the site.',
      },
    },
  },
  ru: {
    home: 'Главная',
    statuses: {
      400: {
        title: 'Неверное значение в адресе',
        text: 'Часть адреса после вопросительного знака не удалось прочесть. Удалите её и попробуйте снова.',
      },
      503: {
        title: 'Страница сейчас недоступна',
        text: 'Сайт работает, но не может подготовить эту страницу. Попробуйте ещё раз через минуту.',
      },
      421: {
        title: 'Это не наш адрес',
        text: 'Запрос отправлен на имя, на которое этот сайт не отвечает. Проверьте ссылку.',
      },
      405: {
        title: 'Здесь это сделать нельзя',
        text: 'Этот адрес только для чтения. Ничего не изменено.',
      },
      413: {
        title: 'Отправлено слишком много данных',
        text: 'Файл не принят и не сохранён. Отправьте файл меньшего размера.',
      },
      410: {
        title: 'Эта страница отозвана',
        text: 'Раньше она была здесь, теперь её нет на сайте.',
      },
    },
  },
  tr: {
    home: 'Ana sayfa',
    statuses: {
      400: {
        title: 'Adresteki bir değer yanlış',
        text: 'Adresin soru işaretinden sonraki bölümü okunamadı. Onu silip yeniden deneyin.',
      },
      503: {
        title: 'Bu sayfa şu anda gösterilemiyor',
        text: 'Site çalışıyor, ancak bu sayfayı hazırlayamıyor. Lütfen bir dakika sonra yeniden deneyin.',
      },
      421: {
        title: 'Bu adres bize ait değil',
        text: 'İstek, bu sitenin yanıt vermediği bir ada gönderildi. Lütfen bağlantıyı denetleyin.',
      },
      405: {
        title: 'Bu işlem burada yapılamaz',
        text: 'Bu adres yalnızca okumak içindir. Hiçbir şey değişmedi.',
      },
      413: {
        title: 'Gönderilen veri çok büyük',
        text: 'Dosya kabul edilmedi ve saklanmadı. Lütfen daha küçük bir dosya gönderin.',
      },
      410: {
        title: 'Bu sayfa geri çekildi',
        text: 'Daha önce buradaydı, siteden kaldırıldı.',
      },
    },
  },
  kk: {
    home: 'Басты бет',
    statuses: {
      400: {
        title: 'Мекенжайдағы мән қате',
        text: 'Мекенжайдың сұрақ белгісінен кейінгі бөлігі оқылмады. Оны өшіріп, қайталап көріңіз.',
      },
      503: {
        title: 'Бұл бет қазір ашылмайды',
        text: 'Сайт жұмыс істеп тұр, бірақ бұл бетті дайындай алмады. Бір минуттан кейін қайталап көріңіз.',
      },
      421: {
        title: 'Бұл мекенжай біздікі емес',
        text: 'Сұрау осы сайт жауап бермейтін атауға жіберілген. Сілтемені тексеріңіз.',
      },
      405: {
        title: 'Мұнда бұл әрекетті орындау мүмкін емес',
        text: 'Бұл мекенжай тек оқуға арналған. Ештеңе өзгертілген жоқ.',
      },
      413: {
        title: 'Жіберілген деректер тым үлкен',
        text: 'Файл қабылданбады және сақталмады. Кішірек файл жіберіңіз.',
      },
      410: {
        title: 'Бұл бет қайтарып алынды',
        text: 'Ол бұрын осында болған, қазір сайттан алынды.',
      },
    },
  },
}
