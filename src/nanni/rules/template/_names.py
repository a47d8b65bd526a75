"""Names that belong together: Саша is Александр, Mike is Michael."""

from functools import cache

_GROUPS = """
александр александра саша сашенька шура саня алекс
алексей леша алеша лёша леха
анастасия настя ася настенька
анатолий толя толик
андрей андрюша
анна аня анечка анюта нюра
антон тоша
антонина тоня
артем тема артём артемий
борис боря
вадим вадик
валентина валя валентин
валерий валера валерия лера
василий вася
вера верочка
виктор витя виктория вика
виталий виталик
владимир вова володя влад
владислав влад слава владислава
вячеслав слава
галина галя
георгий жора гоша егор юрий
геннадий гена
григорий гриша
дарья даша дария
денис ден
дмитрий дима митя димитрий
евгений женя евгения
екатерина катя катерина кэт
елена лена алена алёна
елизавета лиза
зинаида зина
иван ваня
игорь игорек
илья илюша
инна инесса
ирина ира
кирилл кир
константин костя
ксения ксюша оксана
лариса лара
лев лёва лева
леонид леня лёня
лидия лида
любовь люба
людмила люда мила
маргарита рита марго
марина мариша
мария маша маруся мари марья
михаил миша
надежда надя
наталья наташа наталия
никита ник
николай коля
олег олежа
ольга оля
павел паша
петр петя пётр
полина поля
раиса рая
роман рома
светлана света
семен сёма сема
сергей сережа серёжа серега
софья соня софия
станислав стас
степан степа
тамара тома
татьяна таня
тимофей тима тимур
ульяна уля
федор федя фёдор
юлия юля юлиана
юрий юра
яна янина
ярослав слава ярик
abigail abby gail
alexander alex alexandra sasha sandy al xander lex alejandro
alfred fred alf
andrew andy drew
anne ann anna annie annette
anthony tony antony
barbara barb babs
benjamin ben benny
catherine katherine kate katie cathy kathy kat kathryn cate caitlin
charles charlie chuck chas
christine christina chris christopher tina kris kristina chrissy
daniel dan danny daniela dani
david dave davey
deborah debbie deb debra
dorothy dot dottie
edward ed eddie ted ned
elizabeth liz beth lizzie eliza betty lisa libby elisabeth
emily em emma
eugene gene
frances fran francis frank frankie
frederick fred freddie
gabriel gabe gabriella gabby
geoffrey jeff jeffrey geoff
george georgie
gerald gerry jerry
gregory greg
harold harry hal
henry harry hank
isabella bella izzy isabel
jacob jake
james jim jimmy jamie
jennifer jen jenny
jessica jess jessie
john jon johnny jack jonathan
joseph joe joey josephine jo
joshua josh
judith judy
julia julie jules juliet
kenneth ken kenny
kimberly kim
lawrence larry laurence
leonard leo len
lillian lily lil
louis lou louise luis
margaret maggie meg peggy marge greta
mark marcus marc
martha marty martin
mary marie maria molly
matthew matt
megan meg
melissa mel melanie
michael mike mick mickey michelle
mohammed mohamed muhammad mohammad mo
natalie nat natasha nathalie
nathan nate nathaniel
nicholas nick nicky nicole nikki nicola nico
oliver ollie olivia liv
pamela pam
patricia pat trish patty patrick paddy tricia
peter pete
philip phil phillip
raymond ray
rebecca becky becca
richard rick dick rich ricky
robert rob bob bobby robbie
ronald ron ronnie
russell russ
samuel sam samantha sammy
sarah sara sally
stephen steve steven steph stephanie stefan
susan sue susie suzanne
sylvia silvia
teresa theresa terry tess
theodore ted theo
thomas tom tommy
timothy tim
valerie val
veronica ronnie vera
victoria vicky tori vic victor
vincent vince
virginia ginny
walter walt
wendy wen
william will bill billy liam
zachary zach zack
"""


@cache
def _groups() -> dict[str, frozenset[int]]:
    found: dict[str, set[int]] = {}
    for number, line in enumerate(_GROUPS.strip().splitlines()):
        for name in line.replace("ё", "е").split():
            found.setdefault(name, set()).add(number)
    return {name: frozenset(numbers) for name, numbers in found.items()}


def same_person(one: str, other: str) -> bool:
    """Whether two lower-cased first names can be one person's.

    >>> same_person("марина", "мария"), same_person("саша", "александр"), same_person("jo", "joe")
    (False, True, True)
    """
    if one == other or not one or not other:
        return True
    groups = _groups()
    return bool(groups.get(one, frozenset()) & groups.get(other, frozenset()))
