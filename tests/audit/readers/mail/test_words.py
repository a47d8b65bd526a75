import pytest

from tests.audit.readers.mail.letters import packed, parts


@pytest.mark.parametrize("charset", ["windows-1251", "cp1251", "koi8-r", "utf-8", "iso-8859-5"])
def test_cyrillic_charsets(only, charset):
    text = "Где мой заказ? Жду со вторника, ответьте пожалуйста."
    assert only(text.encode(charset), Content_Type=f"text/plain; charset={charset}").text == text


@pytest.mark.parametrize("encoding", ["cp1251", "koi8-r", "utf-8"])
@pytest.mark.parametrize(
    "kind",
    [
        None,
        "text/plain",
        "text/plain; charset=x-unknown",
        "text/plain; charset=no-such-thing",
        "text/plain; charset=us-ascii",
        "text/plain; charset=iso-8859-1",
        'text/plain; charset="',
        "text/plain; charset=base64",
        "text/plain; charset=undefined",
        "text; charset",
    ],
)
def test_eight_bits_without_a_charset_that_fits(only, encoding, kind):
    text = "Где мой заказ? Жду со вторника, ответьте пожалуйста."
    assert only(text.encode(encoding), Content_Type=kind).text == text


@pytest.mark.parametrize(
    ("charset", "text"),
    [("iso-2022-jp", "やかん"), ("iso-8859-1", "théière cassée"), ("utf-7", "Hi Mom!")],
)
def test_other_charsets(only, charset, text):
    assert only(text.encode(charset), Content_Type=f"text/plain; charset={charset}").text == text


def test_null_bytes_are_dropped(only):
    assert only(b"Hel\0lo").text == "Hello"
    assert only("Где мой\0 заказ, ответьте".encode("cp1251")).text == "Где мой заказ, ответьте"


def test_transfer_encodings(only):
    fields = {"Content_Type": "text/plain; charset=koi8-r", "Content_Transfer_Encoding": "base64"}
    assert only(packed("Где заказ?", "koi8-r"), **fields).text == "Где заказ?"
    fields["Content_Transfer_Encoding"] = "quoted-printable"
    assert only(b"=E7=C4=C5 =DA=\n=C1=CB=C1=DA?", **fields).text == "Где заказ?"
    fields["Content_Transfer_Encoding"] = "base64"
    assert only(b"%%% not base64 %%%", **fields).text is not None


def test_only_html(only):
    page = (
        "<html><head><title>x</title><style>p {color: red}</style></head><body>"
        "<div style='display:none'>preview</div><p>Hello,<br>where is my <b>kettle</b>?</p>"
        "<pre>line one\nline two</pre><p>&nbsp;</p>Bye</body></html>"
    )
    text = only(page, Content_Type="text/html; charset=utf-8").text
    assert text == "Hello,\nwhere is my kettle?\n\nline one\nline two\n\nBye"


def test_html_names_its_charset_itself(only):
    page = '<meta http-equiv="Content-Type" content="text/html; charset=koi8-r"><p>Где заказ?'
    assert only(page.encode("koi8-r"), Content_Type="text/html").text == "Где заказ?"


def test_quoted_html_is_marked(only):
    page = (
        "<div>Thanks!</div><div>On Thu, 12 Mar 2026 at 12:05, Anna &lt;a@kettle.example&gt; wrote:"
        "<br></div><blockquote><div>On its way.</div><blockquote>Where is it?</blockquote>"
        "</blockquote><p>And the lid?</p>"
    )
    assert only(page, Content_Type="text/html").text == (
        "Thanks!\n\n> On Thu, 12 Mar 2026 at 12:05, Anna <a@kettle.example> wrote:\n\n"
        "> On its way.\n\n>> Where is it?\n\nAnd the lid?"
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Спасибо\n\n12.03.2026 12:05, Анна пишет:\n> Едет",
            "Спасибо\n\n> 12.03.2026 12:05, Анна пишет:\n> Едет",
        ),
        (
            "Ok\n\nOn Thu, Mar 12, 2026 at 12:05 Anna <\na@kettle.example> wrote:\n\n> Yes",
            "Ok\n\n> On Thu, Mar 12, 2026 at 12:05 Anna <\n> a@kettle.example> wrote:\n\n> Yes",
        ),
        (
            "Ok\n-----Original Message-----\nFrom: Anna\nSent: today\nTo: Olga\n\nYes",
            "Ok\n-----Original Message-----\n> From: Anna\n> Sent: today\n> To: Olga\n>\n> Yes",
        ),
        (
            "Ок\nОт кого: Анна\nДата: 12 марта\nКому: Ольга\nДа",
            "Ок\n> От кого: Анна\n> Дата: 12 марта\n> Кому: Ольга\n> Да",
        ),
        ("От: Ольги\nПривет", "От: Ольги\nПривет"),
        ("Меняю так:\n> 5 штук", "Меняю так:\n> 5 штук"),
    ],
)
def test_quotes_are_marked_and_nothing_is_cut(only, text, expected):
    assert only(text).text == expected


