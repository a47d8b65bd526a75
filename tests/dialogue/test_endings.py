import pytest

from nanni import Analyst, Conversation, Message
from nanni.dialogue.endings import ending_of

#: The need is met, or thanks.
MET = """
Ручки на месте, прикрутила
Полка на месте
пошла горячая, спасибо ребятам
вода пошла
свет снова есть
батареи снова греют
телефон снова в сети
собрал шкаф, всё встало ровно
повесила шторы, красиво
уже распаковала, цвет тот самый
надела, сидит отлично
тихо стало, стук ушёл
в квартире тепло
билеты у меня
посылка уже у соседки
it's hot again
the lights are on again
my phone is online again
radiators are warm again
handles are on
the noise is gone
it's quiet now
we have power again
tickets are here
the neighbour has the parcel
Зеркало на месте
газ пошёл
отопление снова есть
примерила, размер мой
в комнате снова тепло
запах исчез
скрип прекратился
чек у меня
ключи уже у мамы
собрали кухню за вечер
the heating is working again
we have hot water
the smell has gone
everything is quiet
assembled it last night
the site is up again
Заработала
всё, пошло
Уже зачислили
получил, все целое
Помогло!
Разобралась, дело было в кэше
Вопрос снят
можете закрывать
Письмо дошло
Мастер приехал, всё починил
Деньги упали на карту
ура, заработало))
Отлично, то что нужно
Теперь понятно
Супер, так и сделаю
да, теперь открывается
Свет дали в 18:40
Воду включили
Интернет появился
Обновил, ошибка пропала
Нашёл, действительно была в спаме
Спасибо!
ок спс
Спасибо, будем ждать
Всё отлично, курьер вежливый, приехал вовремя
Понял вас, благодарю за разъяснение
Устраивает
Да, дело в этом. Закрываю
зашла с новым паролем, всё на месте
works now
That did the trick.
Yep, all good on my end
Got it, the code came through
it's back up
Package arrived, nothing broken
Perfect, exactly what I needed
Ah, that makes sense
Confirmed fixed in 2.4
You can close this
Solved, it was a typo in my config
Awesome, that's all I wanted to know
Thanks!
ty
The tech just left, everything's running
Found it in spam
I can log in again
Great, will do
They fit, love them
Done and dusted
Never mind, figured it out
Heat is on again
Огонь, всё встало как надо
Да, пришла смс, всё ок
О, точно, спасибо, не заметила эту кнопку
Курьер уже ушёл, всё доставлено
Перезашла — и правда, всё видно
Ок, тема закрыта
Справка у меня, подписана
Тепло дали
Сын записан, благодарим
Вижу возврат 1 200 рублей
Очень оперативно, приятно удивлена
Проблема решена
Снова в строю
Всё прекрасно подошло по размеру
Спасибо за помощь, хорошего вечера
Перезвонили, всё объяснили
Дозвонилась сама, разобрались
Вам спасибо)
благодарю, вы лучшие
Поняла, спасибо, попробую
Woohoo, we're live
Ha, it was unplugged. My bad
Just got the email
Rebooted and it's happy
Looks good to me
problem solved
That fixed it!
Okay, the credit posted
you're a lifesaver
Much better now
Delivered 10 minutes ago
yup that was it
Everything checks out
thank you so much, have a nice day
Бот ожил
Уже дома, поставила, играет
Пополнение дошло
Карту забрала, пин поменяла
да всё норм уже
Успели на рейс, спасибо
Нашлась посылка, у соседки
Пересчитали верно
Номер подтвердился
ок разобрались
Принтер печатает
Скидка применилась
Сын сдал анализы, результаты в кабинете вижу
seat confirmed, cheers
yes! finally!
Code worked
looks like it's back
ah ok that explains it
The new one is perfect
Signed in ok
cleared my cookies and it loads
okay thx for checking
"""
#: Heard, no more.
NOD = """
ок
Хорошо, жду
Ясно
ладно, подожду
Понял, подумаю
Буду иметь в виду
Договорились, до завтра
Напишу, как приеду домой
Принято
Хорошего дня!
угу
Жаль
Ну ок, потерпим
Не страшно
завтра попробую и отпишусь
👍
Зайду на неделе
Ок, тогда обращусь в банк
ok
Alright, I'll wait
Noted
Okay I'll give it a try tonight
See you tomorrow
fair enough
No worries
I'll let you know how it goes
Have a good one
Understood
cool, talk later
Oh well
👌
Хорошо, тогда ждём до пятницы
Ну ладно
принял
Тогда ок
Окей, завтра наберу
Ясно-понятно
Что ж, будем знать
Хм, ок
Поставлю напоминалку
Пойду читать инструкцию
k
Okay then
Guess I'll wait
Will keep an eye on it
I'll talk to my bank
ok bye
Roger that
Interesting
Тогда до вторника
Лады
Как скажете
Завтра схожу в отделение
I'll swing by Friday
righto
Duly noted
I'll pass it on to my wife
"""
#: It asks, demands, complains, or brings what we asked for.
WAIT = """
Ручки на месте, но одной не хватает
опять греется телефон
снова горит ошибка
пошла третья неделя
на месте никого нет
собрал документы
Неделя давно прошла
месяц уже прошёл
опять звонит робот
снова та же проблема
в квартире холодно
билеты у вас
it's down again
it's out again
the error is on the screen again
it's been a month
a week has long passed
nobody is here
the noise is back
handles are on the list but not in the box
same fault again
the parcel is still with the neighbour
запах вернулся
тихо вы работаете, месяц жду
пошла вторая неделя
на месте оказался другой мастер, не пустил
снова горит лампа ошибки
вчера тепло было, сегодня холодно
the error is back
we have no water
it's slow again
assembled it, two screws short
the neighbour took nothing
the knocking came back
Спасибо, но не помогло
всё равно не работает
Логи отправил на почту
Номер заказа 44521
Деньги так и не пришли
опять упало
Заработало, но теперь нет звука
получил, но не тот размер
Жду уже третий час
хочу отменить подписку
Ну и где
Пришёл мастер и сказал, что нужна новая плата
Оплатил
ничего не понял
Верните деньги
Попробовал, то же самое
всё хуже и хуже
Посылку привезли вскрытую
Мне так никто и не ответил
Ага, конечно
А если я уеду
Still broken
Thanks but it didn't work
Sent the logs to your inbox
It works, but the sound is gone
Got the parcel but it's empty
I want to cancel
same error
My order number is 5512
Not fixed
I did that already
I'm on Chrome
nothing arrived
It came back with the same noise
Great, another bot
I paid it
The app won't open
не понимаю вас
Хорошо, а номер заявки
мне до сих пор никто не перезвонил
Паспорт 4510
Сломалось снова
Отвалилось опять через пять минут
Пришло, но половина
Привезли не то
У меня нет такой кнопки
Скиньте договор
отправьте повторно
Спасибо, тогда оформляйте
Спасибо, а доставка платная
Обидно, конечно, что так
Это не ответ
Вы меня не поняли
Ничего не пришло
Завтра уезжаю, решите сегодня
Кошмар
Надеюсь, разберётесь
Жду ответа
Обслуживание ужасное
передумал, отмена
чек вот
хорошо бы ещё скидку
Same thing happens
still no email
I tried that, no luck
Please cancel it
This is not what I ordered
They sent the wrong one again
Let me know
Waiting for your reply
Refund me
nobody picked up
unbelievable
Thanks, and the second invoice
Now it says error 42
I don't see any difference
so I just keep paying I guess
The driver left it in the rain
Hmm, it worked for an hour and died
I've done all the steps
Hope you can fix this soon
Оплата не проходит
Вижу ошибку 403
Пришло два одинаковых
Курьер приехал без чека
Получил чужую посылку
Вернули 500 из 900
Мне дали неверный номер
Понял, но это не решает вопрос
Спасибо, я это уже делал
Завтра у меня самолёт
вы обещали перезвонить
оформите возврат
кнопки нет
С утра всё лежит
Спасибо, но мне нужен другой цвет
Ок, оформляйте
Зарегистрировался, теперь жду код, код не идёт
The link is dead
Got two of the same
you promised to call
Received a used one
It arrived late and the milk is warm
I'd rather have the money
My flight is in two hours
the code expired
we're all still waiting
Chat keeps closing on me
thanks but that link is for Mac
I only got half back
charged again
ok but when
go ahead and cancel
works on wifi, not on data
"""
#: What the same words mean depends on what we asked: (our words, theirs, ending).
REPLIES = (
    ("Чем ещё могу помочь?", "нет, больше вопросов нет", "nod"),
    ("Остались ли у вас вопросы?", "Нет", "nod"),
    ("Оформить возврат?", "Да", "wait"),
    ("Есть вторник или среда, что удобнее?", "давайте вторник", "wait"),
    ("Пришлите скриншот, пожалуйста.", "Спасибо. Скриншот приложила", "wait"),
    ("Подключить вам пакет?", "Хорошо, подключайте", "wait"),
    ("Какая у вас система?", "У меня Windows 11", "wait"),
    ("Пришлите фото.", "Фото отправила.", "wait"),
    ("Ещё актуально?", "да, актуально", "wait"),
    ("Is there anything else I can help with?", "No, that's it", "nod"),
    ("Shall I cancel it?", "Yes please", "wait"),
    ("10:20 or 3:40?", "10:20 please", "wait"),
    ("Can you send a screenshot?", "Thanks. Screenshot attached.", "wait"),
    ("Which version?", "Android 14", "wait"),
    ("Did it help?", "no", "wait"),
    ("Анна Петровна, это вы?", "Да, это я", "wait"),
    ("Переподключите роутер.", "Переподключил роутер, лампочка красная", "wait"),
    ("Первый вариант или второй?", "второе", "wait"),
    ("Проверяем, ожидайте.", "жду", "nod"),
    ("Смените, пожалуйста, пароль.", "Готово, сменил пароль", "wait"),
    ("Anything else?", "nope, all set", "nod"),
    ("What phone is it?", "It's the Pixel 6", "wait"),
    ("Wednesday or Thursday?", "Thursday works", "wait"),
    ("Shall I reset it?", "sure, go ahead", "wait"),
    ("Which email?", "jane@example.com", "wait"),
    ("Заполните анкету.", "Я уже заполнила анкету", "wait"),
    ("Какая квартира?", "Третий этаж, кв 15", "wait"),
    ("Когда вам удобно?", "в понедельник удобно", "wait"),
    ("Адрес: Мира 8, верно?", "Да, верно", "wait"),
    ("Which one would you like?", "Just the blue one", "wait"),
    ("Is 14 Elm St right?", "Yes, 14 Elm St", "wait"),
    ("В какой кассе платили?", "Во второй. Пришёл к девяти, открыли в десять.", "wait"),
    ("Какой у вас браузер?", "Заработало, больше не нужно", "met"),
    ("Проблема сохраняется?", "Нет, давно печатает", "met"),
    ("Проблема сохраняется?", "Да, каждый вечер", "wait"),
    ("Is it still happening?", "No", "met"),
    ("It should be fixed now?", "Yeah, all of it", "met"),
    ("Which branch was it?", "The one in Leeds, they opened at noon.", "wait"),
)


