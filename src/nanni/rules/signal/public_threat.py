"""SIG05: the customer says that others shall hear of it: reviews, posts, friends, the press."""

from nanni.rulekit import Rule, phrases, words
from nanni.rules.signal._public_shapes import SHAPES, UNLESS
from nanni.rules.signal._strength import plain

_WRITE_RU = (
    "=напишу|=оставлю|=пишу|=оставляю|=выложу|=выкладываю|=опубликую|=публикую|=размещу"
    "|=накатаю|=напишем|=оставим|=поставлю|=ставлю|=настрочу|=выложим|=опубликуем|=сниму"
    "|=запишу|=скину|=отправлю|=буду|=придется|=разошлю|=расскажу|=поделюсь|=залью|=покажу"
    "|=сделаю|=запощу|=обращусь"
)
_PLACES_RU = (
    "отзыв|=отзовик|=отзовике|=отзовики|соцсеть|=инстаграм|=инстаграме|=инсте|=телеграм"
    "|=телеграме|=вк|=вконтакте|=фейсбук|=фейсбуке|=твиттер|=твиттере|=ютуб|=ютубе|=тикток"
    "|=тиктоке|=сми|журналист|телевидение|=пикабу|=хабр|=хабре|=банки|=флампе|=блог|=блоге"
    "|форум|=интернете|=интернет|=картах|=сторис|=рилс|=стори|=пост|пресса|газета|блогер"
    "|=канале|=vc|=irecommend|=дзен|=дзене"
)
_PLACES_EN = (
    "=twitter|=facebook|=reddit|=instagram|=tiktok|=youtube|=trustpilot|=yelp|=linkedin"
    "|=glassdoor|=g2|=capterra|=socials|=social|=forums|=forum|=internet|=web|=media|=press"
    "|=news|=blog|=online|=everywhere|=x|=threads|=tripadvisor|=publicly|=platforms|=discord"
    "|=journalist|=journalists|=sitejabber"
)
_POST_EN = (
    "=post|=posting|=share|=sharing|=publish|=publishing|=put|=putting|=going|=go|=take|=taking"
    "|=write|=writing|=spread|=spreading|=blast|=blasting|=tell|=telling|=leave|=leaving"
    "|=expose|=exposing|=tweet|=tweeting|=warn|=warning|=vent|=document|=contact|=contacting"
    "|=report|=talk|=talking|=send"
)

