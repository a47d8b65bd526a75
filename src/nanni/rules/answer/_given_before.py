"""What customers say they have given: numbers, addresses, pictures; and how these are asked for."""

from nanni.model.typed import NamedTuple


class Concept(NamedTuple):
    """One thing that is asked for again and again.

    Args:
        told: how the customer says it is done (a regular expression on folded text).
        asked: phrases by which the agent asks for it.
    """

    told: str
    asked: tuple[str, ...]


SENT = (
    r"(?:прислал|отправил|отправлял|прикрепил|приложил|скинул|скидывал|выслал|загрузил|присылал"
    r"|приклад|вложил|прикладыва|отослал|дал|указал|писал|сообщал|назвал|дикту|диктовал"
    r"|предоставил)\w*"
)
SENT_EN = (
    r"(?:sent|attached|uploaded|provided|shared|included|gave|posted|emailed|submitted|given"
    r"|pasted|wrote|told)"
)
GIVE_RU = (
    "=пришлите|=отправьте|=приложите|=прикрепите|=предоставьте|=вышлите|=скиньте|=загрузите"
    "|=сделайте|прислать:infn|отправить:infn|приложить:infn|предоставить:infn|прикрепить:infn"
)
SAY_RU = "=укажите|=назовите|=сообщите|=напишите|=пришлите|=уточните|=продиктуйте|=подскажите"
GIVE_EN = "=send|=attach|=provide|=share|=upload|=include|=forward|=post|=submit|=supply"


def _given(noun_ru: str, noun_en: str) -> str:
    near = r"[^.!?\n]{0,40}"
    return (
        rf"(?<!не ){SENT}{near}\b(?:{noun_ru})|\b(?:{noun_ru})\w*{near}\b(?<!не ){SENT}"
        rf"|\b{SENT_EN}\b{near}\b(?:{noun_en})|\b(?:{noun_en})\b[^.!?\n]{{0,20}}\b{SENT_EN}"
        rf"|\b(?:{noun_ru})\w*[^.!?\n]{{0,20}} в (?:перв|прошл|предыдущ)\w+ (?:сообщени|письм)"
        rf"|\b(?:{noun_ru})\w* (?:во вложении|ниже|выше|по ссылке)"
        rf"|\b(?:{noun_en})s? (?:is|are)? ?(?:attached|below|above)"
    )


_PICTURE = "фото|фотк|снимк|скрин|видео|изображени"
_PICTURE_EN = "photos?|pictures?|screenshots?|images?|videos?|pics?"

#: Beginnings of words for a picture, which people vary: they send a photo of a screenshot.
PICTURE = (
    "фот",
    "снимо",
    "скрин",
    "видео",
    "изображ",
    "photo",
    "pic",
    "screenshot",
    "image",
    "video",
)