@pytest.fixture(scope="module")
def analyst():
    return Analyst.load()


def ending(analyst, ours, theirs):
    following = analyst.begin(Conversation(()))
    opening = "Пишу о заказе." if is_russian(theirs + ours) else "Hello, about my order."
    following.add(Message("customer", opening))
    following.add(Message("agent", ours or ("Сделано." if is_russian(theirs) else "Done.")))
    return ending_of(following.thread, following.add(Message("customer", theirs)))


def is_russian(text):
    return any("а" <= letter <= "я" for letter in text.lower())


@pytest.mark.parametrize(
    ("expected", "texts"), [("met", MET), ("nod", NOD), ("wait", WAIT)], ids=["met", "nod", "wait"]
)
def test_what_a_last_message_leaves_us_with(analyst, expected, texts):
    read = {text: ending(analyst, "", text) for text in texts.strip().splitlines()}
    assert {text: was for text, was in read.items() if was != expected} == {}


def test_a_reply_to_our_question_is_read_with_the_question(analyst):
    read = {(ours, theirs): ending(analyst, ours, theirs) for ours, theirs, _ in REPLIES}
    assert read == {(ours, theirs): expected for ours, theirs, expected in REPLIES}


def test_who_asks_expects_a_reply(analyst):
    assert ending(analyst, "", "Спасибо! А когда приедет курьер?") == "wait"
