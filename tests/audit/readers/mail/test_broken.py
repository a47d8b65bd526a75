from pathlib import Path

import pytest

from tests.audit.readers.mail.letters import answer, box, letter, parts


def test_broken_letter_in_the_middle(mail):
    deep = b""
    for i in range(3_000):
        deep += f'Content-Type: multipart/mixed; boundary="b{i}"\n\n--b{i}\n'.encode()
    broken = letter(deep, number=5, Subject="Deep", Content_Type='multipart/mixed; boundary="b"')
    broken = broken.replace(b"\n\nContent-Type", b"\n\n--b\nContent-Type", 1)
    conversations, problems = mail(letter(), broken, letter("After", number=9, Subject="After"))
    assert [c.meta["subject"] for c in conversations] == ["Kettle", "After"]
    assert [(p.kind, p.line) for p in problems] == [("record", box(letter()).count(b"\n") + 1)]


def test_file_that_is_no_letter(tmp_path, read):
    (tmp_path / "1.eml").write_bytes(letter())
    (tmp_path / "2.eml").write_bytes(b"just words\n\nand more")
    (tmp_path / "3.eml").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)))
    (tmp_path / "4.eml").write_bytes(b"")
    (tmp_path / "5.eml").symlink_to(tmp_path / "gone")
    conversations, problems = read("mail", tmp_path)
    assert len(conversations) == 1
    assert sorted((Path(p.path).name, p.kind) for p in problems) == [
        ("2.eml", "record"),
        ("3.eml", "record"),
        ("5.eml", "missing"),
    ]


def test_empty_file(tmp_path, read, recognises):
    path = tmp_path / "a.mbox"
    path.touch()
    assert read("mail", path) == ([], [])
    assert not recognises("mail", path)


def test_truncated_box(tmp_path, read):
    body, fields = parts(
        ("Content-Type: text/plain", "Hello there"), ("Content-Type: image/png", "x")
    )
    whole = box(letter(), letter(body, number=2, Subject="Photo", **fields))
    path = tmp_path / "a.mbox"
    path.write_bytes(whole[: whole.index(b"Content-Type: image")])
    conversations, problems = read("mail", path)
    assert [c.messages[-1].text for c in conversations] == ["Hello", "Hello there"]
    assert [p.kind for p in problems] == ["syntax"]


@pytest.mark.parametrize(
    "text", ["", "Subject: hello\n\ntext\n", "Мария, 12:05: Да\n", "a,b\n1,2\n"]
)
def test_other_files_are_not_mail(tmp_path, recognises, text):
    path = tmp_path / "other"
    path.write_text(text, "utf-8")
    assert not recognises("mail", path)


def test_huge_attachment_is_not_held(tmp_path, memory):
    line = b"QUJD" * 19 + b"\n"
    body, fields = parts(
        ("Content-Type: text/plain", "See the film"),
        ("Content-Type: video/mp4\nContent-Transfer-Encoding: base64", line * 1_500_000),
    )
    path = tmp_path / "film.mbox"
    path.write_bytes(box(letter(body, **fields), answer("Thank you")))
    assert path.stat().st_size > 100 << 20
    assert memory("mail", path)[:2] == (1, 2)
    assert memory("mail", path)[2] < 120


def test_memory_stays_small(tmp_path, memory):
    path = tmp_path / "much.mbox"
    words = "Посылка ещё в пути, ждём вместе. " * 40
    with path.open("wb") as stream:
        for number in range(1, 20_001):
            one = number * 2
            asks = letter(
                words, sender=f"c{number}@post.example", number=one, Subject=f"Case {number}"
            )
            tells = answer(words, to=f"c{number}@post.example", number=one + 1, answers=one)
            stream.write(box(asks, tells))
    assert path.stat().st_size > 50 << 20
    items, messages, megabytes = memory("mail", path)
    assert (items, messages) == (20_000, 40_000)
    assert megabytes < 120
