"""Whose it is, said in passing: data of REF04 for replies that name an owner and do nothing.

«Крыша — это к управляющей», «цены ставит продавец», "payslips come from head office". All are
``loose``: the rule believes them in a short answer to a trouble that brings no help and no time.
"""

from nanni.rulekit import phrases
from nanni.rulekit.support_verbs import exact
from nanni.rules.refusal._elsewhere import PLACES_EN, PLACES_RU

_RUNS_RU = exact(
    """готовит готовят ставит ставят вносит вносят обслуживает обслуживают ведет ведут формирует
    формируют начисляет начисляют решает решают принимает принимают принимал принимала принимали
    выдает выдают выдавал выдавала отправляет отправляют отправлял определяет определяют назначает
    назначают устанавливает устанавливают оформляет оформляли оформлял меняет меняют проверяет
    рассчитывает рассчитывают списывает списывают снимает снимают чинит чинят убирает убирают
    вывозит вывозят продавал продавала продает продают доставляет доставляют контролирует печатает
    присылает присылают утверждает утверждают регулирует хранит хранят отвечает распределяет
    организует организовал организовывал собирает собирают"""
)
_BODY_RU = (
    f"{PLACES_RU}|подрядчик|деканат|комендант|завхоз|кадры|кадровый|головной|партнер|инспектор"
    "|техотдел|=айтишники|=ит-отдел|логисты|логист|арендатор|совет|староста|тренер|куратор"
)
OWNERS_RU = phrases(
    "=это|=все|=с|=по =это? =к|=ко <ADJF>? <NOUN,datv>",
    "^ ...3 =это =к|=ко <NOUN,datv>",
    "^ ...3 =это =к|=ко <ADJF> <NOUN,datv>",
    "^ =вопрос|=вопросы|=претензии|=жалобы|=справки|=заявки ...3 =к|=ко <ADJF>? <NOUN,datv>",
    f"^ =за|=по|=с|=про|=насчет ...2 <NOUN> =это? =к|=ко|=в|=на ...1 {_BODY_RU}",
    "^ =за|=по|=с|=про|=насчет ...2 <NOUN> =это? =к|=ко <ADJF>? <NOUN,datv>",
    f"^ <NOUN> =это? =к|=в|=на ...1 {_BODY_RU}",
    f"<NOUN> {_RUNS_RU} ...1 {_BODY_RU}",
    f"{_BODY_RU} ...1 {_RUNS_RU} =эти|=это|=их|=его|=ее|=такие|=сам|=сама|=сами",
    f"=у ...1 {_BODY_RU} =и|=есть|=свой|=свои|=своя|=вся =есть|=свои|=деньги|=информация|=правила"
    "|=порядок",
    "=есть отдельный|специальный|свой|другой линия|почта|ящик|форма|номер|чат|бот|раздел|окно"
    "|телефон|сайт|служба",
    "=спросите|=спрашивайте|=набирайте|=наберите|=трясите|=дергайте =их|=его|=ее|=там",
    "^ =мы =же|=тут? площадка|посредник|агрегатор|маркетплейс|витрина|перевозчик|продавец",
    "=мы площадка|посредник|агрегатор|маркетплейс|витрина $",
    "=сюда|=нам|=мне =писать|=звонить|=обращаться =бесполезно|=бессмысленно|=незачем|=не",
    "=не =наш|=наша|=наше|=наши =он|=она|=это|=оно? $",
    "=ищите|=уточняйте|=узнавайте|=выясняйте ...1 =там|=сами|=напрямую",
    f"=зависит|=зависят ...1 =только|=не? =от {_BODY_RU}",
    slack=0,
    label="loose",
)
_BODY_EN = (
    f"{PLACES_EN}|=council|=contractor|=headquarters|=hq|=operator|=outside|=third|=organiser"
    "|=tutor|=hospital|=school|=airport|=theme|=plugin|=post|=postal|=mobile|=printer|=another"
    "|=separate|=different|=external|=head|=grid|=government|=tax|=building"
)
_GO_EN = (
    "=come|=comes|=go|=goes|=lie|=lies|=rest|=rests|=sit|=sits|=fall|=falls|=belong|=belongs"
    "|=stay|=stays|=start|=starts|=originate|=originates"
)
OWNERS_EN = phrases(
    f"{_GO_EN} =from|=with|=through|=to|=at|=via =the|=your|=our|=an|=a? <LATN>? {_BODY_EN}",
    f"=is|=are|=was|=were =with|=for|=from|=by|=at|=through|=via =the|=your|=an|=a? <LATN>?"
    f" {_BODY_EN}",
    f"=done|=made|=set|=fixed|=decided|=booked|=bought|=sold|=read|=fitted|=filled|=paid|=issued"
    f"|=changed|=repaired|=sorted|=taken =at|=by|=through|=via|=with =the|=your|=an|=a? <LATN>?"
    f" {_BODY_EN}",
    "=in =the|=your <LATN> =hands|=court|=remit|=gift",
    "=bank's|=carrier's|=partner's|=courier's|=seller's|=airline's|=school's|=landlord's|=else's"
    "|=operator's|=council's|=agent's =hands|=thing|=call|=side|=end|=area|=court|=business",
    "=have|=having =a|=another =word|=chat|=look =with|=to|=at =your|=the|=them",
    "=get|=getting|=going|=go|=write|=writing =back =to =them|=your|=the",
    "=there's|=is =a|=an|=another =separate|=different|=dedicated|=special? =number|=form|=mailbox"
    "|=line|=page|=address|=inbox|=portal|=desk|=team|=hotline",
    "=this|=our|=my|=the =line|=office|=desk|=chat|=inbox|=team|=department|=counter|=window"
    " =does|=do|=is|=doesn't|=isn't|=won't =not? =do|=cover|=handle|=deal|=take|=for|=about|=touch",
    "=redial|=re-dial|=press =and|=<NUM>|<NUM>|=again",
    f"=you =want|=need|=are|=after =the|=our|=your|=building|=someone {_BODY_EN}",
    "=your =best =bet =is|=would",
    "=better|=best =off =asking|=calling|=contacting|=trying|=speaking|=going|=talking|=writing",
    "=just|=only|=merely =list|=host|=send|=forward|=sell|=resell|=pass|=show|=deliver|=connect"
    " =them|=these|=those|=it|=tutors|=items|=sellers|=what|=goods|=parcels",
    "=what =they =do =is",
    "=is|=are =all? =handled|=processed|=managed|=run|=kept|=set|=decided|=dealt|=owned =with? =by"
    " !us|our|me|hand <LATN>",
    "=we =just|=only|=merely !ever|host|sell|issue|offer|accept|refund|ship|deliver|support|cover"
    "|take|replace|exchange|repair|allow|serve|do|work|open|print|make|send|use|provide|list"
    "|resell|process|connect|are|a|the|had|have"
    "|need|want|saw|received|got|found|just|charge|charged|noticed"
    " <LATN>",
    "=falls|=fall =under|=within|=with =the|=our|=your|=another|=their",
    "=better =placed|=asked|=put|=answered|=handled =with|=by|=to|=at =the|=your|=our",
    "=usually|=normally|=probably|=likely|=mostly =on|=with =their|=his|=her =side|=end|=part",
    "=is|=are|=one =for =our|=the|=their <LATN> =people|=team|=lot|=folks|=side|=colleagues|=guys",
    "=deals|=deal|=handles =with|=that|=this|=it|=those|=these|=such =that|=this|=it|=those|=these"
    "|=such|=not",
    "=you'd|=you =would|=will|=must? =have|=need =to =phone|=ring|=telephone",
    "=is|=are =given|=provided|=offered|=done =only? =in|=on|=through|=via|=at =the|=our|=their"
    " <LATN>? =group|=forum|=list|=channel|=portal|=shop|=desk|=discord|=community|=office",
    "=it's|=it =is? =them|=him|=her =you|=who|=that",
    "=as|=since|=because =this|=it|=you =was|=were|=is =booked|=bought|=ordered|=sold =with|=from"
    "|=through|=via|=by",
    "=will|=would|=ll =have =to =sort|=fix|=answer|=deal|=handle|=settle|=explain",
    "=isn't|=aren't|=not =ours|=mine|=us|=something =to|=and|=so|=this|=our",
    "=take|=raise|=bring =it|=this|=that =up =with =them|=him|=her",
    "=them|=they =for =that|=this|=it =not =us",
    "=not =with|=to|=through|=from =us|=me|=here $",
    "=colleagues|=team|=people|=office|=branch =in|=at|=from <LATN> =handle|=handles|=do|=does"
    "|=manage|=manages|=own =that|=this|=it|=these|=those",
    "=someone|=somebody =else =is|=does|=handles|=manages|=runs|=looks",
    "=no =access =to =that|=it|=this|=those|=them =try|=ask|=call|=write",
    "=is|=are =handled|=processed|=managed|=run|=kept =by <LATN> =please? =ask|=contact|=write"
    "|=try|=call",
    slack=0,
    label="loose",
)
#: Bodies that are never us, whatever the case: a bare mention in an empty answer hands over.
NAMED = phrases(
    "подрядчик|подрядный|фонд|аэропорт|энергосбыт|водоканал|провайдер|застройщик|соцзащита|деканат"
    "|староста|участковый|авиакомпания|перевозчик|страховщик|эквайер|поставщик|производитель"
    "|арендодатель|комендант|=тсж|=еирц|=фнс|=google|=apple|=гугл|налоговая|пенсионный|горгаз"
    "|правообладатель|организатор|турагент|турагентство|агрегатор",
    "=вашему|=вашего|=вашим|=вашем|=вашей|=ваш|=своему|=своего|=своей|=своим ...1"
    " банк|оператор|провайдер|работодатель|врач|поликлиника|агент|компания|администратор|поставщик",
    "=это банк|магазин|продавец|почта|партнер|сервис",
    "принадлежать:pres дом|город|компания|партнер|жилец|другой|сторонний|собственник",
    "=airport|=council|=landlord|=freeholder|=insurer|=carrier|=manufacturer|=google|=apple"
    "|=airline|=registrar|=promoter|=retailer|=reseller|=isp|=contractor|=supplier|=embassy"
    "|=ministry|=organiser|=organizer|=distributor|=pharmacy|=gp",
    "=your =own|=local|=mobile|=internet? bank|operator|provider|employer|doctor|agent"
    "|administrator|host|council|school|landlord|dealer",
    "=power|=gas|=water|=building|=travel|=removal|=cleaning|=insurance|=phone|=postal"
    " =company|=firm|=agency|=office|=service|=agent",
    "=belongs|=belong =to =the|=a|=an|=our|=another <LATN>",
    "=group|=team|=tour|=course =leader|=organiser|=operator|=agent",
    slack=0,
    label="named",
)