GIVEN: dict[str, Concept] = {
    "picture": Concept(
        _given(_PICTURE, _PICTURE_EN),
        (),
    ),
    "order_number": Concept(
        r"\bтрек\w*(?:-номер\w*)?:? [\w-]*\d{5,}|(?:заказ|договор|заявк|брон|обращени|полис)\w*"
        r" (?:номер |№ ?|# ?)?[\w-]*\d{3,}"
        r"|(?:заказ\w*|order) (?:номер |number |no\.? |№ ?|# ?)?[\w-]*\d{3,}"
        r"|номер заказа[ :-]*[\w-]*\d"
        r"|\b(?:booking|reservation|claim|case|ref)\w*(?: ref\w*| number| code)?:? ?#?[a-z]{0,4}"
        r"\d{3,}"
        rf"|{SENT}[^.!?\n]{{0,20}}номер|номер\w*[^.!?\n]{{0,40}}(?<!не ){SENT}",
        (
            f"{SAY_RU} ...3 =номер ...1 =заказа|=договора|=заявки|=брони|=обращения|=полиса",
            f"{SAY_RU} ...2 =трек-номер|=трек|=трек-код",
            (
                f"{GIVE_EN}|=tell|=give ...3 =order|=booking|=reservation|=claim|=case =number|=id"
                "|=reference|=ref"
            ),
        ),
    ),
    "call_number": Concept(
        r"(?:телефон|номер|звоните|позвоните|перезвоните|набер)\w*[^.!?\n]{0,25}\+?[78][\d ()-]{9,}"
        r"|\+7[\d ()-]{9,}|(?:phone|number|call me|reach me)[^.!?\n]{0,25}\+?\d[\d ()-]{8,}",
        (
            f"{SAY_RU}|=оставьте ...2 =номер =телефона|=мобильного",
            f"{SAY_RU}|=оставьте ...2 =телефон|=контакты",
            "=на|=по =какой|=какому =номер|=номеру|=телефон ...2 =перезвонить|=позвонить|=звонить",
            f"{GIVE_EN}|=tell|=give|=leave ...3 =phone|=telephone|=contact =number",
            "=what =is|=number =your? =phone? =number|=can",
        ),
    ),
    "account_email": Concept(
        r"(?:почт|e-?mail|логин|ящик|email)[^.!?\n]{0,25}[\w.+-]+@\w|\b[\w.+-]+@[\w-]+\.\w+",
        (
            f"{SAY_RU} ...3 =почту|=email|=e-mail|=адрес =вашего|=электронной|=почты|=аккаунта?",
            "=what|=which =is|=are? =the|=your =email|=e-mail",
            "=what's =the|=your =email|=e-mail|=phone|=order",
            "=which|=what =email|=e-mail =address? =do|=did|=is|=are",
            (
                f"{GIVE_EN}|=tell|=give|=confirm ...2 =the|=your =email|=e-mail =address|=on"
                "|=linked|=associated|=you|=used"
            ),
        ),
    ),
    "version": Concept(
        r"(?:верси\w+|version|v\.?|build|сборк\w+) ?(?:is |у меня )?\d+[\d.]*"
        r"|(?:windows|macos|android|ios|ubuntu) \d",
        (
            (
                "=какая|=какой|=какую =у? =вас? =стоит|=установлена|=используете? =версия|=версию"
                "|=версии|=сборка"
            ),
            f"{SAY_RU} ...2 =версию ...2 =приложения|=программы|=системы|=андроид|=прошивки|=ios",
            "=what|=which =version|=os|=operating =system|=of|=are|=do",
            f"{GIVE_EN}|=tell|=confirm ...3 =version|=os|=operating",
        ),
    ),
    "city": Concept(
        r"\b(?:живу|живем|нахожусь|находимся) в [а-я]|\bя из [а-я]{3}|\bгород:? [а-я]{3}",
        ("=в =каком =городе", f"{SAY_RU} ...1 =город", "=какой ...1 =город"),
    ),
    "address": Concept(
        r"\bадрес[а-я]*:? ?(?:доставки:? )?[а-я][^!?\n]{2,40}\d"
        r"|\b(?:ул\.|улица|улице|проспект|пр-т|пер\.) ?[а-я]+,? ?(?:д(?:ом)?\.? ?)?\d",
        (f"{SAY_RU} ...2 =адрес =доставки|=проживания|=полный|$", "=какой ...1 =адрес"),
    ),
    "model": Concept(
        r"\b(?:iphone|айфон|samsung|galaxy|xiaomi|redmi|poco|huawei|honor|pixel|realme) ?\w*\d"
        r"|\bмодель:? [a-zа-я]*\d",
        (
            "=какая|=какой ...3 =модель =телефона|=устройства|=смартфона|$",
            "=какой ...2 =телефон|=смартфон $",
            f"{SAY_RU} ...2 =модель =телефона|=устройства|=смартфона|$",
        ),
    ),
    "age": Concept(
        r"\b(?:мне|ему|ей|ребенку|сыну|дочери|дочке) (?:уже )?\d{1,2}\b",
        ("=сколько ...3 =лет", f"{SAY_RU} ...2 =возраст"),
    ),
}