def test_flowed_text(only):
    text = b"This line \ngoes on \nto here.\n> so does \n> this\n-- \nOlga"
    flowed = only(text, Content_Type="text/plain; format=flowed").text
    assert flowed == "This line goes on to here.\n> so does this\n-- \nOlga"


def test_alternative_prefers_the_plain_form(only):
    body, fields = parts(
        ("Content-Type: text/plain", "Plain words"),
        ("Content-Type: text/html", "<p>Rich words</p>"),
        kind="alternative",
    )
    assert only(body, **fields).text == "Plain words"


def test_alternative_whose_plain_form_says_nothing(only):
    for plain in ("", "Your program does not show HTML."):
        body, fields = parts(
            ("Content-Type: text/plain", plain),
            ("Content-Type: text/html", "<p>These are the words that were meant to be read</p>"),
            kind="alternative",
        )
        assert only(body, **fields).text == "These are the words that were meant to be read"


def test_attachments_are_counted(only):
    body, fields = parts(
        ("Content-Type: text/plain", "See the photos"),
        ('Content-Type: image/png\nContent-Disposition: attachment; filename="a.png"', "x"),
        ("Content-Type: application/pdf\nContent-Disposition: attachment", "without a name"),
        ('Content-Type: text/plain; name="log.txt"', "a file, not words"),
        ("Content-Type: message/rfc822", "Subject: forwarded\n\nInner words"),
        ("Content-Type: text/plain", "The footer of a list"),
    )
    message = only(body, **fields)
    assert message.text == "See the photos\n\nThe footer of a list"
    assert message.attachments == 4


def test_only_attachments(only):
    body, fields = parts(("Content-Type: image/png\nContent-Disposition: attachment", "x"))
    message = only(body, **fields)
    assert (message.text, message.attachments) == ("", 1)


def test_pictures_between_words(only):
    inner, inner_fields = parts(
        ("Content-Type: text/html", '<p>Look: <img src="cid:p1"></p>'),
        ("Content-Type: image/png\nContent-ID: <p1>\nContent-Disposition: inline", "x"),
        kind="related",
        border="inner",
    )
    body, fields = parts((f"Content-Type: {inner_fields['Content_Type']}", inner))
    message = only(body, **fields)
    assert (message.text, message.attachments) == ("Look:", 1)
    body, fields = parts(
        ("Content-Type: text/plain", "Before"),
        ('Content-Type: image/png; name="p.png"\nContent-Disposition: inline', "x"),
        ("Content-Type: text/plain", "After"),
    )
    message = only(body, **fields)
    assert (message.text, message.attachments) == ("Before\n\nAfter", 1)


@pytest.mark.parametrize("is_file_too", [True, False])
def test_invitation_is_one_file(only, is_file_too):
    inner, inner_fields = parts(
        ("Content-Type: text/plain", "Shall we meet?"),
        ("Content-Type: text/calendar; method=REQUEST", "BEGIN:VCALENDAR"),
        kind="alternative",
        border="inner",
    )
    file = ('Content-Type: application/ics; name="invite.ics"', "BEGIN:VCALENDAR")
    body, fields = parts(
        (f"Content-Type: {inner_fields['Content_Type']}", inner), *([file] if is_file_too else [])
    )
    message = only(body, **fields)
    assert (message.text, message.attachments) == ("Shall we meet?", 1)


def test_signed_letter(only):
    body, fields = parts(
        ("Content-Type: text/plain", "Signed words"),
        ('Content-Type: application/pgp-signature; name="signature.asc"', "-----BEGIN PGP"),
        kind="signed",
    )
    message = only(body, **fields)
    assert (message.text, message.attachments) == ("Signed words", 0)


def test_part_without_border(only):
    message = only(b"Just words", Content_Type="multipart/mixed; boundary=never")
    assert message.text == "Just words"
