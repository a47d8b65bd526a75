"""Words that look like slips and are none: jargon and names of things that dictionaries lack."""

#: Russian words of trade and technology; a word that begins so is left alone.
RU_BEGINNINGS = tuple(
    "истер залогин разлогин перелогин логин бекап бэкап деплой чекап вайп свайп коммит мерж "
    "ребут апгрейд апдейт фронт бэкенд бекенд телеграм вотсап ватсап инстаграм ютуб тикток "
    "слаг лажа асап вебинар вебхук кешб кэшб кеш кэш айди айпи айфон виджет гифк донат имхо "
    "кликн лендинг мерч нейро репост сабж скрин стрим тапн тачпад тег тиммейт токен трекер "
    "фаундер фидбек фич фулфил чат чекаут шоурум энтер эквайр юзер юзабилити пвз офд осаго "
    "каско дебетн постамат автоплат автосписан автопродл довнес довлож допуслуг криптовалют "
    "маркетплейс мессенджер микрозайм онлайн офлайн оффлайн пересорт предзаказ промокод "
    "саппорт тестдрайв техподдерж физлиц юрлиц госуслуг госпошлин учетк возвратк павербанк "
    "тарт поке прокси табы аватарк скамер".split()
)
#: Parts that make new Russian words out of known ones.
RU_PREFIXES = tuple(
    "авто анти аудио био веб видео гео гипер де евро инфо кибер крипто макро мега мета микро мини "
    "моно мульти нано нео онлайн пере перепо под пост пред про псевдо ре смарт спец супер теле тех "
    "транс турбо ультра фото экс экстра электро энерго до не недо без бес раз рас за от об при вы "
    "само много мало одно двух трех четырех пяти шести семи десяти полу пол гос мед соц".split()
)
#: English words of technology, trade and everyday chat.
EN_WORDS = frozenset(
    """
    hola bonjour gracias merci danke bitte ciao salut guten morgen buenos dias por favor madame
    monsieur señor señora namaste aloha admin admins analytics android api apis app apps args
    async auth autofill autopay autosave avec backend blocklist allowlist bluetooth bool boolean
    captcha changelog chatbot chatbots checkbox checkboxes chromebook codec codecs config
    configs cron crypto css csv dataset datasets debian debounce dept dev devs diff diffs dir
    dirs dns docker dropdown dropshipping ebay ecommerce emoji emojis endpoint endpoints enum
    env envs esim etc ethernet eval evals favicon fedex fiber figma fintech firmware frontend
    func gif gifs github gitlab gmail goodwill grep gui hashtag hashtags hostname href html http
    https iban iframe incl info init int intl ios ip ipad iphone isp javascript jira jpeg jpg
    json junit jwt kanban kbps klarna kubernetes linter linters lint linting linux livestream
    localhost logins macos malware mbox mbps mb gb kb tb metadata middleware mins misc mmap
    modem modems mutex mypy mysql namespace nginx node npm nullable numpy oauth onboarding
    openid otp param params paypal pdf php phishing plugin plugins png podcast polars postgres
    prepaid presale proxy prod promo promos proration prorated pytest python qr readme rebase
    rebased recaptcha redis redirect redirects refactor regex repo repos resend resent rollback
    rollout router routers runtime saml scam screenshot screenshots sdk semver serverless
    shopify signup sim sku skus slack smartphone sms spammy spec specs sql sso ssd ssl stderr
    stdin stdout struct structs subdomain subdomains submodule subreddit syntax sysadmin tbh tcp
    telehealth timestamp timestamps tls todo tooltip tooltips trie tries traceback trello tyre
    tyres ubuntu ui unix unsubscribe unsubscribed upsell upsert uptime upvote uri url urls usb
    username usernames usps ux venmo versioning vlan vlog voip vpn webhook webhooks webinar
    website whatsapp whitelist widget widgets wifi wiki wikipedia wordpress xml yaml yup zelle
    zendesk zoom haha hmm yay aww btw fyi imho lol msg msgs pls plz thx ty asap tech techs
    checkin checkins dayjs nuxt gonna wanna gotta irl afaik iirc cest vite cname
    cnames unban unbanned modpack const consts util utils dest dist intro intros compat modulo desc
    rect comp comps stat diag wget parens algo algos systemd passwd auditd upserting embedder bufs
    buildd manpage manpages sdk gids uint ints readonly mget cont sekund dask
    """.split()
)
#: Words of support that books and films seldom say: here they are as common as any.
EN_TRADE = frozenset(
    """
    account accounts adapter adapters address addresses admin article articles attachment
    attachments authorization authorisation autopay backup balance battery billing booking
    bookings browser browsers button buttons cache calendar callback cancellation cancellations
    cancelled canceled carrier catalogue catalog certificate checkout compatible compatibility
    compensation configuration confirmation connection connector contract coupon coupons courier
    credentials currency customer customers dashboard database defective delivered deliveries
    delivery deposit device devices directory discount discounts dispatch dispatched disconnect
    display document documents domain download downloaded downloading duplicate electricity
    eligible enquiries enquiry error errors exchange expire expired expiry extension feature
    features feedback fixed forum functionality gateway guarantee hardware headset identification
    implementation inbox inconvenience install installation installed installing instalment
    integration interface inventory invoice invoiced invoices issue issues keyboard laptop layout
    license licence licensed listing login logging logout maintenance manual membership memory
    merchandise merchant message messages migration monitor navigation network notification
    notifications offline online optional optionally order orders ordered outage packaging parcel
    parcels partial partially password passwords patch payment payments permission permissions
    plugin postage preferences prepaid printer processing procedure processor profile promotion
    provider purchase purchased purchases queries query quota receipt receipts rebate recipient
    recommend recommended reconnect recurring refund refundable refunded refunds register
    registered registration reimburse reimbursed reimbursement release released reminder removal
    renewal renewed repair repaired replacement reproduce request requested requests reschedule
    reservation reservations reset resolution resolved restore restored router schedule scheduled
    screen screenshot search seller sender server servers settings setup shipment shipments
    shipped shipping signature software specific status storage subscribe subscription
    subscriptions supplier support surcharge sync synced system tablet tariff technical technician
    template temporarily terminal thread ticket tickets tracking transaction transactions transfer
    transferred tutorial tutorials uninstall unlocked unsubscribe update updated updates updating
    upgrade upgraded upload uploaded uploading username valid validation vehicle vendor
    verification verified version versions virtual visible voucher vouchers warehouse warranty
    webpage website withdraw withdrawal withdrawn workaround
    """.split()
)
#: How common they are taken to be, in the units of ``Forms.freq``.
EN_TRADE_WEIGHT = 120
EN_PREFIXES = tuple(
    "re un pre sub de dis mis non over under up out co multi auto anti inter micro mini semi super "
    "trans cyber tele geo bio eco meta hyper e".split()
)
#: Living English endings, and what the base may have lost before them.
EN_SUFFIXES = {
    **dict.fromkeys(("s", "'s", "ly", "ness", "ful", "less", "ish"), ("",)),
    **dict.fromkeys(("ed", "er", "ers", "or", "ors", "ing", "ings", "able", "ible"), ("", "e")),
    **dict.fromkeys(("ism", "ist", "ists", "ize", "izes", "ized", "izer", "ify"), ("", "e", "y")),
    **dict.fromkeys(("y", "al", "ic", "ics", "ity", "es"), ("", "e")),
    **dict.fromkeys(("ies", "ied", "ier"), ("y",)),
}
#: Parts of Russian words misspelt in a way that takes two slips.
RU_PARTS = dict(
    pair.split(":")
    for pair in """
    возращ:возвращ возрващ:возвращ возвраш:возвращ возврощ:возвращ аппеляц:апелляц апеляц:апелляц
    коммиси:комисси пробыва:пробова пользыва:пользова следуйщ:следующ слудующ:следующ
    инцендент:инцидент прецендент:прецедент компроментир:компрометир подвержд:подтвержд
    потвержд:подтвержд потверд:подтверд учавств:участв будующ:будущ расчит:рассчит расщит:рассчит
    агенств:агентств програмн:программн програмист:программист сертефикат:сертификат
    индентиф:идентиф идинтиф:идентиф эдентиф:идентиф верефи:верифи авторезир:авторизир
    регестр:регистр приоретет:приоритет коментар:комментар корект:коррект територ:территор
    професион:профессион комуник:коммуник сумарн:суммарн абонимент:абонемент соеден:соедин
    подключон:подключен изминен:изменен дейстив:действи восстонов:восстанов востонов:восстанов
    востанов:восстанов востанав:восстанав эксперемент:эксперимент приоброт:приобрет
    преоброт:приобрет приемущ:преимущ предворител:предварител перезвонем:перезвоним
    безплатн:бесплатн безконтактн:бесконтактн рассматрев:рассматрив обслуживон:обслуживан
    росписан:расписан росср:расср раземщ:размещ электроном:электронном тлефон:телефон
    тефелон:телефон кантакт:контакт контакн:контактн ошибачн:ошибочн досрочьн:досрочн
    опплат:оплат аплат:оплат оплотит:оплатит банер:баннер акаунт:аккаунт аккаунд:аккаунт
    девствие:действие адрис:адрес безопастн:безопасн здеся:здесь
    """.split()
)
#: Russian words run together or broken that everybody knows.
RU_STOCK = dict(
    pair.replace("_", " ").split(":")
    for pair in """
    вообщем:в_общем вобщем:в_общем вопщем:в_общем тоесть:то_есть тоисть:то_есть
    потомучто:потому_что врядли:вряд_ли врятли:вряд_ли наврятли:навряд_ли навряли:навряд_ли
    всмысле:в_смысле впринципе:в_принципе вкурсе:в_курсе вцелом:в_целом вслучае:в_случае
    втечение:в_течение втечении:в_течение ввиде:в_виде изза:из-за изпод:из-под посути:по_сути
    досвидания:до_свидания досвидание:до_свидания досвиданья:до_свидания насвязи:на_связи
    незачто:не_за_что незашто:не_за_что неочем:не_о_чем координально:кардинально вкраце:вкратце
    вообше:вообще ваще:вообще всетаки:все-таки всеже:все_же както:как-то какбы:как_бы
    какойто:какой-то кудато:куда-то ктото:кто-то чтото:что-то чтонибудь:что-нибудь
    ктонибудь:кто-нибудь какнибудь:как-нибудь какиелибо:какие-либо помоему:по-моему
    какбудто:как_будто будтобы:будто_бы тойсть:то_есть тоесь:то_есть чтоли:что_ли неочень:не_очень
    вовторых:во-вторых вопервых:во-первых нетолько:не_только незнаете:не_знаете решем:решим
    сделуем:сделаем прийдется:придется пришол:пришел нашол:нашел перезвонете:перезвоните
    извените:извините извеняюсь:извиняюсь сдесь:здесь сбольшим:с_большим вобщемто:в_общем-то
    ненадо:не_надо немогу:не_могу немогли:не_могли небыло:не_было небудет:не_будет
    неполучается:не_получается вовсяком:во_всяком всеравно:все_равно
    чтож:что_ж подъедте:подъезжайте поповоду:по_поводу покрайней:по_крайней
    потипу:по_типу чемто:чем-то такчто:так_что поидее:по_идее
    """.split()
)
#: English misspellings that take two slips, or that look well formed.
EN_STOCK = dict(
    pair.replace("_", " ").split(":")
    for pair in """
    maintainance:maintenance avalible:available availble:available reccomend:recommend
    reccomended:recommended recomended:recommended greatful:grateful greatfull:grateful
    ocassion:occasion ocassionally:occasionally publically:publicly reccuring:recurring
    reocurring:recurring reoccuring:recurring specificly:specifically basicly:basically
    tounge:tongue vaccum:vacuum truely:truly seige:siege noticable:noticeable mispell:misspell
    mispelled:misspelled emial:email emials:emails sincerly:sincerely guarentee:guarantee
    garantee:guarantee gaurantee:guarantee existance:existence persistant:persistent
    independant:independent consistant:consistent refering:referring refered:referred
    preffered:preferred transfering:transferring occuring:occurring commited:committed
    commiting:committing submited:submitted submiting:submitting permited:permitted
    reimburesment:reimbursement reinbursement:reimbursement reembursement:reimbursement
    verfication:verification verificaton:verification authentification:authentication
    authetication:authentication disatisfied:dissatisfied dissapointed:disappointed
    dissapointment:disappointment disapointed:disappointed dissapear:disappear
    dissapeared:disappeared succesfull:successful successfull:successful
    sucessfull:successful sucessfully:successfully neccesary:necessary necesarry:necessary
    unneccessary:unnecessary acommodate:accommodate acomodate:accommodate apreciate:appreciate
    appriciate:appreciate apprecaite:appreciate appologise:apologise apologyze:apologize
    recieving:receiving recieves:receives helpfull:helpful plese:please ect:etc
    carefull:careful deliverd:delivered
    alot:a_lot aswell:as_well infact:in_fact eachother:each_other upto:up_to atleast:at_least
    incase:in_case ofcourse:of_course inspite:in_spite thankyou:thank_you everytime:every_time
    maintanace:maintenance maintainence:maintenance maitinence:maintenance
    maitenance:maintenance mantainance:maintenance maintance:maintenance maintence:maintenance
    bizzare:bizarre definatly:definitely defiantely:definitely definatley:definitely
    dilemna:dilemma dissapoint:disappoint forseeable:foreseeable fourty:forty guage:gauge
    humourous:humorous incidently:incidentally knowledgable:knowledgeable liase:liaise
    rember:remember yeild:yield sieze:seize recpeit:receipt procces:process pament:payment
    refunt:refund accound:account delievery:delivery updte:update
    configuation:configuration aviable:available avaible:available avilable:available
    guarranty:guarantee warrenty:warranty waranty:warranty awnser:answer answere:answer
    automaticly:automatically desicion:decision enviorment:environment
    expierence:experience extention:extension nessecary:necessary
    particulary:particularly pernament:permanent questionaire:questionnaire
    similarily:similarly temporaly:temporarily trubleshoot:troubleshoot unabled:unable
    unexpectly:unexpectedly develope:develop loged:logged contious:continuous
    intergration:integration becasue:because beacuse:because
    compatability:compatibility functionaltiy:functionality availablility:availability
    repeatly:repeatedly wensday:Wednesday recieveing:receiving thoughout:throughout
    reaccuring:recurring garauntee:guarantee unforuntately:unfortunately laptob:laptop
    consumerable:consumable assitance:assistance assisstance:assistance
    garentee:guarantee woud:would coud:could shoud:should wich:which wil:will cna:can nto:not
    hav:have yor:your aslo:also willbe:will_be canbe:can_be inthe:in_the tothe:to_the ofthe:of_the
    forthe:for_the eventhough:even_though alittle:a_little niceday:nice_day goodday:good_day
    goodmorning:good_morning goodafternoon:good_afternoon goodevening:good_evening
    bestregards:best_regards aslong:as_long assoon:as_soon afterall:after_all inorder:in_order
    infront:in_front noone:no_one everythings:everything anyother:any_other thats:that's
    responce:response reponse:response acount:account recive:receive recived:received
    recieve:receive beleive:believe wierd:weird esclate:escalate esclated:escalated
    adn:and hte:the tje:the taht:that yuo:you yoru:your snd:and nad:and ahve:have
    """.split()
)
