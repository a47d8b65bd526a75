"""TON15: the customer's trouble is made small."""

from collections.abc import Iterator, Sequence

from nanni.rulekit import Hit, Match, Rule, View, phrases

_LATE_RU = (
    "опоздать|опаздывать|задержаться|задержка|опоздание|ожидание|подождать|просрочка|просрочить"
)
_UNIT_RU = "<NUM>|день|час|минута|рубль|копейка|пара|неделя|несколько"
_TOY_RU = "игра|приложение|царапина|еда|телефон|вещь|сайт|шутка|программа|деньги|задержка"
_TRIFLE_RU = "мелочь|пустяк|ерунда|чепуха|пустяковый|формальность"
_SMALL_EN = "=small|=minor|=little|=tiny|=slight|=trivial|=cosmetic"
_THING_EN = (
    "delay|issue|scratch|inconvenience|bug|glitch|mistake|problem|hiccup|wait|dent|leak|detail|mark"
    "|noise|bump|crack|tear|misunderstanding|thing"
)
_TOY_EN = (
    f"{_THING_EN}|game|app|joke|day|hour|minute|dollar|buck|cent|phone|toy|meal|parcel|week|video"
    "|photo|shirt|website|pizza"
)
_FEW_EN = "=a|=an|=one|=two|=three"

_RU = phrases(
    f"{_LATE_RU} ...2 =всего|=лишь|=только|=всего-то =лишь? =на? {_UNIT_RU}",
    f"=это|=ведь|=же =всего|=лишь|=просто =лишь? {_TOY_RU}|{_UNIT_RU}",
    f"=каких-то|=какие-то|=какой-то|=какая-то|=жалких|=жалкие {_UNIT_RU}|царапина",
    f"=это =же|=ведь|=просто|=сущая|=такая|=всего|=лишь? {_TRIFLE_RU}",
    "=сущая|=сущие|=такие|=такая|=полная мелочь|пустяк|ерунда|чепуха",
    "=подумаешь",
    "=велика|=большая|=тоже =мне? =беда|=проблема|=трагедия|=катастрофа",
    "=не =смертельно|=катастрофа|=трагедия",
    "=не =конец =света",
    "=никто =же|=ведь? =не =умер|=пострадал|=обеднел",
    "=с =кем =не =бывает|=случается",
    "=всякое =бывает|=случается",
    "^ =ну? =бывает $",
    "=бывает =и =хуже",
    "=что =ж|=же? =поделать|=поделаешь",
    "=ничего =критичного|=серьезного|=катастрофического|=смертельного|=ужасного|=особенного",
    "=не =так =уж =и? =страшно|=критично|=важно|=долго|=много|=плохо|=дорого",
    "=не =стоит|=надо|=нужно =так? =расстраиваться|=переживать|=волноваться|=огорчаться"
    " =из-за|=по =таких|=такой|=этого|=такого|=мелочей|=ерунды|=пустякам|=мелочам",
    "=вы =явно|=немного|=слегка|=сильно|=просто? преувеличивать|драматизировать|утрировать"
    "|раздувать|сгущать",
    "=не =делайте|=делать|=раздувайте|=раздувать =из =мухи",
    "=переживете|=перетерпите|=перебьетесь|=обойдетесь",
    "незначительный|ничтожный|мизерный сумма|царапина|дефект|повреждение|задержка|проблема",
    slack=0,
)
_FORGIVE_RU = phrases(
    "=ничего =страшного !=если|=что",
    "=это =не =страшно !=если|=что",
    slack=0,
    label="forgive",
)
_EN = phrases(
    f"=it =is|=was =just|=only|=merely {_FEW_EN} {_SMALL_EN}? {_TOY_EN}",
    f"=it's|=that's =just|=only|=merely {_FEW_EN} {_SMALL_EN}? {_TOY_EN}",
    f"=it's|=was|=is =just|=only =a =few|=couple =of? {_TOY_EN}",
    f"=just|=only|=merely|=such =a {_SMALL_EN} {_THING_EN}",
    "=no|=not =a|=that|=such? =a? =big =of? =a? =deal",
    "=not =exactly? =the =end =of =the =world",
    "=these|=such =things =just|=do|=can? =happen",
    "=shit|=stuff|=it|=accidents =happens|=happen $",
    "=happens =to =everyone|=everybody|=anyone|=all|=the",
    "=could =be|=have =been? =much? =worse",
    "=nobody|=no-one|=one =died|=dies",
    "=you're|=you =are? =blowing =this|=it|=things",
    "=making =a? =big|=huge|=such? =a? =deal|=fuss|=drama|=mountain =out|=over|=about|=of",
    "=making =too? =much|=big|=such =of|=deal|=a =this|=it|=fuss|=out",
    "=you're|=you =are? =just|=being|=clearly|=overly? =exaggerating|=overreacting|=nitpicking"
    "|=oversensitive|=picky|=dramatic",
    "=don't =sweat =it|=the",
    "=first =world =problem|=problems",
    "=you'll =live|=survive",
    "=that's|=it's =not =so|=that|=too|=really? =bad|=serious|=important",
    slack=0,
)


def _check(view: View, matches: Sequence[Match]) -> Iterator[Hit]:
    for match in matches:
        if match.label == "forgive" and _kind(view):
            continue
        yield view.hit(match)


def _kind(view: View) -> bool:
    """«Ничего страшного» to somebody who apologised, or beside thanks or help, comforts."""
    return (
        not view.context
        or view.context_has("apology")
        or "ничего страшного, спасибо" in view.low
        or view.has_cue("action_done", "remedy", "promise")
    )


RULE = Rule(
    code="TON15",
    name="minimising",
    category="disrespect",
    severity="warn",
    why={
        "ru": "Беда клиента объявлена мелочью: значит, он зря жалуется.",
        "en": "The trouble is called small, so the customer must be making a fuss.",
    },
    advice={
        "ru": "Назовите потерю так, как её видит человек: «Вы ждали лишний час. Верну стоимость"
        " доставки».",
        "en": "Name the loss as the customer sees it: “You waited an extra hour. I’ll refund the"
        " delivery fee”.",
    },
    match=(*_RU, *_FORGIVE_RU, *_EN),
    unless=phrases(
        "=не|=далеко|=вовсе|=совсем =мелочь|=пустяк|=ерунда|=мелочи",
        "=это|=и =не|=совсем|=вовсе =не? =мелочь|=пустяк|=ерунда",
        "=isn't|=not =just|=only|=merely =a",
        # How far it is, not how long they waited.
        "=only|=just ...3 =minutes|=minute|=km|=miles|=metres|=steps =on|=from|=away|=by|=walk",
        slack=0,
    ),
    unless_sentence=phrases("=осталось|=останется|=нужно|=надо =всего|=только|=лишь"),
    check=_check,
    source=("REVIEW TON15",),
)
