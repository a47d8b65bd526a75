import os
import sys
from io import BytesIO
from pathlib import Path

import pytest

from nanni.review.sources.encoding import NotTextError, detect_encoding, spooled

TEXTS = [
    "Извините",
    "Здравствуйте! Серебро вернём завтра, простите за задержку.",
    "ВНИМАНИЕ! НЕ РАБОТАЕМ ДО ПЯТНИЦЫ",
    "Мы вернём 500 рублей? Да.\r\nЕщё напишу вам сам.",
    "Спасибо за pull request, завтра посмотрю и отвечу на ваши вопросы.",
    "id;ответ\n1;Слитки отправили сегодня утром\n",
]


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "cp1251", "koi8-r"])
def test_an_encoding_is_recognised(text, encoding):
    stream = BytesIO(text.encode(encoding))
    assert detect_encoding(stream) == encoding
    assert stream.read().decode(encoding) == text


@pytest.mark.parametrize("mark", ["utf-16-le", "utf-16-be"])
def test_both_orders_of_utf_16(mark):
    assert detect_encoding(BytesIO("\ufeffДа".encode(mark))) == "utf-16"


@pytest.mark.parametrize("data", [b"", b"plain", b"It\x92s late \x96 sorry for that, we know"])
def test_what_needs_no_guess(data):
    assert detect_encoding(BytesIO(data)) in {"utf-8", "cp1251"}


@pytest.mark.parametrize(
    "data",
    [
        "Простите за задержку".encode("cp866"),
        "Простите за задержку".encode("iso8859-5"),
        "café crème brûlée à la carte très bon".encode("latin-1"),
        "Müller grüßt Österreich".encode("cp1252"),
        "我们非常抱歉".encode("gbk"),
        "Привет ".encode() * 50 + b"\xff\xfe bad",
        "\ufeffДа".encode("utf-16-le") + b"\xd8",
    ],
)
def test_an_unknown_encoding_is_no_guess(data):
    with pytest.raises(NotTextError) as caught:
        detect_encoding(BytesIO(data))
    assert not caught.value.binary


@pytest.mark.parametrize(
    "data",
    [
        b"\x00\x01\x02\x03",
        b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR",
        b"PK\x03\x04\x00\x00" * 40,
        "Привет".encode("utf-16-le"),
        Path(sys.executable).resolve().read_bytes()[:100_000],
    ],
)
def test_what_is_no_text(data):
    with pytest.raises(NotTextError) as caught:
        detect_encoding(BytesIO(data))
    assert caught.value.binary


def test_random_bytes_are_never_read():
    for _ in range(50):
        with pytest.raises(NotTextError):
            detect_encoding(BytesIO(os.urandom(2000)))


def test_a_stray_nul_does_not_make_a_text_binary():
    assert detect_encoding(BytesIO("Слитки\0 в пути, ждите до пятницы".encode())) == "utf-8"


def test_the_first_broken_line_is_told():
    with pytest.raises(NotTextError) as caught:
        detect_encoding(BytesIO("да\n".encode() * 3 + b"\xff\xd0\x98"))
    assert (caught.value.position, caught.value.line) == (15, 4)


def test_a_letter_cut_by_the_border_of_a_chunk():
    data = b"x" * ((1 << 20) - 1) + "я".encode() + "да".encode()
    assert detect_encoding(BytesIO(data)) == "utf-8"


@pytest.mark.parametrize("size", [10, (1 << 20) + 10])
def test_standard_input_can_be_read_twice(size):
    with spooled(BytesIO(b"x" * size)) as stream:
        assert len(stream.read()) == size
        stream.seek(0)
        assert len(stream.read()) == size
