"""Insults and oaths in Russian and English: shown to nobody and offered to nobody.

Words that name an animal, a thing or a trade as well are apart: they insult only beside a person.
"""

#: Always an insult of a person.
INSULTS_RU = (
    "идиот|идиотка|дебил|дебилк*|дебилоид*|кретин|кретинка|придурок|дурак|дура|дурень|дурачок"
    "|дурачина"
    "|болван|балбес|олух|тупица|тупар*|тупень*|тупоголов*|тупорыл*|остолоп|оболтус|бестолочь"
    "|бездарь"
    "|неуч|невежда|невежа|хам|хамка|хамл*|быдло|мразь|мразот*|тварь|сволочь|скотина|гадина|ублюдок"
    "|подонок|подлец|негодяй|мерзавец|выродок|урод|уродина|ничтожество|дегенерат|недоумок|имбецил*"
    "|психопат|психопатка|истеричка|скандалист|скандалистка|склочник|склочница|жалобщик|жалобщица"
    "|нытик|халявщик|халявщиц*|попрошайка|жмот|жлоб|скряга|крохобор|лжец|лгун|лгунья|врун|врунья"
    "|брехун|брехл*|телепень|скудоум*|недотепа|растяпа|раззява|разгильдяй|лошар*|=лошок|=чмо"
    "|=чма|чмошник*"
    "|дармоед|гнида|стерва|мегера|карга|грымза|мымра|кровопийца|долбанут*|долбанат*|чокнутый"
    "|полоумный|слабоумный|умалишенный|безмозглый|недалекий|=неадекват|=неадеквата|=неадекватом"
    "|=неадекваты|=неадекватов|=неадеквату|параноик|шизик|шизанут*|псих"
    "|психованный|психичк*|зануда|паникер|паникерша|самодур|самодурка|прохиндей|проходимец|прохвост"
    "|гаденыш|говнюк*|засранец|засранк*|паскуда|падла|подстилка|гопник|тугодум|тупак*|дубина"
    "|дуболом"
    "|бестолковый|никчемный|кровосос|жлобина|хабал*|торгаш|барыга|потреблят*"
    "|яжемат*|яжмат*|=онижедети|чурка|хачик|пиндос|пиндосы|узкоглазый|черножопый|дурында"
    "|дуралей|дурошлеп*|лопух|пентюх|чувырл*|шваль|отребье|сброд|погань"
)
#: Oaths: rude to whoever reads them.
OATHS_RU = (
    "хуй*|хуе*|хуя*|хую*|хуи*|охуе*|охуи*|нихуя*|похуй*|нахуй*|захуя*|пизд*|пезд*|спизд*"
    "|распизд*|припизд*"
    "|ебан*|ебат*|ебал*|ебуч*|ебну*|еблан*|ебет*|ебут*|=ебу|уеб*|заеб*|выеб*|доеб*|наеб*|проеб*"
    "|разъеб*"
    "|съеб*|отъеб*|долбоеб*|далбаеб*|ебло*|=еб|блядь|бляд*|=бля|=блять|=блят|блядин*|=сука|=суки"
    "|=сучка"
    "|=сучки|сучар*|мудак*|мудил*|мудоз*|гандон*|гондон*|пидор*|пидар*|педик*|шлюх*|шалав*"
    "|залуп*|=манда"
    "|дроч*|жопа|жопо*|засран*|обосра*|=насрать|насра*|=срать|=срут|=срал|=срет|говно|говня*"
    "|говен*|дерьмо|дерьмов*|=хер|=хера"
    "|=хером|нахер*|похер*|охере*|херн*|херов*|=хрень|=хрени|=хренью|хренов*|нахрен*|похрен*|охрен*"
    "|=епт|=епта|=ебты|=нах|=пох|=пздц|=пипец|задолба*|заколеба*|задрал*|задрот*|говнист*"
)
#: Insults only beside a person: elsewhere they are goods, animals and tools.
BEASTS_RU = (
    "опоссум|овца|баран|осел|козел|козлина|свинья|корова|собака|пес|крыса|жаба|змея|обезьяна|олень"
    "|тюлень|пень|дуб|бревно|чайник|валенок|лапоть|шлепок|тормоз|клоун|шут|петух|червь|пиявка"
    "|упырь|вампир"
    "|ведьма|курица|коза|кобыла|выдра|цаца|королева|принцесса|царь|мошенник|аферист|аферистка"
    "|мошенница"
    "|вымогатель|тролль|паразит|гад|скот|даун|истерик|больной|больная|овощ|ноль|чудик|чудила"
    "|фрукт|кадр"
    "|экземпляр|лох|чучело|пугало|варвар|дикарь|жулик|ворюга|вор|наркоман|алкаш|пьянь|бомж"
    "|нищеброд*"
    "|тюфяк|тряпка|шакал|ишак|мул|индюк|хорек|суслик|хомяк|бегемот|кабан|боров|шизофреник"
    "|психбольн*|обманщик|обманщица|хитрец|жадина|эгоист|эгоистка|позорище"
)
PERSONS_RU = (
    "клиент|клиентка|покупатель|покупательница|заказчик|заказчица|пользователь|абонент|абонентка"
    "|гость"
    "|заявитель|заявительница|мужик|дама|тетка|бабка|дед|товарищ|юзер|подписчик|пассажир|продавец"
)
#: Adjectives that insult beside a person or their question.
CRUEL_RU = (
    "тупой|глупый|идиотский|дебильный|дурацкий|упорот*|отбитый|конченый|убогий|больной|бешеный"
    "|жирный"
    "|припадочный|ненормальный|сумасшедший|тупорылый|бесяч*|мерзкий|гнусный|поганый|вонючий"
    "|долбаный"
    "|чертов|проклятый|гребаный|сраный|паршивый|безграмотный|безмозглый|невменяемый"
)
INSULTS_EN = (
    "idiot|moron|imbecile|cretin|dumbass*|jackass|asshole|arsehole*|loser|scumbag|dickhead|twat"
    "|wanker|douche"
    "|douchebag*|retard|retarded|halfwit|nitwit|dimwit|dunce|dullard|simpleton|ignoramus|nutjob*"
    "|nutcase"
    "|nutter|weirdo|psycho|crybaby|whiner|cheapskate|tightwad|skinflint|freeloader|blockhead"
    "|bonehead"
    "|airhead|knucklehead|numbskull|numskull|pinhead|meathead|plonker|pillock|tosser|bellend*"
    "|numpty*"
    "|cunt|whore|slut|liar|jerk|scum|moronic|idiotic|imbecilic|dolt|crackpot|buffoon|dipshit*"
    "|shithead"
    "|lowlife|degenerate|fatso|smartass*|=dumb-ass|wimp|oaf|dork|twit|nincompoop|crackhead"
    "|junkie|=braindead"
    "|=brain-dead|=dumbfuck|=asshat|=fuckwit|=n00b"
)
OATHS_EN = (
    "fuck*|=fucking|motherfuck*|shit|=shitty|=shitshow|bullshit|bitch|bitchy|bastard|goddamn"
    "|=wtf|=stfu"
    "|=omfg|=gtfo|=ffs|=arse|=ass|=cocksucker|=pissed|=crap|=crappy|=dammit|=damnit|=fml"
    "|=bollocks|bugger"
)
BEASTS_EN = (
    "pig|cow|donkey|clown|snake|rat|weasel|troll|nightmare|joke|opossum|possum|sheep|goat"
    "|parasite|leech"
    "|baby|freak|creep|scammer*|fraud|karen|pain|tool|lunatic|maniac|crook|thief|crook|dick"
    "|prick|knob"
    "|child|drama|crank|vermin|skunk|dinosaur|vegetable|dog|animal|cheat|psychopath|brat|nut"
    "|wreck|mess"
)
PERSONS_EN = (
    "customer|client|guest|user|caller|guy|lady|woman|dude|shopper|buyer|=cust|patient|member"
    "|subscriber"
)
CRUEL_EN = (
    "stupid|dumb|idiotic|crazy|insane|clueless|brainless|thick|dense|fat|ugly|moronic|=braindead"
    "|mental"
    "|psychotic|ignorant|pathetic|worthless|useless|disgusting|bloody|damn|hysterical|deranged"
    "|unhinged|nuts"
)
#: Roots whose letters are often masked: «б**дь», "f***".
MASKED = (
    "хуй хуйня хуев нахуй похуй пизда пиздец пиздит блядь блять бля сука ебать ебаный ебанутый"
    " еб заебал"
    " заебали мудак мудила пидор пидорас говно жопа дерьмо гандон шлюха идиот дебил долбоеб"
    " уебок хер"
    " дура дурак тварь мразь козел ублюдок урод"
    " fuck fucking fucker fucked shit shitty bullshit bitch asshole cunt dick bastard moron"
    " idiot retard whore"
).split()
