"""English words that exist and are hardly ever meant where people are helped: "planed", "oder".

A dictionary knows them, so that the search for unknown words passes them by. The list was drawn
from words of little use that one slip of the finger makes of a word of everyday.
"""

#: Word -> the one that was meant.
MISTAKEN = dict(
    pair.replace("_", " ").split(":")
    for pair in """
    alost:almost alow:allow amon:among anther:another beng:being bes:best bette:better
    binging:bringing cerate:create cerated:created chare:charge clos:close corse:course
    deice:device deices:devices delver:deliver delvers:delivers discus:discuss drin:drink els:else
    forme:form fromm:from froward:forward gest:gets hatted:hated heer:here heres:here's
    hooping:hoping incase:in_case issus:issues juts:just kep:keep laves:leaves laving:leaving
    leas:least longe:longer maters:matters mattes:matters menton:mention minuet:minute
    minuets:minutes oder:order oders:orders pease:please perviously:previously pice:price
    pices:prices piked:picked pinter:printer planed:planned pone:phone prov:prove puled:pulled
    puling:pulling rater:rather rathe:rather recept:receipt reest:reset sene:seen sens:send
    serer:server serous:serious severs:servers singe:single siple:simple sopped:stopped sorrry:sorry
    stor:store stroy:story suer:sure suppler:supplier takin:taking tavel:travel tels:tells tet:test
    tets:test thees:these thew:the thins:things toady:today trave:travel trow:throw truk:truck
    waite:wait waling:walking weer:were wees:weeks wen:when wheen:when willl:will woks:works
    wold:would yeas:years curser:cursor
    """.split()
)
