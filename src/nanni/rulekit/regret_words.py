"""Words of apology, regret, trouble and feeling that rules of several families put into slots.

Ready for a slot of a phrase: alternatives joined by bars, Russian and English apart, so that a
phrase of one language does not carry the other's words.
"""

#: Asking for pardon.
SORRY_RU = "извинить|извинять|извиняться|извиниться|извинение|простить|прощение|пардон"
SORRY_EN = "=sorry|apologize|apology"

#: Regret told as a state of ours: «нам жаль», «мы огорчены».
REGRET_RU = (
    "=жаль|=жалко|сожалеть|сожаление|=неприятно|=обидно|=грустно|=печально|=досадно|=прискорбно"
    "|=горько|=тяжело|=больно|=неловко|=стыдно|=совестно|=огорчен|=огорчена|=огорчены|=расстроен"
    "|=расстроена|=расстроены|=опечалены|=удручены|=обескуражены|=огорчает|=расстраивает|=печалит"
    "|=разочарованы|=досада|=огорчение"
)
REGRET_EN = (
    "=sorry|apologize|apology|regret|=sad|=saddened|=disappointed|=unfortunate|=shame|=disheartened"
    "|=dismayed|=gutted|=upset|=hate|=regrettable|=upsetting|=concerned|=unhappy|=distressed"
    "|=devastated|=mortified|=heartbroken|=pity|=bummed|=disappointing|=disheartening|=heartbreaking"
    "|=saddening"
)

#: Nouns that shrink any harm to a formula.
TROUBLE_RU = "неудобство|дискомфорт"
TROUBLE_EN = "inconvenience|hassle|discomfort|bother"

#: Nouns that stand for whatever happened.
AFFAIR_RU = (
    "ситуация|инцидент|опыт|впечатление|обстоятельство|случиться:PRTF|произойти:PRTF"
    "|происшествие|случай|сложиться:PRTF"
)
AFFAIR_EN = "situation|incident|experience|occurrence|circumstance"

#: What customers feel, as adjectives of the thing: «неприятно», "frustrating".
PAINFUL_RU = (
    "неприятный|обидный|досадный|тяжелый|сложный|трудный|грустный|печальный|волнительный|тревожный"
    "|неудобный|утомительный|болезненный|огорчительный|непростой|нелегкий|расстраивать|огорчать"
    "|раздражать|злить|нервировать|беспокоить|волновать|выматывать|бесить|напрягать|утомлять"
    "|мучить|=ужасно|=выводит|=выбивает|=портит"
)
PAINFUL_EN = (
    "frustrating|upsetting|disappointing|annoying|stressful|inconvenient|difficult|=hard|tough"
    "|distressing|worrying|concerning|irritating|exhausting|=painful|aggravating|disheartening"
    "|=unpleasant|disconcerting|unsettling|confusing|infuriating|=scary|=maddening|=unnerving"
    "|=awful|=tiring|complicated|=disruptive|=unfair"
)

#: What customers are said to be: «расстроены», "upset".
HURT_RU = (
    "обидеть|задеть|расстроить|огорчить|оскорбить|разочаровать|ранить|смутить|покоробить|возмутить"
    "|задевать|разозлить"
)
HURT_EN = (
    "=upset|=unhappy|=disappointed|=dissatisfied|=frustrated|=offended|=annoyed|=angry|=displeased"
    "|=unsatisfied|=bothered|=insulted|=hurt|=disrespected|=unheard|=unappreciated|=unwelcome"
    "|=uncomfortable|=neglected|=ignored|=undervalued|=mistreated|=misled|=cheated"
)