RULE = Rule(
    code="SIG05",
    name="public-threat",
    category="public_threat",
    severity="info",
    preview=True,
    reads=("customer",),
    why={
        "ru": "О случае узнают другие: отзыв, пост или пресса. Помогает решение, а не просьба"
        " убрать.",
        "en": "Others will hear of it: a review, a post, the press. A solution helps, a plea"
        " never.",
    },
    advice={
        "ru": "Решите сам случай и назовите срок; об отзыве не торгуйтесь и не просите.",
        "en": "Solve the case itself and name a time; never bargain or ask about the review.",
    },
    match=(
        *SHAPES,
        *phrases(
            f"{_WRITE_RU} ...4 отзыв|рецензия",
            "отзыв ...2 =напишу|=оставлю|=выложу|=опубликую|=будет|=везде|=размещу|=во|=на",
            f"{_WRITE_RU} ...4 {_PLACES_RU}",
            f"{_WRITE_RU} ...3 =всех|=везде|=всюду|=каждой|=повсюду ...1 =площадках|=сайтах"
            "|=ресурсах|=площадке|=где|=форумах|=каналах|=группах",
            "=напишу|=расскажу|=опубликую|=размещу|=буду =об|=писать? =этом|=про =везде|=всюду"
            "|=повсюду|=всем",
            "=пусть|=чтобы|=чтоб =все|=люди|=другие|=народ|=остальные|=каждый|=вся =люди"
            "|=страна? =знают|=узнают|=видят|=знали|=увидят|=почитают|=читают|=знает|=узнали"
            "|=видели|=прочитают",
            "=расскажу|=сообщу|=скажу|=рассказывать|=расскажем|=предупрежу|=предупреждать"
            "|=отговорю|=отговаривать|=отсоветую|=отсоветовать ...2 =всем|=друзьям|=знакомым"
            "|=коллегам|=подписчикам|=людям|=каждому|=остальных|=других|=всех|=подругам"
            "|=родственникам|=соседям",
            "=всем =расскажу|=знакомым|=друзьям|=буду|=отсоветую|=скажу ...2 =рассказывать"
            "|=расскажу|=скажу|=отсоветую|=говорить|=советовать?",
            "=одну|=одна|=единицу|=единица|=кол|=ноль =звезду|=звезда|=звезд|=баллов|=вам|=из"
            "|=поставлю",
            "<NUM> =звезда|=звезду =вам|=поставлю|=в|=из|=за|=и",
            "=поставлю|=ставлю =вам|=кол|=единицу|=одну|=самую|=минимальную|=низкую|=низшую"
            "|=минимум|=<NUM> =единицу|=одну|=низкую|=кол|=звезду|=оценку|=звезда|=минимальную",
            "<VERB,futr,1per> ...4 отзыв|ролик|блог|пост|подписчик|аудитория|соцсеть|сми|пресса"
            "|журналист|сторис|тикток|ютуб",
            "отзыв|блог|соцсеть|=соцсетях|=сторис|=тиктоке|=ютубе|=паблике|=сети|=интернете"
            " ...3 <VERB,futr,1per>",
            "=подписчики|=подписчиков|=аудитория|=читатели ...3 =узнают|=увидят|=оценят|=тысяч"
            "|=большая|=увидит|=узнает",
            "=скину|=кину|=солью|=залью|=отправлю|=запощу|=выложу ...3 =паблик|=паблики|=группу"
            "|=группы|=канал|=каналы|=чаты|=сторис|=соцсети|=тикток|=сеть|=интернет|=домовой",
            "=в =сторис|=соцсети|=соцсетях|=паблик|=инсту|=тикток|=рилс ...3 =отметкой|=отметим"
            "|=отмечу|=хештегом|=выложу|=будет|=покажу|=с",
            "=все|=люди|=город|=друзья|=подписчики|=мир|=народ|=каждый|=страна|=соседи"
            "|=покупатели|=клиенты ...4 =узнают|=узнает|=увидят|=увидит|=прочитают|=услышат"
            "|=почитают",
            "=узнают|=узнает|=увидят|=прочитают|=услышат|=почитают ...3 =все|=люди|=город"
            "|=друзья|=подписчики|=мир|=народ|=каждый|=другие|=клиенты|=покупатели|=везде",
            "=всем|=всех|=каждому ...2 =расскажу|=скажу|=отсоветую|=сообщу|=предупрежу"
            "|=отговорю|=покажу|=рассказываю|=разошлю",
            "=единицу|=единица|=кол|=звезду|=ноль|=двойку|=двойка ...3 отзыв|=отзывах|=маркете"
            "|=оценку|=поставлю|=поставил|=поставила|=картах",
            "=поставил|=поставила|=влепил|=влеплю ...1 =вам|=кол|=единицу|=одну|=минимум ...1"
            " =кол|=единицу|=звезду|=балл",
            "отзыв ...1 =уже? =пишу|=опубликую|=выложен|=опубликован|=почитают|=соответствующий"
            "|=честный|=правдивый|=подробный",
            "=соответствующий|=честный|=правдивый|=подробный|=негативный|=плохой|=отрицательный"
            "|=разгромный|=гневный отзыв",
            "=всеобщее =обозрение",
            "=обходили|=обходите|=обойдут =стороной",
            "=удивляйтесь|=обижайтесь ...2 отзыв",
            "=скрины|=скриншоты|=переписка|=переписку|=видео|=фото|=запись ...4 =чат|=чаты"
            "|=канал|=паблик|=группу|=группе|=интернете|=интернет|=сети|=сеть|=соцсети"
            "|=соцсетях|=журналистам|=ютуб",
            "=уже =пишу =пост|=отзыв|=статью|=заметку",
            "=я =блогер|=журналист|=журналистка|=обзорщик",
            "=сделаю|=сниму|=запишу|=напишу =обзор|=разбор|=расследование|=статью|=стрим|=рилс"
            "|=тред",
            "антиреклам*|антипиар*",
            "=предам|=придам|=предать|=придать ...1 =огласке|=гласности",
            "=огласка|=огласку|=огласке|=резонанс",
            "=обращусь|=пойду|=передам|=напишу|=отправлю|=сообщу|=разошлю ...2 =сми|=прессу"
            "|=журналистам|=телевидение|=газету|=блогерам|=блогеру|=каналы|=редакцию",
            "=выложу|=опубликую|=размещу|=покажу|=слить|=солью|=выкладываю ...2 =переписку"
            "|=скрин|=скрины|=скриншоты|=скриншот|=видео|=фото|=запись|=разговор|=диалог|=всю"
            "|=все|=чат",
            "=переписка|=скриншоты|=скрины|=видео|=история|=фото|=пост|=отзыв|=запись ...2"
            " =уйдет|=уйдут|=попадет|=попадут|=окажется|=окажутся|=появится|=появятся|=будет"
            "|=будут|=разлетится ...3 =в|=на|=по|=у|=везде|=всюду|=выложена|=опубликована",
            "=пост|=материал|=история|=сюжет|=статья|=тема ...2 =для =пикабу|=дзена|=соцсетей"
            "|=сторис|=тиктока|=блога|=отзовика|=журналистов|=сми|=подслушано ...2 =получится"
            "|=выйдет|=будет|=готов|=готова|=есть?",
            "=прославлю|=ославлю|=прославлю =вас",
            "блогер|журналист",
            "=про|=о =вас|=вашу|=ваш|=вашем|=вашей ...4 =форумах|=пабликах|=чатах|=соцсетях"
            "|=тиктоке|=ютубе|=отзовиках|=сайтах",
            "=видео|=фото|=скрин|=запись|=история|=отзыв|=пост ...4 =уже =в|=на =тиктоке|=ютубе"
            "|=паблике|=соцсетях|=инсте|=инстаграме|=чатах|=чате|=сторис|=сети|=картах|=отзовике",
            "=подруги|=друзья|=знакомые|=соседи|=родственники|=коллеги|=чат|=мамочки ...4"
            " =в =курсе",
            "=мой|=моего =отзыв|=пост|=ролик ...2 =запомните|=запомнят|=увидите|=прочтете|=оцените",
            "=рейтинг|=репутацию|=оценку|=звезды ...3 =подправлю|=испорчу|=снижу|=опущу|=уроню"
            "|=подпорчу|=обрушу",
            "=подправлю|=испорчу|=снижу|=уроню|=подпорчу|=обрушу ...2 =рейтинг|=репутацию|=оценку",
            "=дойду|=дойдем|=доберусь ...1 =до =телевидения|=сми|=прессы|=журналистов|=новостей",
            "=тред|=треде|=тредом|=разлетается|=разлетится|=хайпанет",
            "=одна|=одну|=единица =звезда|=звезду ...1 =в|=на|=от|=вам|=за",
            "=кину|=скину|=отправлю|=солью ...2 =в =паблик|=подслушано|=группу|=чат ...2 =дома"
            "|=района|=города|=подслушано",
            "=ждите|=ожидайте|=готовьтесь|=ловите ...3 отзыв|пост|обзор|ролик|статья|сюжет|видео",
            "=журналистам|=прессе|=телевидению|=блогерам|=подписчикам|=публике|=читателям ...3"
            " =интересно|=понравится|=пригодится|=написал|=написала|=передам|=отправил|=отправила",
            "=написал|=написала|=написали|=обратился|=обратилась|=отправил|=отправила"
            "|=позвонил|=позвонила"
            " ...2 =на|=в|=к =телевидение|=редакцию|=прессу|=сми|=газету|=журналистам|=канал",
            "=снимут|=покажут|=снимем|=выйдет|=напишут|=сделают ...4 сюжет|репортаж|статья|ролик"
            "|пост",
            "<VERB,futr,1per> ...3 =чатам|=чатах|=пабликам|=группам|=форумам|=соседям|=каналам",
            "=поставил|=поставила|=влепил|=влепила|=поставлю|=влеплю ...3 =сторе|=маркете|=картах"
            "|=апсторе|=аппсторе|=плеймаркете|=гугле|=яндексе|=двагис|=2гис",
            "=никому =не =советую|=посоветую|=порекомендую|=рекомендую",
            slack=0,
        ),
        words(
            "=twitter|=facebook|=tiktok|=reddit|=trustpilot|=yelp|=instagram|=whatsapp"
            "|=linkedin|=glassdoor|=youtube",
            "=next|=tonight|=will|=going|=goes|=put|=putting|=post|=posting|=share|=watch"
            "|=everyone|=longer|=story|=see|=hear|=tomorrow",
            within=8,
        ),
        words(
            "=everyone|=everybody|=people|=world|=friends|=followers|=public|=others|=internet"
            "|=colleagues|=neighbors|=neighbours|=viewers|=readers|=family",
            "=know|=hear|=see|=read|=learn|=tell|=warn|=find|=avoid",
            "=will|=i'll|=we'll|=they'll|=let|=sure|=going|=gonna|=should|=deserve|=happy",
            within=9,
        ),
        *phrases(
            "=leave|=leaving|=write|=writing|=post|=posting|=give|=giving|=left|=posted|=wrote"
            "|=drop|=submit ...4 =review|=reviews|=rating|=stars|=star|=feedback =everywhere"
            "|=online|=on|=about|=of|=so?",
            "=bad|=negative|=honest|=scathing|=terrible|=awful|=poor|=horrible|=public|=damning"
            "|=star =review|=reviews|=rating",
            "=one|=1|=zero|=0 =star|=stars|=1-star",
            "=1-star|=one-star|=zero-star",
            f"{_POST_EN} ...4 =on|=all|=over|=to|=with|=about|=via|=everything|=this =over|=my"
            f"|=the|=your|=on|=all|=it? {_PLACES_EN}",
            "=everyone|=everybody|=people|=followers ...3 =hear|=know|=learn ...2 =about|=how"
            "|=of|=what",
            f"{_POST_EN} =on|=to|=all|=it|=this =on|=over|=my|=the|=to? {_PLACES_EN}",
            "=tell|=telling|=warn|=warning|=inform|=let|=letting|=advise ...1 =everyone"
            "|=everybody|=all|=others|=people|=friends|=anyone|=family|=the|=world|=colleagues"
            " =of|=i|=my|=know|=world|=about|=to|=who|=away|=not|=how|=what|=that|=else|=against",
            "=go|=going|=went =public|=viral",
            "=name =and =shame",
            "=everyone|=people|=world|=others|=public|=internet =will|=should|=needs|=need"
            "|=must|=deserves|=deserve|=can|=to =to? =know|=hear|=see|=find",
            "=let =the =world|=internet|=public =know",
            "=expose|=exposing =you|=this|=your",
            "=review|=reviews|=followers|=trustpilot|=yelp|=reddit|=twitter|=journalist"
            "|=newspaper|=subscribers|=audience ...3 =will|=they'll|=is|=are ...2 =hear|=see"
            "|=know|=read|=love|=interested|=going",
            "=i'll|=will|=we'll|=i'm =be? ...3 =review|=reviews|=trustpilot|=yelp|=reddit"
            "|=tiktok|=press|=followers|=media ...3 =accordingly|=about|=with|=know|=this|=on"
            "|=your|=you",
            "=followers|=subscribers|=readers|=viewers ...3 =see|=hear|=know|=love|=interested"
            "|=read",
            "=screenshots|=screenshot|=recording|=chat|=emails|=story|=video ...5 =online"
            "|=group|=facebook|=twitter|=reddit|=internet|=press|=forum|=public|=viral|=tiktok"
            "|=youtube|=instagram",
            "=review|=rating|=feedback ...4 =accordingly|=reflect|=reflects|=deserve|=honest"
            "|=brutal|=coming|=deserved|=deserves",
            "=my =blog|=channel|=podcast|=followers|=subscribers|=readers|=youtube|=newsletter"
            "|=column",
            "=make|=making =this|=it =public|=viral|=known",
            "=local =paper|=news|=press|=newspaper|=media|=tv|=radio",
            "=post|=posting|=posted|=share|=sharing =about =this|=it|=my|=how|=your|=you",
            "=wouldn't|=won't|=will|=never|=not|=can't =not|=never|=be? =recommend"
            "|=recommending =you|=your|=this|=it|=to|=anyone|=them",
            "=updating|=update|=changing|=change|=editing =my|=the =review|=rating",
            "=run|=have|=write|=own =a|=an|=my ...2 =blog|=channel|=podcast|=newsletter"
            "|=following|=column",
            "=word =of =mouth",
            "=tell|=telling|=warn|=warning|=show|=showing ...1 =every|=each|=all|=other ...4 =about"
            "|=this|=how|=away|=off|=what",
            "=video|=thread|=tweet|=story|=article|=reel|=chapter|=blog =about =this"
            "|=you|=it|=your",
            "=make|=making|=film|=filming|=record ...1 =a|=this ...1 =video|=chapter|=reel|=tiktok",
            "=already|=straight|=goes|=going =up? =on|=to =yelp|=google|=twitter|=reddit|=facebook"
            "|=trustpilot|=tripadvisor|=instagram|=tiktok|=youtube",
            "=reviews|=ratings|=stars ...3 =reflect|=coming|=accordingly",
            "=enjoy =your =one|=1|=bad|=new =star|=review|=reviews|=publicity",
            "=people|=everyone|=others|=tenants|=parents|=customers =should|=must|=need =to? =know",
            "=expect|=enjoy|=await =a|=an|=your|=my|=the ...3 =review|=post|=thread|=article"
            "|=video",
            "=subreddit|=group|=timeline|=forum|=community|=neighborhood|=neighbourhood|=town|=chat"
            " ...2 =will|=is|=are|=gets|=needs ...2 =hear|=know|=see|=read|=hearing|=told",
            "=sure =everyone|=everybody|=people|=others =knows|=know|=hears|=sees",
            "=warn|=warning =other|=others|=people|=everyone|=users|=customers =users"
            "|=customers|=people|=about|=off|=away|=not|=against|=buyers?",
            "=expect|=enjoy =a|=your|=my =one|=bad|=negative|=1|=terrible|=scathing",
            "=spread =the =word",
            "=screenshots|=screenshot|=conversation|=chat|=thread ...3 =online|=public|=twitter"
            "|=reddit|=everywhere|=facebook|=viral",
            slack=0,
        ),
    ),
    unless=UNLESS
    + phrases(
        "отзыв ...2 =хороший|=положительный|=отличный|=благодарность|=пять|=восторженный",
        "=хороший|=положительный|=отличный|=хорошие|=положительные|=благодарственный|=добрый"
        "|=лучший|=восторженный отзыв",
        "=напишу|=оставлю ...3 =хороший|=положительный|=отличный|=пять|=5 ...1 отзыв|=звезд",
        "<NUM> =звезд",
        "=не =напишу|=могу|=получается|=получилось|=оставлю|=выходит|=опубликован|=буду ...3"
        " отзыв|=отзывы|=пост|=жалобу",
        "=как|=где ...3 =оставить|=написать|=оставить отзыв",
        "=если =я ...1 =напишу|=оставлю ...2 отзыв",
        "=оставил|=оставила|=написал|=написала|=оставили ...1 отзыв",
        "=скину|=отправлю|=выложу|=покажу|=пишу|=напишу|=запишу ...3 =вам|=сюда|=позже|=ниже ...2"
        " =телеграм|=телеграме|=тг|=вк|=почту|=личку|=чат|=чате|=лс|=форум|=скриншот",
        "=скину|=отправлю|=покажу|=запишу|=сниму =скрин|=скриншот|=видео|=скрины|=скриншоты"
        "|=фото|=экран",
        "=пишу|=отправлю =вам ...3 =телеграм|=вк|=форум|=интернет",
        "=good|=great|=positive|=nice|=glowing|=excellent|=five|=5|=5-star|=happy =star|=to"
        "|=review|=reviews|=feedback|=leave|=write|=give =review|=reviews|=rating|=leave|=a?",
        "=way|=place|=able|=option|=asked =to =leave|=write|=post ...2 =review|=reviews|=feedback",
        "=how|=where|=can't|=couldn't|=unable|=trying|=tried|=want|=like =do|=can|=to|=i|=leave"
        " =to|=i|=leave? =leave|=write|=post|=submit =a|=my =review|=feedback",
        "=share|=post|=put|=send|=write|=publish ...4 =x|=web|=online|=social =app|=login"
        "|=store|=form|=banking|=shop|=account",
        "=login|=log|=sign|=signed|=contacted|=wrote|=messaged|=found|=saw|=ad|=dm|=dmed"
        "|=connect|=linked|=reached|=app|=ads|=pixel ...5 =twitter|=facebook|=instagram"
        "|=linkedin|=whatsapp|=youtube|=reddit",
        "=twitter|=facebook|=instagram|=linkedin|=whatsapp|=youtube|=reddit ...2 =login"
        "|=account|=page|=pixel|=ads|=integration|=button|=app|=api|=plugin|=video|=link|=post"
        "|=feed|=connection|=sync",
        "=code|=peer|=app|=under|=for =review",
        "=я|=мой|=наш|=муж|=вы =не =журналист|=блогер",
        "=writing|=write|=wrote =a|=an|=my =review =of|=about =your|=the =api|=product|=app"
        "|=service? =for",
        "посмотреть|почитать|прочитать|проверить|поискать|найти|изучить|прислать|скинуть"
        "|выслать ...4 отзыв|ролик|блог|пост|=ютубе",
        "=share|=send|=post|=put|=contact|=write ...4 =with =me|=us|=our",
        "=share|=send|=post|=put ...3 =me|=us ...4 =forum|=discord|=online|=facebook|=telegram"
        "|=web|=media",
        slack=0,
    ),
    check=plain,
    source=("REVIEW SIG05",),
)
